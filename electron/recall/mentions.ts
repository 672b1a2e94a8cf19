import { type Concept, readMeanings } from './lexicon.ts'
import { splitWords, stem } from './stem.ts'

const kept = new Map<string, ReadonlySet<Concept>>()
const keptMax = 4_096

/** What a caption speaks of beside what its moment is: a death of a fever, a fire that a storm began. */
export function mentionsOf(caption: string): ReadonlySet<Concept> {
  const known = kept.get(caption)
  if (known) return known
  if (kept.size >= keptMax) kept.clear()
  const mentions = new Set(
    readMeanings(splitWords(caption).map(stem)).flatMap(({ concepts }) => concepts.map(({ concept }) => concept)),
  )
  kept.set(caption, mentions)
  return mentions
}
