import { tells } from './details.ts'
import type { Concept } from './lexicon.ts'
import { isOfAge, type Narrowing } from './narrowing.ts'
import { stem } from './stem.ts'
import type { Moment, Store } from './store.ts'
import type { Question } from './question.ts'

/** How a moment meets what was demanded. */
export type Match = { whole: boolean; broken: number; inTime: boolean; people: number[] }

export function compare(moment: Moment, narrowing: Narrowing, store: Store): Match {
  const present = narrowing.people.length > 0 ? new Set(store.people(moment.id)) : new Set<number>()
  const missing = narrowing.people.filter((ids) => !ids.some((id) => present.has(id))).length
  const inTime =
    narrowing.spans.length === 0 || narrowing.spans.some((span) => moment.tick >= span.from && moment.tick <= span.to)
  const inPlace = narrowing.places.length === 0 || narrowing.places.includes(moment.settlement)
  const ofKind = narrowing.kinds.length === 0 || narrowing.kinds.includes(moment.kind)
  const ages = narrowing.somebody?.length ? store.ages(moment.id) : []
  const absent = (narrowing.somebody ?? []).filter((wanted) =>
    wanted.everybody ? !ages.every((one) => isOfAge(one, wanted)) : !ages.some((one) => isOfAge(one, wanted)),
  ).length
  const broken = missing + (inTime ? 0 : 1) + (inPlace ? 0 : 1) + (ofKind ? 0 : 0.6) + 0.6 * absent
  return { whole: broken === 0, broken, inTime, people: [...present] }
}

export function reasons(moment: Moment, question: Question, match: Match): string[] {
  const why: string[] = []
  for (const person of question.people)
    if (person.ids.some((id) => match.people.includes(id))) why.push(`with ${person.name}`)
  for (const place of question.places) if (place.ids.includes(moment.settlement)) why.push(`in ${place.name}`)
  if (question.spans.length > 0 && match.inTime) why.push('in that time')
  for (const [concept] of question.concepts) if (moment.concepts.has(concept)) why.push(readable(concept))
  for (const ways of question.details) {
    const told = ways.find((detail) => tells(moment.caption, detail))
    if (told) why.push(`told: ${told.ways[0]}`)
  }
  const caption = new Set(
    moment.caption
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map(stem),
  )
  const shared = question.rest.filter((word) => caption.has(stem(word)))
  if (shared.length > 0) why.push(`words: ${shared.join(', ')}`)
  if (question.concepts.has('tone:bad') || question.concepts.has('tone:good'))
    why.push(`mood ${moment.valence.toFixed(2)}`)
  if (question.concepts.has('tone:great')) why.push(`weight ${moment.weight.toFixed(2)}`)
  return why.length > 0 ? why.slice(0, 8) : ['near in time or place']
}

function readable(concept: Concept): string {
  return concept.slice(concept.indexOf(':') + 1)
}
