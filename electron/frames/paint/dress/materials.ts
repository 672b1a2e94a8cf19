import { type Region, regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { createInterior } from './interior.ts'
import { createSoil, soilRegions } from './soil.ts'
import { emptySpot, layMaterials } from './laying.ts'
import { fillSoft } from './softness.ts'
import type { Material } from './spot.ts'
import { layWalls } from './built/walls.ts'
import { createWares } from './wares.ts'

/** Gives every painted point the look of what it is made of, before shadow and haze lie on it. */
export type Materials = { lay(raster: Raster, light: Light, scene: Scene): void }

export function createMaterials(): Materials {
  const soil = createSoil()
  const made: Partial<Record<Region, Material>> = {
    thing: createWares(),
  }
  const outdoors = regions.map((region) => made[region])
  const interior = createInterior()
  const indoors = regions.map((region) => (region === 'building' || region === 'ground' ? interior : undefined))
  const soft = indoors.map((material) => material !== undefined)
  const spot = emptySpot()
  return {
    lay(raster, light, scene) {
      if (scene.room) interior.begin(scene, light, raster.eye)
      else for (const material of Object.values(made)) material.begin(scene, light, raster.eye)
      layMaterials(raster, scene.room ? indoors : outdoors, spot)
      if (!scene.room) {
        layWalls(raster, scene, light)
        soil.lay(raster, light, scene)
      }
      fillSoft(raster, scene.room ? soft : soilRegions)
    },
  }
}
