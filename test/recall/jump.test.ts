import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { events, lastTick, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

describe('jumping', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere()
  })
  afterAll(() => opened.close())
  const jump = (words: string) => opened.recall.jump(words, { now: lastTick })

  it('goes to the moment with a camera that suits it', async () => {
    const there = await jump('the flood')
    expect(there).toMatchObject({
      kind: 'past',
      camera: 'overview',
      moment: { event: events.find((event) => event.kind === 'flood')!.id },
    })
  })

  it('obeys a wish for the camera and looks at who was named', async () => {
    expect(await jump('close-up of Isa when she was chosen to lead')).toMatchObject({
      kind: 'past',
      camera: 'portrait',
      focusPeople: [3],
    })
  })

  it('takes the look along for the lens', async () => {
    expect(await jump('the midsummer festival, joyful, in the style of an old engraving')).toMatchObject({
      kind: 'past',
      words: 'joyful mood, an old engraving',
    })
  })

  it('says that the future has to be lived first', async () => {
    const ahead = await jump('Eastmere in forty years')
    expect(ahead.kind).toBe('future')
    if (ahead.kind === 'future') expect(ahead.until).toBeGreaterThan(lastTick)
  })

  it('is honest about what never happened, and offers what is near', async () => {
    for (const words of ['the wedding of Rose and Wen', 'Zorblax marries Fnord']) {
      const nowhere = await jump(words)
      expect(nowhere.kind).toBe('nowhere')
      if (nowhere.kind === 'nowhere') expect(nowhere.nearest.length).toBeGreaterThan(0)
    }
  })

  it('says in one line that a thing was never heard of', async () => {
    expect(await jump('a dragon attacks Eastmere')).toMatchObject({
      kind: 'nowhere',
      line: 'No “dragon” is known here.',
      mayCome: true,
    })
    expect(await jump('a dragon at the wedding of Tolo and Isa')).toMatchObject({
      kind: 'past',
      why: expect.arrayContaining(['no “dragon” is known here']),
    })
    const nowhere = await jump('a dragon')
    expect(nowhere.kind === 'nowhere' && nowhere.nearest.length).toBeGreaterThan(0)
  })

  it('says when the universe began to whoever asks for what was before, and offers its first days', async () => {
    const nowhere = await jump('a wedding 300 years before the beginning')
    expect(nowhere).toMatchObject({
      kind: 'nowhere',
      line: 'This universe begins on 1204-03-01: nothing is before that.',
      mayCome: false,
    })
    expect(nowhere.kind === 'nowhere' && nowhere.nearest[0].moment.kind).toBe('marriage')
  })

  it('tells a life and a place with the event behind each line', () => {
    const story = opened.recall.storyOfPerson(5, lastTick)
    expect(story.map((line) => line.text)).toContain(
      'Rose Venn of Westhollow was the first to work out the water mill.',
    )
    for (const line of story) expect(events[line.event].tick).toBe(line.tick)
    expect(opened.recall.storyOfPlace(1, lastTick).length).toBeGreaterThan(2)
    expect(
      opened.recall
        .linesAmong([2, 5], lastTick, 5)
        .map((line) => line.text)
        .join(' '),
    ).toContain('boundary stone')
  })
})
