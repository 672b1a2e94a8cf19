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

/**
 * Where an activity takes somebody, and when in the hour they set out; `spot` and `when` are 32 random bits each, and are handed on as they
 * are: the engine would put numbers in floating point into a box for everybody.
 */
export function goThere(world: World, i: number, does: number, hour: Hour, spot: number, when: number): void {
  const { people, buildings, households } = world
  const town = people.settlement[i]
  people.leave[i] = ((when & 0xff) * 190) >>> 8
  const home = people.household[i] >= 0 ? households.home[people.household[i]] : -1
  const aside = sideways(spot)
  const ahead = forward(spot)
  let u = aside * plazaU
  let v = ahead * plazaV
  switch (does) {
    case sleeping:
    case resting:
      return goHome(world, i, home, spot)
    case crafting:
      return people.work[i] >= 0 ? enter(world, i, people.work[i]) : goHome(world, i, home, spot)
    case eating: {
      const inTheField =
        outdoors[people.job[i]] && people.job[i] > 1 && hour.hour === 12 && !hour.foul && hour.day % 7 !== 0
      if (!inTheField) return goHome(world, i, home, spot)
      u = people.workU[i] + 3 * aside
      v = people.workV[i] + 3 * ahead
      break
    }
    case talking:
    case walking:
    case playing:
    case watching:
      if (does === talking && (when & 0xc00) === 0 && visit(world, i, hour.foul, when, spot)) return
      if (hour.foul && home >= 0) return enter(world, i, home)
      return goOut(world, i, does, home, when, spot)
    case courting:
      u = plazaU * 1.15 + 4 * aside
      v = plazaV * 0.6 * ahead
      break
    case quarrelling:
      u = 0.7 * plazaU + 1.5 * aside
      v = 0.5 * plazaV + 1.5 * ahead
      break
    case mourning:
    case praying: {
      const temple = seatOf(world, town, 'temple')
      if (temple >= 0 && does === praying) return enter(world, i, temple)
      if (temple < 0) break
      u = buildings.u[temple] + 9 * aside
      v = buildings.v[temple] + 9 * ahead
      break
    }
    case trading:
    case celebrating:
    case fleeing:
      u = aside * plazaU * 0.9
      v = ahead * plazaV * 0.9
      break
    case studying: {
      const school = seatOf(world, town, 'school')
      return school >= 0 ? enter(world, i, school) : goHome(world, i, home, spot)
    }
    case factoryWork:
      // The whistle blows for everybody at once.
      people.leave[i] >>= 2
      if (people.work[i] >= 0) return enter(world, i, people.work[i])
      u = people.workU[i]
      v = people.workV[i]
      break
    default:
      if (people.work[i] >= 0) return enter(world, i, people.work[i])
      u = people.workU[i] + 14 * aside
      v = people.workV[i] + 14 * ahead
  }
  people.toBuilding[i] = -1
  people.toU[i] = u + 0
  people.toV[i] = v + 0
}

/** How far to the side and ahead, −1 … 1. */
const sideways = (spot: number): number => ((spot & 0xffff) / 65535) * 2 - 1
const forward = (spot: number): number => ((spot >>> 16) / 65535) * 2 - 1

/** Half of the talk and play is in the lane before somebody's door, half in the square. */
function goOut(world: World, i: number, does: number, home: number, when: number, spot: number): void {
  const { people, buildings } = world
  if ((when & 0x300) === 0 || home < 0) return stand(world, i, sideways(spot) * plazaU, forward(spot) * plazaV)
  const reach = does === walking ? 4 : 1
  const door = home + ((when >>> 12) % (2 * reach + 1)) - reach
  const theirs = door >= 0 && door < buildings.rows && buildings.settlement[door] === people.settlement[i]
  const near = theirs ? door : home
  stand(world, i, buildings.u[near] + 6 * sideways(spot), streetAt(buildings.v[near]) + 2.6 * forward(spot))
}

/** A call on somebody known: at their door, or by their hearth when the weather is foul. */
function visit(world: World, i: number, foul: boolean, when: number, spot: number): boolean {
  const { people, households, buildings } = world
  if (people.tieCount[i] === 0) return false
  const slot = i * tieRoom + ((when >>> 16) % people.tieCount[i])
  const host = people.tieWho[slot]
  const house = people.household[host]
  const theirs = house >= 0 && people.settlement[host] === people.settlement[i] ? households.home[house] : -1
  if (theirs < 0 || people.tieKind[slot] === rival) return false
  if (foul) enter(world, i, theirs)
  else stand(world, i, buildings.u[theirs] + 4 * sideways(spot), streetAt(buildings.v[theirs]) + 2.2 * forward(spot))
  return true
}

function goHome(world: World, i: number, home: number, spot: number): void {
  if (home >= 0) enter(world, i, home)
  else stand(world, i, sideways(spot) * plazaU, forward(spot) * plazaV)
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
