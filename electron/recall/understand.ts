import type { Tick } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import type { Question, Witness } from './question.ts'
import { readQuestion } from './read_question.ts'
import { mendRest } from './spelling.ts'
import { wordsWithPlaces } from './stem.ts'
import { translated } from './tongues.ts'

const wordsMax = 64

/** Reads words as a person means them, slips of the pen and all. `drop` names chips, by place, that the user has thrown away. */
export function understand(
  text: string,
  now: Tick,
  calendar: Calendar,
  witness: Witness,
  drop: readonly number[] = [],
): Question {
  const words = [...wordsWithPlaces(text)].slice(0, wordsMax)
  const said = translated(words.map((word) => word.text))
  const reading = (folded: readonly string[]) => readQuestion(text, words, folded, now, calendar, witness, drop)
  const question = reading(said)
  const mended = mendRest(said, question, witness)
  return mended ? reading(mended) : question
}
