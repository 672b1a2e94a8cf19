import type { Scene, ThingKind } from '../../scene.ts'
import { grainAt } from './grain.ts'
import type { Material } from './spot.ts'
import { createCells, noiseIn } from './volume.ts'

/** Hair and straw, stone, and what is worked: by what most of a thing is made of (truth/things.h: thing_surface). */
const hairy = new Set<ThingKind>(['cow', 'sheep', 'horse', 'dog', 'bird', 'hay'])
const stony = new Set<ThingKind>(['rock', 'grave', 'well', 'hearth'])
const glowing = new Set<ThingKind>(['fire', 'lamp'])
const octaves = 4
const cells = createCells(octaves)

/** What things are made of. */
export function createWares(): Material {
  let things: Scene['things'] = []
  return {
    begin(scene) {
      things = scene.things
    },
    lay(spot) {
      const { kind } = things[spot.index]
      if (glowing.has(kind)) return
      const { x, y, z, footMetres } = spot
      // Finest of what is drawn first to go with distance.
      const fade = 1 - footMetres * (hairy.has(kind) ? 7 : stony.has(kind) ? 1.6 : 3)
      if (fade <= 0) return
      let factor: number
      if (hairy.has(kind)) factor = 0.6 + 0.8 * grainAt(x * 21 + y * 9, z * 26 + y * 9, 3, 3)
      else if (stony.has(kind)) factor = 0.62 + 0.76 * roughness(x * 2.3, y * 2.3, z * 2.3)
      else factor = 0.78 + 0.44 * grainAt(x * 5 + z * 3, y * 5 - z * 4, 3, 3)
      const shown = 1 + (Math.sqrt(factor) - 1) * fade
      spot.red *= shown
      spot.green *= shown
      spot.blue *= shown
    },
  }
}

function roughness(x: number, y: number, z: number): number {
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < octaves; i++) {
    sum += strength * noiseIn(cells, i, x, y, z, 9 + i * 31)
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    z = z * 2.03 + 1.7
    strength *= 0.5
  }
  return sum / (1 - strength * 2)
}
