import { type Region, regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { createInterior } from './interior.ts'
import { createSoil } from './soil.ts'
import { emptySpot, layMaterials } from './laying.ts'
import type { Material } from './spot.ts'
import { createWalls } from './walls.ts'
import { createWares } from './wares.ts'

/** Gives every painted point the look of what it is made of, before shadow and haze lie on it. */
export type Materials = { lay(raster: Raster, light: Light, scene: Scene): void }

export function createMaterials(): Materials {
  const soil = createSoil()
  const made: Partial<Record<Region, Material>> = {
    ground: soil.ground,
    road: soil.road,
    water: soil.water,
    building: createWalls(),
    thing: createWares(),
  }
  const byRegion = regions.map((region) => made[region])
  const all = new Set(Object.values(made))
  const interior = createInterior()
  const indoors = regions.map((region) => (region === 'building' || region === 'ground' ? interior : undefined))
  const spot = emptySpot()
  return {
    lay(raster, light, scene) {
      if (scene.room) interior.begin(scene, light, raster.eye)
      else for (const material of all) material.begin(scene, light, raster.eye)
      const chosen = scene.room ? indoors : byRegion
      layMaterials(raster, chosen, spot)
    },
  }
}
