import type { Relation } from './kin.ts'
import { ordinals } from './counts.ts'
import { phraseBook, type PhraseHit, phrasesAt } from './phrase_book.ts'
import { callingWords, type Most, mostOfPeople, mostWords, nounsOfPeople, type Standing } from './words/callings.ts'

/** Who is most of something, of whom, and at which place from the top. */
export type Superlative = {
  most: Most
  nth: number
  /** Of which sex and age: `man`, `child`. */
  kinds: readonly string[]
  standing: Standing | undefined
  /** Several are looked at as one. */
  group: 'household' | 'couple' | undefined
}
/** Somebody who is known by a calling, or by being most of something. */
export type WhoWish = {
  name: string
  jobs: readonly string[]
  most: Superlative | undefined
  /** Not they, but somebody who is this to them. */
  relation?: Relation
}

const mosts = phraseBook<Most>(Object.entries(mostWords).map(([most, words]) => ({ what: most as Most, words })))
const nouns = phraseBook<(typeof nounsOfPeople)[number]>(nounsOfPeople.map((what) => ({ what, words: what.words })))
const callings = phraseBook(Object.values(callingWords).map((words) => ({ what: true, words })))
const between = new Set(['living', 'liv', 'single', 'known', 'of', 'the', 'all', 'marry'])
const ages = new Set(['old', 'young'])
const havers = new Set(['with', 'has', 'have', 'had', 'who', 'the', 'of'])

/** "The youngest mother", "the second oldest woman", "the richest family", "the man with the most children". */
export function readMosts(stems: readonly string[]): PhraseHit<WhoWish>[] {
  const hits: PhraseHit<WhoWish>[] = []
  for (let at = 0; at < stems.length; at++) {
    const [hit] = phrasesAt(mosts, stems, at)
    if (!hit) continue
    const read = readMost(stems, hit)
    if (!read) continue
    hits.push(read)
    at = read.to - 1
  }
  return hits
}

function readMost(stems: readonly string[], { what: most, from, to }: PhraseHit<Most>): PhraseHit<WhoWish> | undefined {
  const nth = Math.max(1, placeOf(stems[from - 1] ?? ''))
  const start = nth > 1 ? from - 1 : from
  let at = to
  const kinds: string[] = []
  while (at < to + 3 && (between.has(stems[at]) || ages.has(stems[at])) && !phrasesAt(nouns, stems, at)[0]) {
    if (ages.has(stems[at])) kinds.push(stems[at])
    at++
  }
  const noun = phrasesAt(nouns, stems, at)[0] ?? nounBefore(stems, start)
  const isCalling = phrasesAt(callings, stems, at).length > 0
  if (!noun && !isCalling && !mostOfPeople.has(most)) return undefined
  const { kinds: ofKind = [], standing, group } = noun?.what ?? {}
  if (/^(?:largest|smallest)$/.test(most) && !group) return undefined
  const who = noun ? (standing ?? group ?? ofKind.at(-1) ?? '') : ''
  const of = [...kinds, who].filter(Boolean).join(' ')
  return {
    what: {
      name: [nth > 1 ? ordinals[nth] : '', most, of].filter(Boolean).join(' '),
      jobs: [],
      most: { most, nth, kinds: [...kinds, ...ofKind], standing, group },
    },
    from: noun ? Math.min(start, noun.from) : start,
    to: noun ? Math.max(to, noun.to) : to,
  }
}

/** "The woman with the most children". */
function nounBefore(
  stems: readonly string[],
  most: number,
): ReturnType<typeof phrasesAt<(typeof nounsOfPeople)[number]>>[0] | undefined {
  let at = most - 1
  while (at > 0 && havers.has(stems[at])) at--
  if (at === most - 1) return undefined
  return phrasesAt(nouns, stems, at)[0]
}

/** "Second", "2nd". */
function placeOf(word: string): number {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return figure ? Number(figure[1]) : ordinals.indexOf(word)
}
