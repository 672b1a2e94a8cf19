import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { findHome } from '../society/build.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, dayCount, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { addHousehold, joinHousehold } from './households.ts'
import { restDays } from './routine.ts'
import { tie, tieKindOf } from './ties.ts'

export const weddingHour = 12
const feastHours = 6
const minorAge = 16

/** Two agree on a day: the noon of a rest day, three to ten weeks from now. */
export function promise(world: World, i: number, j: number, luck: number): void {
  const { people } = world
  const weeks = 3 + (Math.floor(luck * 4096) % 8)
  setWedding(world, i, j, weeks)
  feel(world, i, 'hope', 0.8)
  feel(world, j, 'hope', 0.8)
  const town = people.settlement[i]
  const text = saying(world, [
    `${nameOf(world, i)} and ${nameOf(world, j)} gave each other their word; the wedding is in ${weeks} weeks.`,
    `${nameOf(world, i)} asked, and ${nameOf(world, j)} said yes.`,
    `It is settled in ${townName(world, town)}: ${nameOf(world, i)} and ${nameOf(world, j)} will marry.`,
  ])
  const cause = people.lastEvent[i]
  tell(world, { kind: 'courtship', who: [i, j], settlement: town, weight: 0.22, valence: 0.7, text, cause })
}

export function setWedding(world: World, i: number, j: number, weeks: number): void {
  const day = (Math.floor(dayCount(world) / restDays) + weeks) * restDays
  world.people.weddingTick[i] = world.people.weddingTick[j] = day * 24 + weddingHour
}

/** The day has come. Whoever was widowed of the promise, or moved away, stays as they are. */
export function holdWedding(world: World, i: number): void {
  const { people } = world
  people.weddingTick[i] = 0
  const j = people.courting[i]
  if (j < 0 || people.courting[j] !== i || people.settlement[i] !== people.settlement[j]) return
  people.weddingTick[j] = 0
  marry(world, i, j)
}

function marry(world: World, i: number, j: number): void {
  const { people, settlements } = world
  people.courting[i] = people.courting[j] = -1
  people.partner[i] = j
  people.partner[j] = i
  people.wed[i] = people.wed[j] = 1
  tie(world, i, j, 'partner', 230, 100)
  for (const one of [i, j]) {
    feel(world, one, 'love', 1)
    feel(world, one, 'joy', 1)
    inviteGuests(world, one)
  }
  const [wife, husband] = people.sex[i] === 0 ? [i, j] : [j, i]
  people.family[wife] = people.family[husband]
  moveTogether(world, wife, husband)
  const town = people.settlement[i]
  const [her, him] = [nameOf(world, wife), nameOf(world, husband)]
  const text = saying(world, [
    `${her} and ${him} were married in ${townName(world, town)}; the whole lane danced.`,
    `${her} and ${him} joined hands before their neighbours in ${townName(world, town)}.`,
    `${townName(world, town)} rang its bells for ${her} and ${him}, married at noon.`,
  ])
  const event = tell(world, {
    kind: 'marriage',
    who: [wife, husband],
    settlement: town,
    weight: 0.42,
    valence: 0.9,
    text,
    cause: people.lastEvent[i],
  })
  people.lastEvent[i] = people.lastEvent[j] = event
  settlements.lastEvent[town] = event
}

/** Everybody whom the couple know comes to the square, and dances until evening. */
function inviteGuests(world: World, one: number): void {
  const { people, now } = world
  const until = now.tick[0] + feastHours
  people.feastingUntil[one] = until
  for (let k = one * tieRoom, end = k + people.tieCount[one]; k < end; k++) {
    const guest = people.tieWho[k]
    feel(world, guest, 'happyFor', 0.4)
    if (people.settlement[guest] === people.settlement[one]) people.feastingUntil[guest] = until
  }
}

/** A young couple finds a home of its own; who has one already opens it to the other, and children come along. */
function moveTogether(world: World, wife: number, husband: number): void {
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
function ownHousehold(world: World, i: number): number {
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

function bringChildren(world: World, parent: number, from: number, to: number): void {
  const { people } = world
  for (let k = parent * tieRoom, end = k + people.tieCount[parent]; k < end; k++) {
    const child = people.tieWho[k]
    if (people.tieKind[k] !== tieKindOf.child || people.household[child] !== from) continue
    if (ageOf(world, child) < minorAge) joinHousehold(world, child, to)
  }
}
