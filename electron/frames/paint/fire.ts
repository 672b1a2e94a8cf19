import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillFlat } from './fills.ts'
import { corner } from './raster.ts'
import type { Raster } from './raster.ts'

const flame = 0xff2a7cf0
const heart = 0xff6cc8fc

/**
 * Tongues of flame `size` metres wide with smoke over them. Fire shows in a blockout because it is a thing, not a light. Dressed, flames
 * and smoke are laid afterwards.
 */
export function fillFire(
  raster: Raster,
  light: Light,
  x: number,
  y: number,
  z: number,
  size: number,
  seed: number,
  id: number,
): void {
  const { eye } = raster
  for (let tongue = 0; tongue < 5; tongue++) {
    const along = (tongue / 4 - 0.5) * size * 1.5
    const rise = size * (1.1 + 0.7 * (((seed * 13 + tongue * 29) % 17) / 16)) * (tongue === 2 ? 1.4 : 1)
    licked(raster, x + along * eye.rightX, y + along * eye.rightY, z, size * 0.34, rise, flame, id)
    licked(
      raster,
      x + along * eye.rightX - eye.forwardX * 0.1,
      y + along * eye.rightY - eye.forwardY * 0.1,
      z,
      size * 0.18,
      rise * 0.55,
      heart,
      id,
    )
  }
  if (size < 1) return
  let puff = size * 0.5
  let up = z + size * 1.8
  for (let i = 0; i < 6; i++) {
    fillBlob(
      raster,
      light,
      x + eye.rightX * i * i * 0.1 * puff,
      y + eye.rightY * i * i * 0.1 * puff,
      up,
      puff,
      puff * 0.85,
      0x6a645e,
      id,
    )
    up += puff * 1.1
    puff *= 1.25
  }
}

function licked(
  raster: Raster,
  x: number,
  y: number,
  z: number,
  half: number,
  rise: number,
  colour: number,
  id: number,
): void {
  const { rightX, rightY } = raster.eye
  corner(raster, 0, x - rightX * half, y - rightY * half, z)
  corner(raster, 1, x - rightX * half * 0.6, y - rightY * half * 0.6, z + rise * 0.45)
  corner(raster, 2, x + rightX * half * 0.2, y + rightY * half * 0.2, z + rise)
  corner(raster, 3, x + rightX * half * 0.75, y + rightY * half * 0.75, z + rise * 0.4)
  corner(raster, 4, x + rightX * half, y + rightY * half, z)
  fillFlat(raster, 5, colour, id, false, 1.001)
}
