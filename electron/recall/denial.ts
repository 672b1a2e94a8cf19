import type { Meaning } from './lexicon.ts'

const denials = new Set([
  'not',
  'no',
  'without',
  'never',
  'nor',
  'isnt',
  'wasnt',
  'arent',
  'werent',
  'neither',
  'hardly',
])
const between = new Set(['a', 'an', 'the', 'any', 'longer', 'in', 'under', 'at', 'more', 'single', 'drop', 'of', 'yet'])
/** What can be wanted away: a sky, an hour, a season, a feeling, somebody. */
const deniable = /^(?:weather|season|hour|feeling|person):/

/** "Not in the rain", "without a smile", "no longer a child": the surest thing that is said and then taken back. */
export function isDenied({ from, concepts: [main] }: Meaning, words: readonly string[]): boolean {
  if (!deniable.test(main.concept)) return false
  let at = from - 1
  while (at >= 0 && between.has(words[at])) at--
  return denials.has(words[at] ?? '')
}
