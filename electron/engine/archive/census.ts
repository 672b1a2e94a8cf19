import { eras, type PersonReading, type SettlementReading, ticksPerDay } from '../../universe/reading.ts'
import { law } from '../../universe/law.ts'
import { technologies } from '../../universe/society/technologies.ts'
import { readAir, readStrategies } from '../../universe/view/census.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'
import type { Volume } from './shelf.ts'

type Census = CommandOutput<'places.census'>

const bandYears = 5
const bands = 20
const lorenzPoints = 101
const daysOfHours = 2
const seasonYears = 4
const ticksPerYear = 8_766

/** What the dashboards draw of one moment. */
export async function censusOf(volume: Volume, tick: number, signal: AbortSignal): Promise<Census> {
  const world = await volume.worldAt(tick, signal)
  const people = law.people(world, 0)
  return {
    ages: agePyramid(people),
    wealth: lorenzCurve(people.map((person) => person.wealth)),
    feelings: shares(people.map((person) => person.feeling)),
    strategies: readStrategies(world),
    moodBySeason: moodBySeason(volume, tick),
    technologies: technologyShares(law.settlements(world)),
    ...(await recentHours(volume, tick, signal)),
  }
}

/** Bands of five years: women, men. */
export function agePyramid(people: readonly PersonReading[]): [number, number][] {
  const pyramid = Array.from({ length: bands }, (): [number, number] => [0, 0])
  for (const { ageYears, sex } of people) {
    const band = Math.min(bands - 1, Math.floor(ageYears / bandYears))
    pyramid[band][sex === 'female' ? 0 : 1]++
  }
  return pyramid
}

/** Share of all wealth that the poorest share of people hold, at each hundredth. */
export function lorenzCurve(wealth: readonly number[]): number[] {
  const sorted = wealth.map((one) => Math.max(0, one)).sort((a, b) => a - b)
  const sums = [0]
  for (const one of sorted) sums.push(sums[sums.length - 1] + one)
  const total = sums[sums.length - 1] || 1
  return Array.from({ length: lorenzPoints }, (_, k) => {
    const at = (k / (lorenzPoints - 1)) * sorted.length
    const low = Math.floor(at)
    const between = low < sorted.length ? (at - low) * (sums[low + 1] - sums[low]) : 0
    return (sums[low] + between) / total
  })
}

function shares(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].map(([value, count]) => [value, count / values.length]))
}

/** Lived again hour by hour: how people felt at each, and the path of the weather's three numbers. */
async function recentHours(
  { reader }: Volume,
  tick: number,
  signal: AbortSignal,
): Promise<Pick<Census, 'moodByHour' | 'attractor'>> {
  const hours = Array.from({ length: ticksPerDay }, () => ({ sum: 0, count: 0 }))
  const attractor: [number, number, number][] = []
  const from = Math.max(0, tick - daysOfHours * ticksPerDay + 1)
  for await (const { world } of reader.range(from, tick, 1, { signal })) {
    const { date, valence } = law.summarise(world)
    const hour = hours[Number(date.slice(-2))]
    hour.sum += valence
    hour.count++
    attractor.push(readAir(world))
  }
  return { moodByHour: hours.map(({ sum, count }) => (count > 0 ? sum / count : null)), attractor }
}

function moodBySeason(volume: Volume, tick: number): Record<string, number> {
  const days = volume.reader.summaries(Math.max(0, tick - seasonYears * ticksPerYear), tick)
  const seasons = Map.groupBy(days, (day) => day.season)
  return Object.fromEntries(
    [...seasons].map(([season, ofSeason]) => [
      season,
      ofSeason.reduce((sum, day) => sum + day.valence, 0) / ofSeason.length,
    ]),
  )
}

function technologyShares(settlements: readonly SettlementReading[]): Census['technologies'] {
  const counts = new Map<string, number>()
  for (const place of settlements) for (const name of place.technologies) counts.set(name, (counts.get(name) ?? 0) + 1)
  return technologies.map(({ name, era }) => ({
    name,
    era: eras[era],
    share: (counts.get(name) ?? 0) / Math.max(1, settlements.length),
  }))
}
