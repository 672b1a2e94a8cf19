import { tidy, unit } from '../kernel/exact.ts'
import { tell, townName } from '../chronicle.ts'
import { dayOf } from '../sky/calendar.ts'
import { block, drawn } from '../kernel/philox.ts'
import { channels, dayCount, type World } from '../world.ts'
import { hexagramName } from './hexagrams.ts'
import { cast, hexagramOf } from './yarrow.ts'
import { plotRadius } from '../place/streets.ts'

/** How far one casting moves one policy. */
const nudge = 0.06

/** Which policy a lower trigram speaks to, and which way: heaven builds, earth relieves, thunder opens, and so on around. */
const counsel: Record<number, readonly [policy: number, sign: number]> = {
  7: [5, 1],
  0: [1, 1],
  1: [3, 1],
  2: [2, 1],
  4: [0, -1],
  6: [4, 1],
  5: [4, 1],
  3: [1, 1],
}

/** On the first day of each season the stalks are cast for every settlement, and its council leans a little their way. */
export function castForSeason(world: World, town: number): void {
  const { settlements, genesis, now } = world
  if (!genesis.wisdom.hexagrams || settlements.people[town] < 10) return
  const { month, day } = dayOf(world.firstDay + dayCount(world))
  if (day !== 1 || month % 3 !== 0) return
  block(world.key0, world.key1, town, now.tick[0], channels.yarrow, 0)
  const { lines, changing } = cast(drawn[0])
  settlements.hexagram[town] = hexagramOf(lines)
  settlements.changing[town] = changing
  const [policy, sign] = counsel[lines & 7]
  const at = town * 6 + policy
  settlements.policy[at] = unit(settlements.policy[at] + sign * nudge)
  const turning = hexagramOf(lines ^ changing)
  const became = changing === 0 ? '' : `, turning into ${hexagramName(turning)}`
  const text = `The stalks fell as ${hexagramName(settlements.hexagram[town])}${became} at ${townName(world, town)}.`
  tell(world, { kind: 'hexagram', who: [], settlement: town, weight: 0.15, valence: 0, text })
}

/** The eight lines of the Lo Shu through nine wards. */
export const loShuLines = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
] as const

/** 1 when every line of three wards sums to the same, as in the Lo Shu; less as they differ. */
export function balance(wards: ArrayLike<number>, at = 0): number {
  const sums = loShuLines.map(([a, b, c]) => wards[at + a] + wards[at + b] + wards[at + c])
  const mean = sums.reduce((sum, value) => sum + value, 0) / 8
  if (mean <= 0) return 0
  const apart = sums.reduce((sum, value) => sum + Math.abs(value - mean), 0) / 8
  return unit(1 - apart / mean)
}

/** Ward of a place in the plan, row by row from the north-west of the plan. */
export function wardOf(u: number, v: number, radius: number): number {
  const third = radius / 3
  const column = u < -third ? 0 : u > third ? 2 : 1
  const row = v > third ? 0 : v < -third ? 2 : 1
  return row * 3 + column
}

const sums = new Float64Array(9)
const heads = new Float64Array(9)

/** How well each ward fares: the mood, health and means of those whose homes lie in it. */
export function weighWards(world: World, town: number): void {
  const { settlements, people, households, buildings, roll, genesis } = world
  if (!genesis.wisdom.wards) return
  const radius = plotRadius(Math.max(settlements.nextPlot[town], 24))
  sums.fill(0)
  heads.fill(0)
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    const home = people.household[i] >= 0 ? households.home[people.household[i]] : -1
    if (home < 0) continue
    const ward = wardOf(buildings.u[home], buildings.v[home], radius)
    heads[ward]++
    sums[ward] +=
      0.4 * (0.5 + 0.5 * people.valence[i]) + 0.3 * people.health[i] + 0.3 * Math.min(1, people.wealth[i] / 60)
  }
  for (let w = 0; w < 9; w++) settlements.wards[town * 9 + w] = heads[w] > 0 ? sums[w] / heads[w] : 0.35
  settlements.harmony[town] = tidy(balance(settlements.wards, town * 9))
}
