import type { Raster } from '../raster.ts'
import { areAlike, chooseAsked, meanOf } from './softness.ts'
import type { Material, Spot } from './spot.ts'

export const emptySpot = (): Spot => ({
  column: 0,
  row: 0,
  x: 0,
  y: 0,
  z: 0,
  metres: 0,
  footMetres: 0,
  index: 0,
  face: 0,
  red: 0,
  green: 0,
  blue: 0,
})

/**
 * Lays materials on every point of a picture. First on one of four; then on those in the middle of four, and then on those between, which
 * take the mean of the four about them where those are as good as alike. Soft materials go by softness.ts.
 */
export function layMaterials(raster: Raster, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const isSoft = byRegion.map((material) => material?.isSoft === true)
  const sharp = byRegion.map((material, region) => (isSoft[region] ? undefined : material))
  const { width, height } = raster
  if (sharp.some((material) => material !== undefined)) {
    for (let row = 0; row < height; row += 2) layFirst(raster, row, sharp, spot)
    for (let row = 1; row < height; row += 2) layOthers(raster, row, 1, width + 1, width - 1, sharp, spot)
    for (let row = 0; row < height; row++) layOthers(raster, row, 1 - (row & 1), width, 1, sharp, spot)
  }
  if (!isSoft.includes(true)) return
  const columns = new Int32Array(width)
  for (const first of [0, 1])
    for (let row = first; row < height; row += 2) {
      const count = chooseAsked(raster, row, isSoft, columns)
      aimAlong(raster, row)
      for (let k = 0; k < count; k++) {
        const i = row * width + columns[k]
        const material = byRegion[raster.ids[i] >>> 24]
        if (material) layPoint(raster, material, spot, row, columns[k], i)
      }
    }
}

/** Differences of colour that stand for no joint, frame or edge: about a point in the middle of four that lie two apart, and between. */
const [leastApart, leastEdge] = [4, 8]

/** Places are linear in column and nearness, so that a point needs one division. */
function layFirst(raster: Raster, row: number, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const { ids, width } = raster
  aimAlong(raster, row)
  for (let column = 0, i = row * width; column < width; column += 2, i += 2) {
    const material = byRegion[ids[i] >>> 24]
    if (material) layPoint(raster, material, spot, row, column, i)
  }
}

/** Every other point of a row from the column `first` on, whose four neighbours lie `one` and `other` pixels before it and behind it. */
function layOthers(
  raster: Raster,
  row: number,
  first: number,
  one: number,
  other: number,
  byRegion: readonly (Material | undefined)[],
  spot: Spot,
): void {
  const { ids, colour, width, height } = raster
  const most = one === width ? leastEdge : leastApart
  aimAlong(raster, row)
  const isInside = row > 0 && row + 1 < height
  for (let column = first, i = row * width + column; column < width; column += 2, i += 2) {
    const id = ids[i]
    const material = byRegion[id >>> 24]
    if (!material) continue
    const a = i - one
    const b = i + one
    const c = i - other
    const d = i + other
    if (
      isInside &&
      column > 0 &&
      column + 1 < width &&
      ids[a] === id &&
      ids[b] === id &&
      ids[c] === id &&
      ids[d] === id &&
      areAlike(colour[a], colour[b], colour[c], colour[d], most)
    )
      colour[i] = meanOf(colour[a], colour[b], colour[c], colour[d])
    else layPoint(raster, material, spot, row, column, i)
  }
}

/** The ray through a row, kept here so that no point has to be told of it. */
const ray = { startX: 0, startY: 0, stepX: 0, stepY: 0, z: 0, slope: 0 }

function aimAlong({ eye }: Raster, row: number): void {
  const slope = 1 / eye.focal
  const up = (eye.centreY - row - 0.5) * slope
  const left = (0.5 - eye.centreX) * slope
  ray.slope = slope
  ray.stepX = eye.rightX * slope
  ray.stepY = eye.rightY * slope
  ray.startX = eye.forwardX + left * eye.rightX + up * eye.upX
  ray.startY = eye.forwardY + left * eye.rightY + up * eye.upY
  ray.z = eye.forwardZ + up * eye.upZ
}

function layPoint(raster: Raster, material: Material, spot: Spot, row: number, column: number, i: number): void {
  const { nearness, colour, ids, eye } = raster
  const metres = 1 / nearness[i]
  spot.column = column
  spot.row = row
  spot.metres = metres
  spot.footMetres = metres * ray.slope
  spot.x = eye.x + (ray.startX + column * ray.stepX) * metres
  spot.y = eye.y + (ray.startY + column * ray.stepY) * metres
  spot.z = eye.z + ray.z * metres
  spot.index = ids[i] & 0xffffff
  const plain = colour[i]
  spot.face = plain >>> 24
  spot.red = plain & 255
  spot.green = (plain >>> 8) & 255
  spot.blue = (plain >>> 16) & 255
  material.lay(spot)
  const { red, green, blue } = spot
  colour[i] =
    0xff000000 | ((blue > 255 ? 255 : blue) << 16) | ((green > 255 ? 255 : green) << 8) | (red > 255 ? 255 : red)
}
