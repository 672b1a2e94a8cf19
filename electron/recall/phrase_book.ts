import { matchPhrase } from './lexicon.ts'
import { splitWords, stem } from './stem.ts'

/** Phrases by their first stem, the longest first. */
export type PhraseBook<What> = ReadonlyMap<string, { stems: string[]; what: What }[]>

/** Of lists of phrases that are parted by commas. */
export function phraseBook<What>(sources: readonly { what: What; words: string }[]): PhraseBook<What> {
  const all = sources.flatMap(({ what, words }) =>
    words.split(',').map((text) => ({ stems: splitWords(text).map(stem), what })),
  )
  return Map.groupBy(
    all.sort((a, b) => b.stems.length - a.stems.length),
    ({ stems }) => stems[0],
  )
}

export type PhraseHit<What> = { what: What; from: number; to: number }

/** Every phrase that begins at a place. */
export function phrasesAt<What>(book: PhraseBook<What>, stems: readonly string[], at: number): PhraseHit<What>[] {
  return (book.get(stems[at]) ?? []).flatMap(({ stems: said, what }) => {
    const to = matchPhrase(said, stems, at)
    return to > 0 ? [{ what, from: at, to }] : []
  })
}

/** The phrases in a row of stems, the longest at each place, none over another. */
export function phrasesIn<What>(book: PhraseBook<What>, stems: readonly string[]): PhraseHit<What>[] {
  const hits: PhraseHit<What>[] = []
  for (let at = 0; at < stems.length; at++) {
    const [hit] = phrasesAt(book, stems, at)
    if (!hit) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}
