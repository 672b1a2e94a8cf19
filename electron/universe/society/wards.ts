import { tidy, unit } from '../kernel/exact.ts'
import { plotRadius } from '../place/streets.ts'
import { buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'

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

const lines = new Float64Array(loShuLines.length)

/** 1 when every line of three wards sums to the same, as in the Lo Shu; less as they differ. */
export function balance(wards: ArrayLike<number>, at = 0): number {
  let mean = 0
  for (let k = 0; k < lines.length; k++) {
    const [a, b, c] = loShuLines[k]
    lines[k] = wards[at + a] + wards[at + b] + wards[at + c]
    mean += lines[k] / lines.length
  }
  if (mean <= 0) return 0
  let apart = 0
  for (let k = 0; k < lines.length; k++) apart += Math.abs(lines[k] - mean) / lines.length
  return unit(1 - apart / mean)
}

/** Ward of a place in the plan, row by row from the north-west of the plan. */
export function wardOf(u: number, v: number, radius: number): number {
  const third = radius / 3
  const column = u < -third ? 0 : u > third ? 2 : 1
  const row = v > third ? 0 : v < -third ? 2 : 1
  return row * 3 + column
}

const ninths = 9
const sums = new Float64Array(ninths)
const heads = new Float64Array(ninths)
const seats = new Float64Array(ninths)
const wish = new Float64Array(ninths)
/** The ward of the square, which is everybody's. */
const heart = 4
/** How a ward fares where nobody lives, what share of it hangs on being as full as the others, and what each thing for everybody adds. */
const emptyWard = 0.35
const fullShare = 0.3
const civicGood = 0.03
const everybodys = Uint8Array.from(buildingKinds, (kind) =>
  kind === 'home' || kind === 'tent' || kind === 'workshop' || kind === 'barn' || kind === 'factory' ? 0 : 1,
)

/**
 * How well each ward fares: the mood, health and means of those whose homes lie in it, less where few live, and more for what stands
 * there for everybody, up to three such things. The heart, where few live by its nature, fares as the whole place does.
 */
export function weighWards(world: World, town: number): void {
  const { settlements, people, households, buildings, roll, genesis } = world
  if (!genesis.wisdom.wards) return
  const radius = plotRadius(Math.max(settlements.nextPlot[town], 24))
  sums.fill(0)
  heads.fill(0)
  let [all, living] = [0, 0]
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    const home = people.household[i] >= 0 ? households.home[people.household[i]] : -1
    if (home < 0) continue
    const ward = wardOf(buildings.u[home], buildings.v[home], radius)
    const fares =
      0.4 * (0.5 + 0.5 * people.valence[i]) + 0.3 * people.health[i] + 0.3 * Math.min(1, people.wealth[i] / 60)
    heads[ward]++
    sums[ward] += fares
    living++
    all += fares
  }
  countSeats(world, town, radius)
  const mean = living > 0 ? all / living : emptyWard
  const crowd = Math.max(1, (living - heads[heart]) / (ninths - 1))
  for (let w = 0; w < ninths; w++) {
    const full = 1 - fullShare + fullShare * Math.min(1, heads[w] / crowd)
    const fares = w === heart ? mean : heads[w] > 0 ? (sums[w] / heads[w]) * full : emptyWard
    settlements.wards[town * ninths + w] = Math.min(1, fares + civicGood * Math.min(3, seats[w]))
  }
  settlements.harmony[town] = tidy(balance(settlements.wards, town * ninths))
}

function countSeats(world: World, town: number, radius: number): void {
  const { settlements, buildings } = world
  seats.fill(0)
  for (let kind = 0; kind < buildingKinds.length; kind++) {
    const seat = everybodys[kind] ? settlements.seat[town * buildingKinds.length + kind] : -1
    if (seat >= 0) seats[wardOf(buildings.u[seat], buildings.v[seat], radius)]++
  }
}

/** How much the balance would gain if a ward fared a little better, for each of the nine. */
export function wishOfWards(world: World, town: number): Float64Array {
  const { wards } = world.settlements
  const at = town * ninths
  const now = balance(wards, at)
  for (let w = 0; w < ninths; w++) {
    const before = wards[at + w]
    wards[at + w] = before + 0.1
    wish[w] = balance(wards, at) - now
    wards[at + w] = before
  }
  return wish
}
