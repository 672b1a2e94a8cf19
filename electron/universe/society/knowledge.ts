import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { feel } from '../people/emotion.ts'
import { jobOf } from '../people/jobs.ts'
import { buildingKinds, eras } from '../reading.ts'
import { technologyRoom } from '../tables.ts'
import { channels, draw, u0, u1, u2, u3, type World } from '../world.ts'
import { shape } from './build.ts'
import { artsForEra, technologies } from './technologies.ts'

/** A byte of adoption: from the first who knows, through half the place, to everybody. */
const first = 6
const half = 128
const everybody = 255

/** Bass (1969): adoption by oneself and by imitation, a year; his mean over durable goods. */
export const bass = { innovation: 0.03, imitation: 0.38 } as const

/** What a place of this age has long known, and the first of its own arts. */
export function openKnowledge(world: World, town: number, era: number): void {
  let own = 0
  technologies.forEach((technology, index) => {
    const known = technology.era < era || (technology.era === era && own++ < artsForEra[era])
    world.settlements.knowledge[town * technologyRoom + index] = known ? everybody : 0
  })
}

export function knownArts(world: World, town: number): string[] {
  return technologies
    .filter((_, index) => world.settlements.knowledge[town * technologyRoom + index] >= half)
    .map((technology) => technology.name)
}

/** A day of thought: arts spread among those who live here, one may be found, one may be lost. */
export function thinkOn(world: World, town: number): void {
  const { settlements } = world
  if (settlements.people[town] === 0) return
  spreadArts(world, town)
  draw(world, town, channels.thought, 1)
  const [finds, which, who, loses] = [u0(), u1(), u2(), u3()]
  if (finds < discoveryRate(world, town) / 365.25) discover(world, town, which, who)
  else if (settlements.people[town] < 30 && loses < 0.15 / 365.25) forget(world, town, which)
  ageTurns(world, town)
  renew(world, town, who)
}

function spreadArts(world: World, town: number): void {
  const { knowledge } = world.settlements
  for (let k = 0; k < technologies.length; k++) {
    const at = town * technologyRoom + k
    const level = knowledge[at]
    if (level === 0 || level === everybody) continue
    const share = level / everybody
    const day = ((bass.innovation + bass.imitation * share) * (1 - share) * everybody) / 365.25
    draw(world, town, channels.thought, 8 + k)
    if (u0() < day) knowledge[at] = Math.min(everybody, level + Math.max(1, Math.floor(day)))
    if (level < half && knowledge[at] >= half) tellAdoption(world, town, k)
  }
}

function tellAdoption(world: World, town: number, k: number): void {
  const text = `In ${townName(world, town)} half the people now know ${technologies[k].name}.`
  tell(world, { kind: 'adoption', who: [], settlement: town, weight: 0.3, valence: 0.3, text })
}

/** New arts a year: more heads that work with their hands and with books, more openness, a will to teach. */
function discoveryRate(world: World, town: number): number {
  const { settlements, genesis } = world
  const count = (job: string): number => settlements.jobs[town * 20 + jobOf[job]]
  const minds =
    count('crafter') * 0.3 +
    (count('scholar') + count('teacher') + count('clerk') * 0.3) * 1.5 +
    0.02 * settlements.people[town]
  return (
    genesis.curiosity *
    0.011 *
    Math.sqrt(minds) *
    (0.6 + 0.8 * settlements.policy[town * 6 + 4]) *
    (0.7 + 0.6 * settlements.policy[town * 6 + 3])
  )
}

function discover(world: World, town: number, which: number, who: number): void {
  const { settlements, roll, people } = world
  const open = reachable(world, town)
  if (open.length === 0) return
  const k = open[Math.floor(which * open.length)]
  settlements.knowledge[town * technologyRoom + k] = first
  const count = roll.from[town + 1] - roll.from[town]
  let finder = -1
  for (let t = 0; t < 12; t++) {
    const i = roll.rows[roll.from[town] + Math.floor((who * 9973 * (t + 1)) % count)]
    if (!people.alive[i] || people.job[i] < 2) continue
    if (
      finder < 0 ||
      people.traits[i * 8 + 6] + people.traits[i * 8] > people.traits[finder * 8 + 6] + people.traits[finder * 8]
    )
      finder = i
  }
  if (finder < 0) return
  feel(world, finder, 'pride', 1)
  people.reputation[finder] = Math.min(2, people.reputation[finder] + 0.5)
  const name = nameOf(world, finder)
  const art = technologies[k].name
  const text = saying(world, [
    `${name} of ${townName(world, town)} found the secret of ${art}.`,
    `After years of trying, ${name} showed ${townName(world, town)} ${art}.`,
    `${art.charAt(0).toUpperCase() + art.slice(1)}: ${name} was the first in ${townName(world, town)} to understand it.`,
  ])
  tell(world, {
    kind: 'discovery',
    who: [finder],
    settlement: town,
    weight: 0.72,
    valence: 0.6,
    text,
    cause: people.lastEvent[finder],
  })
}

/** Arts that rest on what half the people know, and belong to this age or the next. */
export function reachable(world: World, town: number): number[] {
  const { knowledge, era } = world.settlements
  const at = town * technologyRoom
  const open: number[] = []
  technologies.forEach((technology, k) => {
    if (knowledge[at + k] > 0 || technology.era > era[town] + 1) return
    if (technology.needs.every((need) => knowledge[at + need] >= half)) open.push(k)
  })
  return open
}

function forget(world: World, town: number, which: number): void {
  const { knowledge } = world.settlements
  const k = Math.floor(which * technologies.length)
  const at = town * technologyRoom
  const needed = technologies.some((technology, other) => technology.needs.includes(k) && knowledge[at + other] > 0)
  if (knowledge[at + k] === 0 || technologies[k].era < 2 || needed) return
  knowledge[at + k] = 0
  const text = `Nobody in ${townName(world, town)} remembers ${technologies[k].name} any more.`
  tell(world, { kind: 'forgetting', who: [], settlement: town, weight: 0.5, valence: -0.4, text })
}

/** What a neighbour along the road knows well may be carried here. */
export function learnFrom(world: World, town: number, other: number): void {
  const { knowledge, policy } = world.settlements
  draw(world, town, channels.travel, 2 + other)
  if (u0() > 0.01 * (0.5 + policy[town * 6 + 3])) return
  const open = reachable(world, town).filter((k) => knowledge[other * technologyRoom + k] >= half)
  if (open.length === 0) return
  const k = open[Math.floor(u1() * open.length)]
  knowledge[town * technologyRoom + k] = first
  const text = `Traders from ${townName(world, other)} brought ${technologies[k].name} to ${townName(world, town)}.`
  tell(world, { kind: 'adoption', who: [], settlement: town, weight: 0.45, valence: 0.4, text })
}

function ageTurns(world: World, town: number): void {
  const { settlements } = world
  const next = settlements.era[town] + 1
  if (next >= eras.length) return
  let arts = 0
  technologies.forEach((technology, k) => {
    if (technology.era === next && settlements.knowledge[town * technologyRoom + k] >= half) arts++
  })
  if (arts < artsForEra[next]) return
  settlements.era[town] = next
  const text = `A new age has come to ${townName(world, town)}: children there learn the ${eras[next]} ways as if there had never been others.`
  tell(world, { kind: 'new era', who: [], settlement: town, weight: 0.95, valence: 0.5, text })
}

/** Old houses are built anew in the way of the age, one now and then; what is damaged comes first. */
function renew(world: World, town: number, luck: number): void {
  const { buildings, settlements } = world
  const b = Math.floor(luck * buildings.rows)
  if (b >= buildings.rows || buildings.settlement[b] !== town || settlements.people[town] === 0) return
  if (buildings.damage[b] > 0) {
    buildings.damage[b] = buildings.damage[b] > 0.3 ? buildings.damage[b] - 0.3 : 0
    return
  }
  if (buildings.era[b] < settlements.era[town]) shape(world, b, buildingKinds[buildings.kind[b]], settlements.era[town])
}
