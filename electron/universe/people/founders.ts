import { reserve } from '../kernel/arena.ts'
import type { Stream } from '../kernel/sfc32.ts'
import { build, roomOf } from '../society/build.ts'
import { skillCount } from '../tables.ts'
import { ticksPerYear, type World } from '../world.ts'
import { addPerson } from './births.ts'
import { type FamilyPlan, planFamily } from './family_plan.ts'
import { carryingYears } from './fertility.ts'
import { drawFounder } from './genome.ts'
import { addHousehold, joinHousehold } from './households.ts'
import { activityOf, jobOf, kindOfBuilding } from './jobs.ts'
import { type Departed, joinKindred } from './kindred.ts'
import { familyNames, givenNames } from './names.ts'
import { tie } from './ties.ts'

/** Fills a settlement with people who have lived there all their lives. */
export function populate(world: World, town: number, count: number, stream: Stream): void {
  const { arena, people, households, settlements } = world
  reserve(arena, people, people.rows + count + 64)
  reserve(arena, households, households.rows + count + 64)
  const [first, firstHouse] = [people.rows, households.rows]
  const departed: Departed[] = []
  let home = -1
  for (let left = count; left > 0; ) {
    const plan = planFamily(settlements.era[town], left, stream)
    const size = plan.grown.length + plan.children.length
    home = homeFor(world, town, size, home)
    makeFamily(world, town, addHousehold(world, town, home), plan, departed, stream)
    left -= size
  }
  joinKindred(world, first, firstHouse, departed)
}

function homeFor(world: World, town: number, size: number, last: number): number {
  const { buildings, settlements } = world
  const home = kindOfBuilding.home
  if (last >= 0 && settlements.era[town] >= 5 && buildings.residents[last] + size <= roomOf(home, buildings.era[last]))
    return last
  const fresh = build(world, town, 'home', settlements.era[town])
  if (fresh >= 0) {
    const years = 35 * ((fresh * 7919) % 101) * 0.01
    buildings.builtTick[fresh] = -Math.floor(years * ticksPerYear)
  }
  return fresh >= 0 ? fresh : last
}

function makeFamily(
  world: World,
  town: number,
  house: number,
  plan: FamilyPlan,
  departed: Departed[],
  stream: Stream,
): void {
  const { people } = world
  const family = stream.below(familyNames)
  const members = [...plan.grown, ...plan.children].map(({ age, sex }) => {
    const row = makeSomebody(world, town, age, sex, stream)
    people.family[row] = family
    joinHousehold(world, row, house)
    return row
  })
  const parents = members.slice(0, plan.grown.length)
  const children = members.slice(parents.length)
  const mother = parents.find((row) => people.sex[row] === 0) ?? -1
  const father = parents.find((row) => people.sex[row] === 1) ?? -1
  if (parents.length === 2) {
    people.partner[mother] = father
    people.partner[father] = mother
    people.wed[mother] = people.wed[father] = 1
    tie(world, mother, father, 'partner', 220, 95)
  }
  if (mother >= 0) keepBirths(world, mother, plan)
  children.forEach((child, k) => {
    people.mother[child] = mother >= 0 ? people.id[mother] : -1
    people.father[child] = father >= 0 ? people.id[father] : -1
    for (const parent of parents) tie(world, child, parent, 'parent', 225, 105)
    for (const elder of children.slice(Math.max(0, k - 5), k))
      tie(world, child, elder, 'sibling', 150 + stream.below(50), 70)
  })
  for (const gone of plan.gone) departed.push({ mother, father, ...gone })
}

/** When the mother bore last, and when the child comes that she carries. */
function keepBirths(world: World, mother: number, plan: FamilyPlan): void {
  const { people } = world
  if (Number.isFinite(plan.sinceBirth)) people.lastBirthTick[mother] = -1 - Math.floor(plan.sinceBirth * ticksPerYear)
  if (plan.untilBirth < carryingYears) people.dueTick[mother] = 1 + Math.floor(plan.untilBirth * ticksPerYear)
}

function makeSomebody(world: World, town: number, age: number, sex: number, stream: Stream): number {
  const { people } = world
  const i = addPerson(world, town)
  people.sex[i] = sex
  people.bornTick[i] = -1 - Math.floor(age * ticksPerYear)
  people.sinceTick[i] = people.bornTick[i]
  people.given[i] = stream.below(givenNames)
  drawFounder(world, i, stream)
  const { customs } = world.genesis
  const beliefs = [customs.faith, customs.order, customs.sharing, customs.openness]
  beliefs.forEach((share, k) => {
    people.beliefs[i * 4 + k] = Math.max(0, Math.min(255, Math.floor(255 * (share + 0.16 * stream.bell()))))
  })
  people.strategy[i] = [0, 2, 2, 5, 4, 3, 1, 2][stream.below(8)]
  for (let k = 0; k < skillCount; k++)
    people.skills[i * skillCount + k] = Math.floor(65535 * 0.02 * Math.min(age, 40) * stream.unit() * 0.8)
  people.wealth[i] = age > 16 ? 20 * stream.unit() + 60 * stream.unit() * stream.unit() * stream.unit() : 0
  people.valence[i] = 0.2 + 0.2 * stream.unit()
  people.job[i] = age > 64 ? jobOf.elder : jobOf.child
  people.activity[i] = activityOf.sleeping
  if (age > 18) people.reputation[i] = 0.3 * stream.unit()
  return i
}
