import { plazaU, plazaV, streetAt } from '../place/streets.ts'
import { seatOf } from '../society/seats.ts'
import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'
import { activityOf, jobs } from './jobs.ts'
import type { Hour } from './needs.ts'
import { tieKindOf } from './ties.ts'

const { sleeping, resting, eating, crafting, trading, studying, playing, talking } = activityOf
const { courting, quarrelling, celebrating, mourning, praying, fleeing, walking } = activityOf
const watching = activityOf['watching the sky']
const factoryWork = activityOf['factory work']
const { rival } = tieKindOf
const outdoors = Uint8Array.from(jobs, (job) => (job.where < 0 ? 1 : 0))

/** Where an activity takes somebody, and when in the hour they set out; `spot` and `when` are 32 random bits each. */
export function goThere(world: World, i: number, does: number, hour: Hour, spot: number, when: number): void {
  const { people, buildings, households } = world
  const town = people.settlement[i]
  people.leave[i] = ((when & 0xff) * 190) >>> 8
  const sideways = ((spot & 0xffff) / 65535) * 2 - 1
  const forward = ((spot >>> 16) / 65535) * 2 - 1
  const home = people.household[i] >= 0 ? households.home[people.household[i]] : -1
  switch (does) {
    case sleeping:
    case resting:
      return goHome(world, i, home, sideways, forward)
    case crafting:
      return people.work[i] >= 0 ? enter(world, i, people.work[i]) : goHome(world, i, home, sideways, forward)
    case eating: {
      const inTheField =
        outdoors[people.job[i]] && people.job[i] > 1 && hour.hour === 12 && !hour.foul && hour.day % 7 !== 0
      if (inTheField) return stand(world, i, people.workU[i] + 3 * sideways, people.workV[i] + 3 * forward)
      return goHome(world, i, home, sideways, forward)
    }
    case talking:
    case walking:
    case playing:
    case watching:
      if (does === talking && (when & 0xc00) === 0 && visit(world, i, hour.foul, when, sideways, forward)) return
      if (hour.foul && home >= 0) return enter(world, i, home)
      return goOut(world, i, does, home, when, sideways, forward)
    case courting:
      return stand(world, i, plazaU * 1.15 + 4 * sideways, plazaV * 0.6 * forward)
    case quarrelling:
      return stand(world, i, 0.7 * plazaU + 1.5 * sideways, 0.5 * plazaV + 1.5 * forward)
    case mourning:
    case praying: {
      const temple = seatOf(world, town, 'temple')
      if (temple < 0) return stand(world, i, sideways * plazaU, forward * plazaV)
      if (does === praying) return enter(world, i, temple)
      return stand(world, i, buildings.u[temple] + 9 * sideways, buildings.v[temple] + 9 * forward)
    }
    case trading:
    case celebrating:
    case fleeing:
      return stand(world, i, sideways * plazaU * 0.9, forward * plazaV * 0.9)
    case studying: {
      const school = seatOf(world, town, 'school')
      return school >= 0 ? enter(world, i, school) : goHome(world, i, home, sideways, forward)
    }
    case factoryWork:
      // The whistle blows for everybody at once.
      people.leave[i] >>= 2
      if (people.work[i] >= 0) return enter(world, i, people.work[i])
      return stand(world, i, people.workU[i], people.workV[i])
    default:
      if (people.work[i] >= 0) return enter(world, i, people.work[i])
      return stand(world, i, people.workU[i] + 14 * sideways, people.workV[i] + 14 * forward)
  }
}

/** Half of the talk and play is in the lane before somebody's door, half in the square. */
function goOut(
  world: World,
  i: number,
  does: number,
  home: number,
  when: number,
  sideways: number,
  forward: number,
): void {
  const { people, buildings } = world
  if ((when & 0x300) === 0 || home < 0) return stand(world, i, sideways * plazaU, forward * plazaV)
  const reach = does === walking ? 4 : 1
  const door = home + ((when >>> 12) % (2 * reach + 1)) - reach
  const theirs = door >= 0 && door < buildings.rows && buildings.settlement[door] === people.settlement[i]
  const near = theirs ? door : home
  stand(world, i, buildings.u[near] + 6 * sideways, streetAt(buildings.v[near]) + 2.6 * forward)
}

/** A call on somebody known: at their door, or by their hearth when the weather is foul. */
function visit(world: World, i: number, foul: boolean, when: number, sideways: number, forward: number): boolean {
  const { people, households, buildings } = world
  if (people.tieCount[i] === 0) return false
  const slot = i * tieRoom + ((when >>> 16) % people.tieCount[i])
  const host = people.tieWho[slot]
  const house = people.household[host]
  const theirs = house >= 0 && people.settlement[host] === people.settlement[i] ? households.home[house] : -1
  if (theirs < 0 || people.tieKind[slot] === rival) return false
  if (foul) enter(world, i, theirs)
  else stand(world, i, buildings.u[theirs] + 4 * sideways, streetAt(buildings.v[theirs]) + 2.2 * forward)
  return true
}

function goHome(world: World, i: number, home: number, sideways: number, forward: number): void {
  if (home >= 0) enter(world, i, home)
  else stand(world, i, sideways * plazaU, forward * plazaV)
}

function enter(world: World, i: number, building: number): void {
  const { people, buildings } = world
  people.toBuilding[i] = building
  people.toU[i] = buildings.u[building]
  people.toV[i] = buildings.v[building]
}

function stand(world: World, i: number, u: number, v: number): void {
  const { people } = world
  people.toBuilding[i] = -1
  people.toU[i] = u + 0
  people.toV[i] = v + 0
}
