import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../electron/wire/client.ts'
import { heard, openWindow, seen, startEngine, type TestEngine } from './windows.ts'

describe('an engine with an empty home', () => {
  let test: TestEngine
  let client: Client
  let universe: string

  beforeAll(async () => {
    test = startEngine()
    client = await openWindow(test.engine)
    universe = (await client.call('universe.list', {}))[0].id
    await client.call('time.open', { universe })
  })
  afterAll(async () => {
    client.close()
    await test.close()
  })

  it('has begun a universe by itself, and it lives', async () => {
    const first = await heard(client, 'moment')
    const later = await heard(client, 'moment', (moment) => moment.liveTick > first.liveTick)
    expect(later.universe).toBe(universe)
    expect(later.summary.people).toBeGreaterThan(0)
  })

  it('shows pictures of it', async () => {
    const { header, picture } = await seen(client)
    expect(header).toMatchObject({ format: 'jpeg', universe })
    expect([...picture.subarray(0, 2)]).toEqual([0xff, 0xd8])
  })

  it('lives ahead as fast as it can when the future is asked for, and says how far it is', async () => {
    const told = heard(client, 'progress', (progress) => progress.job.startsWith('ahead'))
    const states: string[] = []
    const off = client.on('stream', ({ state }) => states.push(state))
    const sought = await client.call('time.seek', { tick: 240, precision: 'exact', generation: 1 })
    expect(sought).toMatchObject({ tick: 240, generation: 1, stale: false })
    expect((await told).words).toContain('living ahead')
    off()
    expect(states).toContain('running ahead')
    expect(states.at(-1)).not.toBe('running ahead')
  })

  it('goes back to the same state whichever way it comes there', async () => {
    const once = await client.call('time.seek', { tick: 100, precision: 'exact', generation: 2 })
    await client.call('time.seek', { tick: 30, precision: 'exact', generation: 3 })
    const again = await client.call('time.seek', { tick: 100, precision: 'exact', generation: 4 })
    expect(again.stateHash).toBe(once.stateHash)
    await heard(client, 'moment', (moment) => moment.tick === 100 && moment.generation === 4)
  })

  it('answers a seek that a newer one has overtaken as stale, and stays where the newer one led', async () => {
    await client.call('time.seek', { tick: 20, precision: 'exact', generation: 6 })
    const late = await client.call('time.seek', { tick: 10, precision: 'exact', generation: 5 })
    expect(late).toMatchObject({ stale: true, generation: 5 })
    await client.call('lens.direct', { shot: 'overview' })
    expect((await heard(client, 'moment')).tick).toBe(20)
  })

  it('plays history forward and back, and is live again when asked', async () => {
    await client.call('time.seek', { tick: 50, precision: 'exact', generation: 7 })
    await client.call('time.play', { playing: true, ticksPerSecond: 100 })
    await heard(client, 'moment', (moment) => moment.tick > 60)
    await client.call('time.play', { playing: true, ticksPerSecond: -100 })
    await heard(client, 'moment', (moment) => moment.tick < 40)
    await client.call('time.live', {})
    await heard(client, 'moment', (moment) => moment.tick === moment.liveTick)
  })

  it('lives faster for a window that wants more of the present, and as usual again when it looks back', async () => {
    await client.call('time.live', {})
    await client.call('time.play', { playing: true, ticksPerSecond: 72 })
    const fast = await heard(client, 'moment', (moment) => moment.ticksPerSecond === 72)
    await heard(client, 'moment', (moment) => moment.liveTick > fast.liveTick + 72)
    await client.call('time.play', { playing: false })
    await heard(client, 'moment', (moment) => !moment.playing)
    await client.call('time.live', {})
    await heard(client, 'moment', (moment) => moment.ticksPerSecond === 1)
  })

  it('tells the record: series, events, their density and their neighbours', async () => {
    const { series } = await client.call('time.series', { universe, names: ['people'], from: 0, to: 240, buckets: 5 })
    expect(series.people).toHaveLength(5)
    const { events, total } = await client.call('time.events', { universe, from: 0, to: 240, limit: 10 })
    expect(total).toBeGreaterThanOrEqual(events.length)
    expect(events.length).toBeGreaterThan(0)
    const { kinds } = await client.call('time.density', { universe, from: 0, to: 240, buckets: 4 })
    expect(Object.keys(kinds).length).toBeGreaterThan(0)
    const { event } = await client.call('time.neighbour', { universe, tick: 240, direction: 'previous' })
    expect(event?.tick).toBeLessThan(240)
  })

  it('gives the weightiest events where there are more than are wanted', async () => {
    const range = { universe, from: 0, to: 240 }
    const all = (await client.call('time.events', { ...range, limit: 5_000 })).events
    const { events, total } = await client.call('time.events', { ...range, heaviest: true, limit: 5 })
    expect(total).toBe(all.length)
    const weights = all.map(({ weight }) => weight).sort((a, b) => b - a)
    expect(events.map(({ weight }) => weight)).toEqual(weights.slice(0, 5))
  })

  it('tells of the day that is still being lived what the record will tell of it', async () => {
    const { lives, edge } = test.engine.house
    const day = Math.floor(edge(universe).tick / 24) + 2
    const eventsUntil = async (hour: number) =>
      (await client.call('time.events', { universe, from: day * 24 + 1, to: day * 24 + hour, limit: 1_000 })).events
    const told = []
    for (const hour of [5, 11, 20]) {
      await lives.ahead(universe, day * 24 + hour)
      told.push(await eventsUntil(hour))
    }
    await lives.ahead(universe, (day + 3) * 24)
    expect(told).toEqual(await Promise.all([5, 11, 20].map(eventsUntil)))
  })

  it('draws a moment small, for the pointer that hovers over it', async () => {
    const { jpeg, date, summary } = await client.call('time.thumbnail', { universe, tick: 120, width: 96 })
    expect(Buffer.from(jpeg, 'base64').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    expect(date.slice(0, 13)).toBe(summary.date.slice(0, 13))
    expect(await client.call('time.date', { universe, text: date })).toEqual({ tick: summary.tick })
  })

  it('knows its people and its places', async () => {
    const [place] = await client.call('places.list', { universe, tick: 100 })
    expect(place.population).toBeGreaterThan(0)
    const shown = await client.call('places.show', { universe, settlement: place.id, tick: 100 })
    expect(shown.name).toBe(place.name)
    const [found] = await client.call('people.search', { universe, name: 'a', tick: 100, limit: 5 })
    const person = await client.call('people.show', { universe, person: found.id, tick: 100 })
    expect(person.name).toBe(found.name)
    const census = await client.call('places.census', { universe, tick: 100 })
    expect(census.wealth).toHaveLength(101)
    expect(census.attractor.length).toBeGreaterThan(0)
    const patch = await client.call('places.patch', {
      universe,
      west: -50,
      south: -50,
      east: 50,
      north: 50,
      columns: 9,
    })
    expect(Buffer.from(patch.heights, 'base64').byteLength).toBe(patch.columns * patch.rows * 4)
  })

  it('points the camera where it is asked to, and knows what stands there', async () => {
    const [place] = await client.call('places.list', { universe, tick: 100 })
    const { camera } = await client.call('lens.direct', { settlement: place.id })
    // The picture says what it was seen through.
    const picture = seen(client, ({ header }) => header.camera?.headingRadians === 1)
    await client.call('lens.camera', { camera: { ...camera, headingRadians: 1 } })
    await heard(client, 'moment', (moment) => moment.camera.headingRadians === 1)
    await picture
    const low = await client.call('people.pick', { x: 0.5, y: 0.98 })
    expect(low.kind).not.toBe('sky')
    // A picture that was seen is asked after what it showed, wherever the eye has gone since.
    const shown = { tick: 100.5, camera: { ...camera, headingRadians: 1 } }
    const pressed = await client.call('people.pick', { x: 0.5, y: 0.98, seen: shown })
    await client.call('lens.camera', { camera: { ...camera, headingRadians: -2, pitchRadians: 1.2 } })
    await heard(client, 'moment', (moment) => moment.camera.headingRadians === -2)
    expect(await client.call('people.pick', { x: 0.5, y: 0.98, seen: shown })).toEqual(pressed)
  })

  it('makes a picture apart from the stream', async () => {
    const still = await client.call('lens.still', { width: 128, height: 64, steps: 1 })
    expect(Buffer.from(still.png, 'base64').subarray(1, 4).toString()).toBe('PNG')
  })

  it('verifies, publishes and proves', async () => {
    const verdict = await client.call('universe.verify', { universe })
    expect(verdict).toMatchObject({ ok: true })
    const { document } = await client.call('universe.checkpoint', { universe })
    expect(document).toMatchObject({ kind: 'qhpu checkpoint', universe })
    const proof = await client.call('universe.prove', { universe, tick: 100 })
    expect(proof.document).toMatchObject({ kind: 'qhpu inclusion proof', universe })
  })

  it('forks with a force, compares the branches, and leaves the parent as it was', async () => {
    const force = { kind: 'harmony boost', settlement: 0, strength: 0.8 }
    const child = await client.call('universe.fork', { universe, tick: 120, name: 'What if', force })
    expect(child).toMatchObject({ level: 1, parent: universe, name: 'What if' })
    const compared = await client.call('universe.compare', { a: universe, b: child.id, tick: 120 })
    expect(compared.numbers.length).toBeGreaterThan(0)
    expect((await client.call('universe.verify', { universe })).ok).toBe(true)
    await expect(client.call('universe.remove', { universe: child.id, name: 'wrong' })).rejects.toMatchObject({
      code: 'bad input',
    })
    await client.call('universe.remove', { universe: child.id, name: 'What if' })
    expect(await client.call('universe.list', {})).toHaveLength(1)
  })

  it('remembers bookmarks and settings', async () => {
    const added = await client.call('bookmarks.add', { universe, tick: 24, note: 'dawn', camera: null, words: '' })
    await client.call('bookmarks.note', { id: added.id, note: 'first dawn' })
    expect(await client.call('bookmarks.list', { universe })).toMatchObject([{ note: 'first dawn', tick: 24 }])
    await client.call('bookmarks.remove', { id: added.id })
    await client.call('house.set', { key: 'theme', value: 'dusk' })
    expect(await client.call('house.settings', {})).toMatchObject({ theme: 'dusk' })
  })

  it('serves a second window with a time of its own', async () => {
    const second = await openWindow(test.engine)
    await second.call('time.open', { universe })
    await second.call('time.seek', { tick: 12, precision: 'exact', generation: 1 })
    await heard(second, 'moment', (moment) => moment.tick === 12)
    await client.call('time.live', {})
    await heard(client, 'moment', (moment) => moment.tick === moment.liveTick)
    second.close()
  })
})
