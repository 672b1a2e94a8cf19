import type { Scene } from '../../scene.ts'
import { type Air, airAt } from './air.ts'
import { clamp } from './film.ts'
import { grainAt, noiseAt, rise } from './grain.ts'
import { createCells, noiseIn } from './volume.ts'

/** Where clouds hang and how they are lit: the truth renderer's (truth/sky.h: cloud_density, clouds). */
export type CloudField = {
  seed: number
  cover: number
  base: number
  thick: number
  size: number
  /** How bright a cloud's underside is, of what comes from aside. */
  under: number
  cirrus: boolean
  sunX: number
  sunY: number
  sunZ: number
  light: Float64Array
}

/** Half as many looks as the truth renderer takes, each counted twice. */
const looks = 8
const octaves = 4
const cells = createCells(looks * octaves + 5)
const reach = 26_000
const air = new Float64Array(3)

export const emptyField = (): CloudField => ({
  seed: 0,
  cover: 0,
  base: 0,
  thick: 1,
  size: 1,
  under: 0,
  cirrus: true,
  sunX: 0,
  sunY: 0,
  sunZ: 1,
  light: new Float64Array(3),
})

export function gatherClouds(field: CloudField, { sun, moon, sunColour, moonColour }: Air, { seed, sky }: Scene): void {
  const { weather } = sky
  const heap = weather === 'clear' || weather === 'cloudy' || weather === 'storm'
  field.seed = seed >>> 0
  field.cover = sky.cloud
  field.base = heap ? 1_150 : 700
  field.thick = weather === 'storm' ? 1_900 : heap ? 1_000 : 500
  field.size = heap ? 1_100 : 1_900
  field.under = weather === 'storm' ? 0.28 : 0.62
  field.cirrus = weather !== 'fog'
  const day = sky.sunAltitude > -0.09
  const lamp = day ? sun : moon
  const high = day ? Math.max(lamp.z, 0.02) : lamp.z
  const size = 1 / Math.hypot(lamp.x, lamp.y, high)
  field.sunX = lamp.x * size
  field.sunY = lamp.y * size
  field.sunZ = high * size
  field.light.set(day ? sunColour : moonColour)
}

/** Thickness at a place, 0 … 1, by so many octaves, of which the first is asked for with slot `asker`. */
function densityAt(field: CloudField, x: number, y: number, z: number, count: number, asker: number): number {
  const { seed, size } = field
  const h = (z - field.base) / field.thick
  if (h <= 0 || h >= 1) return 0
  const cover = field.cover * 1.02
  const large = cover < 1 ? noiseAt(x / 5_200 + (seed % 613), y / 5_200, 11) : 0.5
  const need = 0.7 - 0.44 * (cover > 1 ? 1 : cover) + (0.5 - large) * 0.28 * (1 - field.cover)
  const shape = rise(0, 0.14, h) * (1 - rise(0.35, 1, h) * 0.55)
  const keep = 0.72 + 0.28 * shape
  const wanted = need - (shape - 1) * 0.1
  const whole = 1 - 0.5 ** count
  let px = x / size + (seed % 97)
  let py = y / size
  let pz = z / (size * 0.75)
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < count; i++) {
    sum += strength * noiseIn(cells, asker + i, px, py, pz, (seed & 1_023) + i * 31)
    strength *= 0.5
    // Even the finer part at its most would not make a cloud of it.
    if (((sum + strength * 1.7) / whole) * keep <= wanted) return 0
    const turned = px * 1.63 - py * 1.21 + 7.3
    py = px * 1.21 + py * 1.63 + 3.1
    px = turned
    pz = pz * 2.03 + 1.7
  }
  return clamp(((sum / whole) * keep - wanted) * 5)
}

/** Adds up the clouds in a direction; returns how much of the sky behind they cover. */
export function cloudsAt(field: CloudField, sky: Air, x: number, y: number, z: number, to: Float64Array): number {
  to.fill(0)
  if (z < 0.012) return 0
  const { base, thick, light, sunX, sunY, sunZ } = field
  airAt(sky, x, y, z, air)
  const facing = x * sunX + y * sunY + z * sunZ
  const g = 0.72
  const phase = (0.62 * (1 - g * g) * 0.22) / (1 + g * g - 2 * g * facing) ** 1.5 + 0.42
  let left = 1
  const from = base / z
  if (from < reach) {
    const step = (Math.min((base + thick) / z, from + 9_000) - from) / looks
    for (let look = 0; look < looks && left > 0.03; look++) {
      const t = from + step * (look + 0.5)
      const px = x * t
      const py = y * t
      const pz = z * t
      const density = densityAt(field, px, py, pz, octaves, look * octaves)
      if (density < 0.01) continue
      const toward =
        densityAt(field, px + sunX * 130, py + sunY * 130, pz + sunZ * 130, 3, looks * octaves) * 130 +
        densityAt(field, px + sunX * 420, py + sunY * 420, pz + sunZ * 420, 2, looks * octaves + 3) * 380
      const lit = (Math.exp(-toward * 0.0075) * 0.85 + Math.exp(-toward * 0.0016) * 0.15) * phase
      const high = clamp(((pz - base) / thick) * 1.1 + 0.06)
      const seen = Math.exp(-t / 21_000)
      const share = left * (1 - Math.exp(-density * Math.min(step, 840) * 0.011))
      for (let i = 0; i < 3; i++) {
        const under = sky.aside[i] * field.under
        const glow = light[i] * lit + under + (sky.above[i] * 1.25 - under) * high
        to[i] += (air[i] + (glow - air[i]) * seen) * share
      }
      left -= share
    }
  }
  // Thin ice far above, which catches the last light.
  const far = 7_000 / z
  if (field.cirrus && far < 60_000 && left > 0.03) {
    const u = (x * far) / 9_000 + (field.seed % 71)
    const v = (y * far) / 9_000
    const warp = grainAt(u * 0.7, v * 0.7, 3, 77)
    const ice = rise(0.46, 0.86, grainAt(u * 0.8 + warp * 2.2, v * 3.1 + warp * 1.3, 4, 91))
    const share = left * ice * (0.2 + 0.45 * field.cover) * Math.exp(-far / 38_000)
    for (let i = 0; i < 3; i++) to[i] += (light[i] * 0.34 * phase + sky.above[i] * 0.75) * share
    left -= share
  }
  return 1 - left
}
