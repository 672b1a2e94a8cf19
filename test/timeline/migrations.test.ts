import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/timeline/database.ts'
import { expectedSchemaDigest, migrate, migrations, schemaDigest, versionOf } from '../../electron/timeline/migrate.ts'
import { makeFolder, openHome } from './fixtures/home.ts'

/** A universe as version 1 wrote it. */
const stored = new URL('./fixtures/format-1.sqlite', import.meta.url)

describe('migration 1', () => {
  it('makes the ledger in an empty file', () => {
    const database = openDatabase(':memory:')
    migrate(database, 1)
    expect(versionOf(database)).toBe(1)
    expect(database.prepare('SELECT count(*) FROM epochs').pluck().get()).toBe(0)
    database.close()
  })
})

describe('migration 2', () => {
  it('brings a stored universe of version 1 along with all that it holds', () => {
    const path = join(makeFolder(), 'old.sqlite')
    copyFileSync(stored, path)
    const database = openDatabase(path)
    const before = database.prepare('SELECT hex(root) FROM epochs ORDER BY epoch').pluck().all()
    expect(versionOf(database)).toBe(1)
    migrate(database)
    expect(versionOf(database)).toBe(2)
    expect(schemaDigest(database)).toBe(expectedSchemaDigest())
    expect(database.prepare('SELECT hex(root) FROM epochs ORDER BY epoch').pluck().all()).toEqual(before)
    expect(database.prepare('SELECT count(*) FROM observations').pluck().get()).toBe(0)
    database.close()
  })

  it('leaves a universe that verifies and lives on', async () => {
    const home = openHome()
    const card = await home.importUniverse(stored.pathname)
    expect(card).toMatchObject({ name: 'Old meadow', epoch: 3 })
    const writer = await home.write(card.id)
    await writer.runTo(120)
    writer.close()
    expect((await home.verify(card.id)).ok).toBe(true)
  })
})

describe('migrations', () => {
  it('are numbered one after another', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('refuse what a newer version wrote, and leave it as it is', () => {
    const path = join(makeFolder(), 'newer.sqlite')
    const database = openDatabase(path)
    database.pragma('user_version = 99')
    expect(() => migrate(database)).toThrow(/newer QiHarmony .*update first/)
    expect(versionOf(database)).toBe(99)
    database.close()
  })
})
