import type { Sky } from '../scene.ts'
import type { Firmament } from './heavens.ts'
import type { Light } from './light.ts'

const sun = { x: 0, y: 0, z: 0 }

/** A sky in two tones and the glow of the Sun, which leaves all else to words and model. */
export function plainSky(light: Light, { sunAltitude, sunAzimuth }: Sky): Firmament {
  sun.x = Math.sin(sunAzimuth) * Math.cos(sunAltitude)
  sun.y = Math.cos(sunAzimuth) * Math.cos(sunAltitude)
  sun.z = Math.sin(sunAltitude)
  return {
    at: (x, y, z, to, index) => skyAt(light, x, y, z, to, index),
    veil: (x, y, to) => skyAt(light, x, y, 0.03, to, 0),
  }
}

const clamp = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value)

function skyAt(light: Light, x: number, y: number, z: number, to: Float32Array, index: number): void {
  const height = clamp(z)
  const low = (1 - height) * (1 - height)
  const nearHorizon = low * low * 0.75 + low * 0.25
  const facing = clamp(x * sun.x + y * sun.y + z * sun.z)
  const facing4 = facing * facing * facing * facing
  const glow = facing4 * 0.25 * (0.3 + 0.7 * low) + facing4 * facing4 * facing4 * facing4 * 0.55
  for (let i = 0; i < 3; i++) {
    const colour = light.zenith[i] + (light.horizon[i] - light.zenith[i]) * nearHorizon + light.glow[i] * glow
    to[index + i] = colour > 255 ? 255 : colour
  }
}
