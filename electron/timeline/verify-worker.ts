import { parentPort, workerData } from 'node:worker_threads'
import type { Law } from '../universe/contract.ts'
import { openDatabase } from './database.ts'
import { type Fault, verifySegment } from './segment.ts'
import { readCard } from './universe-file.ts'

/** A thread that verifies one stretch of days after another, each asked for by a message. */
export type VerifyWorkerData = { lawModule: string; path: string; universe: string; publicKey: string }
export type VerifyRequest = { fromEpoch: number; toEpoch: number }
export type VerifyReply = { kind: 'epochs'; count: number } | { kind: 'done'; fault: Fault | undefined }

const { lawModule, path, universe, publicKey } = workerData as VerifyWorkerData
const { law } = (await import(lawModule)) as { law: Law<unknown, unknown> }
const database = openDatabase(path, { readonly: true })
const genesis: unknown = JSON.parse(readCard(database, 'genesis'))
const progressEveryMs = 100

const port = parentPort
if (!port) throw new Error('this program is a thread of a verification and does nothing by itself')

port.on('message', (request: VerifyRequest) => void answer(request))

async function answer({ fromEpoch, toEpoch }: VerifyRequest): Promise<void> {
  let count = 0
  let toldAtMs = performance.now()
  const tell = () => {
    say({ kind: 'epochs', count })
    count = 0
    toldAtMs = performance.now()
  }
  const onEpoch = () => {
    count += 1
    if (performance.now() - toldAtMs > progressEveryMs) tell()
  }
  const fault = await verifySegment({ law, genesis, database, universe, publicKey, onEpoch }, fromEpoch, toEpoch)
  tell()
  say({ kind: 'done', fault })
}

function say(reply: VerifyReply): void {
  port?.postMessage(reply)
}
