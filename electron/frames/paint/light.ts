import type { Sky } from '../scene.ts'
import type { Eye } from './eye.ts'

/** How things are lit, in factors on their own colour. There is one light, and no cast shadow: forms are to be read, no more. */
export type Light = {
  /** Towards the light, in the world. */
  x: number
  y: number
  z: number
  /** The same, in the camera's axes: right, up, towards the eye. */
  right: number
  up: number
  toEye: number
  beam: [red: number, green: number, blue: number]
  fill: [red: number, green: number, blue: number]
  zenith: [red: number, green: number, blue: number]
  horizon: [red: number, green: number, blue: number]
  /** What distance fades into. */
  haze: [red: number, green: number, blue: number]
  /** A share lost per metre. */
  hazePerMetre: number
  glow: [red: number, green: number, blue: number]
}

type Tint = [number, number, number]
type Hour = { altitude: number; zenith: Tint; horizon: Tint; beam: Tint; fill: Tint; glow: Tint }

const degree = Math.PI / 180

/** Skies by the altitude of the Sun, from deep night to noon. */
const hours: readonly Hour[] = [
  {
    altitude: -18 * degree,
    zenith: [10, 14, 34],
    horizon: [26, 34, 62],
    beam: [0.16, 0.19, 0.3],
    fill: [0.34, 0.37, 0.5],
    glow: [0, 0, 0],
  },
  {
    altitude: -8 * degree,
    zenith: [20, 30, 68],
    horizon: [74, 78, 116],
    beam: [0.18, 0.2, 0.3],
    fill: [0.38, 0.41, 0.54],
    glow: [40, 14, 0],
  },
  {
    altitude: -2 * degree,
    zenith: [48, 72, 128],
    horizon: [206, 140, 112],
    beam: [0.3, 0.22, 0.2],
    fill: [0.47, 0.46, 0.56],
    glow: [120, 60, 10],
  },
  {
    altitude: 4 * degree,
    zenith: [84, 120, 176],
    horizon: [240, 190, 142],
    beam: [0.78, 0.5, 0.3],
    fill: [0.46, 0.46, 0.55],
    glow: [140, 90, 30],
  },
  {
    altitude: 14 * degree,
    zenith: [88, 140, 204],
    horizon: [214, 214, 206],
    beam: [0.82, 0.68, 0.48],
    fill: [0.48, 0.51, 0.58],
    glow: [80, 60, 24],
  },
  {
    altitude: 40 * degree,
    zenith: [72, 130, 206],
    horizon: [190, 212, 228],
    beam: [0.78, 0.74, 0.64],
    fill: [0.5, 0.53, 0.58],
    glow: [40, 36, 20],
  },
  {
    altitude: 90 * degree,
    zenith: [60, 120, 204],
    horizon: [184, 210, 230],
    beam: [0.76, 0.74, 0.68],
    fill: [0.52, 0.54, 0.58],
    glow: [36, 34, 22],
  },
]

const mix = (a: number, b: number, share: number) => a + (b - a) * share
const clamp = (value: number, least = 0, most = 1) => (value < least ? least : value > most ? most : value)

function mixTint(to: Tint, a: Tint, b: Tint, share: number): void {
  for (let i = 0; i < 3; i++) to[i] = mix(a[i], b[i], share)
}

export function emptyLight(): Light {
  const tint = (): Tint => [0, 0, 0]
  return {
    x: 0,
    y: 0,
    z: 1,
    right: 0,
    up: 1,
    toEye: 0,
    beam: tint(),
    fill: tint(),
    zenith: tint(),
    horizon: tint(),
    haze: tint(),
    hazePerMetre: 0,
    glow: tint(),
  }
}

/** Writes the light of a sky, as this eye sees it. */
export function kindle(light: Light, sky: Sky, eye: Eye): Light {
  const altitude = clamp(sky.sunAltitude, hours[0].altitude, hours[hours.length - 1].altitude)
  let later = 1
  while (later < hours.length - 1 && hours[later].altitude < altitude) later++
  const a = hours[later - 1]
  const b = hours[later]
  const share = clamp((altitude - a.altitude) / (b.altitude - a.altitude))
  mixTint(light.zenith, a.zenith, b.zenith, share)
  mixTint(light.horizon, a.horizon, b.horizon, share)
  mixTint(light.beam, a.beam, b.beam, share)
  mixTint(light.fill, a.fill, b.fill, share)
  mixTint(light.glow, a.glow, b.glow, share)

  // A covered sky is grey, and lights from everywhere.
  const covered = clamp(Math.max(sky.cloud * 0.85, sky.fog, sky.rain * 0.7, sky.snowfall * 0.7))
  const bright =
    (light.zenith[0] + light.zenith[1] + light.zenith[2] + light.horizon[0] + light.horizon[1] + light.horizon[2]) / 6
  for (let i = 0; i < 3; i++) {
    const grey = bright * [0.93, 1, 1.06][i]
    light.zenith[i] = mix(light.zenith[i], grey * 0.86, covered * 0.8)
    light.horizon[i] = mix(light.horizon[i], grey * 1.06, covered * 0.7)
    light.fill[i] = mix(light.fill[i], light.fill[i] * 1.18, covered)
    light.beam[i] = mix(light.beam[i], (light.beam[0] + light.beam[1] + light.beam[2]) / 9, covered * 0.75)
    light.glow[i] *= 1 - covered * 0.85
    light.haze[i] = mix(light.horizon[i], light.zenith[i], 0.15)
  }
  light.hazePerMetre = 1 / 9000 + sky.fog * sky.fog * 0.011 + (sky.rain + sky.snowfall) * 0.0006

  const moonlit = sky.sunAltitude < -6 * degree
  const up = moonlit ? Math.max(sky.moonAltitude, 0.5) : Math.max(sky.sunAltitude, 0.12)
  const azimuth = moonlit ? sky.moonAzimuth : sky.sunAzimuth
  light.x = Math.sin(azimuth) * Math.cos(up)
  light.y = Math.cos(azimuth) * Math.cos(up)
  light.z = Math.sin(up)
  light.right = light.x * eye.rightX + light.y * eye.rightY
  light.up = light.x * eye.upX + light.y * eye.upY + light.z * eye.upZ
  light.toEye = -(light.x * eye.forwardX + light.y * eye.forwardY + light.z * eye.forwardZ)
  return light
}

/** Inside, light comes warm and soft from over the shoulder, whatever the hour: who is there must be seen. */
export function kindleIndoors(light: Light, eye: Eye): void {
  light.fill[0] = 0.62
  light.fill[1] = 0.57
  light.fill[2] = 0.52
  light.beam[0] = 0.5
  light.beam[1] = 0.42
  light.beam[2] = 0.32
  light.right = -0.45
  light.up = 0.65
  light.toEye = 0.61
  light.x = eye.rightX * light.right + eye.upX * light.up - eye.forwardX * light.toEye
  light.y = eye.rightY * light.right + eye.upY * light.up - eye.forwardY * light.toEye
  light.z = eye.upZ * light.up - eye.forwardZ * light.toEye
  light.hazePerMetre = 0
}

/** A colour 0xRRGGBB as it lies in the picture, lit by factors. */
export function tinted(colour: number, red: number, green: number, blue: number): number {
  const r = ((colour >> 16) & 255) * red
  const g = ((colour >> 8) & 255) * green
  const b = (colour & 255) * blue
  return (0xff000000 | ((b > 255 ? 255 : b) << 16) | ((g > 255 ? 255 : g) << 8) | (r > 255 ? 255 : r)) >>> 0
}

/** How much of the beam falls on a face. A little reaches round the edge, so that no form is lost. */
export const beamOn = (light: Light, x: number, y: number, z: number) => {
  const lambert = light.x * x + light.y * y + light.z * z
  return lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8
}

/** A colour on a face whose normal, in the world, is (x, y, z). */
export function lit(light: Light, colour: number, x: number, y: number, z: number): number {
  const beam = beamOn(light, x, y, z)
  const open = 0.82 + 0.18 * z
  const { beam: b, fill: f } = light
  return tinted(colour, f[0] * open + b[0] * beam, f[1] * open + b[1] * beam, f[2] * open + b[2] * beam)
}

/** A colour at `amount` of the full beam. */
export function litBy(light: Light, colour: number, amount: number): number {
  const { beam: b, fill: f } = light
  return tinted(colour, f[0] * 0.92 + b[0] * amount, f[1] * 0.92 + b[1] * amount, f[2] * 0.92 + b[2] * amount)
}
