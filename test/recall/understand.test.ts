import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Calendar } from '../../electron/recall/chronicle.ts'
import { understand } from '../../electron/recall/understand.ts'
import { at, calendar, lastTick, nobody, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

describe('understanding words', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere()
  })
  afterAll(() => opened.close())

  const read = (words: string, drop?: number[]) => opened.recall.understand(words, lastTick, drop)
  const dates = (words: string) => read(words).spans

  it('marks what it understood as chips over the very words', () => {
    const words = 'Her face when Tolo and Isa married in Eastmere, at dusk'
    const { chips } = read(words)
    for (const chip of chips) expect(words.slice(chip.from, chip.to)).toBe(chip.text)
    expect(chips.map((chip) => [chip.kind, chip.meaning])).toEqual(
      expect.arrayContaining([
        ['person', 'Tolo Harrow'],
        ['person', 'Isa Brandt'],
        ['place', 'Eastmere'],
        ['event', 'marriage'],
        ['time of day', 'evening'],
        ['camera', 'portrait'],
      ]),
    )
  })

  it.each([
    ['the harvest', 'event', 'harvest'],
    ['at harvest time', 'season', 'autumn'],
  ])('tells a phrase from a word that begins it: %s', (words, kind, meaning) => {
    expect(read(words).chips).toEqual([expect.objectContaining({ kind, meaning })])
  })

  it('drops what the user throws away', () => {
    const words = 'the flood in Eastmere'
    const place = read(words).chips.findIndex((chip) => chip.kind === 'place')
    expect(read(words, [place]).places).toEqual([])
    expect(read(words).places).toHaveLength(1)
  })

  it.each([
    ['in 1206', '1206-01-01', '1206-12-31T23'],
    ['March 1207', '1207-03-01', '1207-03-31T23'],
    ['3 March 1207', '1207-03-03', '1207-03-03T23'],
    ['on the 3rd of March 1207', '1207-03-03', '1207-03-03T23'],
    ['1207-03-03', '1207-03-03', '1207-03-03T23'],
    ['winter of 1208', '1208-12-01', '1209-02-28T23'],
    ['summer 1207', '1207-06-01', '1207-08-31T23'],
    ['between 1205 and 1207', '1205-01-01', '1207-12-31T23'],
    ['the first winter', '1204-12-01', '1205-02-28T23'],
    ['last spring', '1215-03-01', '1215-05-31T23'],
    ['two summers ago', '1214-06-01', '1214-08-31T23'],
    ['the winter after the flood', '1206-12-01', '1207-02-28T23'],
    ['the summer before the fire', '1211-06-01', '1211-08-31T23'],
  ])('reads “%s” as a stretch of time', (words, from, to) => {
    expect(dates(words)[0]).toEqual({ from: at(from), to: at(to) })
  })

  it.each([
    ['three days ago', -72],
    ['ten years ago', -87_660],
    ['in forty years', 350_640],
    ['twenty-five years from now', 219_150],
  ])('reads “%s” around its middle', (words, offset) => {
    const [span] = dates(words)
    expect(span.from).toBeLessThanOrEqual(lastTick + offset)
    expect(span.to).toBeGreaterThanOrEqual(lastTick + offset)
  })

  it.each([
    ['March 91', '1205-03-01'],
    ['summer of 92', '1206-06-01'],
    ['a wedding in 93', '1207-01-01'],
  ])('reads “%s” in a universe whose years have two figures', (words, from) => {
    const young: Calendar = {
      ...calendar,
      dateOf: (tick) => calendar.dateOf(tick).replace(/^\d+/, (year) => String(Number(year) - 1_114).padStart(4, '0')),
      tickOf: (text) => calendar.tickOf(text.replace(/^\d+/, (year) => String(Number(year) + 1_114))),
    }
    const { spans } = understand(words, lastTick, young, nobody)
    expect(spans.map((span) => span.from)).toEqual([at(from)])
  })

  it('knows when somebody was nine', () => {
    const [span] = dates('when Mara was nine')
    expect(span.from).toBe(7 * 8_766)
    expect(span.to).toBe(8 * 8_766)
  })

  it.each([
    ['a six-year-old fell ill', 6, 6],
    ['a boy of nine', 9, 9],
    ['a woman in her forties', 40, 49],
    ['a fight between teenagers', 13, 19],
    ['people over fifty', 50, 130],
    ['a child under ten', 0, 9],
    ['her thirtieth birthday', 30, 30],
    ['she turned seven', 7, 7],
  ])('reads “%s” as somebody of %i to %i', (words, from, to) => {
    expect(read(words).somebody.map(({ years }) => years)).toEqual([[from, to]])
  })

  it.each(['three weddings', 'a storm over forty houses', 'a hundred people', 'nine days of rain'])(
    'reads no age in “%s”',
    (words) => expect(read(words).somebody).toEqual([]),
  )

  it.each([
    ["the old baker's last day", 'death'],
    ['her final hours', 'death'],
    ['the last days of an old man', 'death'],
    ['the last day of summer', undefined],
    ['the last week', undefined],
  ])('reads the end of a life in “%s”: %s', (words, kind) => {
    expect(read(words).chips.find((chip) => chip.kind === 'event')?.meaning).toBe(kind)
  })

  it.each([
    ['falling snow at dusk', ['snow', 'dusk']],
    ['snow is falling softly', ['snow']],
    ['a burning sunset', ['sunset']],
    ['flooded with golden light at dawn', ['dawn']],
    ['an old man fell in the snow', ['accident', 'snow']],
    ['a burning house at dusk', ['fire', 'evening']],
  ])('tells how light and weather look from what happened: %s', (words, meanings) => {
    expect(read(words).chips.map((chip) => chip.meaning)).toEqual(meanings)
  })

  it.each([
    ['a wedding in 40 BC', 'in 40 BC'],
    ['300 years before the beginning', '300 years before the beginning'],
    ['in 1066', 'in 1066'],
    ['what was before the world began', 'before the world began'],
    ['nine hundred years ago', 'nine hundred years ago'],
    ['since 1100', undefined],
    ['in 1206', undefined],
    ['two years ago', undefined],
    ['three days before the wedding', undefined],
  ])('knows that nothing is before the beginning: %s', (words, early) => {
    expect(read(words).tooEarly).toBe(early)
  })

  it('keeps an age apart from a year', () => {
    expect(read('when Mara was 91').chips.map((chip) => chip.meaning)).toEqual(['Mara Venn', 'aged 91'])
  })

  it.each([
    ['the first wedding', 'first'],
    ['the last time Tolo and Rose quarrelled', 'last'],
    ['the last breath of Old Wen', undefined],
    ['the first birth', 'first'],
    ['her first breath', undefined],
    ['the very first recorded fire', 'first'],
    ['the most recent funeral', 'last'],
    ['the first snow', 'first'],
  ])('reads “%s” as the %s of its kind', (words, order) => {
    expect(read(words).order).toBe(order)
  })

  it('reads misspelt names, but not words that mean something else', () => {
    expect(read('Iza Brant').people.map((person) => person.name)).toEqual(['Isa Brandt'])
    expect(read('Eastmeer').places.map((place) => place.name)).toEqual(['Eastmere'])
    expect(read('Maar Ven').people.map((person) => person.name)).toEqual(['Mara Venn'])
    expect(read('the waters rose').people).toEqual([])
    expect(read('Rose at the mill').people.map((person) => person.name)).toEqual(['Rose Venn'])
  })

  it('keeps the style apart from what is sought', () => {
    const question = read('the flood in the style of a faded fresco')
    expect(question.style).toBe('a faded fresco')
    expect(read('oil painting of the flood').style).toBe('oil painting')
    expect(read('the flood, oil painting').style).toBe('oil painting')
    expect(question.concepts.has('event:flood')).toBe(true)
  })
})
