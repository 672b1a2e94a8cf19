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
 * Lays materials on every point of a picture. First on every other one, like the squares of one colour on a chessboard; a square of the
 * other colour takes the mean of the four about it where those are as good as alike. Soft materials go by softness.ts.
 */
export function layMaterials(raster: Raster, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const isSoft = byRegion.map((material) => material?.isSoft === true)
  const sharp = byRegion.map((material, region) => (isSoft[region] ? undefined : material))
  for (let row = 0; row <= raster.height; row++) {
    if (row < raster.height) layFirst(raster, row, sharp, spot)
    if (row > 0) layOthers(raster, row - 1, sharp, spot)
  }
  if (!isSoft.includes(true)) return
  const columns = new Int32Array(raster.width)
  for (const first of [0, 1])
    for (let row = first; row < raster.height; row += 2) {
      const count = chooseAsked(raster, row, isSoft, columns)
      aimAlong(raster, row)
      for (let k = 0; k < count; k++) {
        const i = row * raster.width + columns[k]
        const material = byRegion[raster.ids[i] >>> 24]
        if (material) layPoint(raster, material, spot, row, columns[k], i)
      }
    }
}

/** Differences of colour that stand for no joint, frame or edge. */
const leastEdge = 8

/** Places are linear in column and nearness, so that a point needs one division. */
function layFirst(raster: Raster, row: number, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const { ids, width } = raster
  aimAlong(raster, row)
  for (let column = row & 1, i = row * width + column; column < width; column += 2, i += 2) {
    const material = byRegion[ids[i] >>> 24]
    if (material) layPoint(raster, material, spot, row, column, i)
  }
}

function layOthers(raster: Raster, row: number, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const { ids, colour, width, height } = raster
  aimAlong(raster, row)
  const isInside = row > 0 && row + 1 < height
  for (let column = 1 - (row & 1), i = row * width + column; column < width; column += 2, i += 2) {
    const id = ids[i]
    const material = byRegion[id >>> 24]
    if (!material) continue
    const north = i - width
    const south = i + width
    if (
      isInside &&
      column > 0 &&
      column + 1 < width &&
      ids[i - 1] === id &&
      ids[i + 1] === id &&
      ids[north] === id &&
      ids[south] === id &&
      areAlike(colour[i - 1], colour[i + 1], colour[north], colour[south], leastEdge)
    )
      colour[i] = meanOf(colour[i - 1], colour[i + 1], colour[north], colour[south])
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
