import type { Scene } from '../../scene.ts'
import { seeded } from '../../seeded.ts'

const mostDrops = 900
const mostFlakes = 1_100
/** Where each drop or flake falls, its phase and its nearness to the eye: the same in every picture. */
const lots = (() => {
  const roll = seeded(733)
  return Float32Array.from({ length: Math.max(mostDrops, mostFlakes) * 3 }, () => roll())
})()

/** Rain as slanting strokes and snow as soft dots, before everything: what falls is nearer than what it hides. */
export function dressFalling(colour: Uint32Array, scene: Scene, width: number, height: number): void {
  const { sky } = scene
  const clock = (scene.tick + scene.fraction) * 61
  const slant = Math.max(-0.5, Math.min(0.5, (sky.windEast + sky.windNorth) * 0.02))
  if (sky.rain > 0.05) {
    const drops = mostDrops * Math.min(1, 0.25 + sky.rain)
    for (let i = 0; i < drops; i++) {
      const near = 0.35 + 0.65 * lots[i * 3 + 2]
      const fallen = (lots[i * 3 + 1] + clock * near) % 1
      const long = height * 0.075 * near
      stroke(colour, width, height, lots[i * 3] * width, fallen * height * 1.1 - long, slant, long, 0.1 + 0.16 * near)
    }
  }
  if (sky.snowfall > 0.05) {
    const flakes = mostFlakes * Math.min(1, 0.2 + sky.snowfall)
    for (let i = 0; i < flakes; i++) {
      const depth = lots[i * 3 + 2]
      const near = 0.25 + 0.75 * depth * depth
      const fallen = (lots[i * 3 + 1] + clock * near * 0.2) % 1
      const sway = (lots[i * 3] + fallen * slant + 1) % 1
      flake(colour, width, height, sway * width, fallen * height, near * height * 0.0055, 0.35 + 0.5 * near)
    }
  }
}

function stroke(
  colour: Uint32Array,
  width: number,
  height: number,
  x: number,
  y: number,
  slant: number,
  long: number,
  share: number,
): void {
  for (let step = 0; step < long; step++) {
    const row = (y + step) | 0
    const column = (x + step * slant) | 0
    if (row >= 0 && row < height && column >= 0 && column < width) veil(colour, row * width + column, 206, share)
  }
}

function flake(
  colour: Uint32Array,
  width: number,
  height: number,
  x: number,
  y: number,
  radius: number,
  share: number,
): void {
  const reach = Math.max(1, radius)
  const last = Math.min(height - 1, Math.ceil(y + reach))
  for (let row = Math.max(0, Math.floor(y - reach)); row <= last; row++) {
    const end = Math.min(width - 1, Math.ceil(x + reach))
    for (let column = Math.max(0, Math.floor(x - reach)); column <= end; column++) {
      const away = ((column + 0.5 - x) * (column + 0.5 - x) + (row + 0.5 - y) * (row + 0.5 - y)) / (reach * reach)
      if (away < 1) veil(colour, row * width + column, 244, share * (1 - away))
    }
  }
}

function veil(colour: Uint32Array, at: number, tone: number, share: number): void {
  const plain = colour[at]
  const mix = (part: number) => (part + (tone - part) * share) | 0
  colour[at] = 0xff000000 | (mix((plain >>> 16) & 255) << 16) | (mix((plain >>> 8) & 255) << 8) | mix(plain & 255)
}
