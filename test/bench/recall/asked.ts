import { askDay } from './days.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import type { EventKind } from '../../../electron/universe/event_kinds.ts'
import {
  type Season,
  type Summary,
  type Tick,
  ticksPerDay,
  type WorldEvent,
} from '../../../electron/universe/reading.ts'

/** A universe as the asker knows it: what happened, who was there, and the calendar. No word of it comes from the search. */
export type Told = {
  name: string
  events: readonly WorldEvent[]
  people: ReadonlyMap<number, { name: string; bornTick: Tick }>
  places: ReadonlyMap<number, string>
  dateOf(tick: Tick): string
  seasonOf(tick: Tick): Season
  days: readonly Summary[]
}

/** Words, the events or else the days that answer them, and how the asking was done. */
export type Asked = {
  form: Form
  kind: EventKind | 'day'
  words: string
  right: ReadonlySet<number>
}

export function answers(question: Asked, moment: { event: number; tick: Tick }): boolean {
  return question.right.has(question.kind === 'day' ? Math.floor(moment.tick / ticksPerDay) : moment.event)
}

export const forms = [
  'name',
  'slip of the pen',
  'place and date',
  'age',
  'hanging on another',
  'reversed',
  'season of a year',
] as const
export type Form = (typeof forms)[number] | 'mood of a day'

/** How people say that something befell somebody (A, B) or a place (P). */
const sayings: Partial<Record<EventKind, { of?: string[]; at: string[]; noun: string }>> = {
  birth: {
    of: ['the birth of A', 'when A was born', 'A comes into the world'],
    at: ['a child is born in P', 'a newborn in P'],
    noun: 'birth',
  },
  birthday: {
    of: ['the birthday of A', 'A celebrates a birthday', 'A turns a year older'],
    at: ['a birthday in P', 'somebody has a birthday in P'],
    noun: 'birthday',
  },
  courtship: {
    of: ['A courting B', 'when A fell in love with B', 'A and B, sweethearts'],
    at: ['two people courting in P', 'a romance in P'],
    noun: 'courtship',
  },
  marriage: {
    of: ['the wedding of A and B', 'when A married B', 'A and B become husband and wife'],
    at: ['a wedding in P', 'a couple getting married in P'],
    noun: 'wedding',
  },
  friendship: {
    of: ['A and B become friends', 'when A befriended B', 'how A and B grew close as companions'],
    at: ['a new friendship in P', 'two people becoming friends in P'],
    noun: 'friendship',
  },
  quarrel: {
    of: ['A quarrels with B', 'the argument between A and B', 'when A and B fell out'],
    at: ['a quarrel in P', 'people arguing in P'],
    noun: 'quarrel',
  },
  reconciliation: {
    of: ['A makes peace with B', 'when A forgave B', 'A and B reconciled'],
    at: ['a reconciliation in P', 'somebody forgives an enemy in P'],
    noun: 'reconciliation',
  },
  illness: {
    of: ['A lying ill', 'when A had a fever', 'A falls sick'],
    at: ['somebody sick in P', 'a person ill in P'],
    noun: 'illness',
  },
  recovery: {
    of: ['A gets well again', 'when A recovered', 'A healed at last'],
    at: ['a recovery in P', 'someone getting better in P'],
    noun: 'recovery',
  },
  accident: {
    of: ['A is hurt', 'the accident of A', 'when A was injured'],
    at: ['an accident in P', 'somebody injured in P'],
    noun: 'accident',
  },
  death: {
    of: ['the death of A', 'when A died', 'A passes away'],
    at: ['a death in P', 'somebody dies in P'],
    noun: 'death',
  },
  burial: {
    of: ['the funeral of A', 'A is laid to rest', 'the burial of A'],
    at: ['a funeral in P', 'mourners at a grave in P'],
    noun: 'burial',
  },
  'coming of age': {
    of: ['A comes of age', 'when A became an adult', 'A is no longer a child'],
    at: ['a coming of age in P'],
    noun: 'coming of age',
  },
  discovery: {
    of: ['what A discovered', 'the invention of A', 'A has a new idea'],
    at: ['a discovery in P', 'an invention made in P'],
    noun: 'discovery',
  },
  theft: {
    of: ['A steals from B', 'the theft by A', 'A the thief'],
    at: ['a theft in P', 'something stolen in P'],
    noun: 'theft',
  },
  gift: { of: ['A gives a present to B', 'the gift of A', 'A is generous'], at: ['a gift in P'], noun: 'gift' },
  'new leader': {
    of: ['A is chosen to lead', 'when A became leader', 'A takes charge'],
    at: ['a new leader in P', 'somebody elected in P'],
    noun: 'election',
  },
  law: {
    of: ['the law that A proclaimed', 'a decree of A', 'A makes new rules'],
    at: ['a new law in P', 'a decree in P'],
    noun: 'decree',
  },
  migration: {
    of: ['A moves away', 'when A left', 'A takes the road'],
    at: ['people moving to P', 'newcomers in P'],
    noun: 'migration',
  },
  festival: { at: ['a festival in P', 'people celebrating in P', 'a feast in P'], noun: 'festival' },
  harvest: { at: ['the harvest in P', 'crops brought in at P'], noun: 'harvest' },
  famine: { at: ['hunger in P', 'the famine in P'], noun: 'famine' },
  omen: { at: ['a sign in the sky over P', 'an omen in P'], noun: 'omen' },
  plague: { at: ['the plague in P', 'an epidemic in P'], noun: 'plague' },
  quake: { at: ['an earthquake in P', 'the ground shook in P'], noun: 'earthquake' },
  flood: { at: ['a flood in P', 'the river bursts its banks in P'], noun: 'flood' },
  fire: { at: ['a fire in P', 'houses burning in P'], noun: 'fire' },
  storm: { at: ['a great storm in P', 'a tempest hits P'], noun: 'storm' },
  collapse: { at: ['a building collapsed in P', 'walls came down in P'], noun: 'collapse' },
  founding: { at: ['the founding of P', 'settlers begin P'], noun: 'founding' },
  'new era': { at: ['a new age begins in P', 'the dawn of an era in P'], noun: 'new era' },
  adoption: { at: ['P takes up a new craft', 'a new technique spreads to P'], noun: 'adoption' },
  forgetting: { at: ['lost knowledge in P', 'a craft forgotten in P'], noun: 'forgetting' },
  building: { at: ['something built in P', 'a new building in P'], noun: 'building' },
  trade: { at: ['merchants trading in P', 'goods sold in P'], noun: 'trade' },
}

/** At most so many events may answer one question: more, and any answer would do. */
const rightMax = 6
const anchorKinds = ['flood', 'quake', 'fire', 'storm', 'plague', 'famine', 'new leader', 'founding', 'omen'] as const

/** Questions about one universe, the same for the same seed: every kind that happened gets its turn, in every form that fits it. */
export function ask(told: Told, seed: number, count: number): Asked[] {
  const stream = sfc32(seed, 11, 13)
  const pick = <T>(list: readonly T[]): T => list[stream.below(list.length)]
  const byKind = Map.groupBy(
    told.events.filter((event) => sayings[event.kind]),
    (event) => event.kind,
  )
  const kinds = [...byKind.keys()].sort()
  const asked: Asked[] = []
  if (kinds.length === 0) return asked
  const words = new Set<string>()
  for (let attempt = 0; asked.length < count && attempt < count * 60; attempt++) {
    const kind = kinds[attempt % kinds.length]
    const form = forms[Math.floor(attempt / kinds.length) % forms.length]
    const question = askAbout(told, pick(byKind.get(kind) ?? []), form, byKind, pick)
    if (!question || words.has(question.words) || question.right.size === 0 || question.right.size > rightMax) continue
    words.add(question.words)
    asked.push(question)
  }
  return [...asked, ...askMoods(told, seed, Math.round(count / 6))]
}

/** Days are asked for beside what happened on them, a sixth as often. */
function askMoods(told: Told, seed: number, count: number): Asked[] {
  const stream = sfc32(seed, 17, 19)
  const asked = new Map<string, Asked>()
  for (let attempt = 0; asked.size < count && attempt < count * 60; attempt++) {
    const day = askDay(told.days, told.dateOf, (list) => list[stream.below(list.length)])
    if (day) asked.set(day.words, { form: 'mood of a day', kind: 'day', ...day })
  }
  return [...asked.values()]
}

function askAbout(
  told: Told,
  event: WorldEvent,
  form: Exclude<Form, 'mood of a day'>,
  byKind: ReadonlyMap<EventKind, WorldEvent[]>,
  pick: <T>(list: readonly T[]) => T,
): Asked | undefined {
  const saying = sayings[event.kind]
  const alike = byKind.get(event.kind) ?? []
  const [a, b] = event.who.map((id) => told.people.get(id))
  const place = told.places.get(event.settlement)
  if (!saying) return undefined
  const right = (agrees: (other: WorldEvent) => boolean) => new Set(alike.filter(agrees).map((other) => other.id))
  const named = saying.of && a && (!saying.of[0].includes('B') || b) ? saying.of : undefined
  const name = (template: string, first = a?.name ?? '', second = b?.name ?? '') =>
    template.replace(/\bA\b/, first).replace(/\bB\b/, second)
  const isThem = (other: WorldEvent) =>
    sameName(told, other.who[0], event.who[0]) &&
    (event.who.length < 2 || !named?.[0].includes('B') || sameName(told, other.who[1], event.who[1]))
  const make = (text: string, agrees: (other: WorldEvent) => boolean): Asked => ({
    form,
    kind: event.kind,
    words: text,
    right: right(agrees),
  })
  switch (form) {
    case 'name':
      return named && make(name(pick(named)), isThem)
    case 'reversed':
      return (
        named &&
        b &&
        make(`${pick(['what happened between', 'a scene with'])} ${b.name} and ${a?.name}: ${saying.noun}`, isThem)
      )
    case 'slip of the pen':
      return named && a && a.name.length > 8 ? make(name(pick(named), slip(a.name)), isThem) : undefined
    case 'place and date': {
      if (!place) return undefined
      const month = told.dateOf(event.tick).slice(0, 7)
      const [year, number] = month.split('-')
      return make(
        `${pick(saying.at).replace(/\bP\b/, place)} in ${monthNames[Number(number) - 1]} ${Number(year)}`,
        (other) => other.settlement === event.settlement && told.dateOf(other.tick).startsWith(month),
      )
    }
    case 'season of a year': {
      if (!place) return undefined
      const season = told.seasonOf(event.tick)
      const year = told.dateOf(event.tick).slice(0, 4)
      return season === 'winter'
        ? undefined
        : make(
            `${season} ${Number(year)}: ${pick(saying.at).replace(/\bP\b/, place)}`,
            (other) =>
              other.settlement === event.settlement &&
              told.seasonOf(other.tick) === season &&
              told.dateOf(other.tick).startsWith(year),
          )
    }
    case 'age': {
      if (!named || !a) return undefined
      const age = ageAt(a.bornTick, event.tick)
      return age < 3
        ? undefined
        : make(
            `when ${a.name} was ${age}: ${name(pick(named), 'they', b?.name)}`,
            (other) => isThem(other) && ageAt(a.bornTick, other.tick) === age,
          )
    }
    case 'hanging on another': {
      if (!place || !event.weight) return undefined
      const anchors = anchorKinds.flatMap((kind) => (byKind.get(kind)?.length === 1 ? (byKind.get(kind) ?? []) : []))
      const anchor = anchors.find(
        (one) => one.kind !== event.kind && event.tick > one.tick && event.tick < one.tick + 330 * ticksPerDay,
      )
      const season = told.seasonOf(event.tick)
      if (!anchor || told.seasonOf(anchor.tick) === season) return undefined
      const said = `${pick(saying.at).replace(/\bP\b/, place)} in the ${season} after the ${sayings[anchor.kind]?.noun}`
      return make(
        said,
        (other) =>
          other.settlement === event.settlement &&
          told.seasonOf(other.tick) === season &&
          other.tick > anchor.tick &&
          other.tick < anchor.tick + 366 * ticksPerDay,
      )
    }
  }
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

function ageAt(born: Tick, tick: Tick): number {
  return Math.floor((tick - born) / (365.25 * ticksPerDay))
}

function sameName(told: Told, one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && told.people.get(one)?.name === told.people.get(other)?.name
}

/** Two letters of the family name change places. */
function slip(name: string): string {
  const at = name.length - 4
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
}
