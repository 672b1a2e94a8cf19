import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { dayCount, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { gather } from './gathering.ts'
import { moveTogether } from './homemaking.ts'
import { activityOf } from './jobs.ts'
import { restDays } from './routine.ts'
import { tie } from './ties.ts'

export const weddingHour = 12
const feastHours = 6
const { celebrating } = activityOf

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
  const [her, him] = [nameOf(world, wife), nameOf(world, husband)]
  people.family[wife] = people.family[husband]
  moveTogether(world, wife, husband)
  const town = people.settlement[i]
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
  const { people } = world
  gather(world, one, celebrating, feastHours)
  for (let k = one * tieRoom, end = k + people.tieCount[one]; k < end; k++)
    feel(world, people.tieWho[k], 'happyFor', 0.4)
}
