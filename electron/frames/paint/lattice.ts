import { cellShare } from './dress/grain.ts'

/** Noise over a box of space: a cell's corners are drawn when it is first asked for. Numbers are those of truth/math.h. */
export type Lattice = {
  /** Below 0 what has not been drawn; a cell whose first corner is asked for has all eight of them if it is marked. */
  corners: Float32Array
  drawn: Uint8Array
  x: number
  y: number
  z: number
  wide: number
  deep: number
  salt: number
}

const most = 60_000

export const emptyLattice = (): Lattice => ({
  corners: new Float32Array(4_096),
  drawn: new Uint8Array(4_096),
  x: 0,
  y: 0,
  z: 0,
  wide: 0,
  deep: 0,
  salt: 0,
})

/** Opens a lattice over a box; false where it would be too fine to be worth it. */
export function openLattice(
  lattice: Lattice,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
  salt: number,
): boolean {
  lattice.x = Math.floor(low[0])
  lattice.y = Math.floor(low[1])
  lattice.z = Math.floor(low[2])
  lattice.wide = Math.floor(high[0]) - lattice.x + 2
  lattice.deep = Math.floor(high[1]) - lattice.y + 2
  lattice.salt = salt
  const size = lattice.wide * lattice.deep * (Math.floor(high[2]) - lattice.z + 2)
  if (size > most) return false
  if (lattice.corners.length < size) {
    lattice.corners = new Float32Array(size)
    lattice.drawn = new Uint8Array(size)
  } else lattice.drawn.fill(0, 0, size)
  return true
}

function draw({ corners, drawn, wide, deep, salt }: Lattice, at: number, x: number, y: number, z: number): void {
  drawn[at] = 1
  for (let corner = 0; corner < 8; corner++) {
    const i = corner & 1
    const j = (corner >> 1) & 1
    const k = corner >> 2
    corners[at + (k * deep + j) * wide + i] = cellShare(x + i, y + j, (z + k) * 57 + salt)
  }
}

/** 0 … 1, smooth between corners. */
export function shareAt(lattice: Lattice, x: number, y: number, z: number): number {
  const { corners, wide, deep } = lattice
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const layer = wide * deep
  const at = (k - lattice.z) * layer + (j - lattice.y) * wide + (i - lattice.x)
  if (lattice.drawn[at] === 0) draw(lattice, at, i, j, k)
  const u = x - i
  const v = y - j
  const w = z - k
  const su = u * u * (3 - 2 * u)
  const sv = v * v * (3 - 2 * v)
  const a = corners[at] + (corners[at + 1] - corners[at]) * su
  const b = corners[at + wide] + (corners[at + wide + 1] - corners[at + wide]) * su
  const above = at + layer
  const c = corners[above] + (corners[above + 1] - corners[above]) * su
  const d = corners[above + wide] + (corners[above + wide + 1] - corners[above + wide]) * su
  const low = a + (b - a) * sv
  return low + (c + (d - c) * sv - low) * (w * w * (3 - 2 * w))
}

/** Writes how the noise runs along each axis. */
export function slopeAt(to: Float64Array, lattice: Lattice, x: number, y: number, z: number): void {
  const { corners, wide, deep } = lattice
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const u = x - i
  const v = y - j
  const w = z - k
  const at = (k - lattice.z) * wide * deep + (j - lattice.y) * wide + (i - lattice.x)
  if (lattice.drawn[at] === 0) draw(lattice, at, i, j, k)
  const above = at + wide * deep
  const su = u * u * (3 - 2 * u)
  const sv = v * v * (3 - 2 * v)
  const sw = w * w * (3 - 2 * w)
  const a = corners[at]
  const b = corners[at + 1]
  const c = corners[at + wide]
  const d = corners[at + wide + 1]
  const e = corners[above]
  const f = corners[above + 1]
  const g = corners[above + wide]
  const h = corners[above + wide + 1]
  const lowSlope = b - a + (a - b - c + d) * sv
  const highSlope = f - e + (e - f - g + h) * sv
  const lowRun = c - a + (a - b - c + d) * su
  const highRun = g - e + (e - f - g + h) * su
  const low = a + (b - a) * su + lowRun * sv
  const high = e + (f - e) * su + highRun * sv
  to[0] = (lowSlope + (highSlope - lowSlope) * sw) * 6 * u * (1 - u)
  to[1] = (lowRun + (highRun - lowRun) * sw) * 6 * v * (1 - v)
  to[2] = (high - low) * 6 * w * (1 - w)
}
