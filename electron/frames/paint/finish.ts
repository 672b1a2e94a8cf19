import { regions } from '../blockout.ts'
import type { Heavens } from './heavens.ts'
import { skyRow } from './heavens.ts'
import type { Light } from './light.ts'
import { waterColour } from './palette.ts'
import type { Raster } from './raster.ts'

const waterId = (regions.indexOf('water') << 24) >>> 0

/** How much longer a ray is than its way ahead, for every pixel: it only changes when the lens is zoomed. */
export type Reach = { focal: number }

export const emptyReach = (): Reach => ({ focal: 0 })

function measureReach(known: Reach, raster: Raster): void {
  const { eye, width, height, sheet } = raster
  if (known.focal === eye.focal) return
  known.focal = eye.focal
  const { reach } = sheet
  for (let y = 0, i = 0; y < height; y++) {
    const up = (eye.centreY - y - 0.5) / eye.focal
    for (let x = 0; x < width; x++, i++) {
      const right = (x + 0.5 - eye.centreX) / eye.focal
      reach[i] = Math.sqrt(1 + up * up + right * right)
    }
  }
}

/**
 * From what was filled to what is seen: the sky where nothing is, the sea as a level plane to the horizon, haze by distance, and
 * distance along the ray. One pass, because it touches every pixel.
 */
export function finish(raster: Raster, light: Light, heavens: Heavens, seaLevel: number, known: Reach): void {
  const { width, height, eye, sheet } = raster
  measureReach(known, raster)
  const slope = 1 / eye.focal
  const { nearness, colour, depth, reach, haze, given } = sheet
  haze.set(heavens.haze)
  given[0] = light.hazePerMetre
  // Less than this cannot be told from nothing.
  given[1] = 0.004 / light.hazePerMetre
  const from = nearness.byteOffset
  for (let y = 0; y < height; y++) {
    const up = (eye.centreY - y - 0.5) * slope
    const climb = eye.forwardZ + up * eye.upZ
    const seaNear = climb < 0 && eye.z > seaLevel ? climb / (seaLevel - eye.z) : 0
    const first = y * width
    if (seaNear > 0) layWater(raster, light, heavens, first, width, seaNear, -climb / Math.sqrt(1 + up * up))
    else skyRow(heavens, y, width, raster.colour, raster.nearness)
    const place = from + first * 4
    const veilAt = haze.byteOffset - place
    sheet.veil(
      place,
      place + width * 4,
      colour.byteOffset - from,
      depth.byteOffset - from,
      reach.byteOffset - from,
      veilAt,
    )
  }
}

/** Along a row the sea is equally near everywhere. It mirrors more sky the flatter one looks along it. */
function layWater(
  raster: Raster,
  light: Light,
  heavens: Heavens,
  first: number,
  width: number,
  seaNear: number,
  steepness: number,
): void {
  const { beam, fill } = light
  const flat = 1 - Math.min(1, steepness)
  const mirror = 0.12 + 0.82 * flat * flat * flat * flat
  const red = ((waterColour >> 16) & 255) * (fill[0] + beam[0] * 0.5) * (1 - mirror)
  const green = ((waterColour >> 8) & 255) * (fill[1] + beam[1] * 0.5) * (1 - mirror)
  const blue = (waterColour & 255) * (fill[2] + beam[2] * 0.5) * (1 - mirror)
  waterRow(raster.nearness, raster.colour, raster.ids, heavens.horizon, first, width, seaNear, red, green, blue, mirror)
}

function waterRow(
  nearness: Float32Array,
  colour: Uint32Array,
  ids: Uint32Array,
  horizon: Float32Array,
  first: number,
  width: number,
  seaNear: number,
  red: number,
  green: number,
  blue: number,
  mirror: number,
): void {
  for (let x = 0; x < width; x++) {
    const i = first + x
    if (nearness[i] >= seaNear) continue
    nearness[i] = seaNear
    ids[i] = waterId
    const at = x * 3
    colour[i] =
      0xff000000 |
      ((blue + horizon[at + 2] * mirror) << 16) |
      ((green + horizon[at + 1] * mirror) << 8) |
      (red + horizon[at] * mirror)
  }
}
