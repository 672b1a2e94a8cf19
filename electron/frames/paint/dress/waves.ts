import { regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { noise } from './noise.ts'

const water = regions.indexOf('water')

/** Ripples that darken and lighten the water, and under a low Sun or Moon a road of glints towards it. */
export function dressWater(raster: Raster, light: Light, scene: Scene): void {
  const { eye, width, height } = raster
  const { sky } = scene
  const slope = 1 / eye.focal
  const moonlit = sky.sunAltitude < -0.1
  const altitude = moonlit ? sky.moonAltitude : sky.sunAltitude
  const azimuth = moonlit ? sky.moonAzimuth : sky.sunAzimuth
  const veil = 1 - Math.min(1, Math.max(sky.cloud * 0.8, sky.fog * 1.4, sky.rain, sky.snowfall))
  const strength = altitude < 0 ? 0 : veil * (moonlit ? 70 * sky.moonLit : 150)
  const seconds = (scene.tick % 1_024) * 40 + scene.fraction * 900
  for (let row = 0; row < height; row++) {
    const up = (eye.centreY - row - 0.5) * slope
    const right = (0.5 - eye.centreX) * slope
    waterRow(
      raster,
      row * width,
      eye.forwardX + right * eye.rightX + up * eye.upX,
      eye.forwardY + right * eye.rightY + up * eye.upY,
      eye.rightX * slope,
      eye.rightY * slope,
      Math.sin(azimuth),
      Math.cos(azimuth),
      strength,
      seconds,
      light,
    )
  }
}

function waterRow(
  { nearness, colour, ids, eye, width }: Raster,
  first: number,
  startX: number,
  startY: number,
  stepX: number,
  stepY: number,
  towardsX: number,
  towardsY: number,
  strength: number,
  seconds: number,
  light: Light,
): void {
  for (let column = 0; column < width; column += 2) {
    const i = first + column
    if (ids[i] >>> 24 !== water) continue
    const metres = 1 / nearness[i]
    const rayX = startX + column * stepX
    const rayY = startY + column * stepY
    const x = eye.x + rayX * metres
    const y = eye.y + rayY * metres
    // Far ripples are finer than a pixel: what is seen of them there are long swells.
    const near = 1 / (1 + metres * 0.012)
    const swell = noise[(((y * 1.1 + seconds * 0.13) & 255) << 8) | ((x * 0.7 - seconds * 0.09) & 255)]
    const ripple = noise[(((y * 11 - seconds) & 255) << 8) | ((x * 6 + seconds * 0.7) & 255)]
    const wave = (swell * 0.5 + ripple * near) / 127
    let red = wave * 16
    let green = wave * 20
    let blue = wave * 22
    if (strength > 0) {
      const aligned = (rayX * towardsX + rayY * towardsY) / Math.sqrt(rayX * rayX + rayY * rayY)
      if (aligned > 0.9) {
        const road = (aligned - 0.9) * 10
        const glint = road * road * (0.35 + wave * 1.6) - 0.12
        if (glint > 0) {
          const more = glint * strength
          red += more * (0.75 + light.beam[0] * 0.3)
          green += more * (0.75 + light.beam[1] * 0.3)
          blue += more * (0.7 + light.beam[2] * 0.2)
        }
      }
    }
    add(colour, i, red | 0, green | 0, blue | 0)
    // No ripple is narrower than two pixels.
    if (column + 1 < width && ids[i + 1] >>> 24 === water) add(colour, i + 1, red | 0, green | 0, blue | 0)
  }
}

function add(colour: Uint32Array, at: number, red: number, green: number, blue: number): void {
  const plain = colour[at]
  const r = (plain & 255) + red
  const g = ((plain >>> 8) & 255) + green
  const b = ((plain >>> 16) & 255) + blue
  colour[at] =
    0xff000000 |
    ((b > 255 ? 255 : b < 0 ? 0 : b) << 16) |
    ((g > 255 ? 255 : g < 0 ? 0 : g) << 8) |
    (r > 255 ? 255 : r < 0 ? 0 : r)
}
