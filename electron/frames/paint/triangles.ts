import { nearestMetres } from './clip.ts'
import { isHidden } from './hidden.ts'
import type { Raster } from './raster.ts'
import { spanBlend } from './spans.ts'

/** Corners shared by many triangles: placed and projected once, however many triangles they belong to. */
export type Mesh = {
  right: Float64Array
  up: Float64Array
  ahead: Float64Array
  red: Float32Array
  green: Float32Array
  blue: Float32Array
  pictureX: Float64Array
  pictureY: Float64Array
  near: Float64Array
}

export function createMesh(corners: number): Mesh {
  const wide = () => new Float64Array(corners)
  const tone = () => new Float32Array(corners)
  return {
    right: wide(),
    up: wide(),
    ahead: wide(),
    red: tone(),
    green: tone(),
    blue: tone(),
    pictureX: wide(),
    pictureY: wide(),
    near: wide(),
  }
}

/** Sees a corner through the eye. What lies behind the glass has no place on the picture and counts as nearness 0. */
export function placeCorner(mesh: Mesh, raster: Raster, to: number, x: number, y: number, z: number): void {
  const eye = raster.eye
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  const right = dx * eye.rightX + dy * eye.rightY
  const up = dx * eye.upX + dy * eye.upY + dz * eye.upZ
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  mesh.right[to] = right
  mesh.up[to] = up
  mesh.ahead[to] = ahead
  if (ahead < nearestMetres) {
    mesh.near[to] = 0
    return
  }
  const nearness = 1 / ahead
  const scale = eye.focal * nearness
  mesh.near[to] = nearness
  mesh.pictureX[to] = eye.centreX + right * scale
  mesh.pictureY[to] = eye.centreY - up * scale
}

/**
 * Fills a triangle of a mesh whose corners all lie before the glass, blending their colours. It is seen from one side: clockwise on the
 * picture. Grounds are made of thousands of small ones, so what is out of sight or turned away is dropped first.
 */
export function fillTriangle(raster: Raster, mesh: Mesh, a: number, b: number, c: number, id: number): void {
  const { pictureX, pictureY } = mesh
  const ax = pictureX[a]
  const ay = pictureY[a]
  const bx = pictureX[b]
  const by = pictureY[b]
  const cx = pictureX[c]
  const cy = pictureY[c]
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  if (area <= 0) return
  const { width, height } = raster
  const least = ay < by ? (ay < cy ? ay : cy) : by < cy ? by : cy
  const most = ay > by ? (ay > cy ? ay : cy) : by > cy ? by : cy
  const firstRow = least <= 0.5 ? 0 : Math.ceil(least - 0.5)
  const lastRow = (most >= height ? height : Math.ceil(most - 0.5)) - 1
  if (lastRow < firstRow) return
  const leftmost = ax < bx ? (ax < cx ? ax : cx) : bx < cx ? bx : cx
  const rightmost = ax > bx ? (ax > cx ? ax : cx) : bx > cx ? bx : cx
  if (rightmost <= 0.5 || leftmost >= width - 0.5) return
  const { near, red, green, blue } = mesh
  const nearest = near[a] > near[b] ? (near[a] > near[c] ? near[a] : near[c]) : near[b] > near[c] ? near[b] : near[c]
  const firstColumn = leftmost < 0 ? 0 : leftmost | 0
  const lastColumn = rightmost >= width ? width - 1 : rightmost | 0
  if (isHidden(raster.hidden, firstColumn, firstRow, lastColumn, lastRow, nearest)) return
  const inverse = 1 / area
  const abx = (bx - ax) * inverse
  const aby = (by - ay) * inverse
  const acx = (cx - ax) * inverse
  const acy = (cy - ay) * inverse
  const nearA = near[a]
  const nearX = (near[b] - nearA) * acy - (near[c] - nearA) * aby
  const nearY = (near[c] - nearA) * abx - (near[b] - nearA) * acx
  const redA = red[a]
  const redX = (red[b] - redA) * acy - (red[c] - redA) * aby
  const redY = (red[c] - redA) * abx - (red[b] - redA) * acx
  const greenA = green[a]
  const greenX = (green[b] - greenA) * acy - (green[c] - greenA) * aby
  const greenY = (green[c] - greenA) * abx - (green[b] - greenA) * acx
  const blueA = blue[a]
  const blueX = (blue[b] - blueA) * acy - (blue[c] - blueA) * aby
  const blueY = (blue[c] - blueA) * abx - (blue[b] - blueA) * acx
  const { nearness, colour, ids } = raster
  // Each edge bounds a row from the left where it climbs and from the right where it falls.
  const abSlope = (bx - ax) / (by - ay)
  const bcSlope = (cx - bx) / (cy - by)
  const caSlope = (ax - cx) / (ay - cy)
  for (let row = firstRow; row <= lastRow; row++) {
    const y = row + 0.5
    let left = -Infinity
    let right = Infinity
    if (by !== ay) {
      const x = ax + (y - ay) * abSlope
      if (by < ay) left = x
      else right = x
    }
    if (cy !== by) {
      const x = bx + (y - by) * bcSlope
      if (cy < by) {
        if (x > left) left = x
      } else if (x < right) right = x
    }
    if (ay !== cy) {
      const x = cx + (y - cy) * caSlope
      if (ay < cy) {
        if (x > left) left = x
      } else if (x < right) right = x
    }
    const from = left <= 0.5 ? 0 : Math.ceil(left - 0.5)
    const to = right >= width ? width : Math.ceil(right - 0.5)
    if (to <= from) continue
    const onX = from + 0.5 - ax
    const onY = y - ay
    spanBlend(
      nearness,
      colour,
      ids,
      row * width + from,
      row * width + to,
      nearA + nearX * onX + nearY * onY,
      nearX,
      redA + redX * onX + redY * onY,
      redX,
      greenA + greenX * onX + greenY * onY,
      greenX,
      blueA + blueX * onX + blueY * onY,
      blueX,
      id,
    )
  }
}
