import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { inPlainWords } from './database.ts'
import { type Again, cell, type Dictated, type ScribeGiven, type ScribeReply } from './dictation.ts'
import { openLedgerBook } from './ledger-book.ts'
import { RecordProblem } from './problem.ts'
import { universePath } from './universe-file.ts'

/** The thread that writes one universe down. A line that cannot be written stays first in turn until it can. */
const { home, universe, budget, cells, port } = workerData as ScribeGiven & { port: MessagePort }
const path = universePath(home, universe)
const waiting: Dictated[] = []
let stuck = false

const book = openOrSay()

function openOrSay() {
  try {
    const opened = openLedgerBook(home, universe, budget)
    port.on('message', hear)
    Atomics.store(cells, cell.epoch, opened.epoch)
    Atomics.store(cells, cell.intervalTicks, opened.intervalTicks)
    parentPort?.postMessage({ kind: 'ready' } satisfies ScribeReply)
    return opened
  } catch (error) {
    parentPort?.postMessage(inReply(error))
    throw error
  }
}

function hear(line: Dictated | Again): void {
  if (line.kind !== 'again') waiting.push(line)
  if (line.kind === 'again' || line.kind === 'close') stuck = false
  while (!stuck && waiting.length > 0) writeNext(waiting[0])
  if (line.kind !== 'close') return
  book.letGo()
  port.close()
}

function writeNext(line: Dictated): void {
  try {
    write(line)
    waiting.shift()
    Atomics.store(cells, cell.epoch, book.epoch)
    Atomics.store(cells, cell.intervalTicks, book.intervalTicks)
    Atomics.add(cells, cell.done, 1)
  } catch (error) {
    stuck = true
    port.postMessage(inReply(error))
    Atomics.store(cells, cell.failed, 1)
  }
  Atomics.add(cells, cell.turn, 1)
  Atomics.notify(cells, cell.turn)
}

function write(line: Dictated): void {
  if (line.kind === 'day') book.day(line)
  else if (line.kind === 'hour') book.hour(line.tick, line.frozen)
  else if (line.kind === 'close') book.close(line.tick)
  else port.postMessage({ kind: 'checkpoint', checkpoint: book.checkpoint(line.tick) } satisfies ScribeReply)
}

function inReply(error: unknown): ScribeReply {
  const problem = inPlainWords(path, error)
  const code = problem instanceof RecordProblem ? problem.code : undefined
  return { kind: 'problem', code, message: problem instanceof Error ? problem.message : String(problem) }
}
