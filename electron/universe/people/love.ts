import { nameOf, saying, shortName, tell, townName } from '../chronicle.ts'
import { build, roomOf } from '../society/build.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, channels, draw, u0, u1, u2, u3, type World } from '../world.ts'
import { joinHousehold } from './bodies.ts'
import { feel } from './emotion.ts'
import { traitOf } from './traits.ts'
import { kindOfBuilding } from './jobs.ts'
import { tie, tieSlot } from './ties.ts'

/** Looking, courting, marrying: a day of the heart for somebody who is free. */
export function court(world: World, i: number): void {
  const { people } = world
  if (people.wed[i] || people.partner[i] >= 0) return
  const age = ageOf(world, i)
  if (age < 17 || age > 60) return
  draw(world, people.id[i], channels.love)
  const [eager, whom, answer, luck] = [u0(), u1(), u2(), u3()]
  const beloved = people.courting[i]
  if (beloved >= 0) {
    proceed(world, i, beloved, eager, answer)
    return
  }
  if (people.grievingUntil[i] > world.now.tick[0] || eager > 0.022) return
  const other = lookAround(world, i, whom, luck)
  if (other < 0 || answer > attraction(world, i, other)) return
  people.courting[i] = other
  people.courting[other] = i
  tie(world, i, other, 'friend', 90, 40)
  feel(world, i, 'love', 0.8)
  feel(world, other, 'love', 0.7)
  const text = saying(world, [
    `${nameOf(world, i)} and ${nameOf(world, other)} were seen walking out together.`,
    `${nameOf(world, i)} brought flowers to ${nameOf(world, other)}'s door.`,
    `All ${townName(world, people.settlement[i])} knew it before they did: ${shortName(world, i)} and ${shortName(world, other)} were courting.`,
  ])
  tell(world, {
    kind: 'courtship',
    who: [i, other],
    settlement: people.settlement[i],
    weight: 0.18,
    valence: 0.6,
    text,
  })
}

function proceed(world: World, i: number, other: number, eager: number, answer: number): void {
  const { people } = world
  if (!people.alive[other] || people.courting[other] !== i || people.settlement[other] !== people.settlement[i]) {
    people.courting[i] = -1
    return
  }
  const slot = tieSlot(world, i, other)
  const trust = slot >= 0 ? people.tieTrust[slot] : 0
  if (slot >= 0) people.tieStrength[slot] = Math.min(255, people.tieStrength[slot] + 2)
  if (eager < 0.006 && trust > -20) marry(world, i, other)
  else if (answer < (trust < -10 ? 0.02 : 0.0008)) {
    people.courting[i] = people.courting[other] = -1
    feel(world, i, 'disappointment', 0.8)
    feel(world, other, 'disappointment', 0.6)
    const text = `${nameOf(world, i)} and ${nameOf(world, other)} went their own ways.`
    tell(world, {
      kind: 'quarrel',
      who: [i, other],
      settlement: people.settlement[i],
      weight: 0.12,
      valence: -0.4,
      text,
      cause: people.lastEvent[i],
    })
  }
}

/** Somebody free of the other sex and of fitting age, no near kin; friends first, then the town at large. */
function lookAround(world: World, i: number, luck: number, more: number): number {
  const { people, roll } = world
  if (more < 0.4 && people.tieCount[i] > 0) {
    const friend = people.tieWho[i * tieRoom + Math.floor(luck * people.tieCount[i])]
    return fits(world, i, friend) ? friend : -1
  }
  const town = people.settlement[i]
  const from = roll.from[town]
  const count = roll.from[town + 1] - from
  const first = Math.floor(luck * count)
  for (let k = 0; k < Math.min(count, 12); k++) {
    const other = roll.rows[from + ((first + k) % count)]
    if (fits(world, i, other)) return other
  }
  return -1
}

function fits(world: World, i: number, j: number): boolean {
  const { people } = world
  if (i === j || !people.alive[j] || people.sex[i] === people.sex[j] || people.wed[j] || people.courting[j] >= 0)
    return false
  if (people.partner[j] >= 0 || people.settlement[i] !== people.settlement[j]) return false
  const age = ageOf(world, j)
  if (age < 17 || age > 60 || Math.abs(age - ageOf(world, i)) > 12) return false
  return !nearKin(world, i, j)
}

export function nearKin(world: World, i: number, j: number): boolean {
  const { mother, father, id } = world.people
  if (mother[i] >= 0 && mother[i] === mother[j]) return true
  if (father[i] >= 0 && father[i] === father[j]) return true
  return mother[i] === id[j] || father[i] === id[j] || mother[j] === id[i] || father[j] === id[i]
}

function attraction(world: World, i: number, j: number): number {
  let apart = 0
  for (let t = 0; t < 5; t++) apart += Math.abs(traitOf(world, i, t) - traitOf(world, j, t))
  return 0.75 - 0.12 * apart + 0.15 * world.people.reputation[j]
}

function marry(world: World, i: number, j: number): void {
  const { people, settlements, households } = world
  people.courting[i] = people.courting[j] = -1
  people.partner[i] = j
  people.partner[j] = i
  people.wed[i] = people.wed[j] = 1
  tie(world, i, j, 'partner', 230, 100)
  feel(world, i, 'love', 1)
  feel(world, j, 'love', 1)
  feel(world, i, 'joy', 1)
  feel(world, j, 'joy', 1)
  const [wife, husband] = people.sex[i] === 0 ? [i, j] : [j, i]
  const town = people.settlement[i]
  people.family[wife] = people.family[husband]
  for (const one of [i, j])
    for (let k = one * tieRoom; k < one * tieRoom + people.tieCount[one]; k++)
      feel(world, people.tieWho[k], 'happyFor', 0.4)
  const home = findHome(world, town)
  if (home >= 0 && households.rows < households.room) {
    const house = households.rows++
    households.settlement[house] = town
    households.home[house] = home
    households.members[house] = 0
    joinHousehold(world, wife, house)
    joinHousehold(world, husband, house)
  } else if (people.household[husband] >= 0) joinHousehold(world, wife, people.household[husband])
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

/** A home with nobody in it, or a new one; −1 when there is no more ground. */
export function findHome(world: World, town: number): number {
  const { buildings, settlements } = world
  const home = kindOfBuilding.home
  for (let b = 0; b < buildings.rows; b++) {
    if (buildings.settlement[b] !== town || buildings.kind[b] !== home) continue
    const crowded = buildings.residents[b] > 0 && buildings.residents[b] + 4 > roomOf(home, buildings.era[b])
    if (!crowded && (buildings.residents[b] === 0 || buildings.era[b] >= 5)) return b
  }
  return build(world, town, 'home', settlements.era[town])
}
