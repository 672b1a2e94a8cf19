import type { Meaning } from './lexicon.ts'
import { idleWords, type PlacedWord } from './stem.ts'

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** A common word is read as a name only when it is written like one ("Rose", not "rose"). */
export function isPlainWord(
  word: PlacedWord,
  text: string,
  meanings: ReadonlyMap<number, Meaning>,
  place: number,
): boolean {
  if (!meanings.has(place) && !idleWords.has(word.text)) return false
  const letter = text[word.from]
  return place === 0 || letter === letter.toLowerCase()
}
