import { type Tick, ticksPerDay } from '../universe/reading.ts'
import { dayTold } from './moments.ts'
import type { Question } from './question.ts'
import type { Moment } from './store.ts'

/** When a moment is looked at: a whole tick, and how far into it. */
export type Shown = { tick: Tick; fraction: number }

/** Told of at midnight, when the day is reckoned up, and to be seen by day. */
const hourOfKind: Record<string, number> = {
  festival: 15,
  harvest: 10,
  famine: 10,
  trade: 10,
  law: 11,
  building: 11,
  founding: 11,
  adoption: 11,
  hexagram: 9,
  'new era': 11,
  'new leader': 11,
}
const noonHour = 12
/** A feast goes on until late. */
const hourOfFeast: Record<string, number> = { morning: 11, noon: 14, afternoon: 16, evening: 20, night: 21 }
/** Those who come together set out in the hour that is told of, and stand together at its end. */
const gatherings = new Set(['marriage', 'quarrel', 'burial', 'festival'])
const gatheredFraction = 0.98

/** What is told of at midnight lasts through the day. */
export function lastsDay({ kind, tick }: Pick<Moment, 'kind' | 'tick'>): boolean {
  return tick % ticksPerDay === 0 && (kind in hourOfKind || kind === 'storm' || kind === 'day')
}

/** When a moment is told of: a day as a whole at its noon, though it was reckoned up at its end. */
export function tickTold({ kind, id, tick }: Pick<Moment, 'kind' | 'id' | 'tick'>): Tick {
  return kind === 'day' && id >= 0 ? dayTold(tick) + noonHour : tick
}

/** The instant in which there is most to see of a moment: not the stroke of the hour that the record writes beside it. */
export function shownOf(moment: Moment, question: Question, now: Tick): Shown {
  const { tick, kind } = moment
  if (kind === 'day' && moment.id >= 0) return { tick: Math.min(tickTold(moment), now), fraction: 0 }
  const asked = [...question.concepts.keys()].find((concept) => concept.startsWith('hour:'))?.slice(5) ?? ''
  const hour = (kind === 'festival' ? hourOfFeast[asked] : undefined) ?? hourOfKind[kind] ?? 0
  const later = tick % ticksPerDay === 0 && moment.event >= 0 ? hour : 0
  return tick + later <= now
    ? { tick: tick + later, fraction: gatherings.has(kind) && tick + later < now ? gatheredFraction : 0 }
    : { tick, fraction: 0 }
}
