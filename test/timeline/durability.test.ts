import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeChance } from './fixtures/chance.ts'
import { killAfter } from './fixtures/crash.ts'
import { copyHome, liveFor, openHome } from './fixtures/home.ts'
import { loseSome, readIfThere, writeOver } from './fixtures/power-loss.ts'

describe('a process that is killed', () => {
  it('loses nothing that it said was written, again and again', async () => {
    const { home, id } = await liveFor(1)
    home.close()
    const seed = Date.now() % 1_000_000
    const chance = makeChance(seed)
    for (let round = 0; round < 6; round++) {
      const acknowledged = await killAfter(home.folder, id, 1 + chance(60), chance(12))
      const reopened = openHome(home.folder)
      const writer = await reopened.write(id)
      expect(writer.epoch, `seed ${seed}, round ${round}`).toBeGreaterThanOrEqual(acknowledged)
      expect(writer.recovery.clean).toBe(false)
      expect(writer.recovery.notes[0]).toMatch(/ended without closing/)
      writer.close()
      expect(await reopened.verify(id, { threads: 1 }), `seed ${seed}, round ${round}`).toMatchObject({ ok: true })
      reopened.close()
    }
  })
})

describe('a loss of power', () => {
  it('takes nothing from before the last checkpoint, whatever became of the writes since', async () => {
    const { home, id } = await liveFor(2)
    const writer = await home.write(id)
    const place = (folder: string, suffix: string) => join(folder, 'universes', id, `record.sqlite${suffix}`)
    await writer.runTo(20 * 24)
    const durable = writer.checkpoint()
    const [database, log] = ['', '-wal'].map((suffix) => readIfThere(place(home.folder, suffix)))
    await writer.runTo(26 * 24)
    const [laterDatabase, laterLog] = ['', '-wal'].map((suffix) => readIfThere(place(home.folder, suffix)))
    expect(laterDatabase.equals(database)).toBe(true)
    const seed = Date.now() % 1_000_000
    const chance = makeChance(seed)
    for (let round = 0; round < 25; round++) {
      const folder = copyHome(home.folder)
      writeOver(place(folder, ''), database)
      writeOver(place(folder, '-wal'), loseSome(log, laterLog, chance))
      rmSync(place(folder, '-shm'), { force: true })
      const reopened = openHome(folder)
      const recovered = await reopened.write(id)
      expect(recovered.epoch, `seed ${seed}, round ${round}`).toBeGreaterThanOrEqual(durable.size - 1)
      recovered.close()
      expect(await reopened.verify(id, { threads: 1 }), `seed ${seed}, round ${round}`).toMatchObject({ ok: true })
      reopened.close()
    }
    writer.close()
  })
})

describe.skipIf(process.platform === 'win32')('a disk that is full', () => {
  it('is said in one line, and the universe lives on from there when there is room', async () => {
    const { home, id, path } = await liveFor(3)
    const { bytes } = home.show(id)
    home.close()
    const script = new URL('./fixtures/live.ts', import.meta.url).pathname
    const blocks = Math.ceil((bytes + 200_000) / 1_024)
    const run = spawnSync('bash', [
      '-c',
      `ulimit -f ${blocks}; exec "$0" "$@"`,
      process.execPath,
      script,
      home.folder,
      id,
      '4000',
    ])
    expect(run.status).toBe(1)
    expect(run.stderr.toString().trim().split('\n')).toEqual([expect.stringMatching(/record\.sqlite/)])
    const said = run.stdout.toString().trim().split('\n')
    const reopened = openHome(home.folder)
    const writer = await reopened.write(id)
    expect(writer.epoch).toBeGreaterThanOrEqual(Number(said.at(-1)))
    await writer.runTo(writer.tick + 48)
    writer.close()
    expect((await reopened.verify(id, { threads: 1 })).ok).toBe(true)
    expect(path).toContain(id)
  })
})
