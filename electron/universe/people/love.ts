import { nameOf, saying, shortName, tell, townName } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, channels, draw, u0, u1, u2, u3, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { eraOf } from './jobs.ts'
import { traitOf } from './traits.ts'
import { tie, tieSlot } from './ties.ts'
import { readyAge } from './wedlock_age.ts'
import { promise } from './wedding.ts'

/** Looking, courting, promising: a day of the heart for somebody who is free. */
export function court(world: World, i: number): void {
  const { people } = world
  if (people.wed[i] || people.partner[i] >= 0) return
  const age = ageOf(world, i)
  if (age < 16 || age > 60) return
  draw(world, people.id[i], channels.love)
  const eager = u0()
  const whom = u1()
  const answer = u2()
  const luck = u3()
  const beloved = people.courting[i]
  if (beloved >= 0) {
    proceed(world, i, beloved, eager, answer)
    return
  }
  // Those past their youth look about less, and people of a late age take their time.
  const looks = age > 40 ? 0.008 : world.settlements.era[people.settlement[i]] >= eraOf.networked ? 0.016 : 0.025
  if (people.grievingUntil[i] > world.now.tick[0] || eager > looks) return
  if (!isReady(world, i, age)) return
  const other = lookAround(world, i, whom, luck)
  if (other < 0 || answer > attraction(world, i, other)) return
  beginCourting(world, i, other)
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

export function beginCourting(world: World, i: number, j: number): void {
  world.people.courting[i] = j
  world.people.courting[j] = i
  tie(world, i, j, 'friend', 90, 40)
}

function proceed(world: World, i: number, other: number, eager: number, answer: number): void {
  const { people } = world
  if (!people.alive[other] || people.courting[other] !== i || people.settlement[other] !== people.settlement[i]) {
    people.courting[i] = -1
    people.weddingTick[i] = 0
    return
  }
  const slot = tieSlot(world, i, other)
  const trust = slot >= 0 ? people.tieTrust[slot] : 0
  if (slot >= 0) people.tieStrength[slot] = Math.min(255, people.tieStrength[slot] + 2)
  if (people.weddingTick[i] > 0) return
  if (eager < 0.008 && trust > -20) promise(world, i, other, answer)
  else if (answer < (trust < -10 ? 0.02 : 0.0008)) part(world, i, other)
}

function part(world: World, i: number, other: number): void {
  const { people } = world
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
  for (let k = 0; k < Math.min(count, 24); k++) {
    const other = roll.rows[from + ((first + k) % count)]
    if (fits(world, i, other)) return other
  }
  return -1
}

export function isReady(world: World, i: number, age: number): boolean {
  const { people, settlements } = world
  return age >= 16 && age <= 60 && age >= readyAge(people.id[i], people.sex[i], settlements.era[people.settlement[i]])
}

export function fits(world: World, i: number, j: number): boolean {
  return mayMarry(world, i, j) && isReady(world, j, ageOf(world, j))
}

export function mayMarry(world: World, i: number, j: number): boolean {
  return world.people.settlement[i] === world.people.settlement[j] && mightMarry(world, i, j)
}

/** Wherever they live. */
export function mightMarry(world: World, i: number, j: number): boolean {
  const { people } = world
  if (i === j || !people.alive[j] || people.sex[i] === people.sex[j]) return false
  if (people.wed[j] || people.courting[j] >= 0 || people.partner[j] >= 0) return false
  const age = ageOf(world, j)
  if (age < 16 || age > 60 || Math.abs(age - ageOf(world, i)) > 12) return false
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
