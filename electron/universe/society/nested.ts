import { saying, shortName, tell, townName } from '../chronicle.ts'
import { type Genesis, landscapes } from '../genesis.ts'
import { clamp } from '../kernel/exact.ts'
import { feel } from '../people/emotion.ts'
import { type Era, eras } from '../reading.ts'
import { technologyRoom } from '../tables.ts'
import { channels, draw, ticksPerYear, u0, u1, u2, u3, type World } from '../world.ts'
import { technologies } from './technologies.ts'

/** The deepest that universes nest. */
export const deepestLevel = 5

const nestedWorlds = technologies.findIndex(({ name }) => name === 'nested worlds')
const half = 128
/** One world is looked after for a while before there is another. */
const yearsBetween = 12
const firstNames = ['Little', 'New', 'Far', 'Deep', 'Bright', 'Quiet', 'High', 'Last'] as const

/**
 * On the first of a month: a settlement half of whose people know how may set a smaller world going inside its machines. That world is a
 * universe of its own, begun for real, and the number of those that one universe brings forth is bounded by its genesis.
 */
export function considerNesting(world: World, town: number): void {
  const { settlements, people, now, genesis } = world
  if (genesis.level >= deepestLevel || now.children[0] >= genesis.bounds.children) return
  if (settlements.people[town] === 0 || settlements.knowledge[town * technologyRoom + nestedWorlds] < half) return
  if (now.children[0] > 0 && now.tick[0] - now.childTick[0] < yearsBetween * ticksPerYear) return
  draw(world, town, channels.nesting)
  const learning = settlements.policy[town * 6 + 4]
  if (u0() > 0.08 * (0.5 + learning + settlements.harmony[town])) return
  now.children[0] += 1
  now.childTick[0] = now.tick[0]
  now.childTown[0] = town
  now.childPeople[0] = clamp(Math.floor(people.rows / 10), 24, 400)
  tellNesting(world, town)
}

/** A world that was begun in the hour just lived; which settlement did it is in the state, so a keyframe knows it too. */
export function begunHere(world: World): number {
  const { now } = world
  return now.children[0] > 0 && now.childTick[0] === now.tick[0] ? now.childTown[0] : -1
}

/** What its makers put in: a few people, an early age, a land that the dice choose, and the customs of the makers themselves. */
export type Seedling = Pick<Genesis, 'name' | 'people' | 'landscape' | 'era' | 'place' | 'customs' | 'curiosity'>

/** The same at any time for the same moment. */
export function seedling(world: World, town: number): Seedling {
  const { settlements, now, genesis } = world
  draw(world, town, channels.nesting, 1)
  const [where, when, north, faith] = [u0(), u1(), u2(), u3()]
  const policy = (k: number): number => hundredths(clamp(settlements.policy[town * 6 + k], 0, 1))
  return {
    name: `${firstNames[(now.children[0] - 1) % firstNames.length]} ${townName(world, town)}`,
    people: now.childPeople[0],
    landscape: landscapes[Math.floor(where * landscapes.length)],
    era: eras[Math.floor(when * 4)],
    place: {
      ...genesis.place,
      latitude: Math.floor(clamp(genesis.place.latitude + 30 * (north - 0.5), -60, 60)),
      coast: 'imagined',
      coastDigest: '',
    },
    customs: {
      sharing: policy(1),
      order: policy(2),
      openness: policy(3),
      faith: hundredths(faith),
    },
    curiosity: Math.min(8, genesis.curiosity * 2),
  }
}

function hundredths(share: number): number {
  return Math.floor(share * 100) / 100
}

const land: Record<Genesis['landscape'], string> = {
  coast: 'on a coast',
  bay: 'about a bay',
  island: 'on an island',
  valley: 'in a river valley',
  plain: 'on a plain',
  highland: 'by a lake in the hills',
}
const age: Record<Era, string> = {
  foraging: 'who live by what they find',
  farming: 'who till the ground',
  bronze: 'who cast bronze',
  classical: 'who forge iron',
  medieval: 'who build mills',
  industrial: 'who tend engines',
  networked: 'who are never alone',
}

function tellNesting(world: World, town: number): void {
  const { settlements, people, roll } = world
  const child = seedling(world, town)
  const leader = settlements.leader[town]
  const who = leader < 0 ? 'The people' : `${shortName(world, leader)} and the people`
  const inside = `${child.people} of them ${land[child.landscape]}, ${age[child.era]}`
  const text = saying(world, [
    `${who} of ${townName(world, town)} set a smaller world going inside their machines and named it ${child.name}: ${inside}.`,
    `In ${townName(world, town)} a world was begun within the world: ${child.name}, ${inside}.`,
  ])
  const hearts = leader < 0 ? [] : [leader]
  tell(world, { kind: 'new universe', who: hearts, settlement: town, weight: 0.98, valence: 0.6, text })
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    if (people.alive[roll.rows[k]]) feel(world, roll.rows[k], 'admiration', 0.3)
  }
}
