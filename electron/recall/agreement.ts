import { tells } from './details.ts'
import type { Concept } from './lexicon.ts'
import { mentionsOf } from './mentions.ts'
import type { Question } from './question.ts'
import { stem } from './stem.ts'
import type { Moment } from './store.ts'

export function rankAgreeing(moments: Moment[], question: Question): Moment[] {
  return moments
    .map((moment) => ({ moment, agreement: agree(moment, question) }))
    .sort((a, b) => b.agreement - a.agreement || b.moment.tick - a.moment.tick || a.moment.id - b.moment.id)
    .map(({ moment }) => moment)
}

const shareOf: Record<string, number> = {
  event: 1.2,
  weather: 0.6,
  season: 0.6,
  hour: 0.5,
  feeling: 0.5,
  person: 0.35,
  tone: 0,
}

/** Which way a feeling weighs: everyone feels low on the days whose mood was lowest. */
export const gladness: Record<string, number> = {
  joyful: 1,
  excited: 0.5,
  loving: 0.7,
  proud: 0.5,
  sad: -1,
  grieving: -1,
  afraid: -0.7,
  angry: -0.7,
  weary: -0.3,
  good: 1,
  bad: -1,
}

function agree(moment: Moment, question: Question): number {
  let sum = 0.25 * moment.weight
  for (const [concept, weight] of question.concepts) {
    const kind = concept.slice(0, concept.indexOf(':'))
    sum += (shareOf[kind] ?? 0) * weight * (moment.concepts.get(concept) ?? 0)
    if (kind === 'feeling') sum += 0.3 * weight * (gladness[concept.slice(8)] ?? 0) * moment.valence
  }
  // Of two kinds of event one is what happened, and the other how or why: "died of a fever".
  const kinds = [...question.concepts].filter(([concept]) => concept.startsWith('event:'))
  if (kinds.length > 1 && question.concepts.has(`event:${moment.kind}`)) {
    const mentions = mentionsOf(moment.caption)
    for (const [concept, weight] of kinds)
      if (concept !== `event:${moment.kind}` && mentions.has(concept)) sum += 0.8 * weight
  }
  sum += toldOf(moment, question)
  if (question.concepts.has('tone:great')) sum += 0.6 * moment.weight
  if (question.concepts.has('tone:good')) sum += 0.4 * moment.valence
  if (question.concepts.has('tone:bad')) sum -= 0.4 * moment.valence
  if (question.rest.length > 0) {
    const caption = new Set(
      moment.caption
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map(stem),
    )
    sum += 0.5 * question.rest.filter((word) => caption.has(stem(word))).length
  }
  // A question that names a kind of event wants the event, not the day it fell on.
  if (moment.kind === 'day' && [...question.concepts.keys()].some((concept) => concept.startsWith('event:'))) sum -= 0.6
  return sum
}

/** How many of the particulars that were asked for it tells. */
function toldOf({ caption }: Moment, { details }: Question): number {
  return details.filter((ways) => ways.some((detail) => tells(caption, detail))).length
}

/** Under what sky and at what hour it was said to be, and who was said to be there: much, but no demand. */
export function signsOf({ concepts }: Question): Concept[] {
  return [...concepts]
    .filter(([concept, weight]) => weight === 1 && /^(?:weather|season|hour|person):/.test(concept))
    .map(([concept]) => concept)
}

/** What holds a thing that was wanted away. */
const unwanted = 0.3
/** What does not tell a particular that was asked for. */
const untold = 0.6

const disagreementOf: Record<string, number> = { weather: 0.6, season: 0.6, hour: 0.6, person: 0.8 }

/** How far another sky, another hour or somebody else speaks against it, and what it tells not, or tells unwanted; 1 is not at all. */
export function disagreement(moment: Moment, signs: readonly Concept[], question: Question): number {
  const held = question.without.filter((concept) => moment.concepts.has(concept)).length
  const lacking = question.details.length - toldOf(moment, question)
  return signs
    .filter((sign) => !moment.concepts.has(sign) && !(moment.kind === 'day' && /^(?:hour|person):/.test(sign)))
    .reduce(
      (weight, sign) => weight * disagreementOf[sign.slice(0, sign.indexOf(':'))],
      unwanted ** held * untold ** lacking,
    )
}
