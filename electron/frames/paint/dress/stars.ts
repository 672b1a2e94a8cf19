import type { Sky } from '../../scene.ts'
import { seeded } from '../../seeded.ts'
import type { Raster } from '../raster.ts'

const count = 900
/** The same field over every universe: unit vectors and a brightness each. */
const field = (() => {
  const roll = seeded(20_011)
  const made = new Float64Array(count * 4)
  for (let i = 0; i < made.length; ) {
    const x = roll.between(-1, 1)
    const y = roll.between(-1, 1)
    const z = roll.between(-1, 1)
    const size = Math.sqrt(x * x + y * y + z * z)
    if (size > 1 || size < 0.1) continue
    made[i++] = x / size
    made[i++] = y / size
    made[i++] = z / size
    const bright = roll()
    made[i++] = 0.25 + 0.75 * bright * bright * bright
  }
  return made
})()

/** Half a right angle's latitude: the pole about which stars turn stands that high in the north. */
const poleSin = Math.sin(0.8)
const poleCos = Math.cos(0.8)

export function dressStars(raster: Raster, sky: Sky): void {
  const clear = Math.max(0, 1 - Math.max(sky.cloud * 1.1, sky.fog * 1.5, sky.rain * 2, sky.snowfall * 2))
  dressPlanets(raster, sky, clear)
  const shown = darkness(sky, 0) * clear
  if (shown < 0.03) return
  const sin = Math.sin(sky.starAngle)
  const cos = Math.cos(sky.starAngle)
  for (let i = 0; i < field.length; i += 4) {
    const east = field[i] * cos - field[i + 1] * sin
    const turned = field[i] * sin + field[i + 1] * cos
    const north = field[i + 2] * poleCos - turned * poleSin
    const up = turned * poleCos + field[i + 2] * poleSin
    const strength = field[i + 3] * shown
    shine(raster, east, north, up, 230 * strength, field[i + 3] > 0.8 ? 120 * strength : 0)
  }
}

/** Bright planets come out before the stars and do not twinkle: they stand as small discs. */
function dressPlanets(raster: Raster, sky: Sky, clear: number): void {
  for (const { altitude, azimuth, magnitude } of sky.planets) {
    const shown = darkness(sky, -0.02 * Math.min(0, magnitude)) * clear
    if (shown < 0.03) continue
    const bright = Math.min(1, Math.max(0.35, (2.5 - magnitude) / 6)) * shown
    const flat = Math.cos(altitude)
    shine(raster, flat * Math.sin(azimuth), flat * Math.cos(azimuth), Math.sin(altitude), 250 * bright, 200 * bright)
  }
}

function darkness(sky: Sky, earlier: number): number {
  return Math.min(1, Math.max(0, (earlier - sky.sunAltitude - 0.07) * 7))
}

/** `wide` is for the pixel beside, in pictures that are large enough to have one to spare. */
function shine(raster: Raster, east: number, north: number, up: number, bright: number, wide: number): void {
  if (up < 0.02) return
  const { eye, width, height, nearness, colour } = raster
  const ahead = east * eye.forwardX + north * eye.forwardY + up * eye.forwardZ
  if (ahead < 0.05) return
  const scale = eye.focal / ahead
  const x = Math.floor(eye.centreX + (east * eye.rightX + north * eye.rightY) * scale)
  const y = Math.floor(eye.centreY - (east * eye.upX + north * eye.upY + up * eye.upZ) * scale)
  if (x < 0 || y < 0 || x >= width - 1 || y >= height) return
  const dimmed = Math.min(1, up * 4)
  light(colour, nearness, y * width + x, bright * dimmed)
  if (wide > 0 && width > 600) light(colour, nearness, y * width + x + 1, wide * dimmed)
}

function light(colour: Uint32Array, nearness: Float32Array, at: number, more: number): void {
  if (nearness[at] !== 0) return
  const plain = colour[at]
  const lift = (part: number) => Math.min(255, part + more) | 0
  colour[at] = 0xff000000 | (lift((plain >>> 16) & 255) << 16) | (lift((plain >>> 8) & 255) << 8) | lift(plain & 255)
}
