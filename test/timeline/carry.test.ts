import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkProof } from '../../electron/timeline/check.ts'
import { openDatabase } from '../../electron/timeline/database.ts'
import { liveFor, makeFolder, openHome } from './fixtures/home.ts'

describe('a universe file', () => {
  it('carries a universe to another home, where it is verified, signed anew and lives on', async () => {
    const { home, id } = await liveFor(30)
    const path = join(makeFolder(), 'meadow.universe')
    const exported = await home.exportUniverse(id, path)
    expect(checkProof(exported.checkpoint).ok).toBe(true)
    const there = openHome()
    const card = await there.importUniverse(path)
    expect(card).toMatchObject({ id, root: home.show(id).root, epoch: 30 })
    const writer = await there.write(id)
    await writer.runTo(40 * 24)
    writer.close()
    expect((await there.verify(id)).ok).toBe(true)
    await expect(there.importUniverse(path)).rejects.toMatchObject({ code: 'already begun' })
  })

  it('may be written while the universe lives', async () => {
    const { home, id } = await liveFor(3)
    const writer = await home.write(id)
    const path = join(makeFolder(), 'backup.universe')
    const [, exported] = await Promise.all([writer.runTo(60 * 24), home.exportUniverse(id, path)])
    writer.close()
    expect((await openHome().importUniverse(path)).epoch).toBe(exported.checkpoint.size - 1)
    await expect(home.exportUniverse(id, path)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('that was changed on the way is refused, and nothing of it is kept', async () => {
    const { home, id } = await liveFor(10)
    const path = join(makeFolder(), 'changed.universe')
    await home.exportUniverse(id, path)
    const database = openDatabase(path, { journal: 'DELETE' })
    const sql = database.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'days_locked'`).pluck().get() as string
    database.exec(`DROP TRIGGER days_locked; UPDATE days SET valence = 1 WHERE epoch = 4; ${sql}`)
    database.close()
    const there = openHome()
    await expect(there.importUniverse(path)).rejects.toThrow(/from epoch 4/)
    writeFileSync(path, 'no database at all')
    await expect(there.importUniverse(path)).rejects.toMatchObject({ name: 'RecordProblem' })
    expect(there.list()).toEqual([])
    expect(readdirSync(join(there.folder, 'drafts'))).toEqual([])
  })
})

describe('tables', () => {
  it('go out as CSV and Parquet with the checkpoint that proves them', async () => {
    const { home, id } = await liveFor(40)
    const folder = makeFolder()
    for (const what of ['events', 'people', 'ties', 'series'] as const) {
      const csv = await home.exportTable(id, { what, format: 'csv', path: join(folder, `${what}.csv`) })
      const lines = readFileSync(csv.path, 'utf8').trimEnd().split('\r\n')
      expect(lines).toHaveLength(csv.rows + 1)
      expect(csv.rows).toBeGreaterThan(0)
      const parquet = await home.exportTable(id, { what, format: 'parquet', path: join(folder, `${what}.parquet`) })
      const bytes = readFileSync(parquet.path)
      expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', bytes.length - 4)]).toEqual(['PAR1', 'PAR1'])
      expect(bytes.includes('qhpu.checkpoint')).toBe(true)
      expect(parquet.rows).toBe(csv.rows)
      expect(checkProof(JSON.parse(readFileSync(`${csv.path}.checkpoint.json`, 'utf8'))).ok).toBe(true)
    }
  })

  it('hold no name, sentence, place or birthday when they are anonymous', async () => {
    const { home, id } = await liveFor(40)
    const folder = makeFolder()
    for (const what of ['events', 'people'] as const) {
      const { path } = await home.exportTable(id, {
        what,
        format: 'csv',
        path: join(folder, `${what}.csv`),
        anonymise: true,
      })
      const text = readFileSync(path, 'utf8')
      expect(text).not.toMatch(/Ø/)
      expect(statSync(path).size).toBeGreaterThan(100)
    }
    const people = readFileSync(join(folder, 'people.csv'), 'utf8').trimEnd().split('\r\n').slice(1)
    expect(new Set(people.map((row) => row.split(',')[0])).size).toBe(people.length)
  })
})

describe('observations', () => {
  it('stay beside a universe, in the order they came, and touch nothing of it', async () => {
    const { home, id } = await liveFor(5)
    const { root } = home.show(id)
    home.observe(id, { source: 'almanac', at: '1204-03-21', text: 'Rain.' })
    const writer = await home.write(id)
    expect(home.observe(id, { source: 'traveller', at: '1204-04-01', text: 'A feast.' })).toBe(2)
    writer.close()
    const reader = home.read(id)
    expect(reader.observations().map(({ text }) => text)).toEqual(['Rain.', 'A feast.'])
    reader.close()
    expect(home.show(id).root).toBe(root)
    expect((await home.verify(id)).ok).toBe(true)
    expect(existsSync(join(home.folder, 'universes', id))).toBe(true)
  })

  it('cannot be taken out of the middle', async () => {
    const { home, id, path } = await liveFor(2)
    for (const text of ['one', 'two', 'three']) home.observe(id, { source: 'a', at: 'b', text })
    const writer = await home.write(id)
    const database = openDatabase(path)
    expect(() => database.exec('DELETE FROM observations WHERE id = 2')).toThrow('kept as they came')
    const sql = database
      .prepare(`SELECT sql FROM sqlite_schema WHERE name = 'observations_kept'`)
      .pluck()
      .get() as string
    database.exec(`DROP TRIGGER observations_kept; DELETE FROM observations WHERE id = 2; ${sql}`)
    database.close()
    expect((await home.verify(id)).why).toBe('observation 2 is not as it was kept')
    writer.close()
  })
})
