import { activities } from '../reading.ts'
import { activityOf } from './jobs.ts'

/** The air of the hour as bodies feel it. */
export type Hour = {
  hour: number
  day: number
  /** 0 by night … 1 in full day. */
  light: number
  temperatureCelsius: number
  /** Rain, snow or storm that drives people indoors. */
  foul: boolean
  storm: boolean
}

type Course = { goal: number; pace: number }

const courseOf = (usual: Course, others: Partial<Record<(typeof activities)[number], Course>>): readonly Course[] =>
  activities.map((name) => others[name] ?? usual)

const together: Course = { goal: 0, pace: 0.3 }

/** Where a need goes in the hour, by what is done, and what part of the way: crowd_code.ts takes it there. */
export const weariness = courseOf(
  { goal: 1, pace: 0.045 },
  { sleeping: { goal: 0, pace: 0.3 }, resting: { goal: 0.2, pace: 0.1 } },
)
export const loneliness = courseOf(
  { goal: 0.75, pace: 0.03 },
  {
    // Sleepers miss nobody.
    sleeping: { goal: 0.75, pace: 0 },
    talking: together,
    courting: together,
    celebrating: together,
    playing: together,
    trading: together,
    teaching: together,
    praying: together,
  },
)

/** A meal leaves hungry only those for whom there is none; everybody else grows hungry. */
export const isMeal = activities.map((_, does) => does === activityOf.eating)
export const hungerPace = isMeal.map((meal) => (meal ? 0.8 : 0.045))

/** How empty the days are, with work and for want of it. */
export const idleness = { atWork: 0.12, without: 0.3 } as const

/** How cold or hot it is, 0 … 1, under a roof and out of doors. */
export function exposureIn({ temperatureCelsius }: Hour): { inside: number; outside: number } {
  const chill = temperatureCelsius < 14 ? Math.min(1, (14 - temperatureCelsius) / 30) : 0
  const heat = temperatureCelsius > 31 ? Math.min(1, (temperatureCelsius - 31) / 14) : 0
  return { inside: Math.min(1, 0.25 * chill + 0.5 * heat), outside: Math.min(1, chill + heat) }
}
