import type { Blockout } from '../blockout.ts'
import { type Eye, eyeOf } from '../paint/eye.ts'
import type { Scene } from '../scene.ts'
import { shineAll } from '../stars.ts'

/** What is finer than a latent pixel can carry, laid over the finished picture: stars, rain, flakes of snow. */
export function layOver(picture: Uint8ClampedArray, { width, height, ids, depth }: Blockout, scene: Scene): void {
  const canvas = { picture, width, height }
  const { sky } = scene
  const eye = eyeOf(scene.camera, width, height)
  shineAll(sky, (east, north, up, bright, wide) => shine(canvas, ids, eye, { east, north, up }, bright, wide / 2))
  // Whoever sits in a room is dry there.
  if (scene.room) return
  const instant = Math.floor((scene.tick * 1_024 + scene.fraction * 1_024) % 0x7fffffff)
  if (sky.rain > 0.05) layRain(canvas, depth, sky.rain, sky.windEast * Math.cos(scene.camera.headingRadians), instant)
  if (sky.snowfall > 0.05) laySnow(canvas, sky.snowfall, instant)
}

type Canvas = { picture: Uint8ClampedArray; width: number; height: number }

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
