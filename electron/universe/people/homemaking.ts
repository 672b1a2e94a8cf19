import { findHome } from '../society/build.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, type World } from '../world.ts'
import { addHousehold, joinHousehold } from './households.ts'
import { minorAge } from './orphans.ts'
import { tieKindOf } from './ties.ts'

/** A young couple finds a home of its own; who has one already opens it to the other, and children come along. */
export function moveTogether(world: World, wife: number, husband: number): void {
  const { people, households } = world
  const town = people.settlement[wife]
  let house = ownHousehold(world, husband)
  if (house < 0) house = ownHousehold(world, wife)
  if (house < 0) {
    const home = findHome(world, town)
    house = home >= 0 && households.rows < households.room ? addHousehold(world, town, home) : people.household[husband]
  }
  if (house < 0) return
  for (const one of [wife, husband]) {
    const old = people.household[one]
    if (old === house) continue
    bringChildren(world, one, old, house)
    joinHousehold(world, one, house)
  }
}

/** The household of somebody who keeps one: with a home, and no parent living there. */
export function ownHousehold(world: World, i: number): number {
  const { people, households } = world
  const house = people.household[i]
  if (house < 0 || households.home[house] < 0) return -1
  if (people.lastBirthTick[i] === 0 && households.members[house] > 1 && !hasChildren(world, i)) return -1
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++)
    if (people.tieKind[k] === tieKindOf.parent && people.household[people.tieWho[k]] === house) return -1
  return house
}

function hasChildren(world: World, i: number): boolean {
  const { people } = world
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++)
    if (people.tieKind[k] === tieKindOf.child) return true
  return false
}

/** Their own children, and younger brothers and sisters for whom nobody else would be left. */
function bringChildren(world: World, leaver: number, from: number, to: number): void {
  const { people } = world
  for (let k = leaver * tieRoom, end = k + people.tieCount[leaver]; k < end; k++) {
    const child = people.tieWho[k]
    if (people.household[child] !== from || ageOf(world, child) >= minorAge) continue
    if (people.tieKind[k] === tieKindOf.child || !isCaredFor(world, child, leaver)) joinHousehold(world, child, to)
  }
}

function isCaredFor(world: World, child: number, leaver: number): boolean {
  const { people } = world
  for (let k = child * tieRoom, end = k + people.tieCount[child]; k < end; k++) {
    const other = people.tieWho[k]
    const grown = other !== leaver && ageOf(world, other) >= minorAge
    if (grown && people.household[other] === people.household[child]) return true
  }
  return false
}
