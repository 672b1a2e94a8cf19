import type { Scene } from '../../scene.ts'
import type { Firmament } from '../heavens.ts'
import { clearSky, sunlightAt } from './air_table.ts'
import { clamp, film } from './film.ts'
import { rise } from './grain.ts'

/** The sky's own light as the truth renderer reckons it (truth/light.h), in linear light. */
export type Air = {
  sun: Vector
  moon: Vector
  sunColour: Float64Array
  moonColour: Float64Array
  above: Float64Array
  aside: Float64Array
  fog: Float64Array
  exposure: number
  overcast: number
  /** How much of what distance fades into is the same all round. */
  veiled: number
  /** By angle from the Sun's azimuth and altitude, three parts each. */
  table: Float64Array
  /** The same without cloud, and what it was worked out for. */
  clear: Float64Array
  key: string
}
type Vector = { x: number; y: number; z: number }

const columns = 20
const rows = 18

const luminance = (c: ArrayLike<number>) => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
const mix = (a: number, b: number, share: number) => a + (b - a) * share

export function emptyAir(): Air {
  const tint = () => new Float64Array(3)
  return {
    sun: { x: 0, y: 0, z: 1 },
    moon: { x: 0, y: 0, z: 1 },
    sunColour: tint(),
    moonColour: tint(),
    above: tint(),
    aside: tint(),
    fog: tint(),
    exposure: 1,
    overcast: 0,
    veiled: 0,
    table: new Float64Array(columns * rows * 3),
    clear: new Float64Array(columns * rows * 3),
    key: '',
  }
}

const altitudeOf = (row: number) => ((row / (rows - 1)) ** 2 * Math.PI) / 2
const share = new Float64Array(3)

export function kindleAir(air: Air, { sky }: Scene): void {
  const { sunAltitude, cloud, fog, rain, snowfall, weather } = sky
  const { sun, moon, table, clear, above, aside } = air
  point(sun, sky.sunAzimuth, sunAltitude)
  point(moon, sky.moonAzimuth, sky.moonAltitude)
  const mie = 5e-6 + 14e-6 * fog + 6e-6 * (rain + snowfall)
  const night = 1 - rise(-0.13, 0.04, sunAltitude)
  const sheet = weather !== 'clear' && weather !== 'cloudy'
  air.overcast = clamp(Math.max(rise(0.55, 0.95, cloud), sheet ? 0.75 + 0.25 * cloud : 0, clamp(fog * 0.9)))
  air.veiled = 0.35 + 0.55 * clamp(fog * 1.4)
  sunlightAt(250, Math.max(sun.z, 0.012), mie, share)
  const risen = (22 / Math.PI) * rise(-0.085, 0.015, sunAltitude)
  const noon = clamp(sunAltitude * 3)
  const moonlight = 0.055 * (0.25 + 0.75 * sky.moonLit) * clamp(moon.z * 5) * night
  for (let i = 0; i < 3; i++) {
    air.sunColour[i] = share[i] * risen * mix([1.25, 1.05, 0.85][i], 1, noon)
    air.moonColour[i] = [0.5, 0.66, 1][i] * moonlight
  }
  fillClear(air, mie)
  // What is left at night, the colour of a covered sky, and what comes from above and aside.
  const least = 1 + 1.8 * sky.moonLit * clamp(moon.z * 3)
  const average = new Float64Array(3)
  const horizon = new Float64Array(3)
  let weight = 0
  for (let row = 0; row < rows; row++) {
    const high = Math.sin(altitudeOf(row))
    const lift = least * (0.75 + 0.6 * (1 - high) ** 3)
    const u = (row + 0.5) / rows
    const part = u * Math.cos((u * u * Math.PI) / 2)
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 3
      for (let i = 0; i < 3; i++) {
        table[at + i] = clear[at + i] + [0.0075, 0.0125, 0.026][i] * lift
        average[i] += table[at + i] * part
        if (row < 3) horizon[i] += table[at + i] / (3 * columns)
      }
      weight += part
    }
  }
  for (let i = 0; i < 3; i++) average[i] /= weight
  const dim =
    weather === 'storm' ? 0.38 : weather === 'rain' ? 0.58 : weather === 'snow' ? 0.9 : weather === 'fog' ? 0.95 : 0.72
  const grey = luminance(average) * dim
  const both = average.map((value, i) => (value + horizon[i]) / 2)
  const scale = grey / (luminance(both) + 1e-6)
  const cover = both.map((value, i) => mix([0.95, 0.985, 1.05][i] * grey, value * scale, 0.42))
  above.fill(0)
  aside.fill(0)
  let aboveWeight = 0
  let asideWeight = 0
  for (let row = 0; row < rows; row++) {
    const high = Math.sin(altitudeOf(row))
    const u = (row + 0.5) / rows
    const part = u * Math.cos((u * u * Math.PI) / 2)
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 3
      for (let i = 0; i < 3; i++) {
        table[at + i] = mix(table[at + i], cover[i] * (0.8 + 0.45 * high), air.overcast * 0.93)
        above[i] += table[at + i] * part * (0.2 + high)
        aside[i] += table[at + i] * part * (1.15 - high)
      }
      aboveWeight += part * (0.2 + high)
      asideWeight += part * (1.15 - high)
    }
  }
  const broken = 0.05 * cloud * (1 - air.overcast) * clamp(sun.z * 3)
  for (let i = 0; i < 3; i++) {
    above[i] = above[i] / aboveWeight + air.sunColour[i] * broken
    aside[i] /= asideWeight
    air.fog[i] = mix(horizon[i], cover[i], air.overcast)
  }
  const sunShare = 1 - 0.96 * air.overcast
  const bright = luminance(above) * 0.75 + luminance(air.sunColour) * sunShare * Math.max(0.15, sun.z) * 0.35 + 0.002
  air.exposure = (0.46 / bright ** 0.74) * mix(1, 0.92, night)
}

/** The clear sky, which only changes with the Sun's altitude and the dust. */
function fillClear(air: Air, mie: number): void {
  const key = `${air.sun.z} ${mie}`
  if (air.key === key) return
  air.key = key
  const flat = Math.sqrt(1 - air.sun.z * air.sun.z)
  for (let row = 0; row < rows; row++) {
    const high = Math.sin(altitudeOf(row))
    const wide = Math.cos(altitudeOf(row))
    for (let column = 0; column < columns; column++) {
      const facing = high * air.sun.z + wide * flat * Math.cos((column / (columns - 1)) * Math.PI)
      clearSky(high, air.sun.z, facing, mie, share)
      air.clear.set(share, (row * columns + column) * 3)
    }
  }
}

function point(to: Vector, azimuth: number, altitude: number): void {
  to.x = Math.sin(azimuth) * Math.cos(altitude)
  to.y = Math.cos(azimuth) * Math.cos(altitude)
  to.z = Math.sin(altitude)
}

/** Light of the air in a direction (a unit vector). */
export function airAt({ table, sun }: Air, x: number, y: number, z: number, to: Float64Array): void {
  const flat = Math.sqrt((x * x + y * y) * (sun.x * sun.x + sun.y * sun.y))
  const cosine = flat < 1e-9 ? 1 : (x * sun.x + y * sun.y) / flat
  const u = (Math.acos(cosine > 1 ? 1 : cosine < -1 ? -1 : cosine) / Math.PI) * (columns - 1)
  const v = Math.sqrt(Math.asin(clamp(z)) / (Math.PI / 2)) * (rows - 1)
  const column = Math.min(columns - 2, Math.floor(u))
  const row = Math.min(rows - 2, Math.floor(v))
  const right = u - column
  const up = v - row
  const at = (row * columns + column) * 3
  const higher = at + columns * 3
  for (let i = 0; i < 3; i++) {
    const low = table[at + i] + (table[at + 3 + i] - table[at + i]) * right
    const high = table[higher + i] + (table[higher + 3 + i] - table[higher + i]) * right
    to[i] = low + (high - low) * up
  }
}

/** What is brighter than the film can tell keeps its hue as it grows brighter, and pales: an orange sky would turn lemon. */
function keepHue(colour: Float64Array, exposure: number): void {
  const most = Math.max(colour[0], colour[1], colour[2]) * exposure
  if (most <= 1) return
  const held = 1 + 0.42 * Math.log(most)
  const paled = ((most - held) * 0.03) / exposure
  for (let i = 0; i < 3; i++) colour[i] = (colour[i] * held) / most + paled
}

/** From linear light to what lies in a picture, 0 … 255, in place (truth/picture.h: graded). */
export function develop(air: Air, colour: Float64Array): void {
  const { exposure } = air
  keepHue(colour, exposure)
  const grey = luminance(colour) * exposure
  for (let i = 0; i < 3; i++) {
    const vivid = grey + (colour[i] * exposure - grey) * 1.1
    colour[i] = Math.min(1, film(Math.max(0, vivid) * 0.92))
  }
  const light = clamp(luminance(colour) * 1.6)
  colour[0] = 255 * clamp(colour[0] * mix(0.965, 1.025, light)) ** (1 / 2.2)
  colour[1] = 255 * clamp(colour[1] * mix(0.99, 1, light)) ** (1 / 2.2)
  colour[2] = 255 * clamp(colour[2] * mix(1.06, 0.965, light)) ** (1 / 2.2)
}

const seen = new Float64Array(3)

/** The same air as what lies behind a picture, and what distance fades into. */
export const firmamentOf = (air: Air): Firmament => ({
  at(x, y, z, to, index) {
    airAt(air, x, y, z, seen)
    develop(air, seen)
    to.set(seen, index)
  },
  veil(x, y, to) {
    airAt(air, x, y, 0.1, seen)
    for (let i = 0; i < 3; i++) seen[i] += (air.fog[i] - seen[i]) * air.veiled
    develop(air, seen)
    to.set(seen)
  },
})
