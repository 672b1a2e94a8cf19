import type { Plant, Scene } from '../../scene.ts'
import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { cellShare } from './grain.ts'
import { leafTold, type Strewn } from './leafy/crown.ts'
import { tellOrigin } from './leafy/space.ts'

type Tint = readonly [red: number, green: number, blue: number]

/** What of a plant's leaves bears on where they are met. */
export type Leafage = {
  needles: boolean
  salt: number
  /** Bare crowns keep a haze of twigs. */
  thin: number
  /** What they give back, as squares of what is seen, so that light on it can be added up. */
  tone: Tint
  grain: number
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

export const emptyLeafage = (): Leafage => ({
  needles: false,
  salt: 0,
  thin: 0,
  tone: [0, 0, 0],
  grain: 1,
  blurAt: () => 0,
})

/** How many cells there are to the metre of the noise that is seen close by, and of that by which leaves lean. */
const closeGrain = 9
const leanGrain = 3.1

/** Tells where a noise of so many cells to the metre has its origin: at the eye. */
export function tellNoise({ given, givenBits }: Sheet, eye: Eye, name: Strewn, grain: number, salt: number): void {
  const [x, y, z] = [eye.x * grain, eye.y * grain, eye.z * grain]
  const at = leafTold[`${name}Grain`]
  given[at] = grain
  given[at + 1] = x - Math.floor(x)
  given[at + 2] = y - Math.floor(y)
  given[at + 3] = z - Math.floor(z)
  tellOrigin(givenBits, leafTold[`${name}East`], x, y, z, salt)
}

/** Before a picture's leaves: tells what holds for all of them. */
export function lightLeaves(leafage: Leafage, sheet: Sheet, eye: Eye, scene: Scene, light: Light): void {
  const { camera, sky } = scene
  const { given } = sheet
  given[leafTold.snow] = Math.min(1, sky.snowCover * 1.3)
  given[leafTold.lightX] = light.x
  given[leafTold.lightY] = light.y
  given[leafTold.lightZ] = light.z
  for (let i = 0; i < 3; i++) {
    const shade = light.fill[i]
    given[leafTold.skyRed + i] = shade * shade * 1.1
    given[leafTold.beamRed + i] = (shade + light.beam[i]) ** 2 - shade * shade
  }
  tellNoise(sheet, eye, 'close', closeGrain, 6)
  tellNoise(sheet, eye, 'leanX', leanGrain, 1)
  tellNoise(sheet, eye, 'leanY', leanGrain, 2)
  tellNoise(sheet, eye, 'leanZ', leanGrain, 3)
  const open = camera.shot === 'portrait' ? 6 : camera.shot === 'group' ? 2.2 : 0
  const focus = camera.focusMetres
  leafage.blurAt = (metres) => (open * Math.max(0, Math.abs(metres - focus) - 0.1 * focus)) / Math.max(metres, 1)
}

/** Before a plant's leaves. */
export function growLeaves(
  leafage: Leafage,
  sheet: Sheet,
  eye: Eye,
  plant: Plant,
  index: number,
  season: string,
  id: number,
): void {
  const { given, givenBits } = sheet
  const own = cellShare(Math.trunc(plant.x * 3), Math.trunc(plant.y * 3), 1)
  const tone = toneOf(plant, season, own)
  leafage.needles = plant.kind === 'conifer'
  leafage.salt = index * 7
  leafage.thin = plant.kind === 'broadleaf' && season === 'winter' ? 0.22 : 0
  leafage.tone = [squareOf(tone[0]), squareOf(tone[1]), squareOf(tone[2])]
  leafage.grain = 2.4 / Math.max(0.35, Math.sqrt(plant.heightMetres) * 0.33)
  given.set(leafage.tone, leafTold.red)
  givenBits[leafTold.id] = id
  tellNoise(sheet, eye, 'patch', leafage.grain, 5)
}
