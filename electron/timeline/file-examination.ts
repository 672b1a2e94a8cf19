import { statSync } from 'node:fs'
import { ticksPerDay } from '../universe/reading.ts'
import { asciiBytes } from '../universe/kernel/canonical.ts'
import { type Calendar, endOf } from './calendar.ts'
import { checkProof } from './check.ts'
import { checkpointsOf } from './checkpoints.ts'
import { digestOf } from './closing.ts'
import type { Database } from './database.ts'
import { hex, sha256Hex } from './digest.ts'
import { type Entry, entriesOf, firstBrokenEntry } from './ledger.ts'
import { readMark, whyBehindMark } from './marks.ts'
import { expectedSchemaDigest, schemaDigest } from './migrate.ts'
import { firstChangedObservation } from './observations.ts'
import { RecordProblem } from './problem.ts'
import type { Fault } from './segment.ts'
import { readCalendar, readCard } from './universe-file.ts'

/** What can be told of a universe's file, and of nothing beside it, without living anything again. */
export function examineFile(database: Database, universe: string): { entries: Entry[]; faults: Fault[] } {
  const calendar = readCalendar(database)
  const faults: Fault[] = []
  const fault = (epoch: number, why: string) => faults.push({ epoch, why })
  const { firstEpoch } = calendar

  const integrity = database.pragma('integrity_check(1)', { simple: true })
  if (integrity !== 'ok') fault(firstEpoch, `the file is damaged: ${oneLine(String(integrity))}`)
  if (schemaDigest(database) !== expectedSchemaDigest()) fault(firstEpoch, 'the tables of the record were changed')
  if (sha256Hex(asciiBytes(readCard(database, 'genesis'))) !== universe || readCard(database, 'id') !== universe) {
    fault(firstEpoch, 'the genesis is not the one that was locked')
  }

  const entries = entriesOf(database)
  const last = firstEpoch + entries.length - 1
  if (entries.length === 0) fault(firstEpoch, 'the ledger is empty')
  const broken = firstBrokenEntry(entries, universe, firstEpoch)
  if (broken !== undefined) fault(broken, `epoch ${broken} does not follow on those before it`)
  const reached = Number(readCard(database, 'reached'))
  if (!(reached < endOf(calendar, last + 1)))
    fault(last, `it claims to have reached tick ${reached}, beyond its ledger`)

  for (const checkpoint of checkpointsOf(database)) {
    const entry = entries[checkpoint.size - 1]
    if (!checkProof(checkpoint).ok || checkpoint.universe !== universe) {
      fault(last, `the checkpoint of ${checkpoint.size} leaves is not signed by the key that it names`)
    } else if (!entry || hex(entry.root) !== checkpoint.root) {
      fault(entry?.epoch ?? last, `the checkpoint of ${checkpoint.size} leaves was signed over another history`)
    }
  }
  const strays = straysIn(database, calendar, last)
  if (strays) fault(last, strays)
  const observation = firstChangedObservation(database)
  if (observation !== undefined) fault(last, `observation ${observation} is not as it was kept`)
  return { entries, faults }
}

/** SQLite puts a heading and a line end before what it found. */
function oneLine(found: string): string {
  return found.replace(/^\*\*\*.*?\*\*\*\s*/, '').replaceAll(/\s+/g, ' ')
}

/** Whether a home knows this file for the one it wrote: as far along as it was signed, and unchanged since it was closed. */
export function examineMark(
  home: string,
  universe: string,
  publicKey: string,
  database: Database,
  entries: readonly Entry[],
): Fault[] {
  const why = whyMarkFails(home, universe, publicKey, database, entries)
  return why === undefined ? [] : [{ epoch: entries[entries.length - 1]?.epoch ?? 0, why }]
}

function whyMarkFails(
  home: string,
  universe: string,
  publicKey: string,
  database: Database,
  entries: readonly Entry[],
): string | undefined {
  try {
    const mark = readMark(home, universe, publicKey)
    const behind = whyBehindMark(mark, entries)
    if (behind || !mark.closed) return behind
    const logBytes = statSync(`${database.name}-wal`, { throwIfNoEntry: false })?.size ?? 0
    if (logBytes > 0) return 'something was written to the file after it was closed'
    const found = digestOf(database.name)
    return found.sha256 === mark.closed.sha256 ? undefined : 'the file was changed after it was closed'
  } catch (error) {
    if (error instanceof RecordProblem && error.code === 'rolled back') return error.message
    throw error
  }
}

/** Rows that belong to no day of the ledger, and the registers of events: who was named, how many of each kind. */
function straysIn(database: Database, calendar: Calendar, last: number): string | undefined {
  const values = { first: calendar.firstEpoch, last, start: calendar.startTick, end: endOf(calendar, last) }
  const epochs = 'epoch < @first OR epoch > @last'
  const questions: [string, string][] = [
    ['days', `SELECT 1 FROM days WHERE ${epochs}`],
    ['lives', `SELECT 1 FROM lives WHERE ${epochs}`],
    ['moods', `SELECT 1 FROM moods WHERE ${epochs}`],
    ['events', 'SELECT 1 FROM events WHERE tick < @start OR tick > @end'],
    ['keyframes', 'SELECT 1 FROM keyframes WHERE tick < @start OR (tick > @end AND seal IS NULL)'],
    [
      'the register of people',
      `WITH named AS (${namedSql}) ${differenceSql('named', 'SELECT person, event FROM event_people')}`,
    ],
    [
      'the register of kinds',
      `WITH counted AS (${countedSql}) ${differenceSql('counted', 'SELECT epoch, kind, count FROM event_counts')}`,
    ],
  ]
  for (const [name, sql] of questions) {
    const statement = database.prepare(sql)
    const names = [...sql.matchAll(/@(\w+)/g)].map((match) => match[1] as keyof typeof values)
    const given = Object.fromEntries(names.map((key) => [key, values[key]]))
    if (statement.get(given) !== undefined) return `${name} hold rows that no day brought about`
  }
  return undefined
}

const namedSql = 'SELECT DISTINCT CAST(value AS INTEGER) AS person, events.id AS event FROM events, json_each(who)'
const countedSql = `SELECT CASE WHEN tick <= @start THEN @first ELSE (tick + ${ticksPerDay - 1}) / ${ticksPerDay} END AS epoch,
  kind, count(*) AS count FROM events GROUP BY 1, 2`

function differenceSql(derived: string, stored: string): string {
  return `SELECT * FROM (SELECT * FROM ${derived} EXCEPT ${stored})
    UNION ALL SELECT * FROM (${stored} EXCEPT SELECT * FROM ${derived})`
}
