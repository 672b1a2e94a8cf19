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
