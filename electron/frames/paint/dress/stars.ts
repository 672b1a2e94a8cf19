import type { Sky } from '../../scene.ts'
import { shineAll } from '../../stars.ts'
import type { Raster } from '../raster.ts'

export function dressStars(raster: Raster, sky: Sky): void {
  shineAll(sky, (east, north, up, bright, wide) => shine(raster, east, north, up, bright, wide))
}

/** `wide` is for the pixel beside, in pictures that are large enough to have one to spare. */
function shine(raster: Raster, east: number, north: number, up: number, bright: number, wide: number): void {
  if (up < 0.02) return
  const { eye, width, height, nearness, colour } = raster
  const ahead = east * eye.forwardX + north * eye.forwardY + up * eye.forwardZ
  if (ahead < 0.05) return
  const scale = eye.focal / ahead
  const x = Math.floor(eye.centreX + (east * eye.rightX + north * eye.rightY) * scale)
  const y = Math.floor(eye.centreY - (east * eye.upX + north * eye.upY + up * eye.upZ) * scale)
  if (x < 0 || y < 0 || x >= width - 1 || y >= height) return
  const dimmed = Math.min(1, up * 4)
  light(colour, nearness, y * width + x, bright * dimmed)
  if (wide > 0 && width > 600) light(colour, nearness, y * width + x + 1, wide * dimmed)
}

function light(colour: Uint32Array, nearness: Float32Array, at: number, more: number): void {
  if (nearness[at] !== 0) return
  const plain = colour[at]
  const lift = (part: number) => Math.min(255, part + more) | 0
  colour[at] = 0xff000000 | (lift((plain >>> 16) & 255) << 16) | (lift((plain >>> 8) & 255) << 8) | lift(plain & 255)
}
