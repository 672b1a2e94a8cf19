import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/timeline/database.ts'
import { liveFor, makeFolder, openHome } from './fixtures/home.ts'

const script = new URL('./fixtures/live.ts', import.meta.url).pathname

describe('a home', () => {
  it('belongs to one process: a second is refused, may look on, and gets it when the first is killed', async () => {
    const { home, id } = await liveFor(2)
    home.close()
    const first = spawn(process.execPath, [script, home.folder, id, '1000000'], { stdio: ['pipe', 'pipe', 'inherit'] })
    await once(first.stdout, 'data')
    expect(() => openHome(home.folder)).toThrow(/in use by process \d+.*close it there first/)
    const onlooker = openHome(home.folder, 'read')
    expect(onlooker.list()).toHaveLength(1)
    expect(() => onlooker.create({})).toThrow(/only to be read/)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect(openHome(home.folder).list()).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')('keeps its key to its user', () => {
    const folder = makeFolder()
    openHome(folder)
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600)
  })

  it('removes a universe only by its name, and not one that lives', async () => {
    const home = openHome()
    const { id } = home.create({ name: 'Meadow' })
    expect(() => home.remove(id, 'Other')).toThrow(/give its name: Meadow/)
    const writer = await home.write(id)
    expect(() => home.remove(id, 'Meadow')).toThrow(/is living/)
    writer.close()
    home.remove(id, 'Meadow')
    expect(home.list()).toEqual([])
    expect(() => home.show(id)).toThrow(/there is no universe/)
  })
})

describe('a universe that was begun', () => {
  it('is named by its genesis, and can be begun once', () => {
    const home = openHome()
    const { id } = home.create({ seed: 3 })
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(() => home.create({ seed: 3 })).toThrow(/begun before/)
    expect(home.create({ seed: 4 }).id).not.toBe(id)
    expect(openHome().create({ seed: 3 }).id).toBe(id)
  })

  it('is not begun from a genesis that the law refuses', () => {
    const home = openHome()
    expect(() => home.create({ people: 1 })).toThrow(/choose a whole number/)
    expect(home.list()).toEqual([])
  })

  it('refuses every edit through its own file', async () => {
    const { path } = await liveFor(3)
    const database = openDatabase(path)
    for (const sql of [
      `UPDATE epochs SET root = zeroblob(32)`,
      `DELETE FROM epochs WHERE epoch = 2`,
      `UPDATE events SET text = ''`,
      `DELETE FROM events`,
      `UPDATE days SET people = 0`,
      `UPDATE lives SET name = ''`,
      `UPDATE card SET value = '{}' WHERE key = 'genesis'`,
    ]) {
      expect(() => database.exec(sql)).toThrow('this universe is locked')
    }
    database.close()
  })

  it('lives on from where it was, in the middle of a day too', async () => {
    const home = openHome()
    const { id } = home.create({})
    const writer = await home.write(id)
    await writer.runTo(100)
    const told = [...writer.today]
    writer.close()
    const again = await home.write(id)
    expect([again.tick, again.epoch]).toEqual([100, 4])
    expect(again.today).toEqual(told)
    expect(again.recovery).toMatchObject({ clean: true, notes: [] })
    expect(home.show(id).tick).toBe(100)
    again.close()
    expect(() => again.step()).toThrow(/was closed/)
  })

  it('has one writer, and notices a hand on its world', async () => {
    const home = openHome()
    const { id } = home.create({})
    const writer = await home.write(id)
    await expect(home.write(id)).rejects.toMatchObject({ code: 'locked' })
    ;(writer.world as { tick: number }).tick += 5
    expect(() => writer.step()).toThrow(/stepped from elsewhere/)
  })

  it('stops on request and says where', async () => {
    const home = openHome()
    const writer = await home.write(home.create({}).id)
    const stop = new AbortController()
    const reached = await writer.runTo(10_000_000, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(reached).toBe(writer.tick)
    expect(reached).toBeLessThan(10_000_000)
    writer.close()
  })
})

describe('forks', () => {
  it('go on from the very moment, at any hour, one level down and at most five', async () => {
    const { home, id } = await liveFor(10)
    let parent = id
    for (let level = 1; level <= 5; level++) {
      const child = await home.fork(parent, 100 + level, { name: `Child ${level}` })
      expect(child).toMatchObject({ level, parent, forkTick: 100 + level, tick: 100 + level, name: `Child ${level}` })
      const writer = await home.write(child.id)
      await writer.runTo(160)
      writer.close()
      expect((await home.verify(child.id)).ok).toBe(true)
      parent = child.id
    }
    await expect(home.fork(parent, 130)).rejects.toMatchObject({ code: 'invalid' })
    await expect(home.fork(id, 1_000_000)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('take a force at birth, commit to the parent, and leave it alone', async () => {
    const { home, id } = await liveFor(10)
    const before = home.show(id).root
    const force = { kind: 'harmony boost', settlement: 0, strength: 0.4 } as const
    const child = await home.fork(id, 120, { force })
    expect(child.forces).toEqual([force])
    expect(home.show(child.id).genesis.parent).toMatchObject({ id, tick: 120 })
    const reader = home.read(id)
    expect(home.show(child.id).genesis.parent?.root).toBe(reader.latest() && rootAt(home.folder, id, 5))
    reader.close()
    const writer = await home.write(child.id)
    await writer.runTo(240)
    writer.close()
    expect(home.show(id).root).toBe(before)
    const comparison = await home.compare(id, child.id, 240)
    expect(comparison.sameUntil).toBe(120)
    expect(comparison.affected).toBeGreaterThan(0)
    expect(comparison.numbers.find(({ name }) => name === 'valence')).toSatisfy(({ a, b }) => b > a)
  })

  it('without a force are the same lives', async () => {
    const { home, id } = await liveFor(10)
    const child = await home.fork(id, 100)
    const writer = await home.write(child.id)
    await writer.runTo(240)
    writer.close()
    expect(await home.compare(id, child.id, 240)).toMatchObject({ sameUntil: 240, affected: 0, people: [] })
    const stranger = home.create({ seed: 77 })
    expect((await home.compare(id, stranger.id, 0)).sameUntil).toBe(-1)
  })
})

function rootAt(folder: string, universe: string, epoch: number): string {
  const database = openDatabase(join(folder, 'universes', universe, 'record.sqlite'), { readonly: true })
  const root = database.prepare('SELECT hex(root) FROM epochs WHERE epoch = ?').pluck().get(epoch) as string
  database.close()
  return root.toLowerCase()
}
