import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ticksPerDay } from '../../electron/universe/reading.ts'
import { events, lastTick, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

describe('finding a moment by words', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere()
  })
  afterAll(() => opened.close())

  const first = async (words: string) => (await opened.recall.find(words, { now: lastTick, limit: 10 }))[0]?.moment
  const eventOf = (text: string) => events.find((event) => event.text.includes(text))!.id

  it.each([
    ['the wedding of Tolo and Isa', 'were married'],
    ['when Isa tied the knot', 'were married'],
    ['the day the river flooded', 'river rose'],
    ['a deluge', 'river rose'],
    ['Wen Tarow passing away', 'Tarrow died'],
    ['the funeral of old Wen', 'was buried'],
    ['Rose invents something', 'water mill'],
    ['an invention in Westhollow', 'water mill'],
    ['fire in westholow', 'granary'],
    ['something ablaze at night', 'granary'],
    ['Tolo and Rose fell out', 'boundary stone'],
    ['Tolo and Rose make peace', 'over bread'],
    ['Isa becomes ruler', 'chosen to lead'],
    ['they laid old Wen to rest', 'was buried'],
    ['dead of a chill', 'Tarrow died'],
    ['when Mara gave birth', 'Odo Venn'],
    ['the saddest thing in 1206', 'river rose'],
    ['celebration in summer', 'midsummer'],
    ['boundary stone', 'boundary stone'],
    ['when was the first wedding', 'were married'],
    ['the last birth', 'Odo Venn'],
    ['the first birth', 'Lune Harrow'],
    ['somebody of seventy-three who died', 'Tarrow died'],
    ["the old man's last day", 'Tarrow died'],
    ['Tolo Harow and Ros Venn quarrel', 'boundary stone'],
  ])('“%s”', async (words, text) => {
    expect((await first(words))?.event).toBe(eventOf(text))
  })

  it.each([
    ['the saddest day of October 1206', 'flood'],
    ['when spirits were lowest in November 1211', 'fire'],
    ['the most cheerful mood of June 1207', 'festival'],
  ])('“%s” is a day by its mood', async (words, kind) => {
    const day = Math.floor(events.find((event) => event.kind === kind)!.tick / ticksPerDay)
    expect(Math.floor((await first(words)).tick / ticksPerDay)).toBe(day)
  })

  it('gives a reason with every hit', async () => {
    const hits = await opened.recall.find('Tolo and Rose quarrel', { now: lastTick, limit: 5 })
    expect(hits[0].why).toEqual(expect.arrayContaining(['with Tolo Harrow', 'with Rose Venn', 'quarrel']))
    for (const hit of hits) expect(hit.why.length).toBeGreaterThan(0)
  })

  it('does not know what has not happened yet', async () => {
    const now = events.find((event) => event.kind === 'fire')!.tick - 1
    const hits = await opened.recall.find('the fire in Westhollow', { now, limit: 10 })
    expect(hits.every((hit) => hit.moment.tick <= now)).toBe(true)
  })

  it('finds moments like this one', () => {
    const flood = events.find((event) => event.kind === 'flood')!
    const alike = opened.recall.similar({ tick: flood.tick, limit: 5 })
    expect(alike.length).toBe(5)
    for (const { moment } of alike)
      expect(
        [...moment.concepts.keys()].filter((concept) =>
          /^(?:season:autumn|weather:|event:flood|tone:bad)/.test(concept),
        ).length,
      ).toBeGreaterThan(0)
    expect(alike.map((hit) => hit.score)).toEqual(alike.map((hit) => hit.score).sort((a, b) => b - a))
  })

  it('answers odd input with an empty list or something near, never with an error', async () => {
    for (const words of [
      '',
      '   ',
      '"',
      'AND OR NOT',
      '()*:^',
      '🙂',
      'x'.repeat(2_000),
      "'; DROP TABLE moments; --",
      'NEAR(a b)',
    ])
      await expect(opened.recall.find(words, { now: lastTick, limit: 10 })).resolves.toBeInstanceOf(Array)
  })
})
