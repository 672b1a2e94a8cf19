import { ticksPerDay } from '../universe/reading.ts'

/** What has been measured of a universe on this machine. */
export type Pace = {
  stepMs: number
  /** To read, unpack and thaw one keyframe. */
  loadMs: number
  /** What a keyframe takes on the disk. */
  packedBytes: number
  people: number
}

export type Budget = {
  /** What a seek should take at worst; the interval is the longest that keeps to it. */
  seekMs: number
  /** What a seek may take when the disk budget asks for fewer keyframes. */
  seekMsMax: number
  bytesPerPersonYear: number
}

/** Wide margins to the promised 50 ms, 250 ms and 60 KB: a reader shares the machine, and events take room beside keyframes. */
export const defaultBudget: Budget = { seekMs: 28, seekMsMax: 200, bytesPerPersonYear: 40_000 }

/** A young world is measured badly, and a world that steps in microseconds still wants a keyframe now and then. */
const intervalTicksMax = 30 * ticksPerDay
const ticksPerYear = 8_766

/** How many ticks may lie between keyframes: whole days, or a whole part of one. */
export function intervalTicks(pace: Pace, budget: Budget): number {
  const within = (seekMs: number) => Math.max(1, (seekMs - pace.loadMs) / pace.stepMs)
  const affordable = (pace.packedBytes * ticksPerYear) / (budget.bytesPerPersonYear * Math.max(1, pace.people))
  const comfortable = within(budget.seekMs)
  const wanted = comfortable >= affordable ? comfortable : Math.min(affordable, within(budget.seekMsMax))
  return snap(Math.min(wanted, intervalTicksMax))
}

function snap(ticks: number): number {
  if (ticks >= ticksPerDay) return Math.floor(ticks / ticksPerDay) * ticksPerDay
  const parts = [12, 8, 6, 4, 3, 2, 1]
  return parts.find((part) => part <= ticks) ?? 1
}
