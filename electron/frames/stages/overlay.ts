import type { Blockout } from '../blockout.ts'
import { type Eye, eyeOf } from '../paint/eye.ts'
import type { Scene, Sky } from '../scene.ts'

/** What is finer than a latent pixel can carry, laid over the finished picture: stars, rain, flakes of snow. */
export function layOver(picture: Uint8ClampedArray, { width, height, ids, depth }: Blockout, scene: Scene): void {
  const canvas = { picture, width, height }
  const { sky } = scene
  const dark = clamp01((-sky.sunAltitude - 0.07) / 0.2) * (1 - sky.cloud) ** 2 * (1 - sky.fog)
  const eye = eyeOf(scene.camera, width, height)
  if (dark > 0.02) layStars(canvas, ids, eye, sky.starAngle, dark)
  layPlanets(canvas, ids, eye, sky)
  const instant = Math.floor((scene.tick * 1_024 + scene.fraction * 1_024) % 0x7fffffff)
  if (sky.rain > 0.05) layRain(canvas, depth, sky.rain, sky.windEast * Math.cos(scene.camera.headingRadians), instant)
  if (sky.snowfall > 0.05) laySnow(canvas, sky.snowfall, instant)
}

type Canvas = { picture: Uint8ClampedArray; width: number; height: number }

const starsInSky = 2_400
/** The pole stands this high in the north. */
const poleAltitude = 0.8

function layStars(canvas: Canvas, ids: Uint32Array, eye: Eye, turned: number, dark: number): void {
  const sinPole = Math.sin(poleAltitude)
  const cosPole = Math.cos(poleAltitude)
  for (let star = 0; star < starsInSky; star++) {
    const height = fromHash(star, 1) * 2 - 1
    const round = Math.sqrt(1 - height * height)
    const angle = fromHash(star, 2) * 2 * Math.PI + turned
    // About the pole, then tilted so that the pole stands in the north.
    const east = round * Math.cos(angle)
    const away = round * Math.sin(angle)
    const north = height * cosPole - away * sinPole
    const up = height * sinPole + away * cosPole
    const bright = fromHash(star, 3) ** 5
    shine(canvas, ids, eye, { east, north, up }, (40 + 190 * bright) * dark, bright > 0.5 ? 60 * bright * dark : 0)
  }
}

/** Those that wander come out before the stars, the brightest first. */
function layPlanets(canvas: Canvas, ids: Uint32Array, eye: Eye, sky: Sky): void {
  for (const { altitude, azimuth, magnitude } of sky.planets) {
    const dusk = clamp01((-sky.sunAltitude - 0.07 - 0.02 * Math.min(0, magnitude)) / 0.1)
    const shown = dusk * (1 - sky.cloud) ** 2 * (1 - sky.fog) * clamp01((3.5 - magnitude) / 6)
    if (shown < 0.02) continue
    const flat = Math.cos(altitude)
    const at = { east: flat * Math.sin(azimuth), north: flat * Math.cos(azimuth), up: Math.sin(altitude) }
    shine(canvas, ids, eye, at, 250 * shown, 120 * shown)
  }
}

type Towards = { east: number; north: number; up: number }

/** A point of light where there is sky, and its glow on the pixels beside it. */
function shine(canvas: Canvas, ids: Uint32Array, eye: Eye, at: Towards, bright: number, glow: number): void {
  const { east, north, up } = at
  const ahead = east * eye.forwardX + north * eye.forwardY + up * eye.forwardZ
  if (up < 0 || ahead < 0.05) return
  const x = Math.floor(eye.centreX + ((east * eye.rightX + north * eye.rightY) * eye.focal) / ahead)
  const y = Math.floor(eye.centreY - ((east * eye.upX + north * eye.upY + up * eye.upZ) * eye.focal) / ahead)
  if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return
  if (ids[y * canvas.width + x] >>> 24 !== 0) return
  lighten(canvas, x, y, bright)
  if (glow > 0) for (const [dx, dy] of neighbours) lighten(canvas, x + dx, y + dy, glow)
}

const neighbours = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

function layRain(canvas: Canvas, depth: Float32Array, rain: number, wind: number, instant: number): void {
  const { width, height } = canvas
  const drops = Math.floor((width * height * rain) / 260)
  const slant = Math.max(-0.5, Math.min(0.5, wind / 20))
  for (let drop = 0; drop < drops; drop++) {
    const x0 = fromHash(drop, instant) * width
    const y0 = fromHash(drop, instant + 1) * height
    const near = fromHash(drop, instant + 2)
    // A drop that is far cannot fall before what is near.
    if (depth[Math.floor(y0) * width + Math.floor(x0)] < 40 * (1 - near)) continue
    const length = height * (0.015 + 0.045 * near)
    for (let i = 0; i < length; i++) lighten(canvas, Math.floor(x0 + slant * i), Math.floor(y0 + i), 14 + 26 * near)
  }
}

function laySnow(canvas: Canvas, snowfall: number, instant: number): void {
  const { width, height } = canvas
  const flakes = Math.floor((width * height * snowfall) / 420)
  for (let flake = 0; flake < flakes; flake++) {
    const near = fromHash(flake, 5) ** 3
    // Each flake keeps its own path and sinks along it.
    const fall = (fromHash(flake, 6) + instant * (0.002 + 0.006 * near)) % 1
    const x = Math.floor((fromHash(flake, 7) + 0.02 * Math.sin(fall * 20 + flake)) * width)
    const y = Math.floor(fall * height)
    const radius = near * height * 0.006
    for (let dy = -Math.ceil(radius); dy <= radius; dy++)
      for (let dx = -Math.ceil(radius); dx <= radius; dx++)
        if (dx * dx + dy * dy <= radius * radius + 0.5) lighten(canvas, x + dx, y + dy, 60 + 90 * near)
  }
}

function lighten({ picture, width, height }: Canvas, x: number, y: number, by: number): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return
  const byte = (y * width + x) * 4
  picture[byte] += by
  picture[byte + 1] += by
  picture[byte + 2] += by * 1.04
}

/** 0 … 1 from two whole numbers. */
function fromHash(a: number, b: number): number {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4_294_967_296
}

function clamp01(value: number): number {
  return Math.min(Math.max(value, 0), 1)
}
