import { likely } from './evidence.ts'
import type { Meaning } from './lexicon.ts'
import type { Order } from './narrowing.ts'

const orderOf: Record<string, Order> = {
  first: 'first',
  earliest: 'first',
  last: 'last',
  latest: 'last',
  newest: 'last',
}

/** "The first wedding", "the last time they quarrelled": only where a kind of event is named outright, since much else is first or last. */
export function readOrder(
  words: readonly string[],
  meanings: readonly Meaning[],
): { which: Order; from: number; to: number } | undefined {
  const isNamed = ({ concepts: [main] }: Meaning) => main.concept.startsWith('event:') && main.weight === 1
  const isMeant = ({ concepts: [main] }: Meaning) => main.weight >= likely
  for (const [from, word] of words.entries()) {
    const which = orderOf[word]
    if (!which) continue
    // "For the last time" says that something ended.
    const isTime = words[from + 1] === 'time' && words[from - 2] !== 'for'
    if (!isTime && meanings.some((meaning) => isMeant(meaning) && meaning.from <= from && from < meaning.to)) continue
    const wanted = meanings.find(
      (meaning) => isNamed(meaning) && (isTime ? meaning.from > from : meaning.from === from + 1),
    )
    if (wanted) return { which, from, to: isTime ? from + 2 : from + 1 }
  }
  return undefined
}
