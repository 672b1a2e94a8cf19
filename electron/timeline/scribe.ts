import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Tick } from '../universe/reading.ts'
import type { Chronicle } from './chronicle.ts'
import type { Checkpoint } from './contract.ts'
import { type Again, cell, type Dictated, makeCells, type ScribeGiven, type ScribeReply } from './dictation.ts'
import type { Budget } from './interval.ts'
import { RecordProblem } from './problem.ts'

/** The one who lives a universe dictates; a thread of its own hashes, presses and writes, some days behind at most. */
export type Scribe = {
  /** The newest epoch in the ledger: a process that is killed now keeps it. */
  readonly epoch: number
  readonly unwritten: number
  readonly keyframeEveryTicks: Tick
  day(tick: Tick, frozen: Uint8Array, chronicle: Chronicle, stepsMs: number): void
  hour(tick: Tick, frozen: Uint8Array): void
  /** Tries again what could not be written, and throws what still stands in the way. */
  mend(): void
  /** Waits until all that was dictated is written. */
  finish(): void
  checkpoint(tick: Tick): Checkpoint
  close(tick: Tick): void
}

/** No more than this many lines wait to be written: then the one who lives waits too. */
const waitingMax = 2
/** A disk that takes longer than this for one line is as good as gone. */
const patienceMs = 120_000

export async function startScribe(home: string, universe: string, budget: Budget): Promise<Scribe> {
  const cells = makeCells()
  const { port1: port, port2 } = new MessageChannel()
  const given: ScribeGiven & { port: typeof port2 } = { home, universe, budget, cells, port: port2 }
  const program = new URL('./scribe-thread.ts', import.meta.url)
  const worker = new Worker(program, {
    workerData: given,
    transferList: [port2],
    name: `scribe ${universe.slice(0, 8)}`,
  })
  await readiness(worker)
  let lost: unknown
  worker.on('error', (error) => {
    lost = error
  })
  // Whoever forgets to close a universe is not kept from ending: the next one recovers it.
  worker.unref()
  let sent = 0

  const waiting = () => sent - Atomics.load(cells, cell.done)
  const hasFailed = () => Atomics.load(cells, cell.failed) !== 0

  function dictate(line: Dictated, transfer: ArrayBuffer[] = []): void {
    if (lost)
      throw new RecordProblem('closed', 'the thread that writes this universe ended: open it again', { cause: lost })
    port.postMessage(line, transfer)
    sent += 1
  }

  function waitFor(most: number): void {
    for (;;) {
      const turn = Atomics.load(cells, cell.turn)
      if (hasFailed()) throw problemSaid()
      if (waiting() <= most) return
      if (Atomics.wait(cells, cell.turn, turn, patienceMs) === 'timed-out') {
        throw new RecordProblem('not writable', `nothing was written for ${patienceMs / 1_000} s: check the disk`)
      }
    }
  }

  function heard<Kind extends ScribeReply['kind']>(kind: Kind): Extract<ScribeReply, { kind: Kind }> | undefined {
    let found: Extract<ScribeReply, { kind: Kind }> | undefined
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      const reply = next.message as ScribeReply
      if (reply.kind === kind) found = reply as Extract<ScribeReply, { kind: Kind }>
    }
    return found
  }

  let lastProblem: Error = new RecordProblem('not writable', 'a day could not be written: try again')
  function problemSaid(): Error {
    const said = heard('problem')
    if (said) lastProblem = problemOf(said)
    return lastProblem
  }

  return {
    get epoch() {
      return Atomics.load(cells, cell.epoch)
    },
    get unwritten() {
      return waiting()
    },
    get keyframeEveryTicks() {
      return Atomics.load(cells, cell.intervalTicks)
    },
    day(tick, frozen, chronicle, stepsMs) {
      const bytes = ownBuffer(frozen)
      dictate({ kind: 'day', tick, frozen: bytes, chronicle, stepsMs }, [bytes.buffer])
      waitFor(waitingMax)
    },
    hour(tick, frozen) {
      const bytes = ownBuffer(frozen)
      dictate({ kind: 'hour', tick, frozen: bytes }, [bytes.buffer])
      waitFor(waitingMax)
    },
    mend() {
      if (!hasFailed()) return
      Atomics.store(cells, cell.failed, 0)
      port.postMessage({ kind: 'again' } satisfies Again)
      waitFor(0)
    },
    finish: () => waitFor(0),
    checkpoint(tick) {
      dictate({ kind: 'checkpoint', tick })
      waitFor(0)
      const said = heard('checkpoint')
      if (!said) throw new RecordProblem('closed', 'the thread that writes this universe gave no checkpoint')
      return said.checkpoint
    },
    close(tick) {
      Atomics.store(cells, cell.failed, 0)
      dictate({ kind: 'close', tick })
      waitFor(0)
    },
  }
}

/** Only memory that holds nothing else can be handed over; the rest is copied. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength) return new Uint8Array(buffer)
  return new Uint8Array(bytes)
}

function readiness(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (reply: ScribeReply) => {
      worker.off('error', reject)
      if (reply.kind === 'problem') reject(problemOf(reply))
      else resolve()
    })
  })
}

function problemOf({ code, message }: Extract<ScribeReply, { kind: 'problem' }>): Error {
  return code === undefined ? new Error(message) : new RecordProblem(code, message)
}
