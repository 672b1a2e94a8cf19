import { likely } from './evidence.ts'
import { type Meaning, readMeanings } from './lexicon.ts'
import type { Order } from './narrowing.ts'
import { wordsBetween } from './stretches.ts'

const orderOf: Record<string, Order> = {
  first: 'first',
  earliest: 'first',
  last: 'last',
  latest: 'last',
  newest: 'last',
  recent: 'last',
  oldest: 'oldest',
  eldest: 'oldest',
  youngest: 'youngest',
}

/** What may stand between an order and what is ordered: "the very first recorded great fire". */
const between = new Set(
  'ever known recorded great big large single of the all such new person man woman child baby villager inhabitant one to'.split(
    ' ',
  ),
)

const isNamed = ({ concepts: [main] }: Meaning) => /^(?:event|weather):/.test(main.concept) && main.weight === 1
const isMeant = ({ concepts: [main] }: Meaning) => main.weight >= likely

/** "The first birth" is an order and a birth, though "first born" says the same of any: what names the thing without its order is read so. */
export function freeOrder(
  meaning: Meaning,
  words: readonly string[],
  stems: readonly string[],
  all: readonly Meaning[],
): Meaning {
  const { from, to, concepts } = meaning
  if (to - from < 2 || !(words[from] in orderOf)) return meaning
  // "The first child born" says twice what was the first of all.
  const isTwice = all.some(
    (other) => other.from === to && isNamed(other) && other.concepts[0].concept === concepts[0].concept,
  )
  const isSame =
    isTwice ||
    readMeanings(stems.slice(from + 1, to)).some(
      (rest) => rest.to === to - from - 1 && isNamed(rest) && rest.concepts[0].concept === concepts[0].concept,
    )
  return isSame ? { from: from + 1, to, concepts } : meaning
}

/** "The first wedding", "the last time they quarrelled", "the first snow": only where a thing is named outright, since much else is first or last. */
export function readOrder(
  words: readonly string[],
  meanings: readonly Meaning[],
): { which: Order; from: number; to: number } | undefined {
  for (const [from, word] of words.entries()) {
    const which = orderOf[word]
    if (!which || (word === 'recent' && words[from - 1] !== 'most')) continue
    // "For the last time" says that something ended.
    const isTime = words[from + 1] === 'time' && words[from - 2] !== 'for'
    const isAge = which === 'oldest' || which === 'youngest'
    if (!isTime && !isAge && meanings.some((meaning) => isMeant(meaning) && meaning.from <= from && from < meaning.to))
      continue
    const isNext = (at: number) => at > from && words.slice(from + 1, at).every((gap) => between.has(gap))
    const wanted = meanings.find(
      (meaning) => isNamed(meaning) && (isTime || isAge ? meaning.from > from : isNext(meaning.from)),
    )
    if (wanted) return { which, from: word === 'recent' ? from - 1 : from, to: isTime ? from + 2 : from + 1 }
  }
  return undefined
}

const longestLived =
  /\b(?:longest lived|longest liv(?:ed|ing)(?: \w+)? ever|lived (?:the )?longest|longest life|(?:oldest|eldest) (?:\w+ )?(?:who |that )?(?:has |had )?ever(?: lived| was| died)?)\b/

/** "The longest lived person", "the oldest who ever lived": of those who are dead, the one who was oldest. */
export function readLongestLived(words: readonly string[]): { from: number; to: number } | undefined {
  const text = words.join(' ')
  const found = longestLived.exec(text)
  return found ? wordsBetween(text, found.index, found.index + found[0].length) : undefined
}
