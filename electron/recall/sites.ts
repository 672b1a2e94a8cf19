import { matchPhrase } from './lexicon.ts'
import { splitWords, stem } from './stem.ts'
import {
  beautifulWords,
  busyWords,
  emptyWords,
  insideWords,
  lackingWords,
  type SiteKind,
  siteWords,
} from './words/sites.ts'

/** A kind of place that was named; `lacking` is what it was called, where no world has such a thing. */
export type SiteWish = { kinds: readonly SiteKind[]; name: string; lacking: boolean }
export type SiteHit = { site: SiteWish; from: number; to: number }
type Said<What> = { stems: string[]; what: What }

const named = index([
  ...Object.entries(siteWords).map(([kind, words]) => ({
    what: { kinds: [kind as SiteKind], name: kind, lacking: false } satisfies SiteWish as SiteWish,
    words,
  })),
  ...lackingWords.map(({ name, words, nearest }) => ({
    what: { kinds: nearest, name, lacking: true } satisfies SiteWish as SiteWish,
    words,
  })),
])
const manner = index([
  { what: 'inside' as const, words: insideWords },
  { what: 'busy' as const, words: busyWords },
  { what: 'empty' as const, words: emptyWords },
  { what: 'beautiful' as const, words: beautifulWords },
])
export type Manner = 'inside' | 'busy' | 'empty' | 'beautiful'

function index<What>(sources: readonly { what: What; words: string }[]): Map<string, Said<What>[]> {
  const all = sources.flatMap(({ what, words }) =>
    words.split(',').map((text): Said<What> => ({ stems: splitWords(text).map(stem), what })),
  )
  return Map.groupBy(
    all.sort((a, b) => b.stems.length - a.stems.length),
    ({ stems }) => stems[0],
  )
}

/** The kinds of places in a row of stems, the longest phrase first at each. */
export function readSites(stems: readonly string[]): SiteHit[] {
  const hits: SiteHit[] = []
  for (let at = 0; at < stems.length; at++) {
    const [hit] = matches(named, stems, at)
    if (!hit) continue
    hits.push({ site: hit.what, from: at, to: hit.to })
    at = hit.to - 1
  }
  return hits
}

/** Whether a room is meant, or many people, or none, and where that is said. */
export function readManner(stems: readonly string[]): Map<Manner, { at: number; to: number }> {
  return new Map(stems.flatMap((_, at) => matches(manner, stems, at).map(({ what, to }) => [what, { at, to }])))
}

function matches<What>(book: ReadonlyMap<string, Said<What>[]>, stems: readonly string[], at: number) {
  return (book.get(stems[at]) ?? []).flatMap(({ stems: said, what }) => {
    const to = matchPhrase(said, stems, at)
    return to > 0 ? [{ what, to }] : []
  })
}
