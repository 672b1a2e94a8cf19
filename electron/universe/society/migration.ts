import { reserve } from '../kernel/arena.ts'
import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { connect } from '../place/roads.ts'
import { boundMetres, surveyAround } from '../place/tiles.ts'
import { technologyRoom } from '../tables.ts'
import { ageOf, channels, draw, u0, u1, type World } from '../world.ts'
import { findSite, settle, stake } from './found.ts'
import { seekMatches } from './seeking.ts'
import { setOut } from './setting_out.ts'
import { yieldOfEra } from '../people/work.ts'

/** How full the land is: 1 when it feeds everybody with nothing to spare. */
export function fullness(world: World, town: number): number {
  const { settlements } = world
  return settlements.people[town] / Math.max(1, 1.45 * settlements.land[town] * yieldOfEra[settlements.era[town]])
}

/** On the morning of the first of a month: where the land is too full some leave, for an emptier place or for the wild. */
export function considerLeaving(world: World, town: number): void {
  const { settlements, genesis } = world
  seekMatches(world, town)
  if (settlements.people[town] < 60) return
  const pressed = fullness(world, town)
  draw(world, town, channels.travel, 1)
  const [leaves, luck] = [u0(), u1()]
  if (leaves > 0.05 + (pressed > 0.85 ? 0.35 * (pressed - 0.85) + 0.5 * settlements.hungry[town] : -0.045)) return
  const families = gather(world, town, Math.max(2, Math.min(9, Math.floor(settlements.people[town] / 40))), luck)
  if (families.length < 2) return
  let goal = -1
  for (let s = 0; s < settlements.rows; s++) {
    if (s === town || settlements.people[s] === 0) continue
    if (fullness(world, s) < 0.7 * pressed && (goal < 0 || fullness(world, s) < fullness(world, goal))) goal = s
  }
  if (goal < 0 && pressed > 0.8 && settlements.rows < genesis.bounds.settlements)
    goal = foundFrom(world, town, families)
  else if (goal >= 0) tellLeaving(world, town, goal, families)
  if (goal < 0) return
  for (const house of families) setOut(world, house, goal)
}

/** Young families go first. */
function gather(world: World, town: number, most: number, luck: number): number[] {
  const { people, roll } = world
  const families: number[] = []
  const count = roll.from[town + 1] - roll.from[town]
  const first = Math.floor(luck * count)
  for (let k = 0; k < count && families.length < most; k++) {
    const i = roll.rows[roll.from[town] + ((first + k) % count)]
    const house = people.household[i]
    if (!people.alive[i] || house < 0 || families.includes(house) || world.settlements.leader[town] === i) continue
    const age = ageOf(world, i)
    if (age > 18 && age < 38 && people.wed[i]) families.push(house)
  }
  return families
}

function headOf(world: World, house: number): number {
  const { people } = world
  let head = -1
  for (let i = 0; i < people.rows; i++) {
    if (!people.alive[i] || people.household[i] !== house) continue
    if (head < 0 || people.bornTick[i] < people.bornTick[head]) head = i
  }
  return head
}

function tellLeaving(world: World, town: number, goal: number, families: readonly number[]): void {
  const head = headOf(world, families[0])
  if (head < 0) return
  const others = families.length - 1
  const text = `${nameOf(world, head)} and ${others === 1 ? 'another family' : `${others} other families`} left ${townName(world, town)} for ${townName(world, goal)}.`
  tell(world, { kind: 'migration', who: [head], settlement: town, weight: 0.4, valence: -0.1, text })
}

function foundFrom(world: World, town: number, families: readonly number[]): number {
  const { settlements, genesis } = world
  const site = findSite(world, settlements.x[town], settlements.y[town], 900, Math.min(4200, boundMetres(genesis)))
  const head = headOf(world, families[0])
  if (!site || head < 0) return -1
  reserve(world.arena, settlements, settlements.rows + 2)
  const goal = stake(world, site.x, site.y, settlements.era[town], 0)
  settlements.knowledge.copyWithin(goal * technologyRoom, town * technologyRoom, (town + 1) * technologyRoom)
  settlements.policy.copyWithin(goal * 6, town * 6, town * 6 + 6)
  settle(world, goal, families.length * 5, settlements.era[town])
  connect(world, goal)
  surveyAround(world, goal)
  const share = Math.min(0.3, (families.length * 5) / Math.max(1, settlements.people[town]))
  for (const store of [settlements.food, settlements.goods]) {
    store[goal] = store[town] * share
    store[town] -= store[goal]
  }
  const name = nameOf(world, head)
  const text = saying(world, [
    `${name} led ${families.length} families out of ${townName(world, town)} and founded ${townName(world, goal)}.`,
    `Where there had been only grass, ${name} and ${families.length} families from ${townName(world, town)} raised the first roofs of ${townName(world, goal)}.`,
  ])
  tell(world, {
    kind: 'founding',
    who: [head],
    settlement: goal,
    weight: 0.88,
    valence: 0.5,
    text,
    cause: settlements.lastEvent[town],
  })
  return goal
}
