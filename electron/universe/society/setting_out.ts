import { feel } from '../people/emotion.ts'
import { findPlace } from '../people/work.ts'
import { streetAt } from '../place/streets.ts'
import { wayMetres } from '../place/ways.ts'
import type { World } from '../world.ts'
import { findHome } from './build.ts'

/** Families leave after breakfast, with all they have: on foot beside a cart, later by rail and by road. */
export const leavingHour = 7
const metresAnHour = [2000, 2000, 2400, 2600, 2600, 8000, 25_000] as const

/** The whole household takes to the road: from now on they belong to the place they go to. */
export function setOut(world: World, house: number, goal: number): void {
  const { households, settlements, now } = world
  const from = households.settlement[house]
  const pace = metresAnHour[settlements.era[from]]
  moveFamily(world, house, goal)
  households.from[house] = from
  households.leftTick[house] = now.tick[0]
  households.arriveTick[house] = now.tick[0] + 1 + Math.floor(wayMetres(world, from, goal) / pace)
  now.roadUntil[0] = Math.max(now.roadUntil[0], households.arriveTick[house])
}

/** Everybody of a household goes along: their work, their home and their place in the plan are new. */
function moveFamily(world: World, house: number, goal: number): void {
  const { people, settlements, households, buildings } = world
  const home = findHome(world, goal)
  const old = households.home[house]
  households.settlement[house] = goal
  for (let i = 0; i < people.rows; i++) {
    if (!people.alive[i] || people.household[i] !== house) continue
    const from = people.settlement[i]
    settlements.jobs[from * 20 + people.job[i]]--
    settlements.jobs[goal * 20 + people.job[i]]++
    settlements.people[from]--
    settlements.people[goal]++
    if (settlements.leader[from] === i) settlements.leader[from] = -1
    people.settlement[i] = goal
    // The walk of this hour keeps where they stood in the old plan; it ends before their new door.
    people.toBuilding[i] = people.fromBuilding[i] = -1
    people.fromU[i] = people.toU[i]
    people.fromV[i] = people.toV[i]
    people.toU[i] = home >= 0 ? buildings.u[home] : 0
    people.toV[i] = home >= 0 ? streetAt(buildings.v[home]) : 0
    findPlace(world, i)
    feel(world, i, 'hope', 0.4)
  }
  if (old >= 0) buildings.residents[old] -= households.members[house]
  households.home[house] = home
  if (home >= 0) buildings.residents[home] += households.members[house]
  world.roll.stale = true
}
