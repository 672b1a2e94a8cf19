import { rowOf, ticksPerYear, type World } from '../world.ts'
import { inherit } from './genome.ts'
import { nearKin } from './love.ts'
import { tie } from './ties.ts'

/** Grown children who have left a family: somebody of that age and sex in the town is one of them. */
export type Departed = { mother: number; father: number; age: number; sex: number }

/** How many years a grown-up may differ from the child whom a family remembers. */
const likeness = 2

/**
 * Finds the grown children of the old among the young couples, so that a town has grandparents, uncles and cousins from its first day,
 * and lets everybody take after their parents. Works on the rows from `first` on and the households from `firstHouse` on.
 */
export function joinKindred(world: World, first: number, firstHouse: number, departed: readonly Departed[]): void {
  const { people } = world
  const byYear = new Map<number, number[]>()
  for (let i = first; i < people.rows; i++) {
    if (people.mother[i] >= 0 || people.father[i] >= 0) continue
    const year = yearOf(world, i)
    byYear.set(year, [...(byYear.get(year) ?? []), i])
  }
  const found = new Map<number, number[]>()
  for (const child of departed) {
    const grown = takeAlike(world, byYear, child)
    if (grown >= 0) adopt(world, grown, child, found)
  }
  nameHouseholds(world, first, firstHouse)
  const eldestFirst = Array.from({ length: people.rows - first }, (_, k) => first + k)
  eldestFirst.sort((a, b) => people.bornTick[a] - people.bornTick[b] || a - b)
  for (const i of eldestFirst) {
    const [mother, father] = [rowOf(world, people.mother[i]), rowOf(world, people.father[i])]
    if (mother >= 0 && father >= 0) inherit(world, i, mother, father)
  }
}

const yearOf = (world: World, i: number): number => Math.floor(-world.people.bornTick[i] / ticksPerYear)

function takeAlike(world: World, byYear: ReadonlyMap<number, number[]>, child: Departed): number {
  const { people } = world
  const middle = Math.floor(child.age)
  for (let year = middle - likeness; year <= middle + likeness; year++) {
    const alike = byYear.get(year) ?? []
    const at = alike.findIndex((i) => people.sex[i] === child.sex && mayBeChild(world, i, child))
    if (at >= 0) return alike.splice(at, 1)[0]
  }
  return -1
}

/** Nobody may turn out to be wed to a brother or a sister, or older than a parent could be. */
function mayBeChild(world: World, i: number, { mother, father }: Departed): boolean {
  const { people } = world
  if (i === mother || i === father) return false
  const partner = people.partner[i]
  for (const parent of [mother, father]) {
    if (parent < 0) continue
    if (people.bornTick[i] - people.bornTick[parent] < 15 * ticksPerYear) return false
    if (partner >= 0 && (people.mother[partner] === people.id[parent] || people.father[partner] === people.id[parent]))
      return false
  }
  return true
}

function adopt(world: World, i: number, { mother, father }: Departed, found: Map<number, number[]>): void {
  const { people } = world
  people.mother[i] = mother >= 0 ? people.id[mother] : -1
  people.father[i] = father >= 0 ? people.id[father] : -1
  const parent = mother >= 0 ? mother : father
  for (const one of [mother, father]) if (one >= 0) tie(world, i, one, 'parent', 170, 85)
  const siblings = found.get(parent) ?? []
  for (const other of siblings.slice(-3)) if (nearKin(world, i, other)) tie(world, i, other, 'sibling', 110, 55)
  found.set(parent, [...siblings, i])
}

/** Sons carry their father's name on, and wives and children bear it; fathers come before sons. */
function nameHouseholds(world: World, first: number, firstHouse: number): void {
  const { people, households } = world
  const heads = new Int32Array(households.rows - firstHouse).fill(-1)
  const men: number[] = []
  for (let i = first; i < people.rows; i++) {
    const house = people.household[i] - firstHouse
    if (heads[house] < 0 || people.partner[heads[house]] === i) heads[house] = i
    if (people.sex[i] === 1) men.push(i)
  }
  men.sort((a, b) => people.bornTick[a] - people.bornTick[b] || a - b)
  for (const i of men) {
    const father = rowOf(world, people.father[i])
    if (father >= 0) people.family[i] = people.family[father]
  }
  for (let i = first; i < people.rows; i++) {
    const head = heads[people.household[i] - firstHouse]
    if (people.sex[head] === 1 || people.partner[head] < 0) people.family[i] = people.family[head]
  }
}
