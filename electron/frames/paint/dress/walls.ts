import type { Building } from '../../scene.ts'
import { grainAt } from './grain.ts'
import type { Material } from './spot.ts'

/** What walls and roofs are made of. */
export function createWalls(): Material {
  let buildings: readonly Building[] = []
  return {
    begin(scene) {
      buildings = scene.buildings
    },
    lay(spot) {
      const building = buildings[spot.index]
      const up = spot.z - building.z
      const tone = 0.86 + 0.24 * grainAt((spot.x - spot.y) * 0.5, up * 0.5, 4, 45)
      spot.red *= tone
      spot.green *= tone
      spot.blue *= tone
    },
  }
}
