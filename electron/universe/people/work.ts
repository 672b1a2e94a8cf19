import { cos, sin, turn } from '../kernel/exact.ts'
import { fixedUnit } from '../kernel/hash.ts'
import { nameOf, tell, townName } from '../chronicle.ts'
import { heightAt } from '../place/ground.ts'
import { plotRadius, worldX, worldY } from '../place/streets.ts'
import { isWithin } from '../place/tiles.ts'
import { kindOfBuilding, foodShares, jobOf, jobShares, jobs } from './jobs.ts'
import { buildingKinds } from '../reading.ts'
import { frameOf } from '../society/frame.ts'
import { goodsWanted } from '../society/market.ts'
import { skillCount } from '../tables.ts'
import { ageOf, channels, dayCount, draw, ticksPerYear, u0, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { trait, traitOf } from './traits.ts'

/** Growing up, growing old, and the birthdays between. */
export function turnYears(world: World, i: number): void {
  const { people, settlements, now } = world
  const days = dayCount(world) - Math.floor(people.bornTick[i] / 24)
  const age = ageOf(world, i)
  const town = people.settlement[i]
  const years = Math.floor((now.tick[0] - people.bornTick[i]) / ticksPerYear)
  const before = Math.floor((now.tick[0] - 24 - people.bornTick[i]) / ticksPerYear)
  if (years === before || days <= 0) return
  if (years === 15) {
    const text = `${nameOf(world, i)} came of age in ${townName(world, town)}.`
    tell(world, { kind: 'coming of age', who: [i], settlement: town, weight: 0.14, valence: 0.5, text })
    feel(world, i, 'pride', 0.6)
    return
  }
  feel(world, i, 'joy', 0.25)
  const round = years % 10 === 0 && years >= 60 ? 0.12 : 0.03
  const text = `${nameOf(world, i)} turned ${years}.`
  tell(world, { kind: 'birthday', who: [i], settlement: town, weight: round, valence: 0.3, text })
  if (age > retirement[settlements.era[town]] && people.job[i] > 1 && settlements.leader[town] !== i)
    setJob(world, i, jobOf.elder)
}

const retirement = [58, 62, 62, 64, 64, 66, 67] as const

/** Finds the work that the place lacks most, weighed by what the person is good at. */
export function findWork(world: World, i: number): void {
  const { people, settlements } = world
  const age = ageOf(world, i)
  const town = people.settlement[i]
  if (age < 14 || age > retirement[settlements.era[town]]) return
  draw(world, people.id[i], channels.work)
  const changes = people.job[i] === jobOf.child || u0() < 0.0015
  if (!changes) return
  const byWater = settlements.seat[town * buildingKinds.length + kindOfBuilding.harbour] >= 0
  const shares = jobShares[2 * settlements.era[town] + (byWater ? 1 : 0)]
  const [fields, workshops] = [callOfFields(world, town), callOfWorkshops(world, town)]
  let best = -1
  let bestWant = -9
  for (let j = 2; j < jobs.length; j++) {
    const share = shares[j] * (jobs[j].food ? fields : makes[j] ? workshops : 1)
    if (share === 0 || j === jobOf.leader) continue
    if (
      jobs[j].where >= 0 &&
      jobs[j].where !== kindOfBuilding.market &&
      settlements.seat[town * buildingKinds.length + jobs[j].where] < 0
    )
      continue
    const have = settlements.jobs[town * 20 + j] / Math.max(1, settlements.adults[town])
    const gift = people.skills[i * skillCount + jobs[j].skill] / 65535
    const want = (share - have) / share + 0.8 * gift + 0.4 * fixedUnit(people.id[i], j, 3)
    if (want > bestWant) {
      best = j
      bestWant = want
    }
  }
  if (best >= 0) setJob(world, i, best)
}

/** When bread is dear the fields call, and when it is cheap they let people go; likewise the workshops with what is made in them. */
function callOfFields(world: World, town: number): number {
  const { foodPrice, era } = world.settlements
  if (foodPrice[town] > 1.25) return Math.min(1.35, 0.75 / Math.max(0.2, foodShares[era[town]]))
  return foodPrice[town] < 0.6 ? 0.9 : 1
}

function callOfWorkshops(world: World, town: number): number {
  const price = world.settlements.goodsPrice[town]
  return price > 1.6 ? 1.3 : price < 0.6 ? 0.8 : 1
}

const makes = Uint8Array.from(jobs, ({ name }) => (/^(crafter|builder|factory hand)$/.test(name) ? 1 : 0))

export function setJob(world: World, i: number, job: number): void {
  const { people, settlements } = world
  const town = people.settlement[i]
  settlements.jobs[town * 20 + people.job[i]]--
  settlements.jobs[town * 20 + job]++
  people.job[i] = job
  findPlace(world, i)
}

/** The building or the open ground where somebody's work is done. */
export function findPlace(world: World, i: number): void {
  const { people, settlements, buildings, ground, genesis } = world
  const town = people.settlement[i]
  const { where } = jobs[people.job[i]]
  people.work[i] = where >= 0 ? pickBuilding(world, town, where, people.id[i]) : -1
  const harbour = settlements.seat[town * buildingKinds.length + kindOfBuilding.harbour]
  if (people.job[i] === jobOf.fisher && harbour >= 0) {
    people.workU[i] = buildings.u[harbour]
    people.workV[i] = buildings.v[harbour]
    return
  }
  const inner = plotRadius(Math.max(settlements.nextPlot[town], 30))
  const far =
    people.job[i] === jobOf.hunter || people.job[i] === jobOf.gatherer
      ? 420
      : people.job[i] === jobOf.builder
        ? -40
        : 150
  for (let attempt = 0; attempt < 12; attempt++) {
    const angle = turn * fixedUnit(people.id[i], people.job[i], 10 + attempt)
    const radius = inner + 25 + far * fixedUnit(people.id[i], people.job[i], 40 + attempt)
    const u = radius * cos(angle)
    const v = radius * sin(angle)
    const frame = frameOf(world, town)
    const [x, y] = [worldX(frame, u, v), worldY(frame, u, v)]
    if (heightAt(ground, x, y) < 0.4 || !isWithin(genesis, x, y)) continue
    people.workU[i] = u + 0
    people.workV[i] = v + 0
    return
  }
  people.workU[i] = 0
  people.workV[i] = 0
}

/** One of the settlement's buildings of a kind, the same one for the same person as long as none is built. */
function pickBuilding(world: World, town: number, kind: number, id: number): number {
  const { buildings, settlements } = world
  const newest = settlements.seat[town * buildingKinds.length + kind]
  if (newest < 0) return -1
  let picked = newest
  let best = -1
  for (let b = 0; b < buildings.rows; b++) {
    if (buildings.settlement[b] !== town || buildings.kind[b] !== kind) continue
    const luck = fixedUnit(id, b, 5)
    if (luck > best) {
      best = luck
      picked = b
    }
  }
  return picked
}

/** Food made in a day by one worker of middling skill, in days of one person's meals, era by era, on land that is half full. */
export function yieldOf(era: number): number {
  return 1.42 / (foodShares[era] * 0.56)
}

/** How many people the land feeds in an era, beside the foraging age. */
export const yieldOfEra = [1, 3, 4, 5, 6.5, 22, 120] as const

/** A day's work and a day's bread. */
export function earnAndEat(world: World, i: number): void {
  const { people, settlements } = world
  const town = people.settlement[i]
  const era = settlements.era[town]
  const age = ageOf(world, i)
  const need = age < 12 ? 0.5 + age * 0.04 : age > 64 ? 0.85 : 1
  settlements.food[town] -= Math.min(settlements.food[town], need * (1 - settlements.hungry[town]))
  const job = people.job[i]
  if (job > 1 && age >= 14) {
    const skill = people.skills[i * skillCount + jobs[job].skill] / 65535
    const effort = people.health[i] * (0.75 + 0.5 * traitOf(world, i, trait.conscientiousness))
    const worth = effort * (0.62 + 0.75 * skill)
    learn(world, i, jobs[job].skill)
    let income = 0
    if (jobs[job].food) {
      const made = worth * yieldOf(era) * landShare(world, town)
      settlements.foodMade[town] += made
      // Where few feed all, what they grow is not all theirs.
      income = Math.min(made * settlements.foodPrice[town], 2 * worth * settlements.wage[town])
    } else if (makes[job]) {
      const made = worth * goodsYield[era]
      settlements.goodsMade[town] += made
      income = made * settlements.goodsPrice[town]
    } else income = worth * settlements.wage[town] * (1 + (job === jobOf.trader ? skill : 0))
    people.wealth[i] += income * (1 - settlements.policy[town * 6])
  }
  const bread = age >= 16 ? need * 1.45 * settlements.foodPrice[town] : 0
  const comforts = people.wealth[i] > 30 ? (people.wealth[i] - 30) * 0.0011 : 0
  people.wealth[i] = Math.max(0, people.wealth[i] - bread - comforts)
  settlements.goods[town] -= Math.min(settlements.goods[town], goodsWanted(world, town, comforts))
}

const goodsYield = [0.5, 0.7, 0.8, 0.9, 1, 1.6, 3] as const

/** What one more pair of hands still finds to do on the land: less, the more it already feeds. */
export function landShare(world: World, town: number): number {
  const { settlements } = world
  const feeds = settlements.land[town] * yieldOfEra[settlements.era[town]]
  return Math.min(1.25, (2 * feeds) / (feeds + settlements.people[town] + 1))
}

function learn(world: World, i: number, skill: number): void {
  const { people } = world
  const at = i * skillCount + skill
  const pace = 10 + 14 * traitOf(world, i, trait.wit)
  people.skills[at] += Math.floor(((65535 - people.skills[at]) * pace) / 65536)
}
