import { dateAt, type Epoch, sayYear, tickAt } from './calendar.ts'
import type { View } from './scale.ts'

export type Mark = { tick: number; label: string; major: boolean }

type Unit = { name: 'hour' | 'day' | 'month' | 'year'; count: number; ticks: number }

const day = 24
const year = 365.2425 * day
const units: readonly Unit[] = [
  ...[1, 3, 6, 12].map((count) => ({ name: 'hour' as const, count, ticks: count })),
  ...[1, 2, 7].map((count) => ({ name: 'day' as const, count, ticks: count * day })),
  ...[1, 3, 6].map((count) => ({ name: 'month' as const, count, ticks: (count * year) / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map((count) => ({
    name: 'year' as const,
    count,
    ticks: count * year,
  })),
]
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const marksMax = 400

/** Round dates across the view, at least `pixelsMin` apart. Without a calendar they count from genesis. */
export function rulerMarks(epoch: Epoch | null, view: View, width: number, pixelsMin = 84): Mark[] {
  const ticksMin = ((view.to - view.from) / Math.max(1, width)) * pixelsMin
  const unit = units.find(({ ticks }) => ticks >= ticksMin) ?? units[units.length - 1]
  const known = epoch ?? { msAtZero: 0 }
  const marks: Mark[] = []
  const at = floorTo(dateAt(known, Math.max(0, view.from)), unit)
  for (let i = 0; i < marksMax; i++) {
    const tick = tickAt(known, at)
    if (tick > view.to) break
    if (tick >= view.from) marks.push({ tick, ...label(at, unit, epoch !== null) })
    advance(at, unit)
  }
  return marks
}

function floorTo(date: Date, { name, count }: Unit): Date {
  const floored = new Date(date)
  floored.setUTCMinutes(0, 0, 0)
  if (name === 'hour') floored.setUTCHours(floored.getUTCHours() - (floored.getUTCHours() % count))
  else floored.setUTCHours(0)
  // Weeks and pairs of days are counted from a fixed day, so that marks stay put while the view moves.
  if (name === 'day') floored.setUTCDate(floored.getUTCDate() - remainder(floored.getTime() / 86_400_000, count))
  if (name === 'month' || name === 'year') floored.setUTCDate(1)
  if (name === 'month') floored.setUTCMonth(floored.getUTCMonth() - (floored.getUTCMonth() % count))
  if (name === 'year') floored.setUTCFullYear(floored.getUTCFullYear() - remainder(floored.getUTCFullYear(), count), 0)
  return floored
}

function advance(date: Date, { name, count }: Unit): void {
  if (name === 'hour') date.setUTCHours(date.getUTCHours() + count)
  else if (name === 'day') date.setUTCDate(date.getUTCDate() + count)
  else if (name === 'month') date.setUTCMonth(date.getUTCMonth() + count)
  else date.setUTCFullYear(date.getUTCFullYear() + count)
}

function label(date: Date, { name }: Unit, dated: boolean): { label: string; major: boolean } {
  if (!dated) return { label: `day ${Math.round(date.getTime() / 86_400_000)}`, major: false }
  const month = monthNames[date.getUTCMonth()]
  const newYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1 && date.getUTCHours() === 0
  if (name === 'year' || newYear) return { label: sayYear(date.getUTCFullYear()), major: newYear && name !== 'year' }
  if (name === 'month') return { label: month, major: false }
  const midnight = date.getUTCHours() === 0
  if (name === 'day' || midnight) return { label: `${date.getUTCDate()} ${month}`, major: name === 'hour' }
  return { label: `${String(date.getUTCHours()).padStart(2, '0')}:00`, major: false }
}

function remainder(value: number, count: number): number {
  return ((Math.floor(value) % count) + count) % count
}
