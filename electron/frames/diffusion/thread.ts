import { parentPort } from 'node:worker_threads'
import { problemOf } from '../../inference/problems.ts'
import { type Diffuser, openDiffuser } from './diffuser.ts'
import type { FromThread, ToThread } from './protocol.ts'

/**
 * The thread of the model. A run of the native library holds its thread until it ends, so it has one of its own: beside it the next
 * scene is painted and the last picture finished.
 */
const port = parentPort
if (!port) throw new Error('this program runs as a worker thread')

let diffuser: Diffuser | null = null
const say = (message: FromThread) => port.postMessage(message)

port.on('message', async (message: ToThread) => {
  try {
    if (message.kind === 'open') {
      diffuser = await openDiffuser(message.pack, { device: message.device, threads: message.threads })
      say({ kind: 'opened' })
    } else if (diffuser) say({ kind: 'made', report: await diffuser.diffuse(message.job) })
  } catch (cause) {
    const problem = problemOf(cause)
    say({ kind: 'problem', problem: problem.kind, words: problem.message })
  }
})
