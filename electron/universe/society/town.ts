import { gini } from '../kernel/inequality.ts'
import { tidy } from '../kernel/exact.ts'
import { saying, tell, townName } from '../chronicle.ts'
import { kindOfBuilding } from '../people/jobs.ts'
import { buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'
import { build } from './build.ts'
import { clearMarket } from './market.ts'

const purse = { wealth: new Float32Array(0) }

/** The settlement's midnight: what there is, what it costs, how people fare. */
export function closeDay(world: World, town: number): void {
  takeStock(world, town)
  clearMarket(world, town)
  raiseBuildings(world, town)
}

/** Sums over everybody who lives here. */
export function takeStock(world: World, town: number): void {
  const { people, settlements, roll } = world
  const from = roll.from[town]
  const to = roll.from[town + 1]
  if (purse.wealth.length < to - from) purse.wealth = new Float32Array(people.room)
  let v = 0
  let a = 0
  let d = 0
  let trust = 0
  let ties = 0
  let adults = 0
  let owners = 0
  settlements.jobs.fill(0, town * 20, town * 20 + 20)
  for (let k = from; k < to; k++) {
    const i = roll.rows[k]
    v += people.valence[i]
    a += people.arousal[i]
    d += people.dominance[i]
    settlements.jobs[town * 20 + people.job[i]]++
    for (let t = i * 16, end = t + people.tieCount[i]; t < end; t++) trust += people.tieTrust[t]
    ties += people.tieCount[i]
    if (people.job[i] > 0) {
      adults++
      purse.wealth[owners++] = people.wealth[i]
    }
  }
  const count = to - from
  settlements.people[town] = count
  settlements.adults[town] = adults
  settlements.valence[town] = count > 0 ? tidy(v / count) : 0
  settlements.arousal[town] = count > 0 ? tidy(a / count) : 0
  settlements.dominance[town] = count > 0 ? tidy(d / count) : 0
  settlements.trust[town] = ties > 0 ? tidy(trust / ties / 120) : 0
  settlements.gini[town] = owners > 0 ? gini(purse.wealth, owners) : 0
}

/** Homes before they are needed, and what belongs to everybody when there are enough to build it. */
function raiseBuildings(world: World, town: number): void {
  const { settlements, buildings } = world
  const count = settlements.people[town]
  const era = settlements.era[town]
  const seat = (kind: keyof typeof kindOfBuilding): number =>
    settlements.seat[town * buildingKinds.length + kindOfBuilding[kind]]
  if (buildings.rows >= buildings.room) return
  const wants: readonly (readonly [keyof typeof kindOfBuilding, number, number])[] = [
    ['market', 40, 1],
    ['temple', 60, 1],
    ['workshop', 30, 1],
    ['hall', 90, 1],
    ['barn', 40, 1],
    ['mill', 120, 2],
    ['school', 150, 3],
    ['hospital', 250, 4],
    ['tower', 400, 3],
    ['monument', 500, 2],
    ['factory', 60, 5],
    ['station', 200, 5],
    ['office', 60, 6],
  ]
  for (const [kind, needed, since] of wants) {
    if (count < needed || era < since || seat(kind) >= 0) continue
    const row = build(world, town, kind, era)
    if (row < 0) return
    const text = saying(world, [
      `${townName(world, town)} has built ${article(kind)}.`,
      `The ${kind} of ${townName(world, town)} was finished, and everybody came to look.`,
    ])
    tell(world, {
      kind: 'building',
      who: [],
      settlement: town,
      weight: 0.35,
      valence: 0.4,
      text,
      x: buildings.x[row],
      y: buildings.y[row],
    })
    return
  }
}

function article(kind: string): string {
  return /^[aeiou]|^h(?=our)/.test(kind) ? `an ${kind}` : `a ${kind}`
}
