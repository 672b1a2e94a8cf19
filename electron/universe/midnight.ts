import { compact } from './kernel/arena.ts'
import { tieRoom } from './tables.ts'
import type { World } from './world.ts'

const scratch = { keep: new Uint8Array(0), moved: new Int32Array(0) }

/** Closes the rows of those who died and of the households they left empty, and points every reference at the new rows. */
export function buryRows(world: World): void {
  const { people } = world
  let dead = 0
  for (let i = 0; i < people.rows; i++) if (!people.alive[i]) dead++
  if (dead > 0) {
    const { keep, moved } = roomFor(people.room)
    keep.set(people.alive.subarray(0, people.rows))
    compact(people, keep, moved)
    world.roll.stale = true
    for (const column of [people.partner, people.courting]) follow(column, people.rows, moved)
    for (let i = 0; i < people.rows; i++) {
      for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++) people.tieWho[k] = moved[people.tieWho[k]]
    }
    follow(world.settlements.leader, world.settlements.rows, moved)
  }
  closeHouseholds(world)
}

function closeHouseholds(world: World): void {
  const { people, households } = world
  let empty = 0
  for (let h = 0; h < households.rows; h++) if (households.members[h] === 0) empty++
  if (empty === 0) return
  const { keep, moved } = roomFor(households.room)
  for (let h = 0; h < households.rows; h++) keep[h] = households.members[h] > 0 ? 1 : 0
  compact(households, keep, moved)
  follow(people.household, people.rows, moved)
}

function follow(column: Int32Array, rows: number, moved: Int32Array): void {
  for (let i = 0; i < rows; i++) if (column[i] >= 0) column[i] = moved[column[i]]
}

function roomFor(rows: number): { keep: Uint8Array; moved: Int32Array } {
  if (scratch.keep.length < rows) {
    scratch.keep = new Uint8Array(rows)
    scratch.moved = new Int32Array(rows)
  }
  return scratch
}
