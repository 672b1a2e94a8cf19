import type { Tick } from '../universe/reading.ts'
import type { Chronicle } from './chronicle.ts'
import type { Checkpoint } from './contract.ts'
import type { Budget } from './interval.ts'
import type { ProblemCode } from './problem.ts'

/** What the thread that lives a universe hands to the thread that writes it down, in order. */
export type Dictated =
  | { kind: 'day'; tick: Tick; frozen: Uint8Array; chronicle: Chronicle; stepsMs: number }
  | { kind: 'hour'; tick: Tick; frozen: Uint8Array }
  | { kind: 'checkpoint'; tick: Tick }
  | { kind: 'close'; tick: Tick }

/** Not a line of its own: what could not be written is to be tried once more. */
export type Again = { kind: 'again' }

export type ScribeReply =
  | { kind: 'ready' }
  | { kind: 'checkpoint'; checkpoint: Checkpoint }
  | { kind: 'problem'; code: ProblemCode | undefined; message: string }

export type ScribeGiven = { home: string; universe: string; budget: Budget; cells: Int32Array }

/**
 * Numbers that both threads see at once, so that the living one need not wait for messages: `turn` counts every change, `done` the lines
 * that are written.
 */
export const cell = { turn: 0, done: 1, epoch: 2, failed: 3, intervalTicks: 4 } as const

export function makeCells(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Object.keys(cell).length * Int32Array.BYTES_PER_ELEMENT))
}
