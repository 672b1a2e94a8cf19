import type { Migration } from './migrations/migration.ts'
import { type Database, openDatabase } from './database.ts'
import { sha256Hex } from './digest.ts'
import { ledger } from './migrations/0001-ledger.ts'
import { observations } from './migrations/0002-observations.ts'
import { RecordProblem } from './problem.ts'

/** One step of the schema. A step that was released is never edited: what must change comes as the next one. */

export const migrations: readonly Migration[] = [ledger, observations]

/** Marks the file as ours: "qhpu". */
const applicationId = 0x71687075

/** Whether a file begins as a universe's does: enough to turn away a picture or a letter at once, and no proof of anything. */
export function looksLikeUniverse(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  return (
    bytes.byteLength >= 100 &&
    bytes.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    bytes.readUInt32BE(68) === applicationId
  )
}

export function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number
}

/** Brings a database to the newest version, or to `version` when a test wants an old one. All of it or nothing. */
export function migrate(database: Database, version = migrations.length): void {
  const found = versionOf(database)
  if (found > migrations.length) {
    throw new RecordProblem(
      'newer version',
      `${database.name} was written by a newer QiHarmony (format ${found}, this one reads up to ${migrations.length}): update first`,
    )
  }
  const due = migrations.filter((step) => step.version > found && step.version <= version)
  if (due.length === 0) return
  database
    .transaction(() => {
      for (const step of due) database.exec(step.sql)
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${version}`)
    })
    .immediate()
}

/** Tells apart a schema that these migrations made from one that somebody touched. */
export function schemaDigest(database: Database): string {
  const parts = database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`,
    )
    .raw()
    .all()
  return sha256Hex(JSON.stringify([database.pragma('application_id', { simple: true }), versionOf(database), parts]))
}

export function expectedSchemaDigest(): string {
  const model = openDatabase(':memory:')
  try {
    migrate(model)
    return schemaDigest(model)
  } finally {
    model.close()
  }
}
