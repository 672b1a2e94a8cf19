import type { Sky } from './scene.ts'
import { seeded } from './seeded.ts'

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

/** A point of light in the sky: where, how bright, and how much of it spills over; brightness in parts of 255. */
export type Shine = (east: number, north: number, up: number, bright: number, wide: number) => void

/** Tells of every star and planet that can be seen. */
export function shineAll(sky: Sky, shine: Shine): void {
  const clear = Math.max(0, 1 - Math.max(sky.cloud * 1.1, sky.fog * 1.5, sky.rain * 2, sky.snowfall * 2))
  shinePlanets(sky, clear, shine)
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
    shine(east, north, up, 230 * strength, field[i + 3] > 0.8 ? 120 * strength : 0)
  }
}

/** Bright planets come out before the stars and do not twinkle: they stand as small discs. */
function shinePlanets(sky: Sky, clear: number, shine: Shine): void {
  for (const { altitude, azimuth, magnitude } of sky.planets) {
    const shown = darkness(sky, -0.02 * Math.min(0, magnitude)) * clear
    if (shown < 0.03) continue
    const bright = Math.min(1, Math.max(0.35, (2.5 - magnitude) / 6)) * shown
    const flat = Math.cos(altitude)
    shine(flat * Math.sin(azimuth), flat * Math.cos(azimuth), Math.sin(altitude), 250 * bright, 200 * bright)
  }
}

function darkness(sky: Sky, earlier: number): number {
  return Math.min(1, Math.max(0, (earlier - sky.sunAltitude - 0.07) * 7))
}
