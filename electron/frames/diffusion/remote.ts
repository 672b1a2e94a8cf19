import { Worker } from 'node:worker_threads'
import type { DeviceName } from '../../inference/devices.ts'
import { InferenceProblem } from '../../inference/problems.ts'
import type { Maker } from '../maker.ts'
import type { Pack } from '../packs/pack.ts'
import type { DiffuseJob, DiffuseReport } from './diffuser.ts'
import type { FromThread, ToThread } from './protocol.ts'

type Waiting = {
  job: () => DiffuseJob
  resolve: (report: DiffuseReport) => void
  reject: (problem: InferenceProblem) => void
}

const waitingMax = 16

/** Opens a pack in a thread of its own. */
export async function openRemote(
  pack: Pack,
  { device, reason, threads }: { device: DeviceName; reason: string; threads: number },
): Promise<Maker> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url))
  const line: Waiting[] = []
  let running: Waiting | null = null
  let ended: InferenceProblem | null = null
  const say = (message: ToThread) => worker.postMessage(message)
  const opened = Promise.withResolvers<void>()
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  /** A thread that is ended from outside while native sessions are open takes the process with it: it is asked to go. */
  function leave(): Promise<void> {
    say({ kind: 'close' })
    return gone
  }

  function startNext(): void {
    running = line.shift() ?? null
    if (running) say({ kind: 'job', job: running.job() })
  }

  function end(words: string): void {
    ended ??= new InferenceProblem('device lost', words)
    opened.reject(ended)
    for (const waiting of [running, ...line.splice(0)]) waiting?.reject(ended)
    running = null
  }

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'opened') return opened.resolve()
    const problem = message.kind === 'problem' ? new InferenceProblem(message.problem, message.words) : null
    if (!running) return opened.reject(problem)
    const made = running
    // The model goes on before the last picture is finished.
    startNext()
    if (message.kind === 'made') made.resolve(message.report)
    else made.reject(problem as InferenceProblem)
  })
  worker.on('error', (cause) => end(`the model's thread failed: ${(cause as Error).message}`))
  worker.on('exit', () => end("the model's thread has ended"))

  say({ kind: 'open', pack, device, threads })
  try {
    await opened.promise
  } catch (cause) {
    await leave()
    throw cause
  }
  return {
    pack,
    device,
    reason,
    make(job) {
      if (ended) return Promise.reject(ended)
      if (line.length >= waitingMax)
        return Promise.reject(new InferenceProblem('failed', 'too many pictures were asked for at once'))
      const { promise, resolve, reject } = Promise.withResolvers<DiffuseReport>()
      line.push({ job, resolve, reject })
      if (!running) startNext()
      return promise
    },
    close() {
      end('the lens was closed')
      return leave()
    },
  }
}
