import type { Tick } from '../universe/reading.ts'
import { spanAround } from './anchors.ts'
import type { Calendar } from './chronicle.ts'
import { ordinals, ticksIn } from './counts.ts'
import { likely } from './evidence.ts'
import type { AroundEvent, HangingHit } from './hanging.ts'
import type { Concept, Meaning } from './lexicon.ts'
import type { Place, Question, Witness } from './question.ts'
import { isTaken } from './stretches.ts'

type Reading = {
  words: readonly string[]
  meanings: readonly Meaning[]
  taken: readonly boolean[]
  now: Tick
  calendar: Calendar
  witness: Witness
  claim(from: number, to: number, meaning: string): boolean
}

/** A stretch that hangs on an event or an age takes the words it hangs on with it. */
export function hangOn(question: Question, { hanging, from, to }: HangingHit, reading: Reading): void {
  if (hanging.kind === 'age') {
    hangOnAge(question, hanging.years, { from, to }, reading)
    return
  }
  const { meanings, taken, now, calendar, witness, words } = reading
  const isLoose = !isFar(hanging)
  const anchored = meanings.filter(
    (meaning) => meaning.from >= hanging.restFrom && !isTaken(taken, meaning) && isAnchor(meaning, isLoose),
  )
  const first = anchored.find((meaning) => meaning.concepts[0].weight === 1) ?? anchored[0]
  if (!first || isTaken(taken, { from, to })) return
  const concepts = new Map(first.concepts.map(({ concept, weight }): [Concept, number] => [concept, weight]))
  const people = question.people.map((person) => person.ids)
  const place = placeAmong(words.slice(hanging.restFrom, first.to))
  const main = first.concepts.find(({ concept }) => concept.startsWith('event:')) ?? first.concepts[0]
  const what = main.concept.slice(main.concept.indexOf(':') + 1)
  const named = [place ? (place.last ? 'last' : ordinals[place.nth]) : '', what].filter(Boolean).join(' ')
  const span = (anchor: { from: Tick; to: Tick }) => spanAround(anchor, hanging, calendar)
  const anchor = witness.anchor(concepts, people, now, { place, isMet: (one) => span(one).to <= now })
  if (!anchor) {
    if (isFar(hanging) && main.weight === 1 && reading.claim(from, first.to, `${relationSaid(hanging)} the ${named}`))
      question.unanchored = what
    return
  }
  if (!reading.claim(from, first.to, `${relationSaid(hanging)} the ${named}`)) return
  question.spans.push(span(anchor))
  question.around = { anchor, said: relationSaid(hanging), hanging }
  if (hanging.part) question.concepts.set(`hour:${hanging.part}`, 1)
}

function hangOnAge(
  question: Question,
  years: number,
  stretch: { from: number; to: number },
  { witness, taken, claim }: Reading,
): void {
  const person = question.people.at(-1)
  const born = person?.ids.map((id) => witness.bornTick(id)).filter((tick) => tick !== undefined)
  if (!born?.length || isTaken(taken, stretch)) return
  if (!claim(stretch.from, stretch.to, `aged ${years}`)) return
  for (const tick of born.slice(0, 8)) {
    const start = Math.round(tick + years * ticksIn('year'))
    question.spans.push({ from: Math.max(0, start), to: Math.max(0, Math.round(start + ticksIn('year'))) })
  }
}

/** Whether a time is told from the event, and not only a side of it. */
function isFar({ offsetTicks, season, near }: AroundEvent): boolean {
  return offsetTicks > 0 || season !== undefined || near
}

/** A sky passes, too: "the morning after the storm". */
function isAnchor({ concepts }: Meaning, isLoose: boolean): boolean {
  const [main] = concepts
  if (isEvent(main.concept)) return main.weight === 1 || (!isLoose && main.weight >= likely)
  return !isLoose && main.weight === 1 && main.concept.startsWith('weather:')
}

function isEvent(concept: Concept): boolean {
  return concept.startsWith('event:')
}

function relationSaid({ season, unit, part, near, relation, offsetTicks }: AroundEvent): string {
  const count = unit ? Math.round(offsetTicks / ticksIn(unit)) : 1
  const of = part ?? unit ?? ''
  if (count > 1) return `${count} ${of}s ${relation}`
  return [near ? 'right' : (season ?? of), relation].filter(Boolean).join(' ')
}

/** "The second wedding", "the last funeral". */
function placeAmong(words: readonly string[]): Place | undefined {
  for (const word of words) {
    if (word === 'last' || word === 'latest') return { last: true, nth: 1 }
    const nth = ordinals.indexOf(word)
    if (nth > 0) return { last: false, nth }
  }
  return undefined
}
