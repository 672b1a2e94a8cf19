import type { Plant, Scene } from '../../scene.ts'
import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'
import { cellShare, rise } from './grain.ts'
import { holdLane, tellFour, told } from './grain_kernel.ts'
import { places } from './grain_layout.ts'

type Tint = readonly [red: number, green: number, blue: number]

/** What holds for all leaves of a plant. Tones are squares of what is seen, so that light on them can be added up. */
export type Leafage = {
  needles: boolean
  salt: number
  /** Bare crowns keep a haze of twigs. */
  thin: number
  red: number
  green: number
  blue: number
  grain: number
  snow: number
  lightX: number
  lightY: number
  lightZ: number
  /** What the sky gives, and what the beam adds to it. */
  sky: [number, number, number]
  beam: [number, number, number]
  /** How many pixels wide a point is smeared there by a lens that looks elsewhere. */
  blurAt(metres: number): number
}

/** Linear tones by season, as truth/plants.h has them. */
function toneOf(plant: Plant, season: string, own: number): Tint {
  const between = (a: Tint, b: Tint): Tint => [0, 1, 2].map((i) => a[i] + (b[i] - a[i]) * own) as unknown as Tint
  if (plant.kind === 'conifer') return between([0.035, 0.085, 0.045], [0.07, 0.12, 0.05])
  if (plant.kind === 'palm') return between([0.11, 0.2, 0.05], [0.18, 0.26, 0.07])
  if (plant.kind === 'broadleaf') {
    if (season === 'spring' && own > 0.78) return own > 0.9 ? [0.75, 0.5, 0.55] : [0.78, 0.74, 0.7]
    if (season === 'spring') return between([0.17, 0.29, 0.06], [0.22, 0.32, 0.08])
    if (season === 'summer') return between([0.075, 0.16, 0.035], [0.13, 0.2, 0.05])
    if (season === 'winter') return [0.16, 0.12, 0.09]
    return own < 0.35 ? [0.52, 0.14, 0.03] : own < 0.75 ? [0.6, 0.33, 0.05] : [0.36, 0.27, 0.06]
  }
  if (season === 'spring') return [0.16, 0.26, 0.06]
  if (season === 'summer') return [0.13, 0.2, 0.05]
  return season === 'autumn' ? [0.34, 0.2, 0.06] : [0.17, 0.14, 0.09]
}

/** From linear light to the square of what is seen. */
const squareOf = (linear: number) => linear ** (2 / 2.2)

export function emptyLeafage(): Leafage {
  return {
    needles: false,
    salt: 0,
    thin: 0,
    red: 0,
    green: 0,
    blue: 0,
    grain: 1,
    snow: 0,
    lightX: 0,
    lightY: 0,
    lightZ: 1,
    sky: [0, 0, 0],
    beam: [0, 0, 0],
    blurAt: () => 0,
  }
}

export function lightLeaves(leafage: Leafage, eye: Eye, scene: Scene, light: Light): void {
  const { camera, sky } = scene
  leafage.snow = Math.min(1, sky.snowCover * 1.3)
  leafage.lightX = light.x
  leafage.lightY = light.y
  leafage.lightZ = light.z
  for (let i = 0; i < 3; i++) {
    const shade = light.fill[i]
    leafage.sky[i] = shade * shade * 1.1
    leafage.beam[i] = (shade + light.beam[i]) ** 2 - shade * shade
  }
  holdLane('beside', 3, eye.x, eye.y, eye.z, 9, 6)
  for (let axis = 0; axis < 3; axis++) holdLane('leans', axis, eye.x, eye.y, eye.z, 3.1, 1 + axis)
  const open = camera.shot === 'portrait' ? 6 : camera.shot === 'group' ? 2.2 : 0
  const focus = camera.focusMetres
  leafage.blurAt = (metres) => (open * Math.max(0, Math.abs(metres - focus) - 0.1 * focus)) / Math.max(metres, 1)
}

export function growLeaves(leafage: Leafage, eye: Eye, plant: Plant, index: number, season: string): void {
  const own = cellShare(Math.trunc(plant.x * 3), Math.trunc(plant.y * 3), 1)
  const tone = toneOf(plant, season, own)
  leafage.needles = plant.kind === 'conifer'
  leafage.salt = index * 7
  leafage.thin = plant.kind === 'broadleaf' && season === 'winter' ? 0.22 : 0
  leafage.red = squareOf(tone[0])
  leafage.green = squareOf(tone[1])
  leafage.blue = squareOf(tone[2])
  leafage.grain = 2.4 / Math.max(0.35, Math.sqrt(plant.heightMetres) * 0.33)
  holdLane('beside', 2, eye.x, eye.y, eye.z, leafage.grain, 5)
}

/**
 * The colour, as it lies in a picture, of leaves (x, y, z) from the eye, where four noises beside have just been told; their clump faces
 * (nx, ny, nz), and `out` is 1 at its rim.
 */
export function leafAt(
  leafage: Leafage,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  out: number,
  open: number,
  foot: number,
): number {
  const { grain, sky, beam } = leafage
  const patch = foot * grain < 1 ? told[2] : 0.5
  let strength = 0.55 + 0.7 * patch
  const near = 1 - foot / 0.12
  if (near > 0) strength *= 1 + near * (0.9 * told[3] - 0.45)
  let tx = nx
  let ty = ny
  let tz = nz
  const tilt = foot < 0.16 ? 1.5 : foot < 0.32 ? (0.32 - foot) * 9.4 : 0
  if (tilt > 0) {
    tellFour(x, y, z, 0, places.leans)
    tx += (told[0] - 0.5) * tilt
    ty += (told[1] - 0.5) * tilt
    tz += (told[2] - 0.5) * tilt
    const size = 1 / Math.sqrt(tx * tx + ty * ty + tz * tz)
    tx *= size
    ty *= size
    tz *= size
  }
  const facing = tx * leafage.lightX + ty * leafage.lightY + tz * leafage.lightZ
  // Light also comes through leaves from behind.
  const lit = (facing > 0 ? 0.6 * facing : -0.41 * facing) + 0.2 + 0.2 * facing
  const sun = lit * open
  const ambient = (tz > 0 ? 0.95 + 0.05 * tz : 0.95 + 0.5 * tz) * (0.5 + 0.4 * out)
  const lie = leafage.snow > 0 ? leafage.snow * rise(0, 0.7, nz + patch - 0.5) : 0
  const own = (1 - lie) * strength
  const bright = 0.775 + 0.225 * nz
  const a = ambient * bright
  const s = sun * bright
  const red = 255 * Math.sqrt((leafage.red * own + 0.85 * lie) * (sky[0] * a + beam[0] * s))
  const green = 255 * Math.sqrt((leafage.green * own + 0.89 * lie) * (sky[1] * a + beam[1] * s))
  const blue = 255 * Math.sqrt((leafage.blue * own + 0.95 * lie) * (sky[2] * a + beam[2] * s))
  return 0xff000000 | ((blue > 255 ? 255 : blue) << 16) | ((green > 255 ? 255 : green) << 8) | (red > 255 ? 255 : red)
}
