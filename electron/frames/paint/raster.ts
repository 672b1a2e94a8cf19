import type { Outline } from './clip.ts'
import type { Eye } from './eye.ts'
import { emptyEye } from './eye.ts'
import { emptyHidden, type Hidden } from './hidden.ts'
import { createSheet, type Sheet } from './sheet/sheet.ts'

const mostCorners = 32

/**
 * The picture being painted, and the outline in hand. Everything is allocated once: a frame is painted by writing corners and filling
 * them. Nearness is 1 / distance ahead, which is linear on the picture; 0 is nothing yet.
 */
export type Raster = Outline & {
  width: number
  height: number
  eye: Eye
  nearness: Float32Array
  /** 0xAABBGGRR, which lies in memory as R, G, B, A. */
  colour: Uint32Array
  ids: Uint32Array
  hidden: Hidden
  sheet: Sheet
  pictureX: Float64Array
  pictureY: Float64Array
  near: Float64Array
  spanFrom: Int32Array
  spanTo: Int32Array
  firstRow: number
  lastRow: number
}

/** With a map, what a lamp sees may be kept beside it, so many cells a side. */
export function createRaster(width: number, height: number, mapSide = 0): Raster {
  const corners = () => new Float64Array(mostCorners)
  const sheet = createSheet(width, height, mapSide)
  return {
    width,
    height,
    eye: emptyEye(),
    sheet,
    nearness: sheet.nearness,
    colour: sheet.colour,
    ids: sheet.ids,
    hidden: emptyHidden(width, height),
    right: corners(),
    up: corners(),
    ahead: corners(),
    red: corners(),
    green: corners(),
    blue: corners(),
    pictureX: corners(),
    pictureY: corners(),
    near: corners(),
    spanFrom: new Int32Array(height),
    spanTo: new Int32Array(height),
    firstRow: 0,
    lastRow: -1,
  }
}

export function clear(raster: Raster): void {
  raster.nearness.fill(0)
  raster.ids.fill(0)
  raster.hidden.farthest.fill(0)
}

/** Puts a corner of the world into the outline in hand. */
export function corner(raster: Raster, index: number, x: number, y: number, z: number): void {
  const eye = raster.eye
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  raster.right[index] = dx * eye.rightX + dy * eye.rightY
  raster.up[index] = dx * eye.upX + dy * eye.upY + dz * eye.upZ
  raster.ahead[index] = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
}
