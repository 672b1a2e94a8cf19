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
}

const parts = 4
/** How many pixels wide a point is smeared by the first softening, and by both. */
const firstPixels = 4.2
const bothPixels = 7.6

export function createFocus(width: number, height: number): Focus {
  const columns = (width + 1) >> 1
  const rows = (height + 1) >> 1
  const plane = () => new Float32Array(columns * rows * parts)
  return { columns, rows, soft: plane(), softer: plane(), spare: plane() }
}

/** How wide the lens is open, in pixels of a picture so many rows high. */
const openingOf = ({ shot }: Camera, height: number) =>
  ((shot === 'portrait' ? 6 : shot === 'group' ? 2.2 : 0) * height) / 288

export function focus(focus: Focus, raster: Raster, camera: Camera): void {
  const opening = openingOf(camera, raster.height)
  if (opening === 0) return
  const { columns, rows, soft, softer, spare } = focus
  gather(focus, raster, camera.focusMetres, opening)
  smear(soft, spare, columns, rows, 1)
  if (opening > firstPixels) {
    softer.set(soft)
    smear(softer, spare, columns, rows, 2)
    merge(focus, raster, camera.focusMetres, opening)
  } else even(soft)
  for (let row = 0; row < raster.height; row++) layRow(focus, raster, row, camera.focusMetres, opening)
}

/** By how many pixels a place is smeared; a far one by nearly the whole opening. */
const smearOf = (near: number, metres: number, opening: number) => {
  const away = Math.abs(1 - metres * near) - 0.1 * metres * near
  return away <= 0 ? 0 : away >= 1 ? opening : away * opening
}

function gather({ columns, rows, soft }: Focus, raster: Raster, metres: number, opening: number): void {
  const { width, height, colour, nearness } = raster
  for (let row = 0; row < rows; row++) {
    const first = row * 2 * width
    const below = row * 2 + 1 < height ? width : 0
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * parts
      let red = 0
      let green = 0
      let blue = 0
      let weight = 0
      for (let k = 0; k < 4; k++) {
        const i = first + Math.min(width - 1, column * 2 + (k & 1)) + (k >> 1) * below
        const share = smearOf(nearness[i], metres, opening) / opening
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

/** The sum of a square about each place, along rows and then down columns. */
function smear(plane: Float32Array, spare: Float32Array, columns: number, rows: number, radius: number): void {
  slide(plane, spare, rows, columns * parts, columns, parts, radius)
  slide(spare, plane, columns, parts, rows, columns * parts, radius)
}

function slide(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  lineStep: number,
  length: number,
  step: number,
  radius: number,
): void {
  for (let line = 0; line < lines; line++)
    for (let part = 0; part < parts; part++) {
      const start = line * lineStep + part
      const end = start + (length - 1) * step
      let sum = from[start] * radius
      for (let k = 0; k < radius; k++) sum += from[start + k * step]
      for (let k = 0, at = start; k < length; k++, at += step) {
        const next = at + radius * step
        const gone = at - (radius + 1) * step
        sum += from[next > end ? end : next]
        to[at] = sum
        sum -= from[gone + step < start ? start : gone + step]
      }
    }
}

/** Colours without their weights. */
function even(plane: Float32Array): void {
  for (let at = 0; at < plane.length; at += parts) {
    const scale = plane[at + 3] > 1e-3 ? 1 / plane[at + 3] : 0
    plane[at] *= scale
    plane[at + 1] *= scale
    plane[at + 2] *= scale
  }
}

/** What lies farther out of focus takes more of the second softening. */
function merge({ columns, rows, soft, softer }: Focus, raster: Raster, metres: number, opening: number): void {
  even(soft)
  even(softer)
  const { nearness, width } = raster
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const pixels = smearOf(nearness[row * 2 * width + column * 2], metres, opening)
      if (pixels <= firstPixels) continue
      const share = Math.min(1, (pixels - firstPixels) / (bothPixels - firstPixels))
      const at = (row * columns + column) * parts
      for (let part = 0; part < 3; part++) soft[at + part] += (softer[at + part] - soft[at + part]) * share
    }
}

function layRow({ columns, rows, soft }: Focus, raster: Raster, row: number, metres: number, opening: number): void {
  const { width, colour, nearness } = raster
  const v = row & 1 ? 0.25 : 0.75
  const upper = Math.max(0, ((row + 1) >> 1) - 1)
  const lower = Math.min(rows - 1, (row + 1) >> 1)
  for (let column = 0, i = row * width; column < width; column++, i++) {
    const pixels = smearOf(nearness[i], metres, opening)
    if (pixels < 0.2) continue
    const u = column & 1 ? 0.25 : 0.75
    const left = Math.max(0, ((column + 1) >> 1) - 1)
    const right = Math.min(columns - 1, (column + 1) >> 1)
    const a = (upper * columns + left) * parts
    const b = (upper * columns + right) * parts
    const c = (lower * columns + left) * parts
    const d = (lower * columns + right) * parts
    let p = soft[a + 3] > 1e-3 ? (1 - u) * (1 - v) : 0
    let q = soft[b + 3] > 1e-3 ? u * (1 - v) : 0
    let r = soft[c + 3] > 1e-3 ? (1 - u) * v : 0
    let s = soft[d + 3] > 1e-3 ? u * v : 0
    const whole = p + q + r + s
    if (whole === 0) continue
    const share = pixels >= firstPixels ? 1 : pixels / firstPixels
    const scale = share / whole
    p *= scale
    q *= scale
    r *= scale
    s *= scale
    const keep = 1 - share
    const plain = colour[i]
    const red = (plain & 255) * keep + soft[a] * p + soft[b] * q + soft[c] * r + soft[d] * s
    const green = ((plain >>> 8) & 255) * keep + soft[a + 1] * p + soft[b + 1] * q + soft[c + 1] * r + soft[d + 1] * s
    const blue = ((plain >>> 16) & 255) * keep + soft[a + 2] * p + soft[b + 2] * q + soft[c + 2] * r + soft[d + 2] * s
    colour[i] = 0xff000000 | (blue << 16) | (green << 8) | red
  }
}
