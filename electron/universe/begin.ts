import { keyOf } from './kernel/hash.ts'
import { reserve } from './kernel/arena.ts'
import { type Stream, sfc32 } from './kernel/sfc32.ts'
import type { Genesis } from './genesis.ts'
import { addPerson } from './people/births.ts'
import { joinHousehold } from './people/bodies.ts'
import { drawFounder } from './people/genome.ts'
import { activityOf, eraOf, jobOf } from './people/jobs.ts'
import { familyNames, givenNames } from './people/names.ts'
import { tie } from './people/ties.ts'
import { findPlace, findWork } from './people/work.ts'
import { roomOf, build } from './society/build.ts'
import { findSite, settle, stake } from './society/found.ts'
import { callRoll, emptyWorld, makeGround, makeRoom, ticksPerYear, type World } from './world.ts'
import { chooseLeader, takeStock } from './society/town.ts'
import { kindOfBuilding } from './people/jobs.ts'
import { skillCount } from './tables.ts'
import { openKnowledge } from './society/knowledge.ts'
import { drawCoast } from './place/atlas.ts'
import type { Coastline } from './place/coast.ts'
import { connectAll } from './place/roads.ts'

/** The first moment: land, settlements, and people who have lived there for a while. */
export function beginWorld(genesis: Genesis): World {
  const coast = genesis.place.coast === 'real' ? drawCoast(genesis.place.latitude, genesis.place.longitude) : undefined
  const world = emptyWorld(genesis, makeGround(genesis, coast), genesis.people)
  if (coast) keepCoast(world, coast)
  const [a, b] = keyOf(`${genesis.seed}/people`)
  const stream = sfc32(a, b, genesis.people)
  world.now.level[0] = genesis.level
  world.now.nextPerson[0] = 1
  world.now.nextEvent[0] = 1
  world.now.cooperation[0] = 0.6
  startAir(world, stream)
  startAilments(world)
  const era = eraOf[genesis.era]
  const sizes = shareOut(genesis.people, genesis.settlements)
  reserve(world.arena, world.settlements, genesis.settlements + 2)
  for (let s = 0; s < genesis.settlements; s++) {
    const site = s === 0 ? { x: 0, y: 0 } : findSite(world, 0, 0, 900, 2600 + 500 * genesis.settlements)
    if (!site) {
      sizes[0] += sizes[s]
      continue
    }
    const town = stake(world, site.x, site.y, era, sizes[s])
    openKnowledge(world, town, era)
    reserve(world.arena, world.buildings, world.buildings.rows + Math.ceil(sizes[s] / 3) + 300)
    settle(world, town, sizes[s], era)
  }
  for (let s = 0; s < world.settlements.rows; s++) populate(world, s, sizes[s], stream)
  makeRoom(world)
  connectAll(world)
  callRoll(world)
  for (let s = 0; s < world.settlements.rows; s++) {
    takeStock(world, s)
    employ(world, s)
    chooseLeader(world, s)
    world.settlements.food[s] = world.settlements.people[s] * 300
    world.settlements.goods[s] = world.settlements.people[s] * 20
    world.settlements.crop[s] = world.settlements.people[s] * 60
  }
  world.happened = []
  return world
}

/** The shore goes into the state, so that a saved world needs no atlas. */
function keepCoast(world: World, { cells }: Coastline): void {
  reserve(world.arena, world.shore, cells.length)
  world.shore.rows = cells.length
  world.shore.metres.set(cells)
}

function startAir(world: World, stream: Stream): void {
  world.now.air[0] = 1 + 6 * stream.unit()
  world.now.air[1] = 1 + 6 * stream.unit()
  world.now.air[2] = 18 + 10 * stream.unit()
}

/** The everyday fevers are always about. */
function startAilments(world: World): void {
  const { ailments } = world
  ailments.rows = 1
  ailments.infectivity[0] = 0
  ailments.lethality[0] = 0.004
  ailments.days[0] = 6
  ailments.event[0] = -1
}

/** The first settlement is the largest; the others follow Zipf's rank rule. */
export function shareOut(people: number, settlements: number): number[] {
  let whole = 0
  for (let s = 1; s <= settlements; s++) whole += 1 / s
  const sizes: number[] = []
  let left = people
  for (let s = settlements; s > 1; s--) {
    const size = Math.floor(people / s / whole)
    sizes.unshift(size)
    left -= size
  }
  sizes.unshift(left)
  return sizes
}

/** Families with grown children gone and small ones at home, as a census would find them. */
function populate(world: World, town: number, count: number, stream: Stream): void {
  const { arena, people, households, settlements } = world
  const era = settlements.era[town]
  reserve(arena, people, people.rows + count + 64)
  reserve(arena, households, households.rows + count + 64)
  let left = count
  let home = -1
  while (left > 0) {
    const mean = era >= 6 ? 2.6 : 5
    const size = Math.min(left, 1 + Math.floor(mean * (0.4 + 1.2 * stream.unit())))
    home = homeFor(world, town, size, home)
    const house = households.rows++
    households.settlement[house] = town
    households.home[house] = home
    households.members[house] = 0
    makeFamily(world, town, house, size, stream)
    left -= size
  }
}

function homeFor(world: World, town: number, size: number, last: number): number {
  const { buildings, settlements } = world
  const home = kindOfBuilding.home
  if (last >= 0 && settlements.era[town] >= 5 && buildings.residents[last] + size <= roomOf(home, buildings.era[last]))
    return last
  const fresh = build(world, town, 'home', settlements.era[town])
  if (fresh >= 0) {
    const years = 35 * ((fresh * 7919) % 101) * 0.01
    buildings.builtTick[fresh] = -Math.floor(years * ticksPerYear)
  }
  return fresh >= 0 ? fresh : last
}

function makeFamily(world: World, town: number, house: number, size: number, stream: Stream): void {
  const { people } = world
  const family = stream.below(familyNames)
  const grown = Math.min(size, size === 1 ? 1 : 2)
  const eldest = 19 + 38 * stream.unit() * stream.unit() + (size === 1 ? 25 * stream.unit() : 0)
  const members: number[] = []
  for (let k = 0; k < size; k++) {
    const age =
      k < grown
        ? Math.max(17.5, eldest + 4 * (stream.unit() - 0.5))
        : Math.max(0.1, stream.unit() * Math.min(17, eldest - 17.5))
    const i = makeSomebody(world, town, age, stream)
    if (k < grown) people.sex[i] = k === 0 ? (size === 1 ? stream.below(2) : 0) : 1
    people.family[i] = family
    joinHousehold(world, i, house)
    members.push(i)
  }
  if (grown === 2) {
    const [wife, husband] = members
    people.partner[wife] = husband
    people.partner[husband] = wife
    people.wed[wife] = people.wed[husband] = 1
    tie(world, wife, husband, 'partner', 220, 95)
  }
  for (let k = grown; k < size; k++) bearInto(world, members, grown, k, stream)
}

function bearInto(world: World, members: readonly number[], grown: number, k: number, stream: Stream): void {
  const { people } = world
  const child = members[k]
  people.mother[child] = people.id[members[0]]
  people.father[child] = grown === 2 ? people.id[members[1]] : -1
  for (let p = 0; p < grown; p++) tie(world, child, members[p], 'parent', 225, 105)
  for (let s = grown; s < k; s++) tie(world, child, members[s], 'sibling', 150 + stream.below(50), 70)
}

function makeSomebody(world: World, town: number, age: number, stream: Stream): number {
  const { people, settlements } = world
  const i = addPerson(world, town)
  people.sex[i] = stream.below(2)
  people.bornTick[i] = -Math.floor(age * ticksPerYear)
  people.sinceTick[i] = people.bornTick[i]
  people.given[i] = stream.below(givenNames)
  drawFounder(world, i, stream)
  const { customs } = world.genesis
  const beliefs = [customs.faith, customs.order, customs.sharing, customs.openness]
  beliefs.forEach((share, k) => {
    people.beliefs[i * 4 + k] = Math.max(0, Math.min(255, Math.floor(255 * (share + 0.16 * stream.bell()))))
  })
  people.strategy[i] = [0, 2, 2, 5, 4, 3, 1, 2][stream.below(8)]
  for (let k = 0; k < skillCount; k++)
    people.skills[i * skillCount + k] = Math.floor(65535 * 0.02 * Math.min(age, 40) * stream.unit() * 0.8)
  people.wealth[i] = age > 16 ? 20 * stream.unit() + 60 * stream.unit() * stream.unit() * stream.unit() : 0
  people.valence[i] = 0.2 + 0.2 * stream.unit()
  people.job[i] = age < 14 ? jobOf.child : age > 64 ? jobOf.elder : jobOf.child
  people.activity[i] = activityOf.sleeping
  if (age > 18 && settlements.rows > 0) people.reputation[i] = 0.3 * stream.unit()
  return i
}

/** Everybody of age finds work, goes home for the first night, and knows some neighbours. */
function employ(world: World, town: number): void {
  const { people, roll, households, buildings } = world
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.job[i] === jobOf.child) findWork(world, i)
    if (people.job[i] > 1) people.skills[i * skillCount + 0] += 0
    else findPlace(world, i)
    const home = households.home[people.household[i]]
    people.toBuilding[i] = people.fromBuilding[i] = home
    if (home < 0) continue
    people.toU[i] = people.fromU[i] = buildings.u[home]
    people.toV[i] = people.fromV[i] = buildings.v[home]
    const neighbours = roll.from[town + 1] - roll.from[town]
    for (const step of [3, 7, 11]) {
      const other = roll.rows[roll.from[town] + ((k - roll.from[town] + step) % neighbours)]
      if (other !== i && people.tieCount[i] < 9) tie(world, i, other, 'neighbour', 50, 25)
    }
  }
}
