import { phraseBook, type PhraseHit, phrasesAt, phrasesIn } from './phrase_book.ts'
import { type LandmarkWish, readLandmarks } from './landmarks.ts'
import type { WhoWish } from './superlatives.ts'
import { readMosts } from './superlatives.ts'
import { type Calling, callingWords, otherTitles } from './words/callings.ts'
import {
  beautifulWords,
  busyWords,
  emptyWords,
  insideWords,
  lackingWords,
  type SiteKind,
  siteWords,
} from './words/sites.ts'

/** A kind of place that was named; `lacking` says that no world has such a thing, and `kinds` what comes nearest. */
export type SiteWish = {
  kinds: readonly SiteKind[]
  name: string
  lacking: boolean
  /** Of all such the one that is most of something. */
  landmark?: LandmarkWish
}
export type SiteHit = PhraseHit<SiteWish>
export type Manner = 'inside' | 'busy' | 'empty' | 'beautiful'

const named = phraseBook<SiteWish>([
  ...Object.entries(siteWords).map(([kind, words]) => ({
    what: { kinds: [kind as SiteKind], name: kind, lacking: false },
    words,
  })),
  ...lackingWords.map(({ name, words, nearest }) => ({ what: { kinds: nearest, name, lacking: true }, words })),
])
const manners = phraseBook<Manner>([
  { what: 'inside', words: insideWords },
  { what: 'busy', words: busyWords },
  { what: 'empty', words: emptyWords },
  { what: 'beautiful', words: beautifulWords },
])
const callings = phraseBook<WhoWish>(
  Object.entries(callingWords).map(([calling, words]) => ({
    what: { name: calling, jobs: [calling, ...(otherTitles[calling as Calling] ?? [])], most: undefined },
    words,
  })),
)

/** The kinds of places in a row of stems. */
export function readSites(stems: readonly string[]): SiteHit[] {
  const landmarks = readLandmarks(stems).map(({ what, from, to }): SiteHit => {
    const kinds = what.kinds.length > 0 ? what.kinds : (['town'] as const)
    return { what: { kinds, name: what.name, lacking: false, landmark: what }, from, to }
  })
  // A wave of heat is no water.
  const isHeat = ({ from, what }: SiteHit) => what.name === 'sea' && /^(?:heat|cold)$/.test(stems[from - 1])
  const others = phrasesIn(named, stems).filter(
    (hit) => !isHeat(hit) && !landmarks.some(({ from, to }) => from < hit.to && hit.from < to),
  )
  return [...landmarks, ...others].sort((a, b) => a.from - b.from)
}

/** The callings in a row of stems, and who is most of something. */
export function readWho(stems: readonly string[]): PhraseHit<WhoWish>[] {
  const mosts = readMosts(stems)
  const others = phrasesIn(callings, stems).filter(
    (one) => !mosts.some((most) => one.from < most.to && most.from < one.to),
  )
  return [...mosts, ...others].sort((a, b) => a.from - b.from)
}

/** Whether a room is meant, or many people, or none, and where that is said. */
export function readManner(stems: readonly string[]): Map<Manner, { from: number; to: number }> {
  return new Map(
    stems.flatMap((_, at) => phrasesAt(manners, stems, at).map(({ what, from, to }) => [what, { from, to }])),
  )
}
