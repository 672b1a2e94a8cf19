import type { Raster } from '../raster.ts'
import { isAsked } from './softness.ts'
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

/** Lays materials on every point of a picture; of those that vary softly, on those that have to be worked out. */
export function layMaterials(raster: Raster, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const isSoft = byRegion.map((material) => material?.isSoft === true)
  for (let row = 0; row < raster.height; row++) layRow(raster, row, byRegion, isSoft, spot)
}

/** Places are linear in column and nearness, so that a point needs one division. */
function layRow(
  raster: Raster,
  row: number,
  byRegion: readonly (Material | undefined)[],
  isSoft: readonly boolean[],
  spot: Spot,
): void {
  const { nearness, ids, width } = raster
  aimAlong(raster, row)
  for (let column = 0, i = row * width; column < width; column++, i++) {
    if (nearness[i] === 0) continue
    const region = ids[i] >>> 24
    const material = byRegion[region]
    if (!material) continue
    if (isSoft[region] && ((column ^ row) & 1) === 1 && !isAsked(raster, region, row, column, i)) continue
    layPoint(raster, material, spot, row, column, i)
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
