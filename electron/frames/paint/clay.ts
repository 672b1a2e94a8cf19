import { nearestMetres } from './clip.ts'
import type { Raster } from './raster.ts'

/**
 * A body being modelled before it is painted: for every pixel of a window on the picture, how far its surface lies, how it is turned and
 * what part it is. Bars and eggs are met by rays exactly, and where two come close they run into each other as flesh and cloth do. All is
 * in the body's own axes: right, forward and up of the point between the feet.
 */
export type Clay = {
  left: number
  top: number
  wide: number
  high: number
  /** Metres ahead of the eye; Infinity where nothing is. */
  ahead: Float32Array
  normalX: Float32Array
  normalY: Float32Array
  normalZ: Float32Array
  part: Uint8Array
  /** The eye, and the ray through the window's first pixel with its steps right and down; rays reach one metre ahead. */
  eye: Float64Array
  ray: Float64Array
  across: Float64Array
  down: Float64Array
  focal: number
  centreX: number
  centreY: number
}

export function createClay(): Clay {
  const three = () => new Float64Array(3)
  return {
    left: 0,
    top: 0,
    wide: 0,
    high: 0,
    ahead: new Float32Array(0),
    normalX: new Float32Array(0),
    normalY: new Float32Array(0),
    normalZ: new Float32Array(0),
    part: new Uint8Array(0),
    eye: three(),
    ray: three(),
    across: three(),
    down: three(),
    focal: 1,
    centreX: 0,
    centreY: 0,
  }
}

/** Sets up the rays for a body that stands at a place of the world. */
export function faceClay(clay: Clay, raster: Raster, x: number, y: number, z: number, headingRadians: number): void {
  const { eye } = raster
  const sin = Math.sin(headingRadians)
  const cos = Math.cos(headingRadians)
  const into = (to: Float64Array, dx: number, dy: number, dz: number, factor: number) => {
    to[0] = (dx * cos - dy * sin) * factor
    to[1] = (dx * sin + dy * cos) * factor
    to[2] = dz * factor
  }
  into(clay.eye, eye.x - x, eye.y - y, eye.z - z, 1)
  into(clay.across, eye.rightX, eye.rightY, 0, 1 / eye.focal)
  into(clay.down, eye.upX, eye.upY, eye.upZ, -1 / eye.focal)
  into(clay.ray, eye.forwardX, eye.forwardY, eye.forwardZ, 1)
  clay.focal = eye.focal
  clay.centreX = eye.centreX
  clay.centreY = eye.centreY
}

const seen = { left: 0, right: 0, top: 0, bottom: 0 }

export function see(clay: Clay, x: number, y: number, z: number, radius: number): boolean {
  const { eye, across, down, ray, focal } = clay
  const dx = x - eye[0]
  const dy = y - eye[1]
  const dz = z - eye[2]
  const ahead = dx * ray[0] + dy * ray[1] + dz * ray[2]
  if (ahead < nearestMetres + radius * 1.05) return false
  const scale = focal / ahead
  const middleX = clay.centreX + (dx * across[0] + dy * across[1] + dz * across[2]) * focal * scale
  const middleY = clay.centreY + (dx * down[0] + dy * down[1] + dz * down[2]) * focal * scale
  // A ball off the middle of the picture looks longer than it is broad.
  const reach = (radius * focal * 1.12) / Math.sqrt(ahead * ahead - radius * radius) + 0.5
  if (middleX - reach < seen.left) seen.left = middleX - reach
  if (middleX + reach > seen.right) seen.right = middleX + reach
  if (middleY - reach < seen.top) seen.top = middleY - reach
  if (middleY + reach > seen.bottom) seen.bottom = middleY + reach
  return true
}

export function forget(): void {
  seen.left = seen.top = Infinity
  seen.right = seen.bottom = -Infinity
}

/** Opens a window for all balls given, four numbers each: its middle and radius. False where nothing of it is in sight. */
export function openClay(clay: Clay, raster: Raster, balls: Float64Array, count: number): boolean {
  forget()
  for (let i = 0; i < count * 4; i += 4) see(clay, balls[i], balls[i + 1], balls[i + 2], balls[i + 3])
  const left = Math.max(0, Math.floor(seen.left))
  const top = Math.max(0, Math.floor(seen.top))
  const wide = Math.min(raster.width, Math.ceil(seen.right)) - left
  const high = Math.min(raster.height, Math.ceil(seen.bottom)) - top
  if (!(wide > 0 && high > 0)) return false
  clay.left = left
  clay.top = top
  clay.wide = wide
  clay.high = high
  const size = wide * high
  if (clay.ahead.length < size) {
    clay.ahead = new Float32Array(size)
    clay.normalX = new Float32Array(size)
    clay.normalY = new Float32Array(size)
    clay.normalZ = new Float32Array(size)
    clay.part = new Uint8Array(size)
  }
  clay.ahead.fill(Infinity, 0, size)
  return true
}

/** Where a solid may lie in the window; empty where it is out of sight. */
export const box = { left: 0, right: 0, top: 0, bottom: 0 }

export function frameBox(clay: Clay): boolean {
  box.left = Math.max(0, Math.floor(seen.left) - clay.left)
  box.right = Math.min(clay.wide, Math.ceil(seen.right) - clay.left)
  box.top = Math.max(0, Math.floor(seen.top) - clay.top)
  box.bottom = Math.min(clay.high, Math.ceil(seen.bottom) - clay.top)
  return box.left < box.right && box.top < box.bottom
}

/** How much a surface counts where it turns away from the eye: its edge must not show where it runs into another. */
const counts = (cosine: number, share: number) => {
  const full = cosine * 2.2
  return full >= 1 ? 1 : 1 - share + share * (full <= 0.02 ? 0.02 : full)
}

/**
 * Joins what a ray meets to what it met before: the nearer is seen, and within `blend` metres they run together. `dx`, `dy` and `dz` are
 * the ray's.
 */
export function join(
  clay: Clay,
  at: number,
  ahead: number,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  part: number,
  blend: number,
): void {
  const { normalX, normalY, normalZ } = clay
  const before = clay.ahead[at]
  const apart = ahead - before
  if (apart >= blend) return
  if (apart <= -blend) {
    clay.ahead[at] = ahead
    normalX[at] = x
    normalY[at] = y
    normalZ[at] = z
    clay.part[at] = part
    return
  }
  const share = (blend - Math.abs(apart)) / blend
  const one = -1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
  const here = counts((x * dx + y * dy + z * dz) * one, share)
  const there = counts((normalX[at] * dx + normalY[at] * dy + normalZ[at] * dz) * one, share)
  const nearer = apart < 0 ? 1 - share / 2 : share / 2
  const own = (nearer * here) / (nearer * here + (1 - nearer) * there)
  clay.ahead[at] = before + apart * own - share * share * blend * 0.12 * here * there
  normalX[at] += (x - normalX[at]) * own
  normalY[at] += (y - normalY[at]) * own
  normalZ[at] += (z - normalZ[at]) * own
  if (own > 0.5) clay.part[at] = part
}
