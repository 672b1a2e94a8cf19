import type { World } from '../world.ts'
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

const asleep = activityOf.sleeping
const eating = activityOf.eating
const resting = activityOf.resting
const social = new Uint8Array(32)
for (const name of ['talking', 'courting', 'celebrating', 'playing', 'trading', 'teaching', 'praying'] as const) {
  social[activityOf[name]] = 1
}

/**
 * How pressing each need is, 0 … 1, an hour on. Rows are independent of each other. Whether there is food at home is in the
 * settlement's day; `scarcity` is the share of people who find none.
 */
export function pressNeeds(world: World, from: number, to: number, hour: Hour): void {
  const { people, settlements, now } = world
  const { hunger, rest, warmth, safety, company, purpose, activity, toBuilding, settlement, health, injury, job } =
    people
  const tick = now.tick[0]
  const chill = hour.temperatureCelsius < 14 ? Math.min(1, (14 - hour.temperatureCelsius) / 30) : 0
  const heat = hour.temperatureCelsius > 31 ? Math.min(1, (hour.temperatureCelsius - 31) / 14) : 0
  for (let i = from; i < to; i++) {
    const does = activity[i]
    const town = settlement[i]
    const indoors = toBuilding[i] >= 0
    const scarce = settlements.hungry[town]
    hunger[i] = near(hunger[i], does === eating ? 0.85 * scarce : 1, does === eating ? 0.8 : 0.045)
    rest[i] =
      does === asleep ? near(rest[i], 0, 0.3) : does === resting ? near(rest[i], 0.2, 0.1) : near(rest[i], 1, 0.045)
    const exposure = indoors ? 0.25 * chill + 0.5 * heat : chill + heat
    warmth[i] = near(warmth[i], exposure > 1 ? 1 : exposure, 0.4)
    const danger = settlements.alarmUntil[town] > tick ? 0.9 : hour.storm && !indoors ? 0.5 : 0.05 + 0.3 * injury[i]
    safety[i] = near(safety[i], danger, 0.35)
    company[i] = near(company[i], social[does] ? 0 : does === asleep ? company[i] : 0.75, social[does] ? 0.3 : 0.03)
    purpose[i] = near(purpose[i], job[i] > 1 ? 0.12 : 0.3, 0.02)
    if (injury[i] > 0) injury[i] = injury[i] > 0.004 ? injury[i] - 0.0006 * (0.5 + health[i]) : 0
  }
}

function near(value: number, goal: number, pace: number): number {
  const moved = value + (goal - value) * pace
  return moved < 1e-4 ? 0 : moved > 1 ? 1 : moved
}
