import type { Tick } from '../universe/reading.ts'
import { endOf } from './calendar.ts'
import type { Checkpoint } from './contract.ts'
import type { Database } from './database.ts'
import { hex } from './digest.ts'
import { type Ledger, nextEpoch, readLedger } from './ledger.ts'
import type { Seal } from './seal.ts'
import { readCalendar } from './universe-file.ts'

export function signCheckpoint(seal: Seal, ledger: Ledger, tick: Tick): Checkpoint {
  return seal.sign({
    kind: 'qhpu checkpoint' as const,
    version: 1 as const,
    universe: ledger.universe,
    size: ledger.frontier.size,
    root: hex(ledger.root),
    tick,
    madeAt: new Date().toISOString(),
  })
}

/** One checkpoint a size: the first that was signed stays. */
export function keepCheckpoint(database: Database, checkpoint: Checkpoint): void {
  database
    .prepare('INSERT OR IGNORE INTO checkpoints (size, document) VALUES (?, ?)')
    .run(checkpoint.size, JSON.stringify(checkpoint))
}

export function checkpointsOf(database: Database): Checkpoint[] {
  const documents = database.prepare('SELECT document FROM checkpoints ORDER BY size').pluck().all() as string[]
  return documents.map((document) => JSON.parse(document) as Checkpoint)
}

export function newestCheckpoint(database: Database): Checkpoint | undefined {
  const document = database.prepare('SELECT document FROM checkpoints ORDER BY size DESC LIMIT 1').pluck().get()
  return document === undefined ? undefined : (JSON.parse(document as string) as Checkpoint)
}

/** A checkpoint over all that a database holds now. */
export function signNewest(database: Database, universe: string, seal: Seal): Checkpoint {
  const ledger = readLedger(database, universe)
  return signCheckpoint(seal, ledger, endOf(readCalendar(database), nextEpoch(ledger) - 1))
}
