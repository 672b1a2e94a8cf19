import { nameOf, tell, townName } from '../chronicle.ts'
import { jobOf } from '../people/jobs.ts'
import { channels, draw, u0, u1, type World } from '../world.ts'
import { learnFrom } from './knowledge.ts'

/** A day on the roads: what is cheap at one end goes to where it is dear, and news goes with it. */
export function trade(world: World): void {
  const { roads, settlements, now } = world
  let moved = 0
  for (let r = 0; r < roads.rows; r++) {
    const [a, b] = [roads.a[r], roads.b[r]]
    if (settlements.people[a] === 0 || settlements.people[b] === 0) continue
    moved += carry(world, r, a, b)
    learnFrom(world, a, b)
    learnFrom(world, b, a)
  }
  // Within a place: what its traders turn over.
  let traders = 0
  for (let s = 0; s < settlements.rows; s++) traders += settlements.jobs[s * 20 + jobOf.trader]
  now.trade[0] = moved + traders
}

function carry(world: World, road: number, a: number, b: number): number {
  const { settlements } = world
  const carts = Math.min(settlements.jobs[a * 20 + jobOf.trader], settlements.jobs[b * 20 + jobOf.trader]) + 0.5
  const load = 6 * carts * (1 + settlements.era[a])
  let moved = 0
  const gap = settlements.foodPrice[b] - settlements.foodPrice[a]
  if (Math.abs(gap) > 0.12) {
    const [from, to] = gap > 0 ? [a, b] : [b, a]
    const amount = Math.min(load * Math.min(1, Math.abs(gap)), settlements.food[from] * 0.02)
    settlements.food[from] -= amount
    settlements.food[to] += amount
    moved += amount
  }
  const dearer = settlements.goodsPrice[b] - settlements.goodsPrice[a]
  if (Math.abs(dearer) > 0.1) {
    const [from, to] = dearer > 0 ? [a, b] : [b, a]
    const amount = Math.min(load * 0.5, settlements.goods[from] * 0.02)
    settlements.goods[from] -= amount
    settlements.goods[to] += amount
    moved += amount
    tellCaravan(world, road, from, to)
  }
  return moved
}

function tellCaravan(world: World, road: number, from: number, to: number): void {
  const { people, roll } = world
  draw(world, road, channels.travel)
  if (u0() > 0.012) return
  const count = roll.from[from + 1] - roll.from[from]
  const first = Math.floor(u1() * count)
  for (let k = 0; k < Math.min(count, 40); k++) {
    const i = roll.rows[roll.from[from] + ((first + k) % count)]
    if (!people.alive[i] || people.job[i] !== jobOf.trader) continue
    people.wealth[i] += 6
    const text = `${nameOf(world, i)} came home to ${townName(world, from)} with a full purse from the market at ${townName(world, to)}.`
    tell(world, { kind: 'trade', who: [i], settlement: from, weight: 0.2, valence: 0.4, text })
    return
  }
}
