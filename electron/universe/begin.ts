import { keyOf } from './kernel/hash.ts'
import { reserve, tighten } from './kernel/arena.ts'
import { type Stream, sfc32 } from './kernel/sfc32.ts'
import type { Genesis } from './genesis.ts'
import { bringFirstBirths, startCourtships } from './people/first_weeks.ts'
import { populate } from './people/founders.ts'
import { eraOf, jobOf } from './people/jobs.ts'
import { tie } from './people/ties.ts'
import { findPlace, findWork } from './people/work.ts'
import { findSite, settle, stake } from './society/found.ts'
import { callRoll, emptyWorld, makeGround, makeRoom, type World } from './world.ts'
import { chooseLeader } from './society/leaders.ts'
import { openStores } from './society/market.ts'
import { takeStock } from './society/town.ts'
import { openKnowledge } from './society/knowledge.ts'
import { drawCoast } from './place/atlas.ts'
import type { Coastline } from './place/coast.ts'
import { connectAll } from './place/roads.ts'
import { boundMetres, surveyAround } from './place/tiles.ts'

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
  const farthest = Math.min(2600 + 500 * genesis.settlements, boundMetres(genesis))
  for (let s = 0; s < genesis.settlements; s++) {
    const site = s === 0 ? { x: 0, y: 0 } : findSite(world, 0, 0, 900, farthest)
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
  tighten(world.arena)
  makeRoom(world)
  connectAll(world)
  for (let s = 0; s < world.settlements.rows; s++) surveyAround(world, s)
  callRoll(world)
  for (let s = 0; s < world.settlements.rows; s++) {
    takeStock(world, s)
    employ(world, s)
    startCourtships(world, s, stream)
    bringFirstBirths(world, s, stream)
    chooseLeader(world, s)
    openStores(world, s)
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

/** Everybody of age finds work, goes home for the first night, and knows some neighbours. */
function employ(world: World, town: number): void {
  const { people, roll, households, buildings } = world
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.job[i] === jobOf.child) findWork(world, i)
    if (people.job[i] <= jobOf.elder) findPlace(world, i)
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
