import type { Tick } from '../universe/reading.ts'
import { readExtreme } from './extremes.ts'
import { readLongestLived } from './order.ts'
import type { ChipKind, Question, Witness } from './question.ts'

type Reading = {
  witness: Witness
  now: Tick
  claim(from: number, to: number, kind: ChipKind, meaning: string): boolean
}

/** What was most of all that ever was: the coldest day, the longest life. */
export function readMostOf(question: Question, words: readonly string[], { witness, now, claim }: Reading): void {
  const extreme = readExtreme(words)
  const day = extreme && witness.extreme(extreme.what, now)
  if (day && claim(extreme.from, extreme.to, 'relative time', extreme.what.name)) {
    question.extreme = day
    question.spans.push(day.span)
  }
  const lived = readLongestLived(words)
  if (!lived || !claim(lived.from, lived.to, 'relative time', 'the longest life')) return
  question.order = 'oldest'
  question.concepts.set('event:death', 1)
}
