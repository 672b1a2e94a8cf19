import { jointAt } from '../body.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import type { Raster } from './raster.ts'

const wood = 0x7a5f40
const iron = 0x70757a

/** What somebody holds in the right hand says what they do. `place` holds the joints in the world. */
export function paintProp(raster: Raster, light: Light, figure: Figure, place: Float64Array, id: number): void {
  const hand = jointAt['right hand']
  const x = place[hand]
  const y = place[hand + 1]
  const z = place[hand + 2]
  const sin = Math.sin(figure.headingRadians)
  const cos = Math.cos(figure.headingRadians)
  const tall = figure.heightMetres
  const stick = (forward: number, foot: number, top: number, radius: number, colour: number) =>
    fillLimb(
      raster,
      light,
      x - sin * forward * 0.4,
      y - cos * forward * 0.4,
      foot,
      x + sin * forward,
      y + cos * forward,
      top,
      radius,
      radius * 0.8,
      colour,
      id,
    )
  switch (figure.activity) {
    case 'farming':
    case 'factory work': {
      stick(0.7, z + 0.35, Math.max(figure.z + 0.05, z - 0.75), 0.022, wood)
      fillBlob(raster, light, x + sin * 0.75, y + cos * 0.75, Math.max(figure.z + 0.05, z - 0.78), 0.12, 0.07, iron, id)
      break
    }
    case 'hunting':
    case 'herding':
      stick(0.05, figure.z, figure.z + tall * 1.2, 0.02, wood)
      break
    case 'fishing':
      stick(2.4, z, z + 1.3, 0.016, wood)
      break
    case 'building':
    case 'crafting': {
      stick(0.3, z, z + 0.12, 0.018, wood)
      fillBlob(raster, light, x + sin * 0.3, y + cos * 0.3, z + 0.14, 0.07, 0.05, iron, id)
      break
    }
    case 'gathering':
      fillBlob(raster, light, x + sin * 0.05, y + cos * 0.05, z - 0.12, 0.17, 0.13, 0xa9834e, id)
      break
    case 'studying':
    case 'teaching':
      fillBlob(raster, light, x + sin * 0.04, y + cos * 0.04, z + 0.03, 0.12, 0.08, 0xe8dec4, id)
      break
    case 'eating':
      fillBlob(raster, light, x + sin * 0.05, y + cos * 0.05, z + 0.02, 0.08, 0.05, 0xb98f5c, id)
      break
    default:
      if (figure.pose === 'carrying') {
        const other = jointAt['left hand']
        fillBlob(
          raster,
          light,
          (x + place[other]) / 2 + sin * 0.05,
          (y + place[other + 1]) / 2 + cos * 0.05,
          z + 0.1,
          0.22,
          0.19,
          0xb08d5f,
          id,
        )
      }
  }
}
