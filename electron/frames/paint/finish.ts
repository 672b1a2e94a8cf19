import { regions } from '../blockout.ts'
import type { Heavens } from './heavens.ts'
import { skyRow } from './heavens.ts'
import type { Light } from './light.ts'
import { waterColour } from './palette.ts'
import type { Raster } from './raster.ts'

const waterId = (regions.indexOf('water') << 24) >>> 0

/** How much longer a ray is than its way ahead, for every pixel: it only changes when the lens is zoomed. */
export type Reach = { focal: number; table: Float32Array }

export const emptyReach = (width: number, height: number): Reach => ({
  focal: 0,
  table: new Float32Array(width * height),
})

function measureReach(reach: Reach, raster: Raster): Float32Array {
  const { eye, width, height } = raster
  if (reach.focal === eye.focal) return reach.table
  reach.focal = eye.focal
  for (let y = 0, i = 0; y < height; y++) {
    const up = (eye.centreY - y - 0.5) / eye.focal
    for (let x = 0; x < width; x++, i++) {
      const right = (x + 0.5 - eye.centreX) / eye.focal
      reach.table[i] = Math.sqrt(1 + up * up + right * right)
    }
  }
  return reach.table
}

/**
 * From what was filled to what is seen: the sky where nothing is, the sea as a level plane to the horizon, haze by distance, and
 * distance along the ray. One pass, because it touches every pixel.
 */
export function finish(
  raster: Raster,
  light: Light,
  heavens: Heavens,
  seaLevel: number,
  depth: Float32Array,
  reach: Reach,
): void {
  const { width, height, eye } = raster
  const table = measureReach(reach, raster)
  const slope = 1 / eye.focal
  for (let y = 0; y < height; y++) {
    const up = (eye.centreY - y - 0.5) * slope
    const climb = eye.forwardZ + up * eye.upZ
    const seaNear = climb < 0 && eye.z > seaLevel ? climb / (seaLevel - eye.z) : 0
    const first = y * width
    if (seaNear > 0) layWater(raster, light, heavens, first, width, seaNear, -climb / Math.sqrt(1 + up * up))
    else skyRow(heavens, y, width, raster.colour, raster.nearness)
    hazeRow(raster.nearness, raster.colour, depth, table, heavens.haze, first, width, light.hazePerMetre)
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

/** Thickness of haze beyond which everything is haze. */
const thickest = 12
const hazeSteps = 4_096
/** Shares of 256 that haze of each thickness covers: the exponential as a short polynomial, which is the same on every machine. */
const hazeShares = Uint16Array.from({ length: hazeSteps + 1 }, (_, step) => {
  const thick = (step / hazeSteps) * thickest
  return Math.round((1 - 1 / (1 + thick * (1 + thick * (0.48 + thick * 0.235)))) * 256)
})

function hazeRow(
  nearness: Float32Array,
  colour: Uint32Array,
  depth: Float32Array,
  reach: Float32Array,
  haze: Uint32Array,
  first: number,
  width: number,
  perMetre: number,
): void {
  const steps = (perMetre * hazeSteps) / thickest
  // Less than this cannot be told from nothing.
  const clearMetres = 0.004 / perMetre
  for (let x = 0; x < width; x++) {
    const i = first + x
    const metres = reach[i] / nearness[i]
    depth[i] = metres
    // Infinitely far is sky, which has its colour already.
    if (metres < clearMetres || metres === Infinity) continue
    const step = (metres * steps) | 0
    const share = hazeShares[step < hazeSteps ? step : hazeSteps]
    const keep = 256 - share
    const plain = colour[i]
    const far = haze[x]
    // Red and blue are mixed in one word, each with room for the other's fraction.
    const redBlue = (Math.imul(plain & 0xff00ff, keep) + Math.imul(far & 0xff00ff, share)) >>> 8
    const green = (((plain >>> 8) & 255) * keep + ((far >>> 8) & 255) * share) & 0xff00
    colour[i] = 0xff000000 | (redBlue & 0xff00ff) | green
  }
}
