import {
  cameraWords,
  dayPartWords,
  eventWords,
  feelingWords,
  personWords,
  seasonWords,
  toneWords,
  weatherWords,
} from './concepts.ts'
import { idleWords, splitWords, stem } from './stem.ts'

/** One thing a word can mean: `event:flood`, `weather:rain`, `camera:portrait`. */
export type Concept = `${ConceptKind}:${string}`
export type ConceptKind = 'event' | 'feeling' | 'weather' | 'season' | 'hour' | 'camera' | 'person' | 'tone'

const sources: [ConceptKind, Record<string, string>][] = [
  ['event', eventWords],
  ['feeling', feelingWords],
  ['weather', weatherWords],
  ['season', seasonWords],
  ['hour', dayPartWords],
  ['camera', cameraWords],
  ['person', personWords],
  ['tone', toneWords],
]

/** Every concept, in a fixed order: its place is a dimension of the vectors that FAISS holds. */
export const concepts: readonly Concept[] = sources.flatMap(([kind, words]) =>
  Object.keys(words).map((name): Concept => `${kind}:${name}`),
)

/** Phrases by their first stem, longest first, so that "tied the knot" wins over "tied". */
const phrases = readPhrases()

type Phrase = { stems: string[]; concepts: { concept: Concept; weight: number }[] }

function readPhrases(): Map<string, Phrase[]> {
  const byText = new Map<string, Phrase>()
  for (const [kind, table] of sources)
    for (const [name, list] of Object.entries(table))
      for (const [place, text] of list.split(',').entries()) {
        const stems = splitWords(text).map(stem)
        const key = stems.join(' ')
        const phrase = byText.get(key) ?? { stems, concepts: [] }
        // The first words of a list name the thing itself; the later ones only suggest it.
        const weight = place < 3 ? 1 : 0.85
        const concept: Concept = `${kind}:${name}`
        if (!phrase.concepts.some((entry) => entry.concept === concept)) phrase.concepts.push({ concept, weight })
        byText.set(key, phrase)
      }
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of byText.values()) {
    const first = phrase.stems[0]
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), phrase].sort((a, b) => b.stems.length - a.stems.length),
    )
  }
  return byFirst
}

export type Meaning = { from: number; to: number; concepts: { concept: Concept; weight: number }[] }

/** Reads stems from left to right; each word belongs to at most one phrase. Articles inside a phrase may be left out or put in. */
export function readMeanings(stems: readonly string[]): Meaning[] {
  const meanings: Meaning[] = []
  for (let at = 0; at < stems.length; ) {
    const hit = longestHit(stems, at)
    if (hit) {
      meanings.push({ from: at, to: hit.end, concepts: hit.phrase.concepts })
      at = hit.end
    } else at++
  }
  return meanings
}

function longestHit(stems: readonly string[], at: number): { phrase: Phrase; end: number } | undefined {
  for (const phrase of phrases.get(stems[at]) ?? []) {
    const end = matchPhrase(phrase.stems, stems, at)
    if (end > 0) return { phrase, end }
  }
  return undefined
}

/** The place after the phrase, or 0. Between its words one idle word may stand ("tied *their* knot"). */
function matchPhrase(phrase: readonly string[], stems: readonly string[], at: number): number {
  let s = at
  for (let p = 0; p < phrase.length; p++) {
    if (stems[s] === phrase[p]) s++
    // Its last word makes a phrase what it is: "harvest time" is a season, "harvest" is not.
    else if (p > 0 && p < phrase.length - 1 && idleWords.has(phrase[p])) continue
    else if (p > 0 && idleWords.has(stems[s]) && stems[s + 1] === phrase[p]) s += 2
    else return 0
  }
  return s
}
