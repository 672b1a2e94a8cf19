import type { Law } from '../universe/contract.ts'
import { endOf } from './calendar.ts'
import type { UniverseCard } from './contract.ts'
import type { Database } from './database.ts'
import { summaryAt } from './days.ts'
import { hex } from './digest.ts'
import { lastEntry } from './ledger.ts'
import type { Lineage } from './lineage.ts'
import { RecordProblem } from './problem.ts'
import { readCalendar, readCard, universeBytes } from './universe-file.ts'

/** What a library shows of a universe. */
export function cardOf<World, Genesis extends Lineage>(
  home: string,
  universe: string,
  database: Database,
  law: Law<World, Genesis>,
  genesis: Genesis,
): UniverseCard {
  const { name, scenario, level, parent, force, moment } = genesis
  const entry = lastEntry(database)
  const summary = entry && summaryAt(database, readCalendar(database), entry.epoch)
  if (!entry || !summary)
    throw new RecordProblem('damaged', `universe ${universe.slice(0, 12)} has lost its days: put back a backup`)
  const tick = Math.max(Number(readCard(database, 'reached')), endOf(readCalendar(database), entry.epoch))
  return {
    id: universe,
    name,
    level,
    parent: parent?.id ?? null,
    forkTick: parent?.tick ?? null,
    nested: parent !== null && moment === '',
    scenario: scenario === '' ? null : scenario,
    createdAt: readCard(database, 'createdAt'),
    epoch: entry.epoch,
    tick,
    date: law.dateOf(genesis, tick),
    root: hex(entry.root),
    people: summary.people,
    bytes: universeBytes(home, universe),
    forces: force ? [force] : [],
  }
}
