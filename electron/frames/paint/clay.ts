import { nearestMetres } from './clip.ts'
import type { Raster } from './raster.ts'

/**
 * A body being modelled before it is painted: for every pixel of a window on the picture, how far its surface lies, how it is turned and
 * what part it is. Bars and eggs are met by rays exactly, and where two come close they run into each other as flesh and cloth do. All is
 * in the body's own axes: right, forward and up of the point between the feet.
 */
export type Clay = {
  /** Where the window begins on the picture, how many pixels lie from point to point, and how many points it is wide and high. */
  left: number
  top: number
  step: number
  wide: number
  high: number
  /** Whether there is a point at every step; otherwise each row has some, which begin at `starts`. */
  isGrid: boolean
  count: number
  starts: Int32Array
  /** The column of the picture that a point lies in. */
  columns: Int16Array
  /** Metres ahead of the eye; Infinity where nothing is. */
  ahead: Float32Array
  normalX: Float32Array
  normalY: Float32Array
  normalZ: Float32Array
  part: Uint8Array
  /** Of cloth: how dyed it is, and how folds tilt it. */
  dirt: Float32Array
  foldX: Float32Array
  foldY: Float32Array
  foldZ: Float32Array
  /** Of painted points: 1 / metres ahead, what they are part of and painted as, the light on them, and their colour. */
  near: Float32Array
  zone: Uint8Array
  red: Float32Array
  green: Float32Array
  blue: Float32Array
  /** How much of its light a point has from the beam, of `wholeShare`; the byte of a colour that would tell how much it covers says so. */
  beamShare: Uint8Array
  colour: Uint32Array
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
    step: 1,
    wide: 0,
    high: 0,
    isGrid: true,
    count: 0,
    starts: new Int32Array(1),
    columns: new Int16Array(0),
    ahead: new Float32Array(0),
    normalX: new Float32Array(0),
    normalY: new Float32Array(0),
    normalZ: new Float32Array(0),
    part: new Uint8Array(0),
    dirt: new Float32Array(0),
    foldX: new Float32Array(0),
    foldY: new Float32Array(0),
    foldZ: new Float32Array(0),
    near: new Float32Array(0),
    zone: new Uint8Array(0),
    red: new Float32Array(0),
    green: new Float32Array(0),
    blue: new Float32Array(0),
    beamShare: new Uint8Array(0),
    colour: new Uint32Array(0),
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

/** What holds all balls looked at since `forget`, and the last of them: columns and rows of the picture. */
export const seen = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, x: 0.5, y: 0.5, reach: 0.5 }

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
  seen.x = middleX
  seen.y = middleY
  seen.reach = reach
  return true
}

export function forget(): void {
  seen.left = seen.top = Infinity
  seen.right = seen.bottom = -Infinity
}

/** The part of a picture that holds all balls given, four numbers each: middle and radius. False where nothing of it is in sight. */
export function frameClay(clay: Clay, raster: Raster, balls: Float64Array, count: number, view: View): boolean {
  forget()
  for (let i = 0; i < count * 4; i += 4) see(clay, balls[i], balls[i + 1], balls[i + 2], balls[i + 3])
  view.left = Math.max(0, Math.floor(seen.left))
  view.top = Math.max(0, Math.floor(seen.top))
  view.wide = Math.min(raster.width, Math.ceil(seen.right)) - view.left
  view.high = Math.min(raster.height, Math.ceil(seen.bottom)) - view.top
  return view.wide > 0 && view.high > 0
}

/** Pixels of the picture. */
export type View = { left: number; top: number; wide: number; high: number }

/** Opens a window with a point at every pixel, or at every other and one beyond, so that all pixels lie between points. */
export function openGrid(clay: Clay, { left, top, wide, high }: View, step: 1 | 2): void {
  clay.left = left
  clay.top = top
  clay.step = step
  clay.isGrid = true
  clay.wide = step === 1 ? wide : ((wide - 1) >> 1) + 2
  clay.high = step === 1 ? high : ((high - 1) >> 1) + 2
  clay.count = clay.wide * clay.high
  hold(clay, clay.count)
  for (let row = 0, at = 0; row < clay.high; row++)
    for (let column = 0; column < clay.wide; column++) clay.columns[at++] = left + column * step
  clay.ahead.fill(Infinity, 0, clay.count)
}

/** Opens a window with no point yet. */
export function openPoints(clay: Clay, { left, top, wide, high }: View): void {
  clay.left = left
  clay.top = top
  clay.step = 1
  clay.isGrid = false
  clay.wide = wide
  clay.high = high
  clay.count = 0
  hold(clay, wide * high)
  if (clay.starts.length <= high) clay.starts = new Int32Array(high + 1)
}

/** Whoever comes nearer grows from picture to picture: room is made for more than is asked. */
const roomToGrow = 1.5

function hold(clay: Clay, asked: number): void {
  if (clay.ahead.length >= asked) return
  const size = Math.ceil(asked * roomToGrow)
  clay.columns = new Int16Array(size)
  clay.ahead = new Float32Array(size)
  clay.normalX = new Float32Array(size)
  clay.normalY = new Float32Array(size)
  clay.normalZ = new Float32Array(size)
  clay.part = new Uint8Array(size)
  clay.dirt = new Float32Array(size)
  clay.foldX = new Float32Array(size)
  clay.foldY = new Float32Array(size)
  clay.foldZ = new Float32Array(size)
  clay.near = new Float32Array(size)
  clay.zone = new Uint8Array(size)
  clay.red = new Float32Array(size)
  clay.green = new Float32Array(size)
  clay.blue = new Float32Array(size)
  clay.beamShare = new Uint8Array(size)
  clay.colour = new Uint32Array(size)
}

/** Where a solid may lie: rows of the window; and of the row in hand columns of the picture, and points. */
export const box = { left: 0.5, right: 0.5, top: 0, bottom: 0, first: 0, last: 0 }

export function frameBox(clay: Clay): boolean {
  const { top, step } = clay
  box.top = Math.max(0, Math.ceil((seen.top - 0.5 - top) / step))
  box.bottom = Math.min(clay.high, Math.floor((seen.bottom - 0.5 - top) / step) + 1)
  return box.top < box.bottom && seen.right > clay.left && seen.left < clay.left + clay.wide * step
}

/** Finds the points of a row that lie between `box.left` and `box.right`; of rows that are no grids some may lie beside. */
export function frameRow(clay: Clay, row: number): void {
  if (clay.isGrid) {
    const { left, step, wide } = clay
    const first = Math.ceil((box.left - 0.5 - left) / step)
    const last = Math.floor((box.right - 0.5 - left) / step) + 1
    box.first = row * wide + (first > 0 ? first : 0)
    box.last = row * wide + (last < wide ? last : wide)
  } else {
    box.first = clay.starts[row]
    box.last = clay.starts[row + 1]
  }
}

/** Widens the row's columns by those of a disc. */
export function widen(x: number, y: number, reach: number, level: number): void {
  const half = reach * reach - (level - y) * (level - y)
  if (half < 0) return
  const side = Math.sqrt(half)
  if (x - side < box.left) box.left = x - side
  if (x + side > box.right) box.right = x + side
}

/** How much a surface counts where it turns away from the eye: its edge must not show where it runs into another. */
const counts = (cosine: number, share: number) => {
  const full = cosine * 2.2
  return full >= 1 ? 1 : 1 - share + share * (full <= 0.02 ? 0.02 : full)
}

/**
 * What a ray meets: how far ahead, how it is turned there, the ray's own way, and within how many metres it runs together with what was
 * met before. It lies here because numbers handed to a long function would be put on the heap each time.
 */
export const met = new Float64Array(8)

/** Joins what a ray meets to what it met before: the nearer is seen. */
export function join(clay: Clay, at: number, part: number): void {
  const ahead = met[0]
  const x = met[1]
  const y = met[2]
  const z = met[3]
  const blend = met[7]
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
  const dx = met[4]
  const dy = met[5]
  const dz = met[6]
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
