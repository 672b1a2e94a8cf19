import type { Force } from '../universe/contract.ts'
import type { Summary, Tick, WorldEvent } from '../universe/reading.ts'

/**
 * The record as the other rooms know it. `openRecord(home, { law, lawModule })` in `record.ts` opens a home; one thread holds it as
 * its owner, writes through a `Writer` and any thread reads through a `Reader`. Nothing here can change a universe that was begun.
 */

/**
 * `own` takes the home's lock: a second process is refused. `share` is for the other threads of the owner's process. `read` needs no
 * lock and writes nothing, so that a script may look on while the app runs.
 */
export type Access = 'own' | 'share' | 'read'

export type UniverseCard = {
  id: string
  name: string
  level: number
  parent: string | null
  /** The parent's tick at which it was begun. */
  forkTick: Tick | null
  /** Begun by its parent's people, with a beginning of its own; a fork goes on from a moment of its parent. */
  nested: boolean
  scenario: string | null
  createdAt: string
  /** The newest epoch in the ledger. */
  epoch: number
  /** The tick that the simulation had reached when it last said so: a clean close, or the end of an epoch. */
  tick: Tick
  date: string
  root: string
  people: number
  bytes: number
  forces: Force[]
}

export type Home<World, Genesis> = {
  readonly folder: string
  readonly access: Access
  list(): UniverseCard[]
  show(universe: string): UniverseCard & { genesis: Genesis }
  /** Completes the genesis, checks it, locks it. From here on only `step` advances it. */
  create(genesis: unknown): UniverseCard
  /** A child universe: the moment at `tick`, one level down, with a bounded force at its birth, or none. */
  fork(
    universe: string,
    tick: Tick,
    options?: { name?: string; force?: Force; signal?: AbortSignal },
  ): Promise<UniverseCard>
  compare(a: string, b: string, tick: Tick, options?: { signal?: AbortSignal }): Promise<Comparison>
  /** `name` must be the universe's own name: a removal is final. */
  remove(universe: string, name: string): void
  /** Throws the reason when it was begun under another law than this release's, and so cannot be lived on here. */
  mayLive(universe: string): void
  write(universe: string): Promise<Writer<World>>
  read(universe: string, options?: { cacheBytesMax?: number }): Reader<World>
  verify(universe: string, options?: VerifyOptions): Promise<Verdict>
  /** Keeps what the world outside said, beside the universe; the law never reads it. */
  observe(universe: string, observation: { source: string; at: string; text: string }): number
  /** Gives up keyframes, the oldest first, until those left take at most so many bytes; moments say that they are pruned. */
  prune(universe: string, keyframeBytesMax: number): void
  exportTable(universe: string, options: ExportOptions): Promise<Exported>
  /** The whole universe as one file: to carry away or to keep as a backup. It may live on meanwhile. */
  exportUniverse(
    universe: string,
    path: string,
    options?: { signal?: AbortSignal; onProgress?: Progress },
  ): Promise<Exported>
  /** Takes in a universe file from elsewhere and verifies all of it before it appears in the list. */
  importUniverse(path: string, options?: { signal?: AbortSignal; onProgress?: Progress }): Promise<UniverseCard>
  bytes(): number
  close(): void
}

export type Progress = (done: number, total: number) => void

/** Owns the living world. Belongs to the simulation's thread; there is one for a universe. */
export type Writer<World> = {
  readonly universe: string
  /** For readings. Whoever steps it elsewhere breaks the chain, and the next epoch's check says so. */
  readonly world: World
  readonly tick: Tick
  /** The newest epoch in the ledger: a killed process loses none of it. Some days behind the world at most. */
  readonly epoch: number
  /** Days and hours that were handed over and are not on disk yet. */
  readonly unwritten: number
  /** What happened since the last day ended. */
  readonly today: readonly WorldEvent[]
  readonly recovery: Recovery
  /** Universes that the people of this one began since it was opened, in order. */
  readonly begun: readonly string[]
  /** One hour. The last hour of a day also hands the day over to be written; waits when too many days wait there already. */
  step(): readonly WorldEvent[]
  /** Lives on to `until` in slices that let the thread breathe; stops early at an abort and says where. All days are written then. */
  runTo(
    until: Tick,
    options?: { signal?: AbortSignal; onProgress?: Progress; onEvents?: (events: readonly WorldEvent[]) => void },
  ): Promise<Tick>
  /** Signed, and safe even from a loss of power when this returns. */
  checkpoint(): Checkpoint
  close(): void
}

export type Recovery = {
  /** True when the last writer closed in good order. */
  clean: boolean
  /** The hours lived again to get back to where it was. */
  replayedTicks: number
  milliseconds: number
  /** Plain sentences; empty when there is nothing to tell. */
  notes: string[]
}

/** A world at a moment. It belongs to whoever asked: the record keeps no hold on it. */
export type Moment<World> = {
  tick: Tick
  world: World
  generation: number
  seekMs: number
  /** Hours lived again to get here, from the keyframe or from a state still in memory. */
  replayedTicks: number
  /** True when the keyframes around were given up for disk space, and the seek was slower for it. */
  pruned: boolean
}

export type SeekOptions = { signal?: AbortSignal; generation?: number; onProgress?: Progress }

export type Reader<World> = {
  readonly universe: string
  /** The newest epoch in the ledger now. */
  latest(): { epoch: number; tick: Tick; root: string }
  /**
   * The world at any tick: the past, the unfinished day, or (by living it privately, with progress) the future. A newer call with another
   * generation does not cancel an older one; abort it by its signal. Rejects with the problem `aborted`.
   */
  at(tick: Tick, options?: SeekOptions): Promise<Moment<World>>
  /** The keyframe at or before a tick: coarse, at once. */
  near(tick: Tick, options?: SeekOptions): Promise<Moment<World>>
  /** Each `stride`-th moment from one tick to another, both included when they fall on it; backwards when `to` is before `from`. */
  range(from: Tick, to: Tick, stride: number, options?: SeekOptions): AsyncGenerator<Moment<World>>
  stateHash(world: World): string
  /** The newest summary at or before a tick. */
  summary(tick: Tick): Summary
  summaries(from: Tick, to: Tick): Summary[]
  series(names: readonly (keyof Summary)[], from: Tick, to: Tick, buckets: number): Record<string, (number | null)[]>
  events(query: EventQuery): { events: WorldEvent[]; total: number }
  event(id: number): WorldEvent | undefined
  /** What happened in the unfinished day, up to a tick. */
  today(until: Tick, options?: SeekOptions): Promise<WorldEvent[]>
  density(from: Tick, to: Tick, buckets: number): Record<string, number[]>
  neighbour(tick: Tick, direction: 'previous' | 'next', weightMin?: number): WorldEvent | undefined
  life(person: number): Life | undefined
  lives(name: string, tick: Tick, limit: number): Life[]
  /** Those who appear in an epoch: the newborn of its day, or at genesis everyone. */
  newcomers(epoch: number): Omit<Life, 'diedTick'>[]
  /** The epochs of the ledger that come after one, oldest first, each with the tick at which it ended. */
  epochsAfter(epoch: number, limit: number): { epoch: number; tick: Tick }[]
  /** Mood over a life, at most `points` samples: tick, valence, arousal. */
  moods(person: number, from: Tick, to: Tick, points: number): [Tick, number, number][]
  observations(): Observation[]
  checkpoints(): Checkpoint[]
  /** Proof that the day of `tick` is in the ledger; with `event`, that it happened then. */
  prove(tick: Tick, event?: number): InclusionProof
  /** Proof that the ledger only grew since an older checkpoint. */
  proveGrowth(from: Checkpoint): ConsistencyProof
  close(): void
}

export type EventQuery = {
  from: Tick
  to: Tick
  kinds?: readonly string[]
  who?: number
  settlement?: number
  weightMin?: number
  limit: number
  /** Newest first, when what matters is what led here. */
  newestFirst?: boolean
  /** Where there are more than `limit`, those that weigh most and not those that came first. */
  heaviest?: boolean
}

export type Life = {
  person: number
  name: string
  sex: 'female' | 'male'
  bornTick: Tick
  diedTick: Tick | null
  mother: number
  father: number
  settlement: number
}

export type Observation = { id: number; source: string; at: string; text: string; keptAt: string }

/** What a user publishes. Hashes in lower-case hex. `size` counts the leaves: the genesis and each epoch since. */
export type Checkpoint = {
  kind: 'qhpu checkpoint'
  version: 1
  universe: string
  size: number
  root: string
  tick: Tick
  madeAt: string
  publicKey: string
  signature: string
}

/** `index` is the leaf's place in the tree; the genesis is leaf 0, whose `previousRoot` is the universe's id. */
export type EpochEntry = { epoch: number; index: number; previousRoot: string; stateHash: string; eventsHash: string }

export type InclusionProof = {
  kind: 'qhpu inclusion proof'
  version: 1
  universe: string
  entry: EpochEntry
  path: string[]
  /** One line of the day's chronicle, its place in it, and its own path to `eventsHash`. */
  line?: { text: string; index: number; count: number; path: string[] }
  checkpoint: Checkpoint
}

export type ConsistencyProof = {
  kind: 'qhpu consistency proof'
  version: 1
  universe: string
  from: Checkpoint
  to: Checkpoint
  path: string[]
}

export type VerifyOptions = {
  /** A tick one trusts already: replay begins at the newest keyframe at or before it. */
  from?: Tick
  threads?: number
  signal?: AbortSignal
  onProgress?: Progress
}

export type Verdict = {
  ok: boolean
  epochs: number
  firstBadEpoch?: number
  why?: string
  root: string
  milliseconds: number
}

export type ExportOptions = {
  what: 'events' | 'people' | 'ties' | 'series'
  format: 'csv' | 'parquet'
  path: string
  anonymise?: boolean
  signal?: AbortSignal
}
export type Exported = { path: string; bytes: number; rows: number; checkpoint: Checkpoint }

export type Comparison = {
  /** The last tick at which both had the same state; -1 when they never had. */
  sameUntil: Tick
  numbers: { name: string; a: number; b: number }[]
  people: { id: number; name: string; difference: string }[]
  affected: number
}
