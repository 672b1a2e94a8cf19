import { type Region, regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { createInterior } from './interior.ts'
import { createSoil } from './soil.ts'
import type { Material, Spot } from './spot.ts'
import { createWalls } from './walls.ts'

/** Gives every painted point the look of what it is made of, before shadow and haze lie on it. */
export type Materials = { lay(raster: Raster, light: Light, scene: Scene): void }

export function createMaterials(): Materials {
  const soil = createSoil()
  const made: Partial<Record<Region, Material>> = {
    ground: soil.ground,
    road: soil.road,
    water: soil.water,
    building: createWalls(),
  }
  const byRegion = regions.map((region) => made[region])
  const all = new Set(Object.values(made))
  const interior = createInterior()
  const indoors = regions.map((region) => (region === 'building' || region === 'ground' ? interior : undefined))
  const spot: Spot = {
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
  }
  return {
    lay(raster, light, scene) {
      if (scene.room) interior.begin(scene, light, raster.eye)
      else for (const material of all) material.begin(scene, light, raster.eye)
      const chosen = scene.room ? indoors : byRegion
      for (let row = 0; row < raster.height; row++) layRow(raster, row, chosen, spot)
    },
  }
}

/** Places are linear in column and nearness, so that a point needs one division. */
function layRow(raster: Raster, row: number, byRegion: readonly (Material | undefined)[], spot: Spot): void {
  const { nearness, colour, ids, eye, width } = raster
  const slope = 1 / eye.focal
  const up = (eye.centreY - row - 0.5) * slope
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  const left = (0.5 - eye.centreX) * slope
  const startX = eye.forwardX + left * eye.rightX + up * eye.upX
  const startY = eye.forwardY + left * eye.rightY + up * eye.upY
  const rayZ = eye.forwardZ + up * eye.upZ
  for (let column = 0, i = row * width; column < width; column++, i++) {
    const near = nearness[i]
    if (near === 0) continue
    const material = byRegion[ids[i] >>> 24]
    if (!material) continue
    const metres = 1 / near
    spot.column = column
    spot.row = row
    spot.metres = metres
    spot.footMetres = metres * slope
    spot.x = eye.x + (startX + column * stepX) * metres
    spot.y = eye.y + (startY + column * stepY) * metres
    spot.z = eye.z + rayZ * metres
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
}
