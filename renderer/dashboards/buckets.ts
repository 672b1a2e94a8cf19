import { type Epoch, dateAt, ticksPerDay } from '../timeline/calendar.ts'

/** Series as the record gives them: one value for each of some stretches of equal length. */
export type Read = { from: number; to: number; series: Record<string, (number | null)[]> }

const bucketsMax = 400

/** The record knows most of its numbers once a day, so that finer buckets would be mostly holes. */
export function bucketsFor(ticks: number): number {
  return Math.max(1, Math.min(bucketsMax, Math.floor(ticks / ticksPerDay)))
}

const stepsOfHistory = 120

/** Up to when history is drawn: to yesterday while it is short; the longer it is, the less one more day would be seen in it. */
export function lastDayDrawn(livedTicks: number): number {
  const days = Math.max(1, Math.floor(livedTicks / ticksPerDay / stepsOfHistory))
  return Math.max(ticksPerDay, Math.floor(livedTicks / ticksPerDay / days) * days * ticksPerDay)
}

/** The middle of each bucket. */
export function ticksOf({ from, to, series }: Read): number[] {
  const count = Object.values(series)[0]?.length ?? 0
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) / count) * (to - from))
}

/** As spreadsheets and programs read dates. */
export function isoAt(epoch: Epoch | null, tick: number): string {
  return epoch ? dateAt(epoch, tick).toISOString().slice(0, 16) : ''
}
