import type { Plant, PlantKind } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { lit } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'
import { fillFlat } from './fills.ts'
import { corner } from './raster.ts'
import { pixelsPerMetre } from './sight.ts'

/** Neutral leaves: the season belongs to words and model. */
export const foliage: Record<PlantKind, number> = {
  broadleaf: 0x5f8440,
  conifer: 0x3f6247,
  palm: 0x6c9248,
  bush: 0x718a4a,
  crop: 0xc7ad58,
  reed: 0x94975a,
  cactus: 0x5d8a5f,
}
const bark = 0x6e5842

export function paintPlant(
  raster: Raster,
  light: Light,
  plant: Plant,
  colours: Record<PlantKind, number>,
  id: number,
): void {
  const { x, y, z, heightMetres: tall, radiusMetres: wide, kind } = plant
  const scale = pixelsPerMetre(raster, x, y, z + tall / 2, Math.max(tall, wide))
  if (scale === 0) return
  // Each plant is a little lighter or darker by where it stands.
  const place = Math.imul(Math.round(x * 3), 0x27d4eb2d) ^ Math.imul(Math.round(y * 3), 0x165667b1)
  const roll = (Math.imul(place ^ (place >>> 15), 0x2c1b3c6d) >>> 8) & 0xffff
  const colour = shaded(colours[kind], 0.86 + (roll & 255) / 900)
  const pixels = scale * tall
  if (kind === 'conifer') {
    if (pixels > 14) fillLimb(raster, light, x, y, z - 0.3, x, y, z + tall * 0.3, tall * 0.03, tall * 0.025, bark, id)
    const tiers = pixels > 40 ? 4 : pixels > 14 ? 3 : 1
    for (let tier = 0; tier < tiers; tier++) {
      const foot = tall * (0.14 + (0.62 * tier) / tiers)
      const top = tier === tiers - 1 ? tall : foot + (tall * 1.05) / tiers
      fillLimb(
        raster,
        light,
        x,
        y,
        z + foot,
        x,
        y,
        z + top,
        wide * (1 - (0.78 * tier) / tiers),
        wide * 0.02,
        colour,
        id,
      )
    }
  } else if (kind === 'broadleaf') {
    fillLimb(raster, light, x, y, z - 0.3, x, y, z + tall * 0.55, tall * 0.04, tall * 0.025, bark, id)
    const crown = tall * 0.34
    if (pixels < 16) {
      fillBlob(raster, light, x, y, z + tall - crown, wide, crown, colour, id)
      return
    }
    const turn = (roll / 65_536) * 6.28
    const lobes = pixels > 60 ? 5 : 3
    for (let i = 0; i < lobes; i++) {
      const angle = turn + (i / lobes) * 6.283
      const lift = ((roll >> (i * 2)) & 3) / 3
      fillBlob(
        raster,
        light,
        x + Math.cos(angle) * wide * 0.48,
        y + Math.sin(angle) * wide * 0.48,
        z + tall - crown * (1.35 - lift * 0.45),
        wide * 0.58,
        crown * 0.62,
        colour,
        id,
      )
    }
    fillBlob(raster, light, x, y, z + tall - crown * 0.8, wide * 0.66, crown * 0.8, colour, id)
  } else if (kind === 'palm') {
    const lean = tall * 0.08 * ((roll & 7) / 7 - 0.5)
    fillLimb(raster, light, x, y, z - 0.3, x + lean, y, z + tall * 0.86, tall * 0.035, tall * 0.022, 0x8a7150, id)
    for (let leaf = 0; leaf < 8; leaf++)
      frond(
        raster,
        light,
        x + lean,
        y,
        z + tall * 0.86,
        (leaf / 8) * 6.283 + roll * 0.001,
        wide,
        tall * 0.14,
        colour,
        id,
      )
  } else if (kind === 'cactus') {
    fillLimb(raster, light, x, y, z - 0.2, x, y, z + tall, tall * 0.09, tall * 0.08, colour, id)
    fillBlob(raster, light, x, y, z + tall, tall * 0.08, tall * 0.08, colour, id)
    for (const side of [-1, 1]) {
      const reach = x + side * wide * 0.8
      fillLimb(
        raster,
        light,
        x,
        y,
        z + tall * (0.45 + side * 0.08),
        reach,
        y,
        z + tall * (0.5 + side * 0.08),
        tall * 0.06,
        tall * 0.06,
        colour,
        id,
      )
      fillLimb(
        raster,
        light,
        reach,
        y,
        z + tall * (0.48 + side * 0.08),
        reach,
        y,
        z + tall * 0.78,
        tall * 0.06,
        tall * 0.05,
        colour,
        id,
      )
    }
  } else if (kind === 'reed' || kind === 'crop') {
    const blades = pixels > 30 ? 9 : pixels > 8 ? 5 : 2
    const dark = lit(light, shaded(colour, 0.85), 0, 0, 1)
    const bright = lit(light, colour, 0, 0, 1)
    for (let i = 0; i < blades; i++)
      blade(raster, x, y, z, (i / blades) * 6.283 + roll, wide, tall, i % 2 ? dark : bright, id)
  } else {
    fillBlob(raster, light, x, y, z + tall * 0.42, wide, tall * 0.58, colour, id)
    if (pixels > 14)
      fillBlob(
        raster,
        light,
        x + wide * 0.5,
        y + wide * 0.3,
        z + tall * 0.3,
        wide * 0.6,
        tall * 0.4,
        shaded(colour, 0.92),
        id,
      )
  }
}

function frond(
  raster: Raster,
  light: Light,
  x: number,
  y: number,
  z: number,
  turn: number,
  reach: number,
  rise: number,
  colour: number,
  id: number,
): void {
  const outX = Math.cos(turn)
  const outY = Math.sin(turn)
  const half = reach * 0.14
  corner(raster, 0, x, y, z)
  corner(raster, 1, x + outX * reach * 0.5 - outY * half, y + outY * reach * 0.5 + outX * half, z + rise * 0.6)
  corner(raster, 2, x + outX * reach, y + outY * reach, z - rise * 0.9)
  corner(raster, 3, x + outX * reach * 0.5 + outY * half, y + outY * reach * 0.5 - outX * half, z + rise * 0.6)
  fillFlat(raster, 4, lit(light, colour, outX * 0.4, outY * 0.4, 0.8), id, false)
}

function blade(
  raster: Raster,
  x: number,
  y: number,
  z: number,
  turn: number,
  wide: number,
  tall: number,
  colour: number,
  id: number,
): void {
  const { rightX, rightY } = raster.eye
  const footX = x + Math.cos(turn) * wide * 0.7
  const footY = y + Math.sin(turn) * wide * 0.7
  const half = Math.max(0.03, wide * 0.16)
  const bend = Math.sin(turn * 3) * tall * 0.15
  corner(raster, 0, footX - rightX * half, footY - rightY * half, z - 0.1)
  corner(raster, 1, footX + rightX * bend, footY + rightY * bend, z + tall)
  corner(raster, 2, footX + rightX * half, footY + rightY * half, z - 0.1)
  fillFlat(raster, 3, colour, id, false)
}
