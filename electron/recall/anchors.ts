import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import type { DayPart } from './concepts.ts'
import { ticksIn } from './counts.ts'
import { seasonNear, type Span } from './dates.ts'
import type { AroundEvent } from './hanging.ts'

/** When a part of a day begins, and how many hours it lasts. */
const partHours: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [4, 4],
  morning: [6, 6],
  noon: [11, 3],
  afternoon: [13, 5],
  evening: [17, 4],
  night: [21, 8],
}
/** What is right after something is over by then. */
const nearHours = 6

/** The stretch that hangs on something that happened: the winter after it, the night before it, the year from it on. */
export function spanAround(anchor: Span, hanging: AroundEvent, calendar: Calendar): Span {
  const { relation, season, unit, offsetTicks, part, near } = hanging
  const isBefore = relation === 'before'
  if (season) {
    const found = seasonNear(season, isBefore ? 'before' : 'after', isBefore ? anchor.from : anchor.to, calendar)
    if (found) return found
  }
  if (relation === 'during') return { from: anchor.from, to: anchor.to + ticksIn('month') }
  if (part) return partBeside(anchor, part, Math.round(offsetTicks / ticksPerDay), isBefore)
  if (near)
    return isBefore ? inTime(anchor.from - nearHours, anchor.from - 1) : inTime(anchor.to + 1, anchor.to + nearHours)
  if (unit === 'hour' && offsetTicks < ticksPerDay) {
    const middle = isBefore ? anchor.from - offsetTicks : anchor.to + offsetTicks
    return inTime(middle, middle)
  }
  if (unit === 'day') {
    const days = Math.round(offsetTicks / ticksPerDay)
    const day = dayOf(isBefore ? anchor.from : anchor.to) + (isBefore ? -days : days)
    return inTime(day * ticksPerDay, (day + 1) * ticksPerDay - 1)
  }
  if (offsetTicks > 0) {
    const middle = isBefore ? anchor.from - offsetTicks : anchor.to + offsetTicks
    const slack = Math.max(ticksIn('day') / 2, offsetTicks / 2)
    // What is before something is not after it.
    return isBefore
      ? inTime(middle - slack, Math.min(middle + slack, anchor.from - 1))
      : inTime(Math.max(middle - slack, anchor.to + 1), middle + slack)
  }
  const year = ticksIn('year')
  return isBefore ? inTime(anchor.from - year, anchor.from - 1) : inTime(anchor.to + 1, anchor.to + year)
}

/** The last such part of a day that was over before, or the first that began after; with more days, so many before or after that. */
function partBeside(anchor: Span, part: DayPart, days: number, isBefore: boolean): Span {
  const [hour, hours] = partHours[part]
  const startOn = (day: number) => day * ticksPerDay + hour
  let day = dayOf(isBefore ? anchor.from : anchor.to)
  if (isBefore) while (startOn(day) + hours > anchor.from) day--
  else while (startOn(day) <= anchor.to) day++
  const start = startOn(day + (isBefore ? 1 - days : days - 1))
  return inTime(start, start + hours - 1)
}

function dayOf(tick: Tick): number {
  return Math.floor(tick / ticksPerDay)
}

function inTime(from: number, to: number): Span {
  return { from: Math.max(0, Math.round(from)), to: Math.max(0, Math.round(to)) }
}
