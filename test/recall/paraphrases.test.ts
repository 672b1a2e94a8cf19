import { describe, expect, it } from 'vitest'
import { understand } from '../../electron/recall/understand.ts'
import { calendar, nobody } from './fixtures/eastmere.ts'
import { learnt, unseen } from './fixtures/paraphrases.ts'

const paraphrases = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [concept, words] = line.split(': ')
      return [words, concept]
    })

/** The likeliest of the kinds of event, or of the weathers, or of the feelings, as the wanted concept is. */
function likeliest(words: string, like: string): string | undefined {
  const family = like.slice(0, like.indexOf(':') + 1)
  return [...understand(words, 0, calendar, nobody).concepts]
    .filter(([concept]) => concept.startsWith(family))
    .sort((a, b) => b[1] - a[1])[0]?.[0]
}

describe('what people mean when they do not say it', () => {
  it.each(paraphrases(learnt))('“%s” is %s', (words, concept) => {
    expect(likeliest(words, concept)).toBe(concept)
  })

  it('is understood two times in three in words that were never practised', () => {
    const asked = paraphrases(unseen)
    const understood = asked.filter(([words, concept]) => likeliest(words, concept) === concept)
    expect(understood.length / asked.length).toBeGreaterThan(0.66)
  })

  it('keeps two things that are said side by side', () => {
    const { concepts, chips } = understand('a burial in the rain', 0, calendar, nobody)
    expect([...concepts.keys()]).toEqual(['event:burial', 'weather:rain'])
    expect(chips.map((chip) => chip.meaning)).toEqual(['burial', 'rain'])
  })

  it('says which kind it took hints for, so that it can be thrown away', () => {
    const words = 'two people promise each other a lifetime'
    expect(understand(words, 0, calendar, nobody).chips).toEqual([
      expect.objectContaining({ kind: 'event', meaning: 'marriage' }),
    ])
    expect(understand(words, 0, calendar, nobody, [0]).concepts.size).toBe(0)
  })
})
