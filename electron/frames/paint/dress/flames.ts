import type { Building, Scene } from '../../scene.ts'
import { isRound } from '../../facade.ts'
import { project, type Eye } from '../eye.ts'
import type { Raster } from '../raster.ts'
import { mixBits, noiseAt, share } from './grain.ts'

/** A sheet of flames that faces the eye: its foot, how wide and high it burns, and how much nearer than its foot it shows. */
type Blaze = { x: number; y: number; z: number; half: number; tall: number; nearer: number; seed: number }

/** At so many points of a fire at most its heat is worked out; between them it runs evenly. */
const mostKnots = 2_200
const mostBlazes = 60
const mostSparks = 14
/** Flames leap so many times in an hour of the world's. */
const perTick = 90
/** How far over foot, sides and tips flames are looked for, in shares of their width and height. */
const [beside, under, over] = [1.5, 0.1, 1.25]
let heats = new Float32Array(0)

/** Flames of fires, hearths and burning houses, with the glow and the sparks they have in the dark. */
export function dressFlames(raster: Raster, scene: Scene): void {
  const time = (scene.tick + scene.fraction) * perTick
  const dark = scene.room ? 0.6 : Math.min(1, Math.max(0, (0.05 - scene.sky.sunAltitude) * 6))
  const blazes = blazesOf(scene, raster.eye)
  for (const blaze of blazes) {
    const at = project(raster.eye, blaze.x, blaze.y, blaze.z)
    if (!at || at.ahead < 0.4) continue
    const scale = raster.eye.focal / at.ahead
    if (blaze.tall * scale < 2) continue
    const near = 1 / Math.max(0.3, at.ahead - blaze.nearer)
    if (dark > 0) glow(raster, at.x, at.y - blaze.tall * scale * 0.4, blaze.tall * scale * 1.5, near, dark)
    burn(raster, blaze, at.x, at.y, scale, near, time)
    if (dark > 0.3 && blaze.tall * scale > 40) throwSparks(raster, blaze, at.x, at.y, scale, near, time)
  }
}

/** Farthest first. */
function blazesOf(scene: Scene, eye: Eye): Blaze[] {
  const blazes: Blaze[] = []
  for (const { kind, x, y, z, sizeMetres: size } of scene.things) {
    const seed = Math.round(x * 7 + y * 13) & 1_023
    if (kind === 'fire')
      blazes.push({ x, y, z: z + 0.05, half: size * 0.4, tall: size * 1.15, nearer: size * 0.3, seed })
    else if (kind === 'hearth') blazes.push({ x, y, z: z + 0.1, half: size * 0.2, tall: size * 0.5, nearer: 0.1, seed })
  }
  for (const building of scene.buildings) if (building.burning) blazes.push(...houseOnFire(building))
  const away = ({ x, y }: Blaze) => (x - eye.x) ** 2 + (y - eye.y) ** 2
  return blazes.sort((a, b) => away(b) - away(a)).slice(-mostBlazes)
}

/** Along the ridge, higher in its middle, and so near that the roof stands in flames. */
function houseOnFire(building: Building): Blaze[] {
  const { x, y, z, widthMetres, depthMetres, heightMetres, roofMetres, headingRadians, id } = building
  const small = Math.min(widthMetres, depthMetres)
  const count = isRound(building) ? 2 : 4
  return Array.from({ length: count }, (_, i): Blaze => {
    const along = ((i + 0.5) / count - 0.5) * widthMetres
    const bits = mixBits(Math.imul(id, 17) + i)
    return {
      x: x + along * Math.cos(headingRadians),
      y: y - along * Math.sin(headingRadians),
      z: z + heightMetres * 0.85,
      half: small * 0.26,
      tall: roofMetres + small * (0.5 + 0.5 * share(bits)),
      nearer: small * 0.55,
      seed: bits & 1_023,
    }
  })
}

/** How hot it is at a place of the sheet: `u` from side to side, −1 to 1, `v` from foot to tip. Under 0 nothing burns. */
function heatAt(u: number, v: number, time: number, seed: number, isFine: boolean): number {
  const lean = noiseAt(u * 0.9 + seed, v * 1.5 - time * 0.9, 7) - 0.5
  const curl = noiseAt(u * 2.6 + lean * 1.6 + seed, v * 2.7 - time * 1.9, 8) - 0.5
  const lick = isFine ? noiseAt(u * 5.9 + curl * 2 + seed, v * 5.2 - time * 3.1, 9) - 0.5 : 0
  const x = u + (lean * 1.3 + curl * 0.5) * v
  const reach = 0.55 + 0.6 * noiseAt(x * 2.3 + seed, time * 0.8, 10)
  const foot = v < 0.06 ? (0.06 - v) * 7 : 0
  return 1.22 - 1.05 * x * x - (1.2 * v) / reach + 0.75 * curl + 0.45 * lick - foot
}

function burn(raster: Raster, blaze: Blaze, x: number, y: number, scale: number, near: number, time: number): void {
  const { width, height, nearness, colour } = raster
  const [wide, tall] = [blaze.half * scale, blaze.tall * scale]
  const left = Math.max(0, Math.floor(x - wide * beside))
  const right = Math.min(width, Math.ceil(x + wide * beside))
  const top = Math.max(0, Math.floor(y - tall * over))
  const bottom = Math.min(height, Math.ceil(y + tall * under))
  if (left >= right || top >= bottom) return
  const step = Math.max(1, Math.ceil(Math.sqrt(((right - left) * (bottom - top)) / mostKnots)))
  const columns = Math.ceil((right - left) / step) + 1
  const rows = Math.ceil((bottom - top) / step) + 1
  if (heats.length < columns * rows) heats = new Float32Array(columns * rows * 2)
  for (let row = 0, at = 0; row < rows; row++) {
    const v = (y - top - row * step - 0.5) / tall
    for (let column = 0; column < columns; column++, at++)
      heats[at] = heatAt((left + column * step + 0.5 - x) / wide, v, time, blaze.seed, tall > 24)
  }
  for (let row = top; row < bottom; row++) {
    const down = (row - top) / step
    const first = Math.floor(down) * columns
    const v = down - Math.floor(down)
    for (let column = left; column < right; column++) {
      const i = row * width + column
      if (nearness[i] > near) continue
      const across = (column - left) / step
      const at = first + Math.floor(across)
      const u = across - Math.floor(across)
      const upper = heats[at] + (heats[at + 1] - heats[at]) * u
      const lower = heats[at + columns] + (heats[at + columns + 1] - heats[at + columns]) * u
      const heat = upper + (lower - upper) * v
      if (heat > 0) colour[i] = aflame(colour[i], heat)
    }
  }
}

/** From the dark red of tips over orange to a yellow heart; thin flames let through what stands behind. */
function aflame(plain: number, heat: number): number {
  const thick = Math.min(1, heat * 2.6) * 0.96
  const red = Math.min(255, 178 + heat * 150)
  const green = Math.min(226, 28 + heat * 185)
  const blue = Math.min(140, Math.max(0, heat - 0.62) * 210 + 8)
  const mix = (part: number, over: number) => (part + (over - part) * thick) | 0
  return (
    (0xff000000 |
      (mix((plain >>> 16) & 255, blue) << 16) |
      (mix((plain >>> 8) & 255, green) << 8) |
      mix(plain & 255, red)) >>>
    0
  )
}

/** What the air about a fire shows of its light; nearer things stand dark before it. */
function glow(raster: Raster, x: number, y: number, reach: number, near: number, dark: number): void {
  const { width, height, nearness, colour } = raster
  const fade = 1 / (reach * reach)
  const bottom = Math.min(height, Math.ceil(y + reach))
  const left = Math.max(0, Math.floor(x - reach))
  const right = Math.min(width, Math.ceil(x + reach))
  for (let row = Math.max(0, Math.floor(y - reach)); row < bottom; row++) {
    const dy = row + 0.5 - y
    for (let column = left; column < right; column++) {
      const dx = column + 0.5 - x
      const rest = 1 - (dx * dx + dy * dy) * fade
      if (rest <= 0) continue
      const i = row * width + column
      if (nearness[i] > near) continue
      lighten(colour, i, rest * rest * 62 * dark)
    }
  }
}

function lighten(colour: Uint32Array, at: number, more: number): void {
  const plain = colour[at]
  const lift = (part: number, by: number) => (part + (by * (255 - part)) / 255) | 0
  const red = lift(plain & 255, more)
  const green = lift((plain >>> 8) & 255, more * 0.48)
  const blue = lift((plain >>> 16) & 255, more * 0.12)
  colour[at] = (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0
}

/** Sparks rise from the tips, sway, and go out. */
function throwSparks(
  raster: Raster,
  blaze: Blaze,
  x: number,
  y: number,
  scale: number,
  near: number,
  time: number,
): void {
  const { width, height, nearness, colour } = raster
  const tall = blaze.tall * scale
  for (let spark = 0; spark < mostSparks; spark++) {
    const bits = mixBits(Math.imul(blaze.seed + 1, 131) + spark)
    const risen = (share(bits) + time * (0.05 + 0.06 * share(mixBits(bits + 1)))) % 1
    const sway = Math.sin(risen * 9 + spark) * 0.25 + (share(mixBits(bits + 2)) - 0.5) * (0.5 + risen)
    const column = Math.floor(x + sway * blaze.half * scale * 2)
    const row = Math.floor(y - tall * (0.4 + 1.5 * risen))
    if (column < 0 || column >= width || row < 0 || row >= height) continue
    const i = row * width + column
    if (nearness[i] <= near) lighten(colour, i, 235 * (1 - risen))
  }
}
