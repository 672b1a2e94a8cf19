import { mixBits } from './grain.ts'

/**
 * The truth renderer's unevenness in space (truth/math.h: noise3, fbm3). What is asked for next mostly lies in the cell that was asked for
 * last, so that each asker has a slot of its own in which the cell's corners are kept.
 */
const east = 0x8da6b343 | 0
const north = 0xd8163841 | 0
const salted = 0xcb1ab31f | 0
const perUnit = 1 / 16_777_216
/** Cell and salt, then eight corners. */
const slotSize = 12

export type Cells = Float64Array

/** Room for so many askers. */
export const createCells = (askers: number): Cells => new Float64Array(askers * slotSize).fill(NaN)

/** The place that is asked for: numbers handed to a long function would be put on the heap each time. */
const spot = new Float64Array(3)

export function goTo(x: number, y: number, z: number): void {
  spot[0] = x
  spot[1] = y
  spot[2] = z
}

/** At the place that was gone to, smooth between the corners of unit cells, 0 … 1. */
export function noiseIn(cells: Cells, asker: number, salt: number): number {
  const x = spot[0]
  const y = spot[1]
  const z = spot[2]
  const slot = asker * slotSize
  const left = Math.floor(x)
  const front = Math.floor(y)
  const foot = Math.floor(z)
  if (cells[slot] !== left || cells[slot + 1] !== front || cells[slot + 2] !== foot || cells[slot + 3] !== salt)
    fillSlot(cells, slot, left, front, foot, salt)
  const right = x - left
  const on = y - front
  const up = z - foot
  const u = right * right * (3 - 2 * right)
  const v = on * on * (3 - 2 * on)
  const w = up * up * (3 - 2 * up)
  const a = cells[slot + 4]
  const b = cells[slot + 5]
  const c = cells[slot + 6]
  const low = a + b * u + (c + cells[slot + 7] * u) * v
  const high = cells[slot + 8] + cells[slot + 9] * u + (cells[slot + 10] + cells[slot + 11] * u) * v
  return low + (high - low) * w
}

function fillSlot(cells: Cells, slot: number, left: number, front: number, foot: number, salt: number): void {
  cells[slot] = left
  cells[slot + 1] = front
  cells[slot + 2] = foot
  cells[slot + 3] = salt
  fillLevel(cells, slot + 4, left, front, foot * 57 + salt)
  fillLevel(cells, slot + 8, left, front, foot * 57 + salt + 57)
}

/** What noise is on a level, as a sum of 1, u, v and u · v. */
function fillLevel(cells: Cells, at: number, left: number, front: number, level: number): void {
  const a = Math.imul(left, east)
  const b = (a + east) | 0
  const c = Math.imul(front, north)
  const d = (c + north) | 0
  const salt = Math.imul(level, salted)
  const p = (mixBits(a ^ c ^ salt) >>> 8) * perUnit
  const q = (mixBits(b ^ c ^ salt) >>> 8) * perUnit
  const r = (mixBits(a ^ d ^ salt) >>> 8) * perUnit
  const s = (mixBits(b ^ d ^ salt) >>> 8) * perUnit
  cells[at] = p
  cells[at + 1] = q - p
  cells[at + 2] = r - p
  cells[at + 3] = p - q - r + s
}
