import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lands, Site, Somebody } from '../../electron/recall/lands.ts'
import { type Tick, ticksPerDay } from '../../electron/universe/reading.ts'
import { at, events, lastTick, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'
import { foundPast, somebody } from './fixtures/visit.ts'

const tolo: Somebody = { ...somebody, id: 2, name: 'Tolo Harrow', sex: 'male', ageYears: 33, partner: 3, wealth: 20 }
const isa: Somebody = { ...somebody, id: 3, name: 'Isa Brandt', ageYears: 36, partner: 2, x: 1, wealth: 15 }
const lune: Somebody = {
  ...somebody,
  id: 6,
  name: 'Lune Harrow',
  ageYears: 11,
  mother: 3,
  father: 2,
  wealth: 0,
  activity: 'playing',
}
const rose: Somebody = { ...somebody, id: 5, name: 'Rose Venn', ageYears: 42, household: 1, x: 80, activity: 'fishing' }
const mara: Somebody = {
  ...somebody,
  id: 1,
  name: 'Mara Venn',
  ageYears: 16,
  household: 1,
  settlement: 1,
  x: 900,
  wealth: 40,
}
const odo: Somebody = { ...mara, id: 7, name: 'Odo Venn', sex: 'male', ageYears: 3, mother: 1, wealth: 0 }
const everyone = [tolo, isa, lune, rose, mara, odo]

const kinds = ['town', 'square', 'street', 'shore', 'sea', 'hill'] as const
const sites = [0, 1].flatMap((settlement): Site[] =>
  kinds.map((kind) => ({ kind, settlement, building: -1, x: settlement * 900, y: 0 })),
)
const lands: Lands = {
  sitesAt: async () => sites,
  landmarksAt: async () =>
    [9, 21, 12].map((heightMetres, building) => ({
      kind: building === 1 ? ('tower' as const) : ('home' as const),
      settlement: building === 0 ? 0 : 1,
      building,
      x: building,
      y: 0,
      heightMetres,
      size: 100 - building,
      sinceTick: building * ticksPerDay,
    })),
  weathers: async (from, to) =>
    Array.from({ length: to - from + 1 }, (_, k) => ((from + k) % ticksPerDay === 18 ? 'rain' : 'clear')),
  heavens: async (tick) => ({
    sunAltitude: 0.9 * Math.sin((((tick % ticksPerDay) - 6) / 24) * 2 * Math.PI),
    moonAltitude: 0.5,
    moonLit: 0.9,
  }),
  look: async () => ({ out: everyone, everyone: () => everyone, tiesOf: () => [], inside: 0, sky: {} }),
}

describe('a wish', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere({ lands })
  })
  afterAll(() => opened.close())
  const jump = (words: string) => opened.recall.jump(words, { now: lastTick })
  const there = async (words: string) => foundPast(await jump(words), words)
  const lineOf = async (words: string) => {
    const found = await jump(words)
    return found.kind === 'nowhere' ? found.line : found.kind
  }
  const dayOf = (tick: Tick) => Math.floor(tick / ticksPerDay)

  it.each([
    ['the youngest mother', [mara.id]],
    ['the oldest woman', [rose.id]],
    ['the second oldest woman', [isa.id]],
    ['the richest man', [tolo.id]],
    ['the oldest child', [lune.id]],
    ['the mother with the most children', [mara.id]],
    ['die reichste Frau', [mara.id]],
    ['la femme la plus riche', [mara.id]],
    ['someone fishing', [rose.id]],
    ['a child playing in the rain', [lune.id]],
    ['the oldest farmer', [rose.id]],
  ])('for “%s” is for somebody who lives', async (words, ids) => {
    expect((await there(words)).focusPeople).toEqual(ids)
  })

  it('may be for several who belong together, seen together', async () => {
    const family = await there('the largest family')
    expect(family.focusPeople.toSorted((a, b) => a - b)).toEqual([tolo.id, isa.id, lune.id])
    expect(family.camera).toBe('group')
    expect(family.moment.caption).toContain('The family of')
    expect((await there('the oldest couple')).focusPeople.toSorted((a, b) => a - b)).toEqual([tolo.id, isa.id])
  })

  it('leads to the settlement of whoever was looked for', async () => {
    expect((await there('the youngest mother')).site?.settlement).toBe(1)
    expect((await there('the oldest woman of Westhollow')).focusPeople).toEqual([mara.id])
  })

  it('for nobody who lives says so', async () => {
    expect((await there('the youngest widow')).why.join()).toContain('nobody alive is such: youngest widow')
  })

  it('for a time that hangs on an event is met to the day and the hour, and tells on which', async () => {
    const fire = at('1211-11-03T23')
    const night = await there('the night before the fire')
    expect(night.shown.tick).toBeLessThan(fire)
    expect(fire - night.shown.tick).toBeLessThan(30)
    expect(night.why.join()).toContain('night before: Fire took the granary')
    expect(night.site?.settlement).toBe(1)
    const after = await there('the day after the wedding')
    expect(dayOf(after.shown.tick)).toBe(dayOf(at('1204-05-02T10')) + 1)
    expect(after.focusPeople.toSorted((a, b) => a - b)).toEqual([tolo.id, isa.id])
    expect(dayOf((await there('three days after the flood')).shown.tick)).toBe(dayOf(at('1206-10-20T15')) + 3)
    expect(dayOf((await there('on the eve of the flood')).shown.tick)).toBe(dayOf(at('1206-10-20T15')) - 1)
    expect((await there('der Tag nach der Hochzeit')).shown.tick).toBe(after.shown.tick)
    expect((await there('two weeks after the second birth')).why.join()).toContain('called him Odo Venn')
  })

  it('for a time around what never was says that there was none', async () => {
    expect(await lineOf('the night before the earthquake')).toBe(
      'No quake is on record: there is nothing before or after it.',
    )
  })

  it('may be for how two changed to one another', async () => {
    const peace = await there('two old enemies embracing')
    expect(peace.moment.kind).toBe('reconciliation')
    expect(peace.why[0]).toBe('enemies who made their peace')
    const enemies = await there('friends who became enemies')
    expect(enemies.moment.kind).toBe('quarrel')
    expect((await there('a husband and his wife have a child')).moment.kind).toBe('birth')
    expect(enemies.why[0]).toContain('nothing like that is told of friends who became enemies')
  })

  it('for the first or the last time of two needs to know which two', async () => {
    expect((await there('where Tolo Harrow and Rose Venn first met')).moment.kind).toBe('quarrel')
    expect((await there('the last time Tolo Harrow and Rose Venn spoke')).moment.kind).toBe('reconciliation')
    expect(await lineOf('the last time they spoke')).toMatch(/^Say whom “the last time they spoke” is about: two names/)
    expect(await lineOf('where Mara Venn and Old Wen Tarrow first met')).toMatch(/^Nothing tells of .+ together\.$/)
  })

  it('for what is never in the sky shows under which sky it would stand', async () => {
    const rainbow = await there('a rainbow')
    expect(rainbow.words).toBe('')
    expect(rainbow.why[0]).toContain('no rainbow is ever in this sky')
    expect(rainbow.shown.tick % ticksPerDay).toBe(18)
  })

  it('may be for the day that was most of something', async () => {
    const cold = await there('the coldest day')
    expect(cold.moment.caption).toContain('Coldest day of all, -2 °C')
    const deadly = await there('the deadliest day')
    expect(dayOf(deadly.shown.tick)).toBe(dayOf(at('1206-10-21T08')))
    expect((await there('the longest life ever')).moment.event).toBe(events.findIndex(({ kind }) => kind === 'death'))
  })

  it('may be for the building that is most of something', async () => {
    const tower = await there('the tallest building')
    expect(tower.site).toMatchObject({ kind: 'tower', building: 1 })
    expect(tower.why[0]).toBe('the tallest of 3: 21 m high')
    expect((await there('the oldest house')).site).toMatchObject({ kind: 'home', building: 0 })
    expect((await there('the oldest house')).focusPeople).toEqual([])
    expect((await there('the newest house')).why[0]).toBe('the newest of 2: there since 1204-03-03')
  })

  it('may be for somebody by those they belong to', async () => {
    expect((await there('the daughter of the richest man')).focusPeople).toEqual([lune.id])
  })

  it('for a kind of event of which there is none says so', async () => {
    expect(await lineOf('a thief in the night')).toBe('No theft is on record yet.')
  })

  it('is shown on the day that is told of', async () => {
    const day = await there('the worst day')
    expect(dayOf(day.shown.tick)).toBe(dayOf(day.moment.tick))
  })
})
