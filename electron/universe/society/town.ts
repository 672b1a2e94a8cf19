import { gini } from '../kernel/inequality.ts'
import { ramp, tidy } from '../kernel/exact.ts'
import { capital, saying, tell, townName } from '../chronicle.ts'
import { kindOfBuilding, eraOf } from '../people/jobs.ts'
import { buildingKinds } from '../reading.ts'
import { dayOf, yearShare } from '../sky/calendar.ts'
import { dayCount, type World } from '../world.ts'
import { build } from './build.ts'

const purse = { wealth: new Float64Array(1024) }

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
  if (purse.wealth.length < to - from) purse.wealth = new Float64Array((to - from) * 2)
  let [v, a, d, trust, ties, adults, owners] = [0, 0, 0, 0, 0, 0, 0]
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

/** Food comes in, spoils, and is shared out; prices move against plenty. */
function clearMarket(world: World, town: number): void {
  const { settlements } = world
  const count = settlements.people[town]
  if (count === 0) return
  const day = world.firstDay + dayCount(world)
  const season = yearShare(world.genesis.place.latitude < 0 ? day + 182 : day)
  // Two fifths of what the land gives comes day by day; the rest stands in the field until harvest.
  const made = settlements.foodMade[town]
  const farming = settlements.era[town] >= eraOf.farming ? 0.6 : 0.15
  settlements.food[town] += made * (1 - farming)
  settlements.crop[town] += made * farming
  const reaping = ramp(0.53, 0.58, season) * (1 - ramp(0.78, 0.8, season))
  const reaped = settlements.crop[town] * 0.05 * reaping
  settlements.crop[town] -= reaped
  settlements.food[town] += reaped
  settlements.food[town] *= 0.9985
  settlements.food[town] = Math.min(settlements.food[town], count * 700)
  const days = settlements.food[town] / count
  settlements.hungry[town] = tidy(ramp(18, 2, days))
  settlements.foodPrice[town] = drift(settlements.foodPrice[town], 0.55 + 1.9 * ramp(240, 6, days), 0.04)
  const stock = settlements.goods[town] / count
  settlements.goods[town] = Math.min((settlements.goods[town] + settlements.goodsMade[town]) * 0.999, count * 80)
  settlements.goodsPrice[town] = drift(settlements.goodsPrice[town], 0.6 + 2.2 * ramp(30, 2, stock), 0.03)
  settlements.wage[town] = drift(settlements.wage[town], 1.1 * settlements.foodPrice[town] + 0.7, 0.02)
  settlements.foodMade[town] = 0
  settlements.goodsMade[town] = 0
  watchHunger(world, town)
  if (dayOf(day).day === 1) tellHarvest(world, town, day)
}

function drift(value: number, goal: number, pace: number): number {
  return value + (goal - value) * pace
}

function watchHunger(world: World, town: number): void {
  const { settlements } = world
  if (settlements.famine[town] === 0 && settlements.hungry[town] > 0.45) {
    settlements.famine[town] = 1
    const text = `The stores of ${townName(world, town)} are empty, and there is famine.`
    tell(world, { kind: 'famine', who: [], settlement: town, weight: 0.7, valence: -0.8, text })
  } else if (settlements.famine[town] === 1 && settlements.hungry[town] < 0.05) {
    settlements.famine[town] = 0
    const text = `The famine in ${townName(world, town)} is over; bread is on every table again.`
    tell(world, {
      kind: 'harvest',
      who: [],
      settlement: town,
      weight: 0.5,
      valence: 0.6,
      text,
      cause: settlements.lastEvent[town],
    })
  }
}

function tellHarvest(world: World, town: number, day: number): void {
  const { settlements } = world
  const month = dayOf(world.genesis.place.latitude < 0 ? day + 182 : day).month
  if (month !== 10 || settlements.era[town] < eraOf.farming || settlements.people[town] < 5) return
  const days = settlements.food[town] / settlements.people[town]
  const words = days > 260 ? 'a rich harvest' : days > 120 ? 'a fair harvest' : 'a thin harvest'
  const text = `${capital(words)} is in at ${townName(world, town)}: bread for ${Math.floor(days)} days.`
  tell(world, { kind: 'harvest', who: [], settlement: town, weight: 0.32, valence: days > 120 ? 0.5 : -0.3, text })
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
