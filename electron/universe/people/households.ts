import type { World } from '../world.ts'

/** A new household with nobody in it yet. The caller has made room. */
export function addHousehold(world: World, town: number, home: number): number {
  const { households } = world
  const house = households.rows++
  households.settlement[house] = households.from[house] = town
  households.home[house] = home
  households.members[house] = 0
  households.leftTick[house] = households.arriveTick[house] = 0
  return house
}

export function leaveHousehold(world: World, i: number): void {
  const { people, households, buildings } = world
  const house = people.household[i]
  if (house < 0) return
  people.household[i] = -1
  households.members[house]--
  if (households.home[house] >= 0) buildings.residents[households.home[house]]--
}

export function joinHousehold(world: World, i: number, house: number): void {
  const { people, households, buildings } = world
  leaveHousehold(world, i)
  people.household[i] = house
  households.members[house]++
  if (households.home[house] >= 0) buildings.residents[households.home[house]]++
}

/** Whether somebody's household is on the road between two settlements. */
export function isTravelling(world: World, i: number): boolean {
  const { people, households, now } = world
  const house = people.household[i]
  return house >= 0 && households.arriveTick[house] > now.tick[0]
}
