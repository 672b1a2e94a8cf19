import { clip } from './clip.ts'
import { isHidden, tile, tileBits } from './hidden.ts'
import type { Raster } from './raster.ts'
import { spanBlend, spanFlat, spanRamp } from './spans.ts'

/** Projects the outline and finds the pixels of each row. False when nothing of it can be seen. */
function scan(raster: Raster, corners: number, oneSided: boolean, bias: number): number {
  const count = clip(raster, corners)
  if (count < 3) return 0
  const { eye, pictureX, pictureY, near, right, up, ahead, width, height } = raster
  let top = 0
  let least = Infinity
  let most = -Infinity
  let leftmost = Infinity
  let rightmost = -Infinity
  let nearest = 0
  for (let i = 0; i < count; i++) {
    const nearness = 1 / ahead[i]
    const scale = eye.focal * nearness
    const x = eye.centreX + right[i] * scale
    const y = eye.centreY - up[i] * scale
    pictureX[i] = x
    pictureY[i] = y
    near[i] = nearness
    if (nearness > nearest) nearest = nearness
    if (y < least) {
      least = y
      top = i
    }
    if (y > most) most = y
    if (x < leftmost) leftmost = x
    if (x > rightmost) rightmost = x
  }
  if (rightmost <= 0.5 || leftmost >= width - 0.5) return 0
  const firstRow = least <= 0.5 ? 0 : Math.ceil(least - 0.5)
  const lastRow = (most >= height ? height : Math.ceil(most - 0.5)) - 1
  if (lastRow < firstRow) return 0
  let area = 0
  for (let i = 0, j = count - 1; i < count; j = i++) area += pictureX[j] * pictureY[i] - pictureX[i] * pictureY[j]
  if (area === 0 || (oneSided && area < 0)) return 0
  const left = leftmost < 0 ? 0 : leftmost | 0
  const rightEnd = rightmost >= width ? width - 1 : rightmost | 0
  if (isHidden(raster.hidden, left, firstRow, rightEnd, lastRow, nearest * bias)) return 0
  raster.firstRow = firstRow
  raster.lastRow = lastRow
  const step = area > 0 ? 1 : count - 1
  walk(raster, raster.spanTo, top, count, step, width)
  walk(raster, raster.spanFrom, top, count, count - step, width)
  return count
}

/** Follows one side of the outline downwards and notes where it crosses the middle of each row. */
function walk(raster: Raster, crossings: Int32Array, top: number, count: number, step: number, width: number): void {
  const { pictureX, pictureY, lastRow } = raster
  let row = raster.firstRow
  let from = top
  for (let edges = 0; edges < count && row <= lastRow; edges++) {
    const to = (from + step) % count
    const endRow = Math.min(lastRow, Math.ceil(pictureY[to] - 0.5) - 1)
    if (endRow >= row) {
      const slope = (pictureX[to] - pictureX[from]) / (pictureY[to] - pictureY[from])
      let x = pictureX[from] + (row + 0.5 - pictureY[from]) * slope - 0.5
      for (; row <= endRow; row++) {
        crossings[row] = x <= 0 ? 0 : x >= width ? width : Math.ceil(x)
        x += slope
      }
    }
    from = to
  }
  for (; row <= lastRow; row++) crossings[row] = 0
}

/** The plane through three corners of the outline: value = at + acrossX · x + acrossY · y. */
const plane = { at: 0, acrossX: 0, acrossY: 0 }
let second = 1
let third = 2
let area = 0

/** Chooses the two corners that make the widest triangle with the first. */
function widest(raster: Raster, count: number): void {
  const { pictureX, pictureY } = raster
  let best = 0
  area = 0
  for (let i = 1; i + 1 < count; i++) {
    const found =
      (pictureX[i] - pictureX[0]) * (pictureY[i + 1] - pictureY[0]) -
      (pictureX[i + 1] - pictureX[0]) * (pictureY[i] - pictureY[0])
    if (Math.abs(found) > best) {
      best = Math.abs(found)
      area = found
      second = i
      third = i + 1
    }
  }
}

function tilt(raster: Raster, values: Float64Array): void {
  const { pictureX, pictureY } = raster
  const x0 = pictureX[0]
  const y0 = pictureY[0]
  const v0 = values[0]
  const v1 = values[second] - v0
  const v2 = values[third] - v0
  const inverse = 1 / area
  plane.acrossX = (v1 * (pictureY[third] - y0) - v2 * (pictureY[second] - y0)) * inverse
  plane.acrossY = (v2 * (pictureX[second] - x0) - v1 * (pictureX[third] - x0)) * inverse
  plane.at = v0 - plane.acrossX * x0 - plane.acrossY * y0
}

/** Makes ready to fill the outline: its rows, and in `plane` its nearness. Gives the corners it has, 0 when nothing of it is seen. */
function lay(raster: Raster, corners: number, oneSided: boolean, bias: number): number {
  const count = scan(raster, corners, oneSided, bias)
  if (count === 0) return 0
  widest(raster, count)
  if (area === 0) return 0
  tilt(raster, raster.near)
  return count
}

/** Fills the outline with one colour. A `bias` a little over 1 lifts it over what it lies on. */
export function fillFlat(
  raster: Raster,
  corners: number,
  colour: number,
  id: number,
  oneSided: boolean,
  bias = 1,
): void {
  const count = lay(raster, corners, oneSided, bias)
  if (count === 0) return
  const { nearness, colour: colours, ids, hidden, width, spanFrom, spanTo, lastRow } = raster
  const step = plane.acrossX * bias
  const down = plane.acrossY * bias
  const start = plane.at * bias
  for (let row = raster.firstRow; row <= lastRow; row++) {
    const from = spanFrom[row]
    const to = spanTo[row]
    const first = row * width
    const edge = start + down * (row + 0.5)
    if (to - from < 2 * tile) {
      spanFlat(nearness, colours, ids, first + from, first + to, edge + step * (from + 0.5), step, colour, id)
      continue
    }
    // A long row is laid tile by tile, and not where all that is painted already lies before it.
    const tiles = (row >> tileBits) * hidden.columns
    for (let x = from; x < to; ) {
      const column = x >> tileBits
      const end = (column + 1) << tileBits
      const stop = end < to ? end : to
      const near = edge + step * (x + 0.5)
      const last = edge + step * (stop - 0.5)
      if (hidden.farthest[tiles + column] < (near > last ? near : last))
        spanFlat(nearness, colours, ids, first + x, first + stop, near, step, colour, id)
      x = stop
    }
  }
}

/** Fills with colours from `ramp`, chosen by the tone (an index into it) that was put in `raster.red` at each corner. */
export function fillRamp(raster: Raster, corners: number, ramp: Uint32Array, id: number, bias = 1): void {
  const count = lay(raster, corners, false, bias)
  if (count === 0) return
  const { nearness, colour: colours, ids, width, spanFrom, spanTo, lastRow } = raster
  const step = plane.acrossX * bias
  const down = plane.acrossY * bias
  const start = plane.at * bias
  tilt(raster, raster.red)
  const { at, acrossX, acrossY } = plane
  for (let row = raster.firstRow; row <= lastRow; row++) {
    const from = spanFrom[row]
    const to = row * width + spanTo[row]
    const near = start + step * (from + 0.5) + down * (row + 0.5)
    const tone = at + acrossX * (from + 0.5) + acrossY * (row + 0.5)
    spanRamp(nearness, colours, ids, row * width + from, to, near, step, tone, acrossX, ramp, id)
  }
}

/** Fills with red, green and blue (0 … 255) blended between the corners. */
export function fillBlend(raster: Raster, corners: number, id: number, oneSided: boolean): void {
  const count = lay(raster, corners, oneSided, 1)
  if (count === 0) return
  const { nearness, colour: colours, ids, width, spanFrom, spanTo, lastRow } = raster
  const { at, acrossX, acrossY } = plane
  tilt(raster, raster.red)
  const redAt = plane.at
  const redX = plane.acrossX
  const redY = plane.acrossY
  tilt(raster, raster.green)
  const greenAt = plane.at
  const greenX = plane.acrossX
  const greenY = plane.acrossY
  tilt(raster, raster.blue)
  const blueAt = plane.at
  const blueX = plane.acrossX
  const blueY = plane.acrossY
  for (let row = raster.firstRow; row <= lastRow; row++) {
    const from = spanFrom[row]
    const to = row * width + spanTo[row]
    const x = from + 0.5
    const y = row + 0.5
    const near = at + acrossX * x + acrossY * y
    const red = redAt + redX * x + redY * y
    const green = greenAt + greenX * x + greenY * y
    const blue = blueAt + blueX * x + blueY * y
    // A cut outline is not flat in colour: each of its rows is kept between its own ends.
    const cut = count !== 3
    const steps = Math.max(1, spanTo[row] - from)
    spanBlend(
      nearness,
      colours,
      ids,
      row * width + from,
      to,
      near,
      acrossX,
      cut ? byte(red) : red,
      cut ? (byte(red + redX * steps) - byte(red)) / steps : redX,
      cut ? byte(green) : green,
      cut ? (byte(green + greenX * steps) - byte(green)) / steps : greenX,
      cut ? byte(blue) : blue,
      cut ? (byte(blue + blueX * steps) - byte(blue)) / steps : blueX,
      id,
    )
  }
}

const byte = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value)
