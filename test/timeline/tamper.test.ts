import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/timeline/database.ts'
import { copyHome, liveFor, openHome } from './fixtures/home.ts'
import { tamperings } from './fixtures/tampering.ts'

describe('what was tampered with', () => {
  it('is found wherever a closed file was touched, bit, page or tail', async () => {
    const { home, id, path } = await liveFor(20)
    home.close()
    const whole = readFileSync(path)
    const seed = Date.now() % 1_000_000
    for (const tamper of tamperings(seed, 40)) {
      writeFileSync(path, tamper.edit(Buffer.from(whole)))
      const verdict = await openHome(home.folder, 'read').verify(id)
      expect(verdict.ok, `seed ${seed}: ${tamper.name}`).toBe(false)
    }
    writeFileSync(path, whole)
    expect((await openHome(home.folder, 'read').verify(id)).ok).toBe(true)
  })

  it('is found in any row even when the file may have changed since, and the first bad epoch is named', async () => {
    const { home, id } = await liveFor(20)
    const writer = await home.write(id)
    home.close()
    const rows: [string, number][] = [
      [`UPDATE epochs SET state_hash = zeroblob(32) WHERE epoch = 7`, 7],
      [`UPDATE epochs SET events_hash = zeroblob(32) WHERE epoch = 9`, 9],
      [`UPDATE days SET valence = 0.123 WHERE epoch = 11`, 11],
      [`UPDATE events SET text = 'Nothing happened.' WHERE id = (SELECT min(id) FROM events WHERE tick > 288)`, 13],
      [`DELETE FROM events WHERE id = (SELECT max(id) FROM events WHERE tick <= 240)`, 1],
      [`UPDATE lives SET name = 'Nobody' WHERE person = 0`, 0],
      [`DELETE FROM moods`, 0],
      [`UPDATE keyframes SET packed = zeroblob(length(packed)) WHERE tick = 0`, 0],
      [`DELETE FROM epochs WHERE epoch = 20`, 19],
      [`UPDATE event_people SET person = person + 1 WHERE event = 0`, 20],
      [`UPDATE event_counts SET count = count + 1 WHERE epoch = (SELECT min(epoch) FROM event_counts)`, 20],
      [`UPDATE card SET value = replace(value, '"seed":1', '"seed":2') WHERE key = 'genesis'`, 0],
      [
        `UPDATE epochs SET state_hash = (SELECT state_hash FROM epochs WHERE epoch = 4), events_hash = (SELECT events_hash FROM epochs WHERE epoch = 4) WHERE epoch = 3`,
        3,
      ],
    ]
    for (const [sql, epochMin] of rows) {
      const folder = copyHome(home.folder)
      const database = openDatabase(join(folder, 'universes', id, 'record.sqlite'))
      const triggers = database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all() as {
        name: string
        sql: string
      }[]
      for (const trigger of triggers) database.exec(`DROP TRIGGER ${trigger.name}`)
      expect(database.prepare(sql).run().changes, sql).toBeGreaterThan(0)
      for (const trigger of triggers) database.exec(trigger.sql)
      database.close()
      const verdict = await openHome(folder, 'read').verify(id)
      expect(verdict.ok, sql).toBe(false)
      expect(verdict.firstBadEpoch, `${sql}: ${verdict.why}`).toBeGreaterThanOrEqual(Math.min(epochMin, 20))
    }
    writer.close()
  })

  it('is found when the schema was touched', async () => {
    const { home, id, path } = await liveFor(3)
    const database = openDatabase(path)
    database.exec('DROP TRIGGER epochs_locked')
    database.close()
    expect((await home.verify(id)).why).toMatch(/tables|changed/)
    await expect(home.write(id)).rejects.toThrow(/tables were changed/)
  })

  it('is found when an older copy is put back, also with its own mark missing or forged', async () => {
    const { home, id, path } = await liveFor(5)
    const older = readFileSync(path)
    const markPath = join(home.folder, 'marks', `${id}.json`)
    const writer = await home.write(id)
    await writer.runTo(240)
    writer.close()
    const mark = readFileSync(markPath, 'utf8')
    writeFileSync(path, older)
    expect((await home.verify(id)).why).toMatch(/older copy was put back/)
    await expect(home.write(id)).rejects.toMatchObject({ code: 'rolled back' })
    writeFileSync(markPath, mark.replace('"size": 11', '"size": 6'))
    expect((await home.verify(id)).why).toMatch(/not signed by this home/)
    rmSync(markPath)
    expect((await home.verify(id)).why).toMatch(/missing/)
  })

  it('is found when a whole other history was made and signed with another key', async () => {
    const { home, id, path } = await liveFor(5)
    const forger = await liveFor(5, { seed: 2 })
    const forged = openDatabase(forger.path)
    forged.exec('DROP TRIGGER card_locked')
    const genesis = JSON.stringify(home.show(id).genesis)
    forged.prepare(`UPDATE card SET value = ? WHERE key = 'id'`).run(id)
    forged.prepare(`UPDATE card SET value = ? WHERE key = 'genesis'`).run(genesis)
    forged.pragma('wal_checkpoint(TRUNCATE)')
    forged.close()
    writeFileSync(path, readFileSync(forger.path))
    const verdict = await home.verify(id)
    expect(verdict).toMatchObject({ ok: false, firstBadEpoch: 0 })
  })

  it('is found when the file ends early', async () => {
    const { home, id, path } = await liveFor(5)
    truncateSync(path, 3 * 8192)
    expect((await home.verify(id)).ok).toBe(false)
    await expect(home.write(id)).rejects.toMatchObject({ name: 'RecordProblem' })
  })
})

describe('what was not', () => {
  it('verifies whole, with several threads, from a trusted point, and tells of progress', async () => {
    const { home, id } = await liveFor(130)
    const progress: number[] = []
    const options = { onProgress: (done: number) => progress.push(done) }
    const alone = await home.verify(id, { threads: 1, ...options })
    const together = await home.verify(id, { threads: 2, ...options })
    expect(alone).toMatchObject({ ok: true, epochs: 130, root: home.show(id).root })
    expect(together).toMatchObject({ ok: true, epochs: 130 })
    expect(progress.at(-1)).toBe(130)
    expect((await home.verify(id, { from: 100 * 24 })).ok).toBe(true)
    await expect(home.verify(id, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' })
  })
})
