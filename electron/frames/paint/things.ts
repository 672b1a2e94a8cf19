import type { Thing } from '../scene.ts'
import { paintBeast } from './beasts.ts'
import { fillBlob } from './blob.ts'
import { fillFire } from './fire.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { blend, shaded } from './palette.ts'
import { paintHull, paintSail, paintWheel } from './vehicles.ts'
import type { Raster } from './raster.ts'
import { fillFlat } from './fills.ts'
import { pixelsPerMetre } from './sight.ts'
import { fillBox, fillFrustum, litLocal, localCorner, stand, worldX, worldY } from './solids.ts'

const wood = 0x85683f
const dark = 0x40444a

/** Things are sized by their longest measure. */
export function paintThing(raster: Raster, light: Light, thing: Thing, id: number, dressed = false): void {
  const { kind, x, y, z, sizeMetres: size, colour } = thing
  const scale = pixelsPerMetre(raster, x, y, z + size * 0.4, size * 1.2)
  if (scale === 0 || scale * size < 0.8) return
  const at = stand(x, y, z, thing.headingRadians, id)
  const post = (right: number, forward: number, foot: number, top: number, radius: number, of: number) => {
    const px = worldX(at, right, forward)
    const py = worldY(at, right, forward)
    fillLimb(raster, light, px, py, z + foot, px, py, z + top, radius, radius, of, id)
  }
  const box = (
    left: number,
    right: number,
    back: number,
    front: number,
    foot: number,
    top: number,
    of: number,
    lid = of,
  ) => fillBox(raster, light, at, left, right, back, front, foot, top, of, lid)
  switch (kind) {
    case 'boat':
      paintHull(raster, light, at, size, size * 0.3, size * 0.14, colour)
      break
    case 'ship': {
      paintHull(raster, light, at, size, size * 0.24, size * 0.16, colour)
      post(0, size * 0.08, 0, size * 0.8, size * 0.014, wood)
      post(0, -size * 0.22, 0, size * 0.6, size * 0.012, wood)
      paintSail(raster, light, at, size * 0.08, size * 0.2, size * 0.72, size * 0.26)
      paintSail(raster, light, at, -size * 0.22, size * 0.2, size * 0.54, size * 0.2)
      break
    }
    case 'cart': {
      box(-size * 0.22, size * 0.22, -size * 0.32, size * 0.3, size * 0.22, size * 0.42, colour, shaded(colour, 0.7))
      for (const side of [-1, 1]) paintWheel(raster, light, at, side * size * 0.27, 0, size * 0.21, wood)
      for (const side of [-1, 1]) {
        fillLimb(
          raster,
          light,
          worldX(at, side * size * 0.16, size * 0.3),
          worldY(at, side * size * 0.16, size * 0.3),
          z + size * 0.26,
          worldX(at, side * size * 0.12, size * 0.75),
          worldY(at, side * size * 0.12, size * 0.75),
          z + size * 0.2,
          size * 0.02,
          size * 0.02,
          wood,
          id,
        )
      }
      break
    }
    case 'car': {
      box(-size * 0.2, size * 0.2, -size * 0.5, size * 0.5, size * 0.07, size * 0.19, colour)
      box(
        -size * 0.18,
        size * 0.18,
        -size * 0.32,
        size * 0.2,
        size * 0.19,
        size * 0.31,
        blend(colour, 0x54626e, 0.7),
        colour,
      )
      for (const side of [-1, 1])
        for (const end of [-0.3, 0.3]) paintWheel(raster, light, at, side * size * 0.2, end * size, size * 0.075, dark)
      break
    }
    case 'train': {
      const coach = size / 3
      for (let i = 0; i < 3; i++) {
        const middle = (1 - i) * coach
        box(
          -1.5,
          1.5,
          middle - coach * 0.47,
          middle + coach * 0.47,
          0.9,
          3.6,
          i === 0 ? shaded(colour, 0.7) : colour,
          shaded(colour, 0.6),
        )
        for (const end of [-0.3, 0.3])
          for (const side of [-1, 1]) paintWheel(raster, light, at, side * 1.4, middle + end * coach, 0.5, dark)
      }
      break
    }
    case 'stall': {
      box(-size * 0.5, size * 0.5, -size * 0.2, size * 0.2, 0, size * 0.3, wood)
      for (const side of [-0.46, 0.46])
        for (const end of [-0.3, 0.3]) post(side * size, end * size, 0, size * 0.78, size * 0.02, wood)
      for (const side of [1, -1]) {
        localCorner(raster, at, 0, -size * 0.55, 0, size * 0.98)
        localCorner(raster, at, 1, size * 0.55, 0, size * 0.98)
        localCorner(raster, at, 2, size * 0.55, side * size * 0.42, size * 0.72)
        localCorner(raster, at, 3, -size * 0.55, side * size * 0.42, size * 0.72)
        fillFlat(raster, 4, litLocal(light, at, colour, 0, side * 0.5, 0.86), id, false)
      }
      for (let i = 0; i < 4; i++)
        fillBlob(
          raster,
          light,
          worldX(at, (i / 3 - 0.5) * size * 0.7, size * 0.05),
          worldY(at, (i / 3 - 0.5) * size * 0.7, size * 0.05),
          z + size * 0.33,
          size * 0.08,
          size * 0.06,
          [0xc8703c, 0x8fa04a, 0xd8b24e, 0xa0503c][i],
          id,
        )
      break
    }
    case 'fire':
      for (const turn of [0, 1.05, 2.1])
        fillLimb(
          raster,
          light,
          x - Math.cos(turn) * size * 0.5,
          y - Math.sin(turn) * size * 0.5,
          z + 0.06,
          x + Math.cos(turn) * size * 0.5,
          y + Math.sin(turn) * size * 0.5,
          z + 0.1,
          size * 0.07,
          size * 0.07,
          0x4a3626,
          id,
        )
      if (!dressed) fillFire(raster, light, x, y, z + 0.08, size * 0.5, Math.round(x + y), id)
      break
    case 'lamp':
      post(0, 0, 0, size * 0.88, size * 0.022, dark)
      fillBlob(raster, light, x, y, z + size * 0.93, size * 0.07, size * 0.085, 0xe9dcb4, id)
      break
    case 'well':
      fillFrustum(raster, light, at, 0, 0, 0, size * 0.45, size * 0.42, size * 0.42, colour, 10)
      for (const side of [-1, 1]) post(side * size * 0.36, 0, 0, size, size * 0.04, wood)
      box(-size * 0.5, size * 0.5, -size * 0.3, size * 0.3, size, size * 1.08, wood)
      break
    case 'barrel':
      fillFrustum(raster, light, at, 0, 0, 0, size * 0.5, size * 0.33, size * 0.42, colour, 10, false)
      fillFrustum(raster, light, at, 0, 0, size * 0.5, size, size * 0.42, size * 0.33, colour, 10)
      break
    case 'fence':
      for (const end of [-0.5, -0.17, 0.17, 0.5]) post(end * size, 0, 0, 1.05, 0.055, colour)
      for (const rail of [0.45, 0.85])
        fillLimb(
          raster,
          light,
          worldX(at, -size / 2, 0),
          worldY(at, -size / 2, 0),
          z + rail,
          worldX(at, size / 2, 0),
          worldY(at, size / 2, 0),
          z + rail,
          0.04,
          0.04,
          colour,
          id,
        )
      break
    case 'cow':
    case 'sheep':
    case 'horse':
    case 'dog':
    case 'bird':
      paintBeast(raster, light, thing, at)
      break
    case 'grave':
      box(-size * 0.3, size * 0.3, -size * 0.08, size * 0.08, 0, size * 0.8, colour)
      fillFrustum(raster, light, at, 0, 0, size * 0.8, size * 0.95, size * 0.26, size * 0.1, colour, 6)
      fillBlob(
        raster,
        light,
        worldX(at, 0, size * 0.7),
        worldY(at, 0, size * 0.7),
        z,
        size * 0.55,
        size * 0.12,
        0x7b6a4c,
        id,
      )
      break
    case 'flag': {
      post(0, 0, 0, size, size * 0.014, wood)
      localCorner(raster, at, 0, 0, 0, size * 0.98)
      localCorner(raster, at, 1, size * 0.4, size * 0.06, size * 0.93)
      localCorner(raster, at, 2, size * 0.4, -size * 0.04, size * 0.68)
      localCorner(raster, at, 3, 0, 0, size * 0.72)
      fillFlat(raster, 4, litLocal(light, at, colour, 0, 0.7, 0.4), id, false)
      break
    }
    case 'table':
    case 'bench': {
      const tall = kind === 'table' ? 0.76 : 0.44
      const half = size * (kind === 'table' ? 0.28 : 0.12)
      box(-size / 2, size / 2, -half, half, tall - 0.07, tall, colour)
      for (const side of [-0.44, 0.44])
        for (const end of [-0.8, 0.8]) post(side * size, end * half, 0, tall - 0.06, 0.04, shaded(colour, 0.8))
      break
    }
    case 'bed':
      box(-size * 0.24, size * 0.24, -size / 2, size / 2, 0.1, 0.42, wood, colour)
      box(-size * 0.2, size * 0.2, size * 0.33, size * 0.47, 0.42, 0.54, 0xe6ddca)
      break
    case 'hearth':
      box(-size * 0.5, -size * 0.34, -0.3, 0.3, 0, size * 0.75, colour)
      box(size * 0.34, size * 0.5, -0.3, 0.3, 0, size * 0.75, colour)
      box(-size * 0.56, size * 0.56, -0.34, 0.36, size * 0.75, size * 0.95, colour)
      box(-size * 0.36, size * 0.36, -0.32, -0.25, 0, size * 0.75, 0x2c2622)
      box(-size * 0.3, size * 0.3, -0.3, 0.3, size * 0.95, size * 1.9, shaded(colour, 0.94))
      if (!dressed) fillFire(raster, light, x, y, z + 0.1, size * 0.26, 3, id)
      break
    case 'rock':
      fillBlob(raster, light, x, y, z + size * 0.18, size * 0.5, size * 0.34, colour, id)
      fillBlob(
        raster,
        light,
        worldX(at, size * 0.25, 0.1),
        worldY(at, size * 0.25, 0.1),
        z + size * 0.1,
        size * 0.34,
        size * 0.24,
        shaded(colour, 0.9),
        id,
      )
      break
    case 'hay':
      fillBlob(raster, light, x, y, z + size * 0.3, size * 0.5, size * 0.48, colour, id)
      fillBlob(raster, light, x, y, z + size * 0.62, size * 0.26, size * 0.36, shaded(colour, 1.04), id)
      break
  }
}
