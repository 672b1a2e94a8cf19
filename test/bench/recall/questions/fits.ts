import { law } from '../../../../electron/universe/law.ts'
import { type Summary, type Tick, ticksPerDay, type WorldEvent } from '../../../../electron/universe/reading.ts'
import type { Reader } from '../../../../electron/timeline/contract.ts'
import type { World } from '../../../../electron/universe/world.ts'
import type { Question } from './handwritten.ts'
import type { Typed } from './typed.ts'

/** A universe as whoever judges the answers knows it. */
export type Lived = {
  events: readonly WorldEvent[]
  days: readonly Summary[]
  hourOf(tick: Tick): Promise<Summary>
  bornTick(person: number): Tick | undefined
  sexOf(person: number): 'female' | 'male' | undefined
  parentsOf(person: number): number[]
}
export type Happened = { tick: Tick; kind: string; valence: number; event: number }

const ticksPerYear = 365.25 * ticksPerDay
const moodShare = 0.1
const utmostMax = 3

export function readLived(reader: Reader<World>, events: readonly WorldEvent[]): Lived {
  const { epoch } = reader.latest()
  const people = new Map(
    Array.from({ length: epoch + 1 }, (_, day) => reader.newcomers(day))
      .flat()
      .map((life) => [life.person, life]),
  )
  const hours = new Map<Tick, Summary>()
  return {
    events,
    days: Array.from({ length: epoch + 1 }, (_, day) => reader.summary(day * ticksPerDay + ticksPerDay - 1)),
    async hourOf(tick) {
      const known = hours.get(tick) ?? law.summarise((await reader.at(tick)).world)
      hours.set(tick, known)
      return known
    },
    bornTick: (person) => people.get(person)?.bornTick,
    sexOf: (person) => people.get(person)?.sex,
    parentsOf(person) {
      const life = people.get(person)
      return life ? [life.mother, life.father].filter((parent) => parent >= 0) : []
    },
  }
}

/** What answers a question in one universe: whatever agrees with it by itself, in an hour of the kind that is asked for. */
export type Judge = {
  agrees(happened: Happened): boolean
  answers(happened: Happened): Promise<boolean>
}

export function judgeOf(question: Question | Typed, lived: Lived): Judge {
  const typed: Partial<Typed> = question
  if (typed.mood) {
    const days = deepestDays(question, typed.mood, lived.days)
    const agrees = ({ tick }: Happened) => days.has(Math.floor(tick / ticksPerDay))
    return { agrees, answers: async (happened) => agrees(happened) }
  }
  const byId = new Map(lived.events.map((event) => [event.id, event]))
  const isLike = (happened: Happened) => {
    if (!agreesPlainly(question, happened)) return false
    const event = byId.get(happened.event)
    if (typed.telling && !event?.text.includes(typed.telling)) return false
    if (typed.kin && !(event && areKin(typed.kin, event, lived))) return false
    return whoFits(typed.who ?? [], event, lived)
  }
  const outermost =
    typed.utmost &&
    utmostOf(
      typed.utmost,
      lived.events.filter((event) => isLike(happenedIn(event))),
      lived,
    )
  const ordered = typed.order ? lived.events.filter((event) => isLike(happenedIn(event))) : []
  const edge = typed.order === 'first' ? ordered[0] : ordered.at(-1)
  const newest = typed.lately && newestSeason(typed.lately, lived.days)
  const agrees = (happened: Happened) =>
    isLike(happened) &&
    (!edge || happened.tick === edge.tick) &&
    (!outermost || outermost.has(happened.event)) &&
    (!newest || (happened.tick >= newest.from && happened.tick <= newest.to))
  const asksHour = question.seasons ?? question.weather ?? question.eras
  return {
    agrees,
    answers: async (happened) => agrees(happened) && (!asksHour || setIn(question, await lived.hourOf(happened.tick))),
  }
}

function happenedIn(event: WorldEvent): Happened {
  return { ...event, event: event.id }
}

function utmostOf(
  which: NonNullable<Typed['utmost']>,
  events: readonly WorldEvent[],
  lived: Lived,
): ReadonlySet<number> {
  const worth = (event: WorldEvent): number => {
    if (which === 'gravest') return event.valence
    const born = lived.bornTick(event.who[0]) ?? event.tick
    return which === 'oldest' ? born - event.tick : event.tick - born
  }
  const sorted = events.toSorted((a, b) => worth(a) - worth(b))
  return new Set(sorted.slice(0, utmostMax).map((event) => event.id))
}

function areKin(kin: NonNullable<Typed['kin']>, { who: [one, other] }: WorldEvent, lived: Lived): boolean {
  const [parents, others] = [lived.parentsOf(one), lived.parentsOf(other)]
  return kin === 'siblings'
    ? parents.some((parent) => others.includes(parent))
    : parents.includes(other) || others.includes(one)
}

function setIn(question: Question, hour: Summary): boolean {
  return (
    (question.seasons?.includes(hour.season) ?? true) &&
    (question.weather?.includes(hour.weather) ?? true) &&
    (question.eras?.includes(hour.era) ?? true)
  )
}

function agreesPlainly({ kinds, hours, valence }: Question, { tick, kind, valence: felt }: Happened): boolean {
  if (kinds && !kinds.some((wanted) => wanted === kind)) return false
  if (valence && (felt < valence[0] || felt > valence[1])) return false
  if (!hours) return true
  const [from, to] = hours
  const hour = tick % ticksPerDay
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to
}

/** Whoever is asked for has to be there, one person for each. */
function whoFits(who: NonNullable<Typed['who']>, event: WorldEvent | undefined, lived: Lived): boolean {
  if (who.length === 0) return true
  if (!event) return false
  const left = [...event.who]
  return who.every(({ sex, years }) => {
    const at = left.findIndex((person) => {
      const born = lived.bornTick(person)
      if (born === undefined || (sex && lived.sexOf(person) !== sex)) return false
      const age = Math.floor((event.tick - born) / ticksPerYear)
      return !years || (age >= years[0] && age <= years[1])
    })
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function deepestDays(question: Question, mood: 'glad' | 'low', days: readonly Summary[]): ReadonlySet<number> {
  const alike = days
    .filter((day) => setIn(question, day))
    .sort((a, b) => (mood === 'low' ? a.valence - b.valence : b.valence - a.valence))
  const deepest = alike.slice(0, Math.ceil(alike.length * moodShare))
  return new Set(deepest.map(({ tick }) => Math.floor(tick / ticksPerDay)))
}

function newestSeason(season: Summary['season'], days: readonly Summary[]): { from: Tick; to: Tick } {
  const last = days.findLastIndex((day) => day.season === season)
  const before = days.slice(0, last + 1).findLastIndex((day) => day.season !== season)
  return { from: (before + 1) * ticksPerDay, to: last * ticksPerDay + ticksPerDay - 1 }
}
