import type { EventKind } from '../universe/event_kinds.ts'
import { stem } from './stem.ts'
import { eventHints } from './words/event_hints.ts'

/** So many words that go with a thing tell of it, where more of them do than of any other. */
const tellingCount = 2

const hinted = Object.entries(eventHints) as [EventKind, string][]
const kindsOf = readHints()

function readHints(): Map<string, Set<EventKind>> {
  const kinds = new Map<string, Set<EventKind>>()
  for (const [kind, words] of hinted)
    for (const word of words.split(',')) {
      const key = stem(word.trim())
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
  return kinds
}

/** What is spoken of in words of which none means it: a bed, a doctor and a hot forehead. */
export function readTraces(stems: readonly string[]): EventKind | undefined {
  const heard = [...new Set(stems)].flatMap((word) => kindsOf.get(word) ?? [])
  // What goes with many things tells little of each.
  const tellings = hinted.map(([kind]) => {
    const words = heard.filter((kinds) => kinds.has(kind))
    return { kind, words: words.length, weight: words.reduce((sum, { size }) => sum + 2 / (1 + size), 0) }
  })
  const [best, next] = tellings.filter(({ words }) => words >= tellingCount).sort((a, b) => b.weight - a.weight)
  return best && best.weight > (next?.weight ?? 0) ? best.kind : undefined
}
