import type { Scene } from '../../scene.ts'
import type { Air } from './air.ts'
import { clamp } from './film.ts'
import { rise } from './grain.ts'
import { createCells, goTo, noiseIn } from './volume.ts'
import { createWeave } from './weave.ts'

/** Where clouds hang and how they are lit: the truth renderer's (truth/sky.h: cloud_density, clouds). */
export type CloudField = {
  seed: number
  /** Clouds form and dissolve within hours: those of the last whole hour, and those of the next, by how much there is of them. */
  passing: Passing
  coming: Passing
  /** How far what is fine has changed. */
  boiled: number
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

/** Clouds of an hour: how far the wind has carried them, where in all noise they lie, and how much they count of 1 in all. */
type Passing = { east: number; north: number; salt: number; share: number }

/** Half as many looks as the truth renderer takes, each counted twice. */
const looks = 8
const octaves = 4
const whole = 1 - 0.5 ** octaves
/** Slots of noise: two octaves of two hours for each look and for two looks towards the light; then finer noise, and what is broad. */
const perLook = 4
const fineAsker = (looks + 2) * perLook
const cells = createCells(fineAsker + octaves * 2 + 2)
/** How much stronger what is fine is than halving would have it. */
const fineness = 1.3
/** Metres in an hour for a metre a second: as when hours pass in moments, or else they would race. */
const driftMetres = 400
const reach = 26_000
const warps = createWeave(3, 77)
const ices = createWeave(4, 91)

export const emptyField = (): CloudField => ({
  seed: 0,
  passing: { east: 0, north: 0, salt: 0, share: 1 },
  coming: { east: 0, north: 0, salt: 0, share: 0 },
  boiled: 0,
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

export function gatherClouds(field: CloudField, { sun, moon, sunColour, moonColour }: Air, scene: Scene): void {
  const { seed, sky, tick, fraction } = scene
  const { weather } = sky
  // Of two that are mixed evenly, extremes are rarer than of one.
  const even = 1 / Math.hypot(1 - fraction, fraction)
  drift(field.passing, sky, tick, fraction, (1 - fraction) * even)
  drift(field.coming, sky, tick + 1, fraction - 1, fraction * even)
  const heap = weather === 'clear' || weather === 'cloudy' || weather === 'storm'
  field.seed = seed >>> 0
  field.boiled = (tick + fraction) * 1.5
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

function drift(
  passing: Passing,
  { windEast, windNorth }: Scene['sky'],
  hour: number,
  hours: number,
  share: number,
): void {
  passing.east = windEast * driftMetres * hours
  passing.north = windNorth * driftMetres * hours
  passing.salt = hour & 255
  passing.share = share
}

/**
 * The ray in hand: its direction, how far its clouds are, how much of the second octave is finer there than its looks, how thick
 * clouds must be, and what is finer adds.
 */
const ray = { x: 0.5, y: 0.5, z: 0.5, metres: 0.5, far: 0.5, need: 0.5, finer: 0.5, second: 0.5, isKnown: false }
/** The most that it adds. */
const mostFiner = 0.22

/**
 * What is finer than the way from look to look would stand in layers, like a comb: it is the same all along a ray, as large as it looks from
 * so far away, and boils as time goes on.
 */
function finerAlong(field: CloudField): void {
  const depth = Math.log2((ray.metres * 2.03) / field.size)
  const level = Math.floor(depth)
  const on = depth - level
  const even = 1 / Math.sqrt(1 - 2 * on + 2 * on * on)
  // Cells that lay level would be seen as such.
  const { x, y, z } = ray
  const u = 0.8 * x + 0.36 * y + 0.48 * z
  const v = -0.6 * x + 0.48 * y + 0.64 * z
  const w = 0.6 * z - 0.8 * y
  let sum = 0
  for (let step = 0; step < 2; step++) {
    const share = (step === 0 ? 1 - on : on) * even
    if (share < 0.02) continue
    let scale = 2 ** (level + step)
    let strength = 0.25 * share
    // Levels are far from one another.
    const away = 37 * (level + step) + field.boiled
    for (let octave = 1; octave < octaves; octave++) {
      const own = octave === 1 ? ray.far : fineness
      const asker = fineAsker + ((level + step) & 1) * octaves + octave
      const salt = (field.seed & 1_023) + octave * 31
      goTo(u * scale, v * scale, w * scale + away)
      if (own > 0) sum += strength * own * (noiseIn(cells, asker, salt) - 0.5)
      scale *= 2.03
      strength *= 0.5
    }
  }
  ray.finer = sum
  ray.isKnown = true
}

/** How thick heaps must be to be seen as cloud about a place. */
function needAt({ seed, cover: covered, passing, coming }: CloudField, x: number, y: number): number {
  const cover = covered * 1.02
  if (cover >= 1) return 0.26
  const start = seed % 613
  const asker = fineAsker + octaves * 2
  const [a, b] = [passing, coming]
  let large = 0.5
  goTo((x - a.east) / 5_200 + start, (y - a.north) / 5_200, 0)
  large += (noiseIn(cells, asker, 11 + a.salt) - 0.5) * a.share
  if (b.share > 0) {
    goTo((x - b.east) / 5_200 + start, (y - b.north) / 5_200, 0)
    large += (noiseIn(cells, asker + 1, 11 + b.salt) - 0.5) * b.share
  }
  return 0.7 - 0.44 * cover + (0.5 - large) * 0.28 * (1 - covered)
}

/** A place in the sky: numbers handed to a long function would be put on the heap each time. */
const place = new Float64Array(3)

/**
 * Thickness at the place in hand, 0 … 1: broad heaps, of which the first are asked for with slot `asker`, and what is finer along the ray.
 * Without `isFine` the second octave of heaps is left out.
 */
function densityAt(field: CloudField, asker: number, isFine: boolean): number {
  const { seed, size, passing, coming } = field
  const z = place[2]
  const second = isFine ? ray.second : 0
  const h = (z - field.base) / field.thick
  if (h <= 0 || h >= 1) return 0
  const ax = place[0] - passing.east
  const ay = place[1] - passing.north
  const bx = place[0] - coming.east
  const by = place[1] - coming.north
  const a = passing.share
  const b = coming.share
  const start = seed % 613
  const shape = rise(0, 0.14, h) * (1 - rise(0.35, 1, h) * 0.55)
  const keep = 0.72 + 0.28 * shape
  const wanted = ray.need - (shape - 1) * 0.1
  const own = seed & 1_023
  const aSalt = own + passing.salt * 7
  const bSalt = own + coming.salt * 7
  const pz = z / (size * 0.75)
  goTo(ax / size + start, ay / size, pz)
  let sum = 0.5 * whole + 0.5 * a * (noiseIn(cells, asker, aSalt) - 0.5)
  if (b > 0) {
    // Even the most of the other hour would not.
    if (((sum + 0.25 * b + 0.125 * second + mostFiner) / whole) * keep <= wanted) return 0
    goTo(bx / size + start, by / size, pz)
    sum += 0.5 * b * (noiseIn(cells, asker + 1, bSalt) - 0.5)
  }
  // Even all that is finer at its most would not make a cloud of it.
  if (((sum + 0.125 * second + mostFiner) / whole) * keep <= wanted) return 0
  if (!ray.isKnown) finerAlong(field)
  sum += ray.finer
  if (second > 0 && ((sum + 0.125 * second) / whole) * keep > wanted) {
    const fine = 2.03 / size
    const qz = pz * 2.03 + 1.7
    goTo(ax * fine + start, ay * fine, qz)
    sum += 0.25 * second * a * (noiseIn(cells, asker + 2, aSalt + 31) - 0.5)
    if (b > 0) {
      goTo(bx * fine + start, by * fine, qz)
      sum += 0.25 * second * b * (noiseIn(cells, asker + 3, bSalt + 31) - 0.5)
    }
  }
  return clamp(((sum / whole) * keep - wanted) * 5)
}

/** Adds up the clouds in a direction, before so much light of the air; returns how much of the sky behind they cover. */
export function cloudsAt(
  field: CloudField,
  sky: Air,
  x: number,
  y: number,
  z: number,
  air: Float64Array,
  to: Float64Array,
): number {
  to.fill(0)
  if (z < 0.012) return 0
  const { base, thick, light, sunX, sunY, sunZ } = field
  const facing = x * sunX + y * sunY + z * sunZ
  const g = 0.72
  const phase = (0.62 * (1 - g * g) * 0.22) / (1 + g * g - 2 * g * facing) ** 1.5 + 0.42
  let left = 1
  const from = base / z
  if (from < reach) {
    const step = (Math.min((base + thick) / z, from + 9_000) - from) / looks
    const far = Math.min(1, Math.max(0, step / 450 - 0.4))
    ray.second = Math.sqrt(1 - far * far)
    ray.x = x
    ray.y = y
    ray.z = z
    ray.metres = from + step * 2
    ray.far = far
    const middle = from + step * 3
    ray.need = needAt(field, x * middle, y * middle)
    ray.isKnown = false
    for (let look = 0; look < looks && left > 0.03; look++) {
      const t = from + step * (look + 0.5)
      const px = x * t
      const py = y * t
      const pz = z * t
      place[0] = px
      place[1] = py
      place[2] = pz
      const density = densityAt(field, look * perLook, true)
      if (density < 0.01) continue
      place[0] = px + sunX * 130
      place[1] = py + sunY * 130
      place[2] = pz + sunZ * 130
      const close = densityAt(field, looks * perLook, true)
      place[0] = px + sunX * 420
      place[1] = py + sunY * 420
      place[2] = pz + sunZ * 420
      const toward = close * 130 + densityAt(field, (looks + 1) * perLook, false) * 380
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
    const u = (x * far) / 9_000 + (field.seed % 71) + field.boiled * 0.04
    const v = (y * far) / 9_000
    const warp = warps(u * 0.7, v * 0.7)
    const ice = rise(0.46, 0.86, ices(u * 0.8 + warp * 2.2, v * 3.1 + warp * 1.3))
    const share = left * ice * (0.28 + 0.45 * field.cover) * Math.exp(-far / 38_000)
    for (let i = 0; i < 3; i++) to[i] += (light[i] * 0.34 * phase + sky.above[i] * 0.75) * share
    left -= share
  }
  return 1 - left
}
