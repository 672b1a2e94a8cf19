import type { Camera } from '../../scene.ts'
import type { Raster } from '../raster.ts'

/**
 * A portrait's lens is open: what is nearer or farther than whom it looks at goes soft, as in the truth renderer (truth/picture.h:
 * focus_blur). Softness is worked out on a picture half as wide, in which what is sharp has no weight and so does not smear.
 */
export type Focus = {
  columns: number
  rows: number
  soft: Float32Array
  softer: Float32Array
  spare: Float32Array
  /** What is laid over the picture, as it lies in one; 0 where nothing is out of focus. */
  laid: Int32Array
}

const parts = 4
/** How many pixels wide a point is smeared by the first softening, and by both. */
const firstPixels = 4.2
const bothPixels = 7.6
/** Where less than this lies out of focus, nothing has been gathered. */
const leastWeight = 1e-3

export function createFocus(width: number, height: number): Focus {
  const columns = (width + 1) >> 1
  const rows = (height + 1) >> 1
  const plane = () => new Float32Array(columns * rows * parts)
  return { columns, rows, soft: plane(), softer: plane(), spare: plane(), laid: new Int32Array(columns * rows) }
}

/** How wide the lens is open, in pixels of a picture so many rows high. */
const openingOf = ({ shot }: Camera, height: number) =>
  ((shot === 'portrait' ? 6 : shot === 'group' ? 2.2 : 0) * height) / 288

export function focus(focus: Focus, raster: Raster, camera: Camera): void {
  const opening = openingOf(camera, raster.height)
  if (opening === 0) return
  const { columns, rows, soft, softer, spare } = focus
  gather(focus, raster, camera.focusMetres)
  smear(soft, soft, spare, columns, rows, 1)
  if (opening > firstPixels) smear(soft, softer, spare, columns, rows, 2)
  even(focus, raster, camera.focusMetres, opening)
  for (let row = 0; row < raster.height; row++) layRow(focus, raster, row, camera.focusMetres, opening)
}

/** By how many pixels a place is smeared; a far one by nearly the whole opening. */
const smearOf = (near: number, metres: number, opening: number) => {
  const away = Math.abs(1 - metres * near) - 0.1 * metres * near
  return away <= 0 ? 0 : away >= 1 ? opening : away * opening
}

function gather({ columns, rows, soft }: Focus, raster: Raster, metres: number): void {
  const { width, height, colour, nearness } = raster
  for (let row = 0, at = 0; row < rows; row++) {
    const first = row * 2 * width
    const below = row * 2 + 1 < height ? width : 0
    for (let column = 0; column < columns; column++, at += parts) {
      const right = column * 2 + 1 < width ? 1 : 0
      let red = 0
      let green = 0
      let blue = 0
      let weight = 0
      for (let k = 0; k < 4; k++) {
        const i = first + column * 2 + (k & 1) * right + (k >> 1) * below
        const share = smearOf(nearness[i], metres, 1)
        if (share < 0.05) continue
        const plain = colour[i]
        red += (plain & 255) * share
        green += ((plain >>> 8) & 255) * share
        blue += ((plain >>> 16) & 255) * share
        weight += share
      }
      soft[at] = red
      soft[at + 1] = green
      soft[at + 2] = blue
      soft[at + 3] = weight
    }
  }
}

/** The sum of a square about each place: along rows, then of rows that lie above each other. */
function smear(
  from: Float32Array,
  to: Float32Array,
  spare: Float32Array,
  columns: number,
  rows: number,
  radius: number,
): void {
  const length = columns * parts
  for (let row = 0; row < rows; row++) slide(from, spare, row * length, length, radius)
  for (let row = 0; row < rows; row++) {
    const at = row * length
    const up = Math.max(0, row - 1) * length
    const down = Math.min(rows - 1, row + 1) * length
    if (radius === 1) for (let k = 0; k < length; k++) to[at + k] = spare[up + k] + spare[at + k] + spare[down + k]
    else {
      const top = Math.max(0, row - 2) * length
      const foot = Math.min(rows - 1, row + 2) * length
      for (let k = 0; k < length; k++)
        to[at + k] = spare[top + k] + spare[up + k] + spare[at + k] + spare[down + k] + spare[foot + k]
    }
  }
}

/** The sum of so many neighbours on either side, along a row. */
function slide(from: Float32Array, to: Float32Array, start: number, length: number, radius: number): void {
  const last = start + length - parts
  let red = from[start] * radius
  let green = from[start + 1] * radius
  let blue = from[start + 2] * radius
  let weight = from[start + 3] * radius
  for (let k = 0; k < radius; k++) {
    const at = start + k * parts
    red += from[at]
    green += from[at + 1]
    blue += from[at + 2]
    weight += from[at + 3]
  }
  for (let at = start; at <= last; at += parts) {
    const ahead = at + radius * parts
    const next = ahead > last ? last : ahead
    const behind = at - radius * parts
    const gone = behind < start ? start : behind
    to[at] = red += from[next]
    to[at + 1] = green += from[next + 1]
    to[at + 2] = blue += from[next + 2]
    to[at + 3] = weight += from[next + 3]
    red -= from[gone]
    green -= from[gone + 1]
    blue -= from[gone + 2]
    weight -= from[gone + 3]
  }
}

/** Colours without their weights: what lies farther out of focus takes more of the second softening. */
function even(focus: Focus, raster: Raster, metres: number, opening: number): void {
  const { columns, rows, soft, softer, laid } = focus
  const { nearness, width } = raster
  for (let row = 0, to = 0; row < rows; row++)
    for (let column = 0, i = row * 2 * width; column < columns; column++, i += 2, to++) {
      const at = to * parts
      if (soft[at + 3] <= leastWeight) {
        laid[to] = 0
        continue
      }
      const pixels = smearOf(nearness[i], metres, opening)
      const more = pixels <= firstPixels ? 0 : Math.min(1, (pixels - firstPixels) / (bothPixels - firstPixels))
      const first = (1 - more) / soft[at + 3]
      const second = more === 0 ? 0 : more / softer[at + 3]
      const red = soft[at] * first + softer[at] * second
      const green = soft[at + 1] * first + softer[at + 1] * second
      const blue = soft[at + 2] * first + softer[at + 2] * second
      laid[to] = 0xff000000 | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5)
    }
}

const outer = 0xff00ff

/** Mixes two colours byte by byte, by so many 256ths of the second. */
const blend = (one: number, other: number, share: number) =>
  (((Math.imul(one & outer, 256 - share) + Math.imul(other & outer, share)) >>> 8) & outer) |
  ((Math.imul((one >>> 8) & 255, 256 - share) + Math.imul((other >>> 8) & 255, share)) & 0xff00)

/** A pixel takes nine 16ths of the soft point it lies in, three of either beside it and one of that beyond, if they are soft. */
function layRow({ columns, rows, laid }: Focus, raster: Raster, row: number, metres: number, opening: number): void {
  const { width, colour, nearness } = raster
  const below = row & 1 ? 1 : 3
  const above = 4 - below
  const upper = Math.max(0, ((row + 1) >> 1) - 1) * columns
  const lower = Math.min(rows - 1, (row + 1) >> 1) * columns
  for (let column = 0, i = row * width; column < width; column++, i++) {
    const pixels = smearOf(nearness[i], metres, opening)
    if (pixels < 0.2) continue
    const half = (column + 1) >> 1
    const left = half > 0 ? half - 1 : 0
    const right = half < columns ? half : columns - 1
    const a = laid[upper + left]
    const b = laid[upper + right]
    const c = laid[lower + left]
    const d = laid[lower + right]
    const next = column & 1 ? 1 : 3
    const p = a === 0 ? 0 : (4 - next) * above
    const q = b === 0 ? 0 : next * above
    const r = c === 0 ? 0 : (4 - next) * below
    const s = d === 0 ? 0 : next * below
    const whole = p + q + r + s
    if (whole === 0) continue
    let edges = (a & outer) * p + (b & outer) * q + (c & outer) * r + (d & outer) * s
    let green = ((a >>> 8) & 255) * p + ((b >>> 8) & 255) * q + ((c >>> 8) & 255) * r + ((d >>> 8) & 255) * s
    if (whole === 16) {
      edges = ((edges + 0x80008) >>> 4) & outer
      green = (green + 8) >>> 4
    } else {
      edges = ((((edges >>> 16) / whole) | 0) << 16) | (((edges & 0xffff) / whole) | 0)
      green = (green / whole) | 0
    }
    const soft = edges | (green << 8)
    const share = pixels >= firstPixels ? 256 : ((pixels / firstPixels) * 256) | 0
    colour[i] = 0xff000000 | (share === 256 ? soft : blend(colour[i], soft, share))
  }
}
