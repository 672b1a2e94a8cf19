import type { Concept, Meaning, Weighted } from './lexicon.ts'
import { sureness } from './words/thesaurus.ts'

/** From so much evidence on, a question asks for a kind of event; less than that only leans towards it. */
export const likely = sureness.likely
/** What has less than this share of the evidence for the likeliest kind was not meant. */
const shareOfBest = 0.6

type Weighed = { from: number; to: number; concepts: (Weighted & { total: number })[] }

/** Hints of one thing add up, and what little is said of another gives way. Each stretch keeps what it means beside the others. */
export function weighMeanings(meanings: readonly Meaning[]): Weighed[] {
  const doubtful = meanings.map(({ from, to, concepts }) => ({ from, to, concepts: doubtEvents(concepts) }))
  const totals = new Map<Concept, number>()
  for (const { concepts } of doubtful)
    for (const { concept, weight } of concepts) totals.set(concept, Math.min(1, weight + (totals.get(concept) ?? 0)))
  const best = Math.max(0, ...[...totals].filter(([concept]) => isEvent(concept)).map(([, total]) => total))
  const named = new Set(
    doubtful
      .flatMap(({ concepts }) => concepts.filter(({ weight }) => weight === sureness.sure))
      .map((one) => one.concept),
  )
  const stays = ({ concept, weight }: Weighted) => {
    // Where a thing is named, a hint of it says nothing more.
    if (weight < sureness.sure && named.has(concept)) return false
    if (isEvent(concept)) return (totals.get(concept) ?? 0) >= shareOfBest * best
    return weight === sureness.sure || best < sureness.sure || !concept.startsWith('feeling:')
  }
  return doubtful.flatMap(({ from, to, concepts }) => {
    const kept = concepts.filter(stays).map((one) => ({ ...one, total: totals.get(one.concept) ?? 0 }))
    return kept.length > 0
      ? [{ from, to, concepts: kept.sort((a, b) => b.weight - a.weight || b.total - a.total) }]
      : []
  })
}

/** A word that means something else as well as a kind of event ("moon", "wind") only hints at the kind. */
function doubtEvents(concepts: readonly Weighted[]): Weighted[] {
  const others = concepts.filter(({ concept }) => !isEvent(concept))
  return concepts.map(({ concept, weight }) =>
    isEvent(concept) && weight < sureness.sure && others.some((other) => other.weight >= weight)
      ? { concept, weight: sureness.hint }
      : { concept, weight },
  )
}

function isEvent(concept: Concept): boolean {
  return concept.startsWith('event:')
}
