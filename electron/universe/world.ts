import { ask, layOut } from './kernel/arena.ts'
import { keyOf } from './kernel/hash.ts'
import { block, drawn, perWord } from './kernel/philox.ts'
import { type Genesis, startDay } from './genesis.ts'
import { type Ground, makeGround } from './place/ground.ts'
import type { WorldEvent } from './reading.ts'
import { makeMemory, type Memory } from './tables.ts'

/** A universe at one moment. What `step` reads is in the tables and the genesis; the rest can be made again from those. */
export type World = Memory & {
  readonly genesis: Genesis
  readonly key0: number
  readonly key1: number
  readonly firstDay: number
  ground: Ground
  /** What the last step brought. */
  happened: WorldEvent[]
  /** Rows of people by settlement, made afresh in the hour after anybody came, went or died: those of settlement s lie in `from[s]` … `from[s + 1]`. */
  roll: { rows: Int32Array; from: Int32Array; stale: boolean }
}

export function emptyWorld(genesis: Genesis, ground: Ground, peopleExpected: number, shared = false): World {
  const [key0, key1] = keyOf(genesis.seed)
  return {
    ...makeMemory(peopleExpected, shared),
    genesis,
    // Words with a sign: others the engine would put into a box for every draw.
    key0: key0 | 0,
    key1: key1 | 0,
    firstDay: startDay(genesis),
    ground,
    happened: [],
    roll: { rows: new Int32Array(0), from: new Int32Array(0), stale: true },
  }
}

export { makeGround }

/** Channels keep the draws of different matters apart. */
export const channels = {
  body: 1,
  bonds: 2,
  child: 3,
  genes: 4,
  routine: 5,
  work: 6,
  love: 7,
  town: 8,
  season: 9,
  sickness: 10,
  thought: 11,
  disaster: 12,
  travel: 13,
  name: 14,
  yarrow: 15,
  nesting: 16,
} as const

/** Four draws for an agent at this tick; read them with `u0` … `u3` before anybody draws again. */
export function draw(world: World, agent: number, channel: number, turn = 0): void {
  block(world.key0, world.key1, agent, world.now.tick[0], channel, turn)
}

export const u0 = (): number => drawn[0] * perWord
export const u1 = (): number => drawn[1] * perWord
export const u2 = (): number => drawn[2] * perWord
export const u3 = (): number => drawn[3] * perWord

export function hourOf(world: World): number {
  return world.now.tick[0] % 24
}

/** Days since genesis. */
export function dayCount(world: World): number {
  return Math.floor(world.now.tick[0] / 24)
}

export const ticksPerYear = 8766

export function ageOf(world: World, row: number): number {
  return (world.now.tick[0] - world.people.bornTick[row]) / ticksPerYear
}

/** Room for everybody who may be born this hour, so that no column moves while somebody walks along it. */
export function makeRoom(world: World): void {
  const { arena, people, households, buildings, settlements } = world
  let moves = ask(people, people.rows + 64 + (people.rows >> 8))
  moves = ask(households, households.rows + 64 + (people.rows >> 6)) || moves
  moves = ask(buildings, buildings.rows + 96) || moves
  moves = ask(settlements, settlements.rows + 2) || moves
  moves = ask(world.ailments, world.ailments.rows + 2) || moves
  moves = ask(world.roads, world.roads.rows + 4) || moves
  moves = ask(world.roadPoints, world.roadPoints.rows + 512) || moves
  moves = ask(world.burials, world.burials.rows + 64 + (people.rows >> 6)) || moves
  moves = ask(world.tiles, world.tiles.rows + 256) || moves
  if (moves) layOut(arena)
}

/** Who lives where, by counting. Rows stay in order, so the roll is the same however often it is made. */
export function callRoll(world: World): void {
  const { people, settlements, roll } = world
  if (!roll.stale) return
  roll.stale = false
  if (roll.rows.length < people.room) roll.rows = new Int32Array(people.room)
  if (roll.from.length < settlements.room + 2) roll.from = new Int32Array(settlements.room + 2)
  const { rows, from } = roll
  from.fill(0)
  for (let i = 0; i < people.rows; i++) if (people.alive[i]) from[people.settlement[i] + 2]++
  for (let s = 2; s < from.length; s++) from[s] += from[s - 1]
  for (let i = 0; i < people.rows; i++) if (people.alive[i]) rows[from[people.settlement[i] + 1]++] = i
}

/** Row of the living person with this id, or −1. Rows are in order of birth, so it is a search by halves. */
export function rowOf(world: World, id: number): number {
  const { id: ids, rows } = world.people
  let low = 0
  let high = rows - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (ids[middle] === id) return world.people.alive[middle] ? middle : -1
    if (ids[middle] < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
