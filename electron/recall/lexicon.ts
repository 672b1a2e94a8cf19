import { eventWords } from './concepts.ts'
import { gapStems, spareStems, splitWords, stem } from './stem.ts'
import { eventPhrases } from './words/event_phrases.ts'
import { eventSynonyms } from './words/event_synonyms.ts'
import { moodSynonyms } from './words/mood_synonyms.ts'
import { feelingWords, toneWords } from './words/mood.ts'
import { cameraWords, personWords } from './words/sight.ts'
import { hourWords, seasonWords, weatherWords } from './words/sky.ts'
import { type Sayings, sureness, type Thesaurus } from './words/thesaurus.ts'

/** One thing a word can mean: `event:flood`, `weather:rain`, `camera:portrait`. */
export type Concept = `${ConceptKind}:${string}`
export type ConceptKind = 'event' | 'feeling' | 'weather' | 'season' | 'hour' | 'camera' | 'person' | 'tone'

const sources: [ConceptKind, readonly string[], Thesaurus<string>][] = [
  ['event', Object.keys(eventWords), eventWords],
  ['feeling', Object.keys(feelingWords), feelingWords],
  ['weather', Object.keys(weatherWords), weatherWords],
  ['season', Object.keys(seasonWords), seasonWords],
  ['hour', Object.keys(hourWords), hourWords],
  ['camera', Object.keys(cameraWords), cameraWords],
  ['person', Object.keys(personWords), personWords],
  ['tone', Object.keys(toneWords), toneWords],
]

/** Every concept, in a fixed order: its place is a dimension of the vectors that FAISS holds. */
export const concepts: readonly Concept[] = sources.flatMap(([kind, names]) =>
  names.map((name): Concept => `${kind}:${name}`),
)

export type Weighted = { concept: Concept; weight: number }
type Phrase = { stems: string[]; concepts: Weighted[] }

const synonyms = { ...eventSynonyms, ...moodSynonyms }

/** Phrases by their first stem. */
const phrases = readPhrases()

/** Every word by which something is named outright. */
export const vocabulary: ReadonlySet<string> = new Set(
  sources.flatMap(([, names, words]) => names.flatMap((name) => splitWords(words[name].sure))),
)

function readPhrases(): Map<string, Phrase[]> {
  const byText = new Map<string, Phrase>()
  for (const [kind, names, words] of sources)
    for (const name of names)
      for (const level of Object.keys(sureness) as (keyof Sayings)[])
        for (const text of sayingsOf(
          words[name][level],
          synonyms[`${kind}:${name}`]?.[level],
          eventPhrases[`${kind}:${name}`]?.[level],
        )) {
          const stems = splitWords(text).map(stem)
          const key = stems.join(' ')
          const phrase = byText.get(key) ?? { stems, concepts: [] }
          const concept: Concept = `${kind}:${name}`
          if (!phrase.concepts.some((entry) => entry.concept === concept))
            phrase.concepts.push({ concept, weight: sureness[level] })
          byText.set(key, phrase)
        }
  for (const phrase of byText.values()) phrase.concepts.sort((a, b) => b.weight - a.weight)
  return Map.groupBy(byText.values(), (phrase) => phrase.stems[0])
}

function sayingsOf(...lists: (string | undefined)[]): string[] {
  return lists.flatMap((list) => list?.split(',') ?? [])
}

/** A stretch of words and what it means, the surest first. */
export type Meaning = { from: number; to: number; concepts: Weighted[] }
type Path = { worth: number; last: Meaning | undefined; before: number }

/**
 * The phrases in a row of stems, each word in at most one of them: of all ways to choose, the one that explains most, where a long phrase
 * and a sure one explain more ("tied the knot" before "knot", "harvest time" before "harvest").
 */
export function readMeanings(stems: readonly string[]): Meaning[] {
  const paths: Path[] = [{ worth: 0, last: undefined, before: -1 }]
  const improve = (at: number, path: Path) => {
    if (path.worth > (paths[at]?.worth ?? -1)) paths[at] = path
  }
  for (let at = 0; at < stems.length; at++) {
    const { worth } = paths[at]
    improve(at + 1, { worth, last: undefined, before: at })
    for (const phrase of phrases.get(stems[at]) ?? []) {
      const to = matchPhrase(phrase.stems, stems, at)
      if (to === 0) continue
      const gain = phrase.concepts[0].weight * phrase.stems.length + 0.01 * phrase.stems.length ** 2
      improve(to, { worth: worth + gain, last: { from: at, to, concepts: phrase.concepts }, before: at })
    }
  }
  const meanings: Meaning[] = []
  for (let at = stems.length; at > 0; at = paths[at].before) {
    const { last } = paths[at]
    if (last) meanings.push(last)
  }
  return meanings.toReversed()
}

const gapMax = 3

/** The place after the phrase, or 0. Between its words small ones may stand ("tied *their own* knot"), and its own articles may be left out. */
export function matchPhrase(phrase: readonly string[], stems: readonly string[], at: number): number {
  let s = at
  for (let p = 0; p < phrase.length; p++) {
    let gap = 0
    if (p > 0) while (gap < gapMax && stems[s + gap] !== phrase[p] && gapStems.has(stems[s + gap])) gap++
    if (stems[s + gap] === phrase[p]) s += gap + 1
    // Its last word makes a phrase what it is: "harvest time" is a season, "harvest" is not.
    else if (p === 0 || p === phrase.length - 1 || !spareStems.has(phrase[p])) return 0
  }
  return s
}
