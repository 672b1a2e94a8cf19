import { likely } from './evidence.ts'
import { stem } from './stem.ts'
import type { Store } from './store.ts'
import type { Question } from './question.ts'

const links = new Set(
  'during before after since within among between without against along across near beside behind beneath under through above below around'.split(
    ' ',
  ),
)

/** What no record can hold. */
const endings = /\b(?:end of (?:the world|time|days)|apocalypse|doomsday|armageddon)\b/i

/** The end of everything, if that is asked for. */
export function endingIn(text: string): string | undefined {
  return endings.exec(text)?.[0].toLowerCase()
}

/** Whether any moment has a word in it. */
export function occursIn(store: Pick<Store, 'frequency'>, word: string): boolean {
  return store.frequency(stem(word)) > 0 || store.frequency(word) > 0
}

/** The first thing that was asked for by a word that stands in no moment at all: "a dragon" where no dragon was ever heard of. */
export function strangeThing(store: Pick<Store, 'frequency'>, question: Question): string | undefined {
  const { things, rest, concepts, sight, heard } = question
  const isStrange = (word: string) => !heard.has(word) && !occursIn(store, word)
  const isBare = things.length === 0 && !sight && [...concepts.values()].every((weight) => weight < likely)
  return things.find(isStrange) ?? (isBare ? rest.find((word) => !links.has(word) && isStrange(word)) : undefined)
}

/** Whether something else was asked for as well, which the record can answer. */
export function asksForMore({ concepts, people, somebody }: Question): boolean {
  return (
    people.length + somebody.length > 0 ||
    [...concepts].some(([concept, weight]) => weight >= likely && concept.startsWith('event:'))
  )
}
