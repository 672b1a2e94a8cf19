import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lands, Site, Somebody } from '../../electron/recall/lands.ts'
import { type Tick, ticksPerDay, type Weather } from '../../electron/universe/reading.ts'
import { at, calendar, lastTick, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'
import { foundPast, somebody } from './fixtures/visit.ts'

const site = (kind: Site['kind'], settlement: number, building = -1): Site => ({
  kind,
  settlement,
  building,
  x: settlement * 900,
  y: 0,
})
const fisher: Somebody = {
  ...somebody,
  id: 3,
  name: 'Isa Brandt',
  ageYears: 36,
  job: 'fisher',
  activity: 'fishing',
  isLeader: true,
}
const child: Somebody = { ...fisher, id: 6, name: 'Lune Harrow', ageYears: 8, job: 'child', isLeader: false }

/** Snow on winter mornings, fog at seven in the autumn, and the Sun up from six to eighteen. */
function weatherAt(tick: Tick): Weather {
  const month = Number(calendar.dateOf(tick).slice(5, 7))
  const hour = tick % ticksPerDay
  if (month === 1 && hour < 12) return 'snow'
  return month === 10 && hour === 7 ? 'fog' : 'clear'
}
const lands: Lands = {
  sitesAt: async () => [
    ...(['town', 'square', 'shore', 'sea', 'street'] as const).map((kind) => site(kind, 0)),
    site('harbour', 0, 4),
    site('temple', 0, 5),
    site('hall', 0, 6),
    ...(['town', 'square', 'field'] as const).map((kind) => site(kind, 1)),
    site('barn', 1, 7),
  ],
  landmarksAt: async () => [],
  weathers: async (from, to) => Array.from({ length: to - from + 1 }, (_, k) => weatherAt(from + k)),
  heavens: async (tick) => ({
    sunAltitude: 0.9 * Math.sin((((tick % ticksPerDay) - 6) / 24) * 2 * Math.PI),
    moonAltitude: 0.5,
    moonLit: 0.9,
  }),
  look: async (tick) => ({
    out: tick % ticksPerDay === 15 ? [fisher, child] : [],
    everyone: () => [fisher, child],
    tiesOf: () => [],
    inside: 2,
    sky: { snow: 0.5 },
  }),
}

describe('a place that is asked for', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere({ lands })
  })
  afterAll(() => opened.close())
  const jump = (words: string) => opened.recall.jump(words, { now: lastTick })
  const chips = (words: string) => opened.recall.understand(words, lastTick).chips.map(({ meaning }) => meaning)
  const there = async (words: string) => foundPast(await jump(words), words)
  const hourOf = ({ shown }: { shown: { tick: Tick } }) => shown.tick % ticksPerDay

  it.each([
    ['the harbour at dusk', 'harbour', 18],
    ['the harbr at dsuk', 'harbour', 18],
    ['le port au crépuscule', 'harbour', 18],
    ['the church at sunrise', 'temple', 6],
    ['the main square at noon', 'square', 12],
    ['boats on the water at dawn', 'harbour', 6],
    ['an empty street at night', 'street', 22],
  ])('“%s” is gone to at its hour', async (words, kind, hour) => {
    const found = await there(words)
    expect(found.site?.kind).toBe(kind)
    expect(hourOf(found)).toBe(hour)
    expect(lastTick - found.shown.tick).toBeLessThan(4 * ticksPerDay)
  })

  it('says the place and the light in its chips', () => {
    expect(chips('the harbour at dusk')).toEqual(['Harbour', 'dusk'])
    expect(chips('the market on market day, crowded')).toEqual(expect.arrayContaining(['Market']))
  })

  it('is seen under the sky that was asked for, at the nearest hour that had it', async () => {
    const snow = await there('the church in the snow')
    expect(weatherAt(snow.shown.tick)).toBe('snow')
    expect(calendar.dateOf(snow.shown.tick)).toMatch(/^1216-01/)
    expect(calendar.dateOf((await there('falling snow')).shown.tick)).toMatch(/^1216-01/)
    expect(calendar.dateOf((await there('the first snow')).shown.tick)).toMatch(/^1205-01-01/)
    expect(calendar.dateOf((await there('the fields in summer')).shown.tick)).toMatch(/^1215-0[678]/)
  })

  it('tells what no hour was like, and leaves that to the picture', async () => {
    const rain = await there('the harbour in the rain')
    expect(rain.words).toBe('rain')
    expect(rain.why.join(' ')).toContain('no hour of rain')
  })

  it('is looked for elsewhere where a settlement has none', async () => {
    const found = await there('the harbour of Westhollow')
    expect(found.site).toMatchObject({ kind: 'harbour', settlement: 0 })
    expect(found.why[0]).toBe('there is no harbour in Westhollow; the nearest is in Eastmere')
  })

  it('is named as lacking where no settlement has one, with what comes nearest', async () => {
    expect(await jump('the factory')).toMatchObject({
      kind: 'nowhere',
      line: 'There is no factory in this world yet.',
      mayCome: true,
    })
    const palace = await jump('the palace at dusk')
    expect(palace).toMatchObject({ kind: 'nowhere', line: 'There is no palace in this world.', mayCome: false })
    expect(palace.kind === 'nowhere' && palace.places.map(({ site: one }) => one.kind)).toEqual(['hall'])
  })

  it('is seen with those who were asked for', async () => {
    const found = await there('a child on the beach')
    expect(found.focusPeople).toEqual([child.id])
    expect(hourOf(found)).toBe(15)
    expect((await there('a portrait of a fisherman')).moment.caption).toContain('Isa Brandt, fisher of Eastmere')
    expect((await there('the youngest of them all')).focusPeople).toEqual([child.id])
  })

  it('gives way to what happened', async () => {
    expect((await there('the wedding at the church')).moment.kind).toBe('marriage')
    expect((await there('a new bridge, or the fire in the granary')).moment.kind).toBe('fire')
    expect((await there('Tolo at the harbour')).site).toBeUndefined()
  })

  it('is shown though something that nobody heard of was named with it, and that is told', async () => {
    expect((await there('a dragon over the harbour')).why[0]).toBe('no “dragon” is known here')
    expect((await jump('a dragon attacks Eastmere')).kind).toBe('nowhere')
    expect((await jump('the end of the world')).kind).toBe('nowhere')
  })

  it('lies in the future where the future was asked for', async () => {
    expect((await jump('the harbour in forty years')).kind).toBe('future')
  })

  it('can be thrown away again', async () => {
    const question = opened.recall.understand('the harbour at dusk', lastTick, [0])
    expect(question.sight?.sites ?? []).toEqual([])
  })

  it('answers odd input without an error', async () => {
    for (const words of [
      '',
      'the',
      'harbour '.repeat(80),
      '🙂 at dusk',
      'not at the harbour',
      'harbour of nowhere',
      'x'.repeat(2_000),
    ])
      await expect(jump(words)).resolves.toHaveProperty('kind')
  })
})

it('shows a feast by day, though its day begins at midnight', async () => {
  const opened = await openEastmere()
  const found = await opened.recall.jump('the midsummer festival', { now: lastTick })
  expect(found).toMatchObject({ kind: 'past', shown: { tick: at('1207-06-14T21'), fraction: 0.98 } })
  opened.close()
})
