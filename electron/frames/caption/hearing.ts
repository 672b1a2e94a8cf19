import { synonyms } from './synonyms.ts'

/** Where a phrase or one of its synonyms stands in what was said, which is lower case; −1 where it does not. */
export function placeOf(said: string, phrase: string): number {
  const places = [phrase, ...(synonyms[phrase] ?? [])].map((way) => wholePlace(said, way)).filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}

/** The name that is said first, by the phrases that stand for each. */
export function firstSaid<Name extends string>(
  said: string,
  phrases: Readonly<Partial<Record<Name, string | readonly string[]>>>,
): Name | undefined {
  let first: Name | undefined
  let firstAt = Number.POSITIVE_INFINITY
  for (const name of Object.keys(phrases) as Name[]) {
    for (const phrase of [phrases[name] ?? []].flat()) {
      const at = placeOf(said, phrase)
      if (at < 0 || at >= firstAt) continue
      first = name
      firstAt = at
    }
  }
  return first
}

/** Whole words only: a snowdrop is no snow. */
function wholePlace(said: string, phrase: string): number {
  for (let at = said.indexOf(phrase); at >= 0; at = said.indexOf(phrase, at + 1))
    if (!letter(said[at - 1]) && !letter(said[at + phrase.length])) return at
  return -1
}

const letter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character)
