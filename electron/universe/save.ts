import { applyForce } from './force.ts'
import { beginWorld } from './begin.ts'
import { load, save, usedBytes } from './kernel/arena.ts'
import { fromBase64 } from './kernel/base64.ts'
import { asciiBytes, asciiText, canonical } from './kernel/canonical.ts'
import { type Genesis, readGenesis } from './genesis.ts'
import { coastCellMetres } from './place/atlas.ts'
import { makeGround } from './place/ground.ts'
import { callRoll, emptyWorld, makeRoom, type World } from './world.ts'

/** `QHW1`, the length of the genesis, the genesis in canonical JSON, then the rows in use. Numbers are little-endian. */
const magic = 0x31574851
const header = 8

export function freeze(world: World): Uint8Array {
  const genesis = asciiBytes(canonical(world.genesis))
  const bytes = new Uint8Array(header + genesis.length + usedBytes(world.arena))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, genesis.length, true)
  bytes.set(genesis, header)
  save(world.arena, bytes, header + genesis.length)
  return bytes
}

/** A shared world lies where other threads can see it too. */
export function thaw(bytes: Uint8Array, shared = false): World {
  const { genesis, start } = openBytes(bytes)
  return rebuild(readGenesis(JSON.parse(genesis)), bytes, start, shared)
}

function openBytes(bytes: Uint8Array): { genesis: string; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < header || view.getUint32(0, true) !== magic) {
    throw new RangeError('These bytes are no frozen world.')
  }
  const start = header + view.getUint32(4, true)
  if (start > bytes.length) throw new RangeError('The saved world ends early.')
  return { genesis: asciiText(bytes.subarray(header, start)), start }
}

function rebuild(genesis: Genesis, bytes: Uint8Array, start: number, shared = false): World {
  const world = emptyWorld(genesis, makeGround(genesis, undefined), 16, shared)
  load(world.arena, bytes, start)
  recallCoast(world)
  makeRoom(world)
  callRoll(world)
  return world
}

/** The shore of a saved world is the one it was saved with, whatever atlas is at hand. */
function recallCoast(world: World): void {
  const { rows, metres } = world.shore
  if (rows === 0) return
  const columns = Math.floor(Math.sqrt(rows) + 0.5)
  world.ground = makeGround(world.genesis, { cells: metres.slice(0, rows), columns, cellMetres: coastCellMetres })
}

/** A universe at its first moment; a fork goes on, under its own genesis, from the moment that the genesis holds. */
export function begin(genesis: Genesis): World {
  if (genesis.moment === '') return beginWorld(genesis)
  const bytes = fromBase64(genesis.moment)
  const world = rebuild(genesis, bytes, openBytes(bytes).start)
  world.now.level[0] = genesis.level
  // What the parent's people began is no child of the fork.
  world.now.children[0] = world.now.childTick[0] = world.now.childTown[0] = world.now.childPeople[0] = 0
  if (genesis.force) applyForce(world, genesis.force)
  return world
}
