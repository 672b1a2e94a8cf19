import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understand } from '../../electron/recall/understand.ts'
import { calendar, lastTick, nobody, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

const read = (words: string) => understand(words, lastTick, calendar, nobody)

describe('what is said beside the kind of an event', () => {
  it.each([
    ['an argument about a loan', 'quarrel', 'a debt'],
    ['foreigners are welcome from now on', 'law', 'strangers may trade and stay'],
    ['the penicillin breakthrough', 'discovery', 'antibiotics'],
    ['they broke up', 'quarrel', 'went their own ways'],
    ['the orphans got a new home', 'gift', 'took in'],
  ])('“%s” tells of a %s: %s', (words, kind, way) => {
    const { details, concepts } = read(words)
    expect(details.flat().flatMap(({ ways }) => ways)).toContain(way)
    expect([...concepts.keys()]).toContain(`event:${kind}`)
  })

  it('takes one word for no particular where another kind is asked for', () => {
    expect(read('a wedding with money to spare').details).toEqual([])
  })

  it.each([
    ['she is four today', [4, 4]],
    ['women reaching thirty', [30, 30]],
    ['a man in his late forties', [45, 49]],
    ['grandpa died at eighty', [80, 80]],
    ['both over fifty', [50, 130]],
  ])('“%s” asks for somebody aged %j', (words, years) => {
    expect(read(words).somebody[0]?.years).toEqual(years)
  })

  it('counts houses without taking them for years', () => {
    expect(read('there are four houses').somebody).toEqual([])
  })

  it.each([
    ['a burial, not in the rain', 'weather:rain'],
    ['without any snow', 'weather:snow'],
  ])('“%s” wants none of %s', (words, concept) => {
    const { without, concepts } = read(words)
    expect(without).toEqual([concept])
    expect([...concepts.keys()]).not.toContain(concept)
  })

  it.each([
    ['a brother and a sister quarrel', 'siblings'],
    ['two brothers make up', 'siblings'],
    ['a father against his own son', 'parent and child'],
    ['salt and pepper', undefined],
  ])('“%s” is about %s', (words, kin) => {
    expect(read(words).kin).toBe(kin)
  })
})

describe('somebody who is named by another', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere()
  })
  afterAll(() => opened.close())

  const first = async (words: string) =>
    (await opened.recall.find(words, { now: lastTick, limit: 5 }))[0].moment.caption

  it('is found by births and by weddings', async () => {
    expect(await first('Tolo Harrow’s wife is chosen to lead')).toContain('Isa Brandt was chosen')
    expect(await first('the birth of the son of Mara Venn')).toContain('called him Odo Venn')
    expect(opened.recall.understand('the daughter of Isa Brandt', lastTick).people[0].ids).toEqual([6])
  })

  it('is themselves where nobody is that to them', () => {
    expect(opened.recall.understand('the brother of Isa Brandt', lastTick).people[0].ids).toEqual([3])
  })
})
