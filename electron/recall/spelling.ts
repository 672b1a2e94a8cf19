import { readDetails } from './details.ts'
import { editDistance } from './names.ts'
import { vocabulary } from './lexicon.ts'
import type { Question, Witness } from './question.ts'
import { idleWords, stem } from './stem.ts'
import { callingWords, mostWords } from './words/callings.ts'
import { beautifulWords, busyWords, emptyWords, insideWords, lackingWords, siteWords } from './words/sites.ts'

const lists = [
  ...Object.values(siteWords),
  ...Object.values(callingWords),
  ...Object.values(mostWords),
  busyWords,
  emptyWords,
  insideWords,
  beautifulWords,
  ...lackingWords.map(({ words }) => words),
]
const words = new Set([...vocabulary, ...lists.flatMap((list) => list.split(/[\s,]+/))])
const stems = new Set([...words, ...idleWords].map(stem))
/** Of words so short, only those are mended whose letters are all there; shorter ones are left as they are. */
const shortWord = 4
const byLength = Map.groupBy(
  [...words].filter((word) => word.length >= shortWord),
  ({ length }) => length,
)
/** So long a word may be two letters wrong. */
const longWord = 8

/** The words with those mended that nothing was understood by; undefined where there is nothing to mend. Names are left to those who know them. */
export function mendRest(
  said: readonly string[],
  { rest, strangers }: Pick<Question, 'rest' | 'strangers'>,
  witness: Witness,
): string[] | undefined {
  const left = new Set(rest.filter((word) => !strangers.includes(word) && witness.occurs?.(word) === false))
  const better = said.map((word) => (left.has(word) ? mended(word) : word))
  return better.some((word, place) => word !== said[place]) ? better : undefined
}

/** A word as it was meant: itself where anything knows it, else the one word that it is a slip of the pen for. */
function mended(word: string): string {
  if (
    word.length < shortWord ||
    /\d/.test(word) ||
    words.has(word) ||
    stems.has(stem(word)) ||
    readDetails([stem(word)]).length > 0
  )
    return word
  const slack = word.length >= longWord ? 2 : 1
  let best: { word: string; distance: number } | undefined
  for (let length = word.length - slack; length <= word.length + slack; length++)
    for (const one of byLength.get(length) ?? []) {
      // Whoever slips seldom slips on the first letter.
      if (one[0] !== word[0]) continue
      if (word.length === shortWord && !isSwapped(word, one)) continue
      // Whoever doubles a letter too few or too many has slipped least of all.
      const distance = undoubled(word) === undoubled(one) ? 0.5 : editDistance(word, one, slack)
      if (distance <= slack && (!best || distance < best.distance)) best = { word: one, distance }
    }
  return best?.word ?? word
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function isSwapped(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('')
}
