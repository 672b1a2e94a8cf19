import type { Camera, Shot } from './scene.ts'

export type Point = { x: number; y: number; z: number }
const aspect = 16 / 9

/** A camera at `from` with `at` on the chosen place of the picture: −1 … 1 from the middle, right and up. */
export function frameOn(
  shot: Shot,
  from: Point,
  at: Point,
  across: number,
  upward: number,
  fovRadians: number,
): Camera {
  const level = Math.hypot(at.x - from.x, at.y - from.y)
  const tall = Math.tan(fovRadians / 2)
  return {
    shot,
    x: from.x,
    y: from.y,
    z: from.z,
    headingRadians: Math.atan2(at.x - from.x, at.y - from.y) - Math.atan(across * tall * aspect),
    pitchRadians: Math.atan2(at.z - from.z, level) - Math.atan(upward * tall),
    fovRadians,
    focusMetres: Math.hypot(level, at.z - from.z),
  }
}
