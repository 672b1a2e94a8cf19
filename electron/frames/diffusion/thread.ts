import { parentPort } from 'node:worker_threads'
import { giveWay } from '../../inference/priority.ts'
import { problemOf } from '../../inference/problems.ts'
import { takingTurns } from '../../inference/turns.ts'
import { type Diffuser, openDiffuser } from './diffuser.ts'
import type { FromThread, ToThread } from './protocol.ts'

/**
 * The thread of the model. A run of the native library holds its thread until it ends, so it has one of its own: beside it the next
 * scene is painted and the last picture finished.
 */
const port = parentPort
if (!port) throw new Error('this program runs as a worker thread')
giveWay()

let diffuser: Diffuser | null = null
// A message may arrive between two runs of the one before.
const inTurn = takingTurns()
const say = (message: FromThread) => port.postMessage(message)

port.on('message', (message: ToThread) => {
  void inTurn(() => answer(message)).catch((cause) => {
    const problem = problemOf(cause)
    say({ kind: 'problem', problem: problem.kind, words: problem.message })
  })
})

async function answer(message: ToThread): Promise<void> {
  if (message.kind === 'open') {
    diffuser = await openDiffuser(message.pack, { device: message.device, threads: message.threads })
    say({ kind: 'opened' })
  } else if (message.kind === 'job' && diffuser) {
    say({ kind: 'made', report: await diffuser.diffuse(message.job) })
  } else if (message.kind === 'close') {
    await diffuser?.close()
    // With nothing left to listen to, the thread ends by itself.
    port?.close()
  }
}
