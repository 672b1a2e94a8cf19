import { seasonOf } from './counts.ts'

const spells = new Set('day days hour hours night nights moments minutes morning evening week weeks'.split(' '))
const ends = new Set(['last', 'final', 'dying'])
const owners = new Set(['his', 'her', 'their', 'my', 'our'])
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'our'])

/**
 * Somebody's last day is the day of their death and no time of the calendar: "her final hours", "the old baker's last day", "the last days
 * of an old man". `isOwner` says whether a word is written as an owner's ("baker's").
 */
export function readPartings(
  words: readonly string[],
  isOwner: (place: number) => boolean,
  isSomebody: (place: number) => boolean,
): { from: number; to: number }[] {
  return words.flatMap((word, from) => {
    if (!ends.has(word) || !spells.has(words[from + 1] ?? '')) return []
    const to = from + 2
    if (owners.has(words[from - 1] ?? '') || (from > 0 && isOwner(from - 1))) return [{ from, to }]
    if (words[to] !== 'of') return []
    let at = articles.has(words[to + 1] ?? '') ? to + 2 : to + 1
    while (at < words.length && !isSomebody(at) && at < to + 4) at++
    return isSomebody(at) && !(words[at] in seasonOf) ? [{ from, to }] : []
  })
}
