import { ticksPerDay, type Tick } from '../universe/reading.ts'

/**
 * How ticks fall into epochs. An epoch is a day and has the number of its day: it ends at tick epoch × 24. A fork goes on counting its
 * parent's ticks, so its first leaf, the genesis, stands wherever in a day the fork was made, and its first day may be short.
 */
export type Calendar = { startTick: Tick; firstEpoch: number }

export function calendarFrom(startTick: Tick): Calendar {
  return { startTick, firstEpoch: Math.floor(startTick / ticksPerDay) }
}

export function endOf(calendar: Calendar, epoch: number): Tick {
  return epoch <= calendar.firstEpoch ? calendar.startTick : epoch * ticksPerDay
}

/** The epoch whose leaf covers a tick: the day that a tick belongs to ends with it or after it. */
export function epochOf(calendar: Calendar, tick: Tick): number {
  return tick <= calendar.startTick ? calendar.firstEpoch : Math.ceil(tick / ticksPerDay)
}

/** The newest epoch that has ended at a tick. */
export function epochEndedBy(calendar: Calendar, tick: Tick): number {
  return Math.max(calendar.firstEpoch, Math.floor(tick / ticksPerDay))
}

/** Whether an epoch ends at exactly this tick, so that the ledger vouches for its state. */
export function isEnd(calendar: Calendar, tick: Tick): boolean {
  return tick === calendar.startTick || (tick % ticksPerDay === 0 && tick > calendar.startTick)
}
