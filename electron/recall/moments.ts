import type { EventKind } from '../universe/event_kinds.ts'
import {
  type Feeling,
  type Summary,
  type Tick,
  type Weather,
  type WorldEvent,
  ticksPerDay,
} from '../universe/reading.ts'
import type { DayPart } from './concepts.ts'
import type { Concept } from './lexicon.ts'

/** A moment before it has an id: what it says and what it holds. */
export type Draft = {
  tick: Tick
  kind: EventKind | 'day'
  event: number
  weight: number
  settlement: number
  x: number
  y: number
  valence: number
  who: readonly number[]
  caption: string
  concepts: Map<Concept, number>
}

export type Participant = { sex: 'female' | 'male'; bornTick: Tick }

/** Events of one epoch that become moments: the weightiest, so that a day of many birthdays does not drown a flood. */
const momentsPerEpochMax = 240
const ticksPerYear = 365.25 * ticksPerDay

const skyWords: Record<Weather, string> = {
  clear: 'A clear',
  cloudy: 'A cloudy',
  overcast: 'An overcast',
  fog: 'A foggy',
  rain: 'A rainy',
  storm: 'A stormy',
  snow: 'A snowy',
}

/** The first hour of the day that is reckoned up at a tick: its last hour, or the midnight that ends it. */
export function dayTold(tick: Tick): Tick {
  return Math.max(0, Math.floor((tick - 1) / ticksPerDay) * ticksPerDay)
}

export function draftDay(summary: Summary, events: readonly WorldEvent[]): Draft {
  const mood = moodWord(summary.valence, summary.arousal)
  const told = [...events].sort((a, b) => b.weight - a.weight || a.id - b.id).slice(0, 3)
  const parts = [
    `${skyWords[summary.weather]} ${summary.season} day, ${Math.round(summary.temperatureCelsius)} °C`,
    `${summary.people} people, ${mood}`,
    summary.births > 0 ? count(summary.births, 'birth') : '',
    summary.deaths > 0 ? count(summary.deaths, 'death') : '',
    `${summary.era} age`,
  ].filter(Boolean)
  const caption = `${parts.join('; ')}. ${told.map((event) => event.text).join(' ')}`.trim()
  const concepts = setting(summary, summary.tick - (summary.tick % ticksPerDay) + 12)
  concepts.delete('hour:noon')
  const feeling = feelingOf(summary.valence, summary.arousal)
  concepts.set(`feeling:${feeling}`, 0.8)
  for (const event of told) concepts.set(`event:${event.kind}`, 0.35)
  return {
    tick: summary.tick,
    kind: 'day',
    event: -1,
    weight: 0.1 + 0.2 * Math.abs(summary.valence),
    settlement: -1,
    x: 0,
    y: 0,
    valence: summary.valence,
    who: [],
    caption,
    concepts,
  }
}

export function draftEvents(
  summary: Summary,
  events: readonly WorldEvent[],
  participant: (id: number) => Participant | undefined,
): Draft[] {
  return [...events]
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, momentsPerEpochMax)
    .map((event) => draftEvent(summary, event, participant))
}

function draftEvent(summary: Summary, event: WorldEvent, participant: (id: number) => Participant | undefined): Draft {
  const concepts = setting(summary, event.tick)
  concepts.set(`event:${event.kind}`, 1)
  const kin = kindKin[event.kind]
  if (kin) for (const [concept, weight] of kin) concepts.set(concept, weight)
  for (const id of event.who.slice(0, 4)) {
    const person = participant(id)
    if (!person) continue
    const ageYears = (event.tick - person.bornTick) / ticksPerYear
    concepts.set(person.sex === 'female' ? 'person:woman' : 'person:man', 0.6)
    if (ageYears < 13) concepts.set('person:child', 0.9)
    else if (ageYears < 25) concepts.set('person:young', 0.7)
    else if (ageYears > 60) concepts.set('person:old', 0.9)
  }
  if (event.valence > 0.2) concepts.set('tone:good', Math.min(1, event.valence + 0.2))
  if (event.valence < -0.2) concepts.set('tone:bad', Math.min(1, 0.2 - event.valence))
  if (event.weight > 0.55) concepts.set('tone:great', event.weight)
  return {
    tick: event.tick,
    kind: event.kind,
    event: event.id,
    weight: event.weight,
    settlement: event.settlement,
    x: event.x,
    y: event.y,
    valence: event.valence,
    who: event.who,
    caption: event.text,
    concepts,
  }
}

/** What a moment holds under the sky of its own hour, where it was drawn up under that of its day. */
export function underSky({ kind, concepts }: Pick<Draft, 'kind' | 'concepts'>, weather: Weather): Map<Concept, number> {
  const own = new Map([...concepts].filter(([concept]) => !concept.startsWith('weather:')))
  own.set(`weather:${weather}`, 1)
  for (const [concept, weight] of (kind === 'day' ? undefined : kindKin[kind]) ?? [])
    if (concept.startsWith('weather:')) own.set(concept, weight)
  return own
}

function setting(summary: Summary, tick: Tick): Map<Concept, number> {
  return new Map<Concept, number>([
    [`weather:${summary.weather}`, 1],
    [`season:${summary.season}`, 1],
    [`hour:${dayPartOf(tick)}`, 1],
  ])
}

export function dayPartOf(tick: Tick): DayPart {
  const hour = tick % ticksPerDay
  if (hour < 5 || hour >= 21) return 'night'
  if (hour < 7) return 'dawn'
  if (hour < 11) return 'morning'
  if (hour < 14) return 'noon'
  if (hour < 18) return 'afternoon'
  return 'evening'
}

/** The feelings that an event stirs, and the things it is mistaken for. */
const kindKin: Partial<Record<EventKind, [Concept, number][]>> = {
  birth: [
    ['feeling:joyful', 0.6],
    ['feeling:loving', 0.6],
    ['person:child', 0.5],
  ],
  marriage: [
    ['feeling:loving', 0.8],
    ['feeling:joyful', 0.7],
    ['event:festival', 0.2],
  ],
  courtship: [
    ['feeling:loving', 0.8],
    ['feeling:excited', 0.4],
  ],
  friendship: [['feeling:joyful', 0.4]],
  quarrel: [['feeling:angry', 0.9]],
  reconciliation: [
    ['feeling:calm', 0.5],
    ['event:friendship', 0.3],
  ],
  illness: [
    ['feeling:weary', 0.5],
    ['event:plague', 0.25],
  ],
  recovery: [['feeling:joyful', 0.4]],
  accident: [['feeling:afraid', 0.4]],
  death: [
    ['feeling:grieving', 0.7],
    ['feeling:sad', 0.6],
    ['event:burial', 0.3],
  ],
  burial: [
    ['feeling:grieving', 0.9],
    ['feeling:sad', 0.7],
    ['event:death', 0.35],
  ],
  'coming of age': [
    ['feeling:proud', 0.6],
    ['event:birthday', 0.3],
  ],
  discovery: [
    ['feeling:excited', 0.5],
    ['feeling:proud', 0.5],
  ],
  harvest: [['feeling:joyful', 0.3]],
  famine: [
    ['feeling:afraid', 0.4],
    ['feeling:weary', 0.4],
  ],
  theft: [['feeling:angry', 0.5]],
  gift: [['feeling:loving', 0.4]],
  festival: [
    ['feeling:joyful', 0.8],
    ['feeling:excited', 0.5],
  ],
  quake: [
    ['feeling:afraid', 0.8],
    ['event:collapse', 0.3],
  ],
  flood: [
    ['feeling:afraid', 0.8],
    ['weather:rain', 0.5],
  ],
  fire: [['feeling:afraid', 0.8]],
  storm: [
    ['feeling:afraid', 0.6],
    ['weather:storm', 0.9],
  ],
  collapse: [
    ['feeling:afraid', 0.6],
    ['event:accident', 0.3],
  ],
  plague: [
    ['feeling:afraid', 0.8],
    ['event:illness', 0.4],
  ],
  'new leader': [['feeling:proud', 0.4]],
  'new era': [
    ['feeling:excited', 0.4],
    ['event:discovery', 0.3],
  ],
  founding: [
    ['feeling:proud', 0.4],
    ['event:building', 0.2],
  ],
}

function feelingOf(valence: number, arousal: number): Feeling {
  if (valence > 0.15) return arousal > 0.25 ? 'excited' : arousal > 0 ? 'joyful' : 'calm'
  if (valence < -0.15) return arousal > 0.3 ? 'angry' : arousal > 0.1 ? 'afraid' : 'sad'
  return arousal < -0.2 ? 'weary' : 'calm'
}

function moodWord(valence: number, arousal: number): string {
  return `${feelingOf(valence, arousal)} on the whole`
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`
}
