import { exp } from '../kernel/exact.ts'

/** Nine months, and the years after a birth in which no child begins: nursing, and sleep. */
export const carryingYears = 266 / 365.25
export const nursingYears = 1.1

/**
 * Births a year of a wed woman who limits nothing, and how much the will to limit takes away, in bands of five years from 15: Coale and
 * Trussell, "Model fertility schedules" (Population Index 40, 1974), table 2.
 */
const natural = [0.411, 0.46, 0.431, 0.395, 0.322, 0.167, 0.024] as const
const limited = [0, 0, -0.279, -0.667, -1.042, -1.414, -1.671] as const

/** Their M and m for each age: how much of the natural schedule is reached, and how far births are limited. */
const schedules = [
  [0.68, 0],
  [0.74, 0],
  [0.74, 0],
  [0.82, 0.05],
  [0.86, 0.05],
  [0.95, 0.2],
  [0.85, 0.85],
] as const

/** Births a year of a wed woman, by era and band of age. */
const wedFertility: readonly (readonly number[])[] = schedules.map(([level, limit]) =>
  natural.map((births, band) => level * births * exp(limit * limited[band])),
)

function wedFertilityAt(age: number, era: number): number {
  return age < 15 || age >= 50 ? 0 : wedFertility[era][Math.floor(age / 5) - 3]
}

/** Years from one birth to the next, as they are on average at this age; endless when no more are born. */
export function birthInterval(age: number, era: number): number {
  const births = wedFertilityAt(age, era)
  return births > 0 ? 1 / births : Number.POSITIVE_INFINITY
}

/** Chance a year that a child begins, for a wed woman who neither carries nor nurses one: what is left of the interval is waiting. */
export function conceptionRate(age: number, era: number): number {
  const births = wedFertilityAt(age, era)
  return births > 0 ? 1 / Math.max(0.25, 1 / births - carryingYears - nursingYears) : 0
}
