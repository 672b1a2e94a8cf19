import type { Activity } from '../universe/reading.ts'
import { phraseBook, type PhraseHit, phrasesIn } from './phrase_book.ts'
import { activityWords, aloneWords } from './words/activities.ts'

const activities = phraseBook<readonly Activity[]>(activityWords.map(({ words, doing }) => ({ what: doing, words })))
const alone = phraseBook<true>([{ what: true, words: aloneWords }])

/** What people are seen at, in a row of stems. */
export function readDoing(stems: readonly string[]): PhraseHit<readonly Activity[]>[] {
  return phrasesIn(activities, stems)
}

/** Where somebody is said to be alone. */
export function readAlone(stems: readonly string[]): PhraseHit<true>[] {
  return phrasesIn(alone, stems)
}
