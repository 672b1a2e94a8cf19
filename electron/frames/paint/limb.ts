import { litBy } from './light.ts'
import type { Light } from './light.ts'
import { nearestMetres } from './clip.ts'
import { fillFlat, fillRamp } from './fills.ts'
import type { Raster } from './raster.ts'

/** The broader a limb on the picture, the finer its shading. */
const ramps = [8, 16, 32, 64].map((tones) => new Uint32Array(tones))

/** A round bar between two points of the world that may taper: arms, legs, trunks, poles, cones. */
export function fillLimb(
  raster: Raster,
  light: Light,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  startRadius: number,
  endRadius: number,
  colour: number,
  id: number,
  bias = 1,
  shade: (light: Light, colour: number, amount: number, tone: number) => number = litBy,
): void {
  const { eye, right, up, ahead, red } = raster
  const aRight = (ax - eye.x) * eye.rightX + (ay - eye.y) * eye.rightY
  const aUp = (ax - eye.x) * eye.upX + (ay - eye.y) * eye.upY + (az - eye.z) * eye.upZ
  const aAhead = (ax - eye.x) * eye.forwardX + (ay - eye.y) * eye.forwardY + (az - eye.z) * eye.forwardZ
  const bRight = (bx - eye.x) * eye.rightX + (by - eye.y) * eye.rightY
  const bUp = (bx - eye.x) * eye.upX + (by - eye.y) * eye.upY + (bz - eye.z) * eye.upZ
  const bAhead = (bx - eye.x) * eye.forwardX + (by - eye.y) * eye.forwardY + (bz - eye.z) * eye.forwardZ
  if (aAhead < nearestMetres || bAhead < nearestMetres) return
  let alongX = bRight / bAhead - aRight / aAhead
  let alongY = bUp / bAhead - aUp / aAhead
  const length = Math.sqrt(alongX * alongX + alongY * alongY)
  alongX = length < 1e-9 ? 0 : alongX / length
  alongY = length < 1e-9 ? 1 : alongY / length
  // Never thinner than most of a pixel, or far figures would sparkle.
  const thinnest = 0.4 / eye.focal
  const start = Math.max(startRadius, thinnest * aAhead)
  const end = Math.max(endRadius, thinnest * bAhead)
  right[0] = aRight - alongY * start
  up[0] = aUp + alongX * start
  ahead[0] = aAhead - startRadius * 0.6
  right[1] = bRight - alongY * end
  up[1] = bUp + alongX * end
  ahead[1] = bAhead - endRadius * 0.6
  right[2] = bRight + alongY * end
  up[2] = bUp - alongX * end
  ahead[2] = ahead[1]
  right[3] = aRight + alongY * start
  up[3] = aUp - alongX * start
  ahead[3] = ahead[0]
  const side = light.up * alongX - light.right * alongY
  const pixels = Math.max(start / aAhead, end / bAhead) * eye.focal
  if (pixels < 1.6) {
    fillFlat(raster, 4, shade(light, colour, Math.max(0.15, 0.45 + 0.4 * light.toEye), 0), id, false, bias)
    return
  }
  const ramp = ramps[pixels < 6 ? 0 : pixels < 14 ? 1 : pixels < 40 ? 2 : 3]
  const tones = ramp.length
  for (let i = 0; i < tones; i++) {
    const across = ((i + 0.5) / tones) * 2 - 1
    const amount = across * side + Math.sqrt(1 - across * across) * light.toEye
    ramp[i] = shade(light, colour, amount <= -0.3 ? 0 : (amount + 0.3) * 0.77, i)
  }
  red[0] = tones
  red[1] = tones
  red[2] = 0
  red[3] = 0
  fillRamp(raster, 4, ramp, id, bias)
}
