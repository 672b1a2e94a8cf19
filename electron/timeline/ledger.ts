import type { Database } from './database.ts'
import { sameBytes, sha256 } from './digest.ts'
import { emptyFrontier, type Frontier, frontierRoot, grow, leafHash } from './merkle.ts'

/** One leaf: what a day left behind. Leaf 0 is the genesis, whose previous root is the universe's id. */
export type Entry = { epoch: number; stateHash: Uint8Array; eventsHash: Uint8Array; root: Uint8Array }

export function entryLeaf(previousRoot: Uint8Array, stateHash: Uint8Array, eventsHash: Uint8Array): Uint8Array {
  return leafHash(sha256(Buffer.concat([previousRoot, stateHash, eventsHash])))
}

/** Only ever grows: by one entry that follows on the last. */
export type Ledger = { universe: string; firstEpoch: number; frontier: Frontier; root: Uint8Array }

export function emptyLedger(universe: string, firstEpoch: number): Ledger {
  return { universe, firstEpoch, frontier: emptyFrontier(), root: Buffer.from(universe, 'hex') }
}

export function readLedger(database: Database, universe: string): Ledger {
  const entries = entriesOf(database)
  const ledger = emptyLedger(universe, entries[0]?.epoch ?? 0)
  for (const entry of entries) {
    grow(ledger.frontier, entryLeaf(ledger.root, entry.stateHash, entry.eventsHash))
    ledger.root = entry.root
  }
  return ledger
}

/** The entry that follows, and the ledger that holds it. The old ledger stays as it was, in case the entry cannot be written. */
export function extend(
  ledger: Ledger,
  stateHash: Uint8Array,
  eventsHash: Uint8Array,
): { entry: Entry; ledger: Ledger } {
  const frontier = { size: ledger.frontier.size, peaks: [...ledger.frontier.peaks] }
  grow(frontier, entryLeaf(ledger.root, stateHash, eventsHash))
  const root = frontierRoot(frontier)
  return {
    entry: { epoch: nextEpoch(ledger), stateHash, eventsHash, root },
    ledger: { ...ledger, frontier, root },
  }
}

export function nextEpoch(ledger: Ledger): number {
  return ledger.firstEpoch + ledger.frontier.size
}

const columns = 'epoch, state_hash AS stateHash, events_hash AS eventsHash, root'

export function entriesOf(database: Database, from = 0, to = Number.MAX_SAFE_INTEGER): Entry[] {
  return database
    .prepare(`SELECT ${columns} FROM epochs WHERE epoch BETWEEN ? AND ? ORDER BY epoch`)
    .all(from, to) as Entry[]
}

export function entryOf(database: Database, epoch: number): Entry | undefined {
  return database.prepare(`SELECT ${columns} FROM epochs WHERE epoch = ?`).get(epoch) as Entry | undefined
}

export function lastEntry(database: Database): Entry | undefined {
  return database.prepare(`SELECT ${columns} FROM epochs ORDER BY epoch DESC LIMIT 1`).get() as Entry | undefined
}

/** Leaf hashes in order, each made from the root that stands before it. */
export function leavesOf(entries: readonly Entry[], universe: string): Uint8Array[] {
  let previousRoot: Uint8Array = Buffer.from(universe, 'hex')
  return entries.map((entry) => {
    const leaf = entryLeaf(previousRoot, entry.stateHash, entry.eventsHash)
    previousRoot = entry.root
    return leaf
  })
}

/** The first entry whose root does not follow from what is before it, or undefined when the whole chain holds. */
export function firstBrokenEntry(entries: readonly Entry[], universe: string, firstEpoch: number): number | undefined {
  let ledger = emptyLedger(universe, firstEpoch)
  for (const entry of entries) {
    const next = extend(ledger, entry.stateHash, entry.eventsHash)
    if (entry.epoch !== next.entry.epoch || !sameBytes(next.entry.root, entry.root)) return next.entry.epoch
    ledger = next.ledger
  }
  return undefined
}
