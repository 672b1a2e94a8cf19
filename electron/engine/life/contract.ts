import type { Checkpoint, Recovery } from '../../timeline/contract.ts'
import type { WorldEvent } from '../../universe/reading.ts'
import type { Work } from '../workers/link.ts'

/** What a life's thread is started with. */
export type LifeGiven = { home: string; universe: string }

/** How far a universe has come. */
export type Edge = {
  tick: number
  epoch: number
  people: number
  /** Wall clock, so that every thread reads the same. */
  atMs: number
  running: boolean
  ticksPerSecond: number
}

export type LifeAsks = {
  /** Lives on, so many ticks a second, or with 0 as fast as it can. */
  run(input: { ticksPerSecond: number }): Edge
  pause(): Edge
  /** As fast as it can to a tick, then as before. Cancelled, it stays where it has come to. */
  ahead(input: { until: number }, work: Work): Promise<Edge>
  edge(): Edge & { recovery: Recovery }
  checkpoint(): Checkpoint
  close(): void
}

export type LifeTells = {
  /** At most thirty times a second. */
  lived: Edge
  /** Of what happened, the notable; the record has all of it. */
  happened: WorldEvent[]
  /** Its people began a universe of their own. */
  begun: { universe: string }
  /** It can live no further: a full disk, a damaged file. */
  stopped: { words: string }
}
