import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Law } from '../universe/contract.ts'
import { asciiBytes, canonical } from '../universe/kernel/canonical.ts'
import { calendarFrom } from './calendar.ts'
import { chronicleOf } from './chronicle.ts'
import { digestOf } from './closing.ts'
import type { Database } from './database.ts'
import { hex, sha256Hex } from './digest.ts'
import { prepareEpochAppend } from './epochs.ts'
import { openKeyframePress } from './keyframes.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { type Lineage, levelMax } from './lineage.ts'
import { writeMark } from './marks.ts'
import { RecordProblem } from './problem.ts'
import type { Seal } from './seal.ts'
import { createUniverseFile, universeFolder, writeCard } from './universe-file.ts'

/**
 * The lock: the genesis is completed, checked, written canonically and hashed, and its hash is the universe's id. Everything is made in
 * a draft folder that takes its place only when it is whole.
 */
export function beginUniverse<World, Genesis extends Lineage>(
  home: string,
  law: Law<World, Genesis>,
  seal: Seal,
  partial: unknown,
): string {
  const genesis = law.completeGenesis(partial)
  if (genesis.level > levelMax) {
    throw new RecordProblem(
      'invalid',
      `universes nest ${levelMax} levels deep and this would be level ${genesis.level}`,
    )
  }
  const text = canonical(genesis)
  const universe = identityOf(genesis)
  const folder = universeFolder(home, universe)
  if (existsSync(folder)) {
    throw new RecordProblem(
      'already begun',
      `this very genesis was begun before, as ${universe}: open that one, or change the seed`,
    )
  }
  const draft = join(home, 'drafts', universe)
  rmSync(draft, { recursive: true, force: true })
  const path = join(draft, 'record.sqlite')
  const database = createUniverseFile(path)
  let ledger: Ledger
  try {
    ledger = writeFirstDay(database, law, seal, universe, genesis, text)
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
  writeMark(home, seal, { universe, size: ledger.frontier.size, root: hex(ledger.root), closed: digestOf(path) })
  renameSync(draft, folder)
  return universe
}

export function identityOf(genesis: Parameters<typeof canonical>[0]): string {
  return sha256Hex(asciiBytes(canonical(genesis)))
}

function writeFirstDay<World, Genesis>(
  database: Database,
  law: Law<World, Genesis>,
  seal: Seal,
  universe: string,
  genesis: Genesis,
  text: string,
): Ledger {
  const world = law.begin(genesis)
  const calendar = calendarFrom(law.tick(world))
  const press = openKeyframePress(database, universe, calendar, seal)
  const append = prepareEpochAppend(database)
  database.pragma('synchronous = FULL')
  writeCard(database, 'id', universe)
  writeCard(database, 'genesis', text)
  writeCard(database, 'createdAt', new Date().toISOString())
  writeCard(database, 'startTick', String(calendar.startTick))
  writeCard(database, 'reached', String(calendar.startTick))
  writeCard(database, 'open', '0')
  const chronicle = chronicleOf(law, world, { epoch: calendar.firstEpoch, first: true }, law.events(world))
  const frozen = law.freeze(world)
  return append(emptyLedger(universe, calendar.firstEpoch), frozen, chronicle, (stateHash) => {
    press.put(calendar.startTick, frozen, stateHash)
  })
}
