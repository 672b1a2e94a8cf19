import type { Material } from './spot.ts'
import { grainAt } from './grain.ts'

/** What the ground is made of. */
export function createSoil(): Material {
  return {
    begin() {},
    lay(spot) {
      if (spot.footMetres > 0.8) return
      const tone = 0.8 + 0.4 * grainAt(spot.x * 0.7, spot.y * 0.7, 3, 17)
      spot.red *= tone
      spot.green *= tone
      spot.blue *= tone
    },
  }
}
