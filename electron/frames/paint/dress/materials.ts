import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { layWalls } from './built/walls.ts'
import { layWares } from './goods/wares.ts'
import { layRoom } from './room/interior.ts'
import { createSoil, soilRegions } from './soil.ts'
import { fillSoft } from './softness.ts'

/** Gives every painted point the look of what it is made of, before shadow and haze lie on it. */
export type Materials = { lay(raster: Raster, light: Light, scene: Scene): void }

export function createMaterials(): Materials {
  const soil = createSoil()
  return {
    lay(raster, light, scene) {
      if (scene.room) {
        layRoom(raster, scene, scene.room, light)
        return
      }
      layWares(raster, scene)
      layWalls(raster, scene, light)
      soil.lay(raster, light, scene)
      fillSoft(raster, soilRegions)
    },
  }
}
