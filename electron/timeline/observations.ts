import type { Observation } from './contract.ts'
import type { Database } from './database.ts'
import { sameBytes, sha256 } from './digest.ts'

/** What the world outside said after the lock. Each digest covers the one before, so that a missing link shows. */
type ObservationRow = { id: number; source: string; at: string; text: string; keptAt: string; digest: Uint8Array }

const columns = 'id, source, at, text, kept_at AS keptAt, digest'

export function keepObservation(database: Database, given: { source: string; at: string; text: string }): number {
  const last = database.prepare(`SELECT ${columns} FROM observations ORDER BY id DESC LIMIT 1`).get() as
    | ObservationRow
    | undefined
  const observation = { id: (last?.id ?? 0) + 1, ...given, keptAt: new Date().toISOString() }
  database
    .prepare(
      'INSERT INTO observations (id, source, at, text, kept_at, digest) VALUES (@id, @source, @at, @text, @keptAt, @digest)',
    )
    .run({ ...observation, digest: digestOf(observation, last?.digest) })
  return observation.id
}

export function observationsOf(database: Database): Observation[] {
  return rowsOf(database).map(({ digest: _, ...observation }) => observation)
}

/** The first observation that is not as it was kept, or undefined. */
export function firstChangedObservation(database: Database): number | undefined {
  let previous: Uint8Array | undefined
  for (const [index, { digest, ...observation }] of rowsOf(database).entries()) {
    if (observation.id !== index + 1 || !sameBytes(digest, digestOf(observation, previous))) return index + 1
    previous = digest
  }
  return undefined
}

function rowsOf(database: Database): ObservationRow[] {
  return database.prepare(`SELECT ${columns} FROM observations ORDER BY id`).all() as ObservationRow[]
}

function digestOf({ id, source, at, text, keptAt }: Observation, previous: Uint8Array | undefined): Uint8Array {
  const body = Buffer.from(JSON.stringify([id, source, at, text, keptAt]))
  return sha256(previous ? Buffer.concat([previous, body]) : body)
}
