import { Worker } from 'node:worker_threads'
import { RecordProblem } from './problem.ts'
import type { Fault } from './segment.ts'
import type { VerifyReply, VerifyRequest, VerifyWorkerData } from './verify-worker.ts'

type Source = { universe: string; lawModule: URL; publicKey: string }

/** Hands stretches of days to threads, oldest first, and gathers what they find. After a fault only older stretches still matter. */
export async function verifyInThreads(
  source: Source,
  path: string,
  stretches: readonly [number, number][],
  threads: number,
  onEpochs: (count: number) => void,
  signal: AbortSignal | undefined,
): Promise<Fault[]> {
  const waiting = [...stretches]
  const faults: Fault[] = []
  const { universe, publicKey } = source
  const workerData: VerifyWorkerData = { lawModule: source.lawModule.href, path, universe, publicKey }
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./verify-worker.ts', import.meta.url), { workerData }),
  )

  function nextStretch(): [number, number] | undefined {
    const [next] = waiting
    if (!next || faults.some((fault) => fault.epoch <= next[0])) return undefined
    return waiting.shift()
  }

  function drive(worker: Worker): Promise<void> {
    return new Promise((resolve, reject) => {
      const hand = () => {
        const stretch = nextStretch()
        if (!stretch) return resolve()
        worker.postMessage({ fromEpoch: stretch[0], toEpoch: stretch[1] } satisfies VerifyRequest)
      }
      worker.on('message', (reply: VerifyReply) => {
        if (reply.kind === 'epochs') return onEpochs(reply.count)
        if (reply.fault) faults.push(reply.fault)
        hand()
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new RecordProblem('closed', 'a thread that verified ended early: verify again')))
      signal?.addEventListener('abort', () => reject(new RecordProblem('aborted', 'stopped on request')), {
        once: true,
      })
      if (signal?.aborted) reject(new RecordProblem('aborted', 'stopped on request'))
      else hand()
    })
  }

  try {
    await Promise.all(workers.map(drive))
    return faults
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
