import { cellShare } from './dress/grain.ts'

/** Noise over a box of space: its corners are drawn once, so that asking costs eight look-ups. Numbers are those of truth/math.h. */
export type Lattice = {
  corners: Float32Array
  x: number
  y: number
  z: number
  wide: number
  deep: number
}

const most = 60_000

export const emptyLattice = (): Lattice => ({ corners: new Float32Array(4_096), x: 0, y: 0, z: 0, wide: 0, deep: 0 })

/** Draws all corners of a box; false where it would be too fine to be worth it. */
export function drawLattice(
  lattice: Lattice,
  low: readonly [number, number, number],
  high: readonly [number, number, number],
  salt: number,
): boolean {
  const x = Math.floor(low[0])
  const y = Math.floor(low[1])
  const z = Math.floor(low[2])
  const wide = Math.floor(high[0]) - x + 2
  const deep = Math.floor(high[1]) - y + 2
  const tall = Math.floor(high[2]) - z + 2
  const size = wide * deep * tall
  if (size > most) return false
  if (lattice.corners.length < size) lattice.corners = new Float32Array(size)
  lattice.x = x
  lattice.y = y
  lattice.z = z
  lattice.wide = wide
  lattice.deep = deep
  const { corners } = lattice
  let at = 0
  for (let k = 0; k < tall; k++)
    for (let j = 0; j < deep; j++)
      for (let i = 0; i < wide; i++) corners[at++] = cellShare(x + i, y + j, (z + k) * 57 + salt)
  return true
}

/** How the noise last asked for runs along each axis. */
export const slope = new Float64Array(3)

/** 0 … 1, smooth between corners; with its slope. Outside the box the nearest corner's cell goes on. */
export function latticeAt(lattice: Lattice, x: number, y: number, z: number): number {
  const { corners, wide, deep } = lattice
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const u = x - i
  const v = y - j
  const w = z - k
  const at = (k - lattice.z) * wide * deep + (j - lattice.y) * wide + (i - lattice.x)
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
  slope[0] = (lowSlope + (highSlope - lowSlope) * sw) * 6 * u * (1 - u)
  slope[1] = (lowRun + (highRun - lowRun) * sw) * 6 * v * (1 - v)
  slope[2] = (high - low) * 6 * w * (1 - w)
  return low + (high - low) * sw
}
