import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../electron/timeline/database.ts'
import { universeFolder } from '../../electron/timeline/universe-file.ts'
import type { Client } from '../../electron/wire/client.ts'
import { indexProcess } from './index_process.ts'
import { heard, openWindow, startEngine, type TestEngine } from './windows.ts'

const encoders = join(import.meta.dirname, '../fixtures/encoders')

describe('asking a universe through a window', () => {
  let test: TestEngine
  let client: Client
  let universe: string
  let tick: number

  beforeAll(async () => {
    test = startEngine()
    client = await openWindow(test.engine)
    universe = (await client.call('universe.list', {}))[0].id
    await client.call('time.open', { universe })
    await client.call('time.run', { universe, running: false, ticksPerSecond: 0 })
    await test.engine.house.lives.ahead(universe, 40 * 24)
    tick = test.engine.house.edge(universe).tick
    // The last day lived may still be on its way into the record.
    await vi.waitUntil(
      async () => {
        await test.engine.house.memory.ask('follow', { universe })
        return (await find('a birthday')).behindTicks === 0
      },
      { timeout: 120_000, interval: 100 },
    )
  })
  afterAll(async () => {
    client.close()
    await test.close()
  })

  const find = (words: string, limit = 5) => client.call('recall.find', { universe, words, tick, limit })

  it('reads the words, suggests others, and finds moments with their reasons', async () => {
    const { chips } = await client.call('recall.understand', { universe, words: 'a birthday at dusk', tick })
    expect(chips.map(({ meaning }) => meaning)).toEqual(expect.arrayContaining(['birthday', 'evening']))
    expect((await client.call('recall.suggest', { universe, words: '', tick })).length).toBeGreaterThan(0)
    const { moments, behindTicks } = await find('a birthday')
    expect(behindTicks).toBe(0)
    expect(moments[0]).toMatchObject({ caption: expect.stringMatching(/turned \d+/), event: expect.any(Number) })
    expect(moments.every(({ why }) => why.length > 0)).toBe(true)
  })

  it('dates a day as a whole by itself, and not by the midnight that ends it', async () => {
    const { moments } = await find('a clear day', 20)
    const days = moments.filter(({ event }) => event === null)
    expect(days.length).toBeGreaterThan(0)
    for (const { tick: noon, date } of days) {
      expect(noon % 24).toBe(12)
      expect(date.slice(11, 13)).toBe('12')
    }
  })

  it('jumps, remembers where it was, and goes back and forward', async () => {
    const one = await client.call('recall.jump', { universe, words: 'a birthday, from above' })
    expect(one).toMatchObject({ found: true, camera: { shot: 'overview' } })
    const other = await client.call('recall.jump', { universe, words: 'somebody ill' })
    expect(other.tick).not.toBe(one.tick)
    expect(await client.call('recall.back', { direction: 'back' })).toMatchObject({ tick: one.tick })
    expect(await client.call('recall.back', { direction: 'forward' })).toMatchObject({ tick: other.tick })
    const history = await client.call('recall.history', { universe, limit: 10 })
    expect(history.map((trace) => trace.tick)).toEqual(expect.arrayContaining([one.tick, other.tick]))
  })

  it('finds moments like the one shown, and pictures like the one seen', async () => {
    const kept = () => client.call('recall.similar', { universe, tick: 20 * 24 + 12, limit: 10 })
    expect((await kept()).moments.every(({ why }) => why[0].startsWith('a moment like this'))).toBe(true)
    await client.call('lens.set', { view: 'lens', width: 128, height: 64, adaptive: false })
    const { camera } = await client.call('lens.direct', { shot: 'overview' })
    // The eye stands still meanwhile: on its way, a picture from there might be kept as well.
    await client.call('lens.camera', { camera: { ...camera, z: 300 } })
    for (const [generation, day] of [12, 20].entries()) {
      await client.call('time.seek', { tick: day * 24 + 12, precision: 'exact', generation })
      await pictureKept(day * 24 + 12)
    }
    await client.call('lens.camera', { camera: { ...camera, z: 301 } })
    const alike = async () => (await kept()).moments.find(({ why }) => why[0].startsWith('a picture like this'))
    await vi.waitFor(
      async () => expect(await alike()).toMatchObject({ tick: 12 * 24 + 12, camera: { shot: camera.shot, z: 300 } }),
      { timeout: 60_000, interval: 200 },
    )
    await client.call('lens.set', { view: 'truth', adaptive: true })
  })

  it.each([
    ['in nine days', 9],
    ['a birthday in two weeks', 14],
  ])('lives to what lies ahead and is there: “%s”', async (words, days) => {
    const said = test.engine.house.edge(universe).tick
    const there = await client.call('recall.jump', { universe, words })
    expect(there).toMatchObject({ found: true, mayCome: false })
    expect(Math.abs(there.tick - said - days * 24)).toBeLessThan(5 * 24)
    expect(test.engine.house.edge(universe).tick).toBeGreaterThanOrEqual(there.tick)
  })

  it('takes another text encoder, and goes on answering; a broken one is refused and changes nothing', async () => {
    const before = (await find('a birthday')).moments.map((moment) => moment.tick)
    mkdirSync(join(test.folder, 'encoders'))
    cpSync(join(encoders, 'sentences'), join(test.folder, 'encoders/sentences'), { recursive: true })
    await expect(client.call('encoders.use', { name: 'lost' })).rejects.toMatchObject({
      code: 'bad input',
      message: expect.stringContaining('there is no text encoder lost'),
    })
    expect(await client.call('house.settings', {})).not.toHaveProperty('encoder')
    const inUse = async () => (await client.call('encoders.list', {})).encoders.find((one) => one.inUse)?.name
    expect(await inUse()).toBe('pack')
    for (const name of ['sentences', 'none', 'pack']) {
      const whole = heard(client, 'index', ({ indexedShare, state }) => indexedShare === 1 && state === 'ready')
      await client.call('encoders.use', { name })
      expect(await inUse()).toBe(name)
      expect((await find('a birthday')).moments.map((moment) => moment.tick)).toEqual(before)
      await whole
    }
  })

  it.runIf(process.platform === 'linux')('loses nothing when the process that remembers is killed', async () => {
    const before = await find('a birthday')
    const told: string[] = []
    const stop = client.on('worker', ({ worker, state }) => void (worker === 'index' && told.push(state)))
    process.kill(indexProcess() as number, 'SIGKILL')
    await vi.waitFor(() => expect(told).toEqual(['died', 'restarted']), { timeout: 60_000, interval: 50 })
    expect((await find('a birthday')).moments).toEqual(before.moments)
    await test.engine.house.lives.ahead(universe, tick + 48)
    await vi.waitFor(async () => expect((await find('a birthday')).behindTicks).toBe(0), { timeout: 60_000 })
    stop()
  })

  /** Pictures come in their own time: one in a few seconds is kept. */
  async function pictureKept(at: number): Promise<void> {
    const database = openDatabase(join(universeFolder(test.folder, universe), 'recall.sqlite'))
    const count = database.prepare('SELECT count(*) AS n FROM pictures WHERE tick = ?')
    await vi.waitFor(() => expect(count.get(at)).toMatchObject({ n: 1 }), { timeout: 60_000, interval: 100 })
    database.close()
  }
})
