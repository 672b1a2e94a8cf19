import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Calendar, calendarFrom } from './calendar.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { RecordProblem } from './problem.ts'

/** Large enough that a keyframe takes few pages, small enough that a day's rows waste little. */
const pageBytes = 8192

export function universeFolder(home: string, universe: string): string {
  return join(home, 'universes', universe)
}

export function universePath(home: string, universe: string): string {
  return join(universeFolder(home, universe), 'record.sqlite')
}

/** Opens a universe's database, brought to the newest format unless it is only to be read. */
export function openUniverseFile(home: string, universe: string, readonly: boolean): Database {
  const path = universePath(home, universe)
  if (!/^[0-9a-f]{64}$/.test(universe) || !existsSync(path)) {
    throw new RecordProblem(
      'no such universe',
      `there is no universe ${universe} in ${home}: list shows those there are`,
    )
  }
  return openAt(path, readonly)
}

export function createUniverseFile(path: string): Database {
  mkdirSync(dirname(path), { recursive: true })
  return openAt(path, false)
}

function openAt(path: string, readonly: boolean): Database {
  const database = openDatabase(path, { readonly, pageBytes })
  try {
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

export type CardKey = 'id' | 'genesis' | 'createdAt' | 'startTick' | 'reached' | 'open'

export function readCard(database: Database, key: CardKey): string {
  const value = database.prepare('SELECT value FROM card WHERE key = ?').pluck().get(key)
  if (typeof value !== 'string')
    throw new RecordProblem('damaged', `${database.name} has lost its ${key}: put back a backup`)
  return value
}

export function readCalendar(database: Database): Calendar {
  return calendarFrom(Number(readCard(database, 'startTick')))
}

export function writeCard(database: Database, key: CardKey, value: string): void {
  database
    .prepare('INSERT INTO card (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value)
}

/** What the database and its log take on the disk. */
export function universeBytes(home: string, universe: string): number {
  const path = universePath(home, universe)
  return ['', '-wal', '-shm']
    .map((suffix) => statSync(path + suffix, { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}
