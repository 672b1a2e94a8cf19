import { wrapped } from './fly.ts'
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

/** Where nothing lies over the picture, as shares of it from its left. */
export type Part = { left: number; right: number }

export const wholePicture: Part = { left: 0, right: 1 }

/** What lies at `across` in a picture, −1 … 1, lies there in a part of it. */
export const acrossPart = ({ left, right }: Part, across: number): number => left + right - 1 + across * (right - left)

/** The camera turned so far aside that the middle of what it sees comes to the middle of a part of the picture. */
export function turnedInto(camera: Camera, part: Part): Camera {
  const turn = turnTo(camera, acrossPart(part, 0))
  return { ...camera, headingRadians: wrapped(camera.headingRadians - turn) }
}

/** Nobody is cut in half by the edge of what is to be seen. */
const edgeShare = 0.8

/** The camera turned no farther than it takes to have something in a part of the picture. */
export function keepingIn(camera: Camera, part: Part, at: { x: number; y: number }): Camera {
  const bearing = Math.atan2(at.x - camera.x, at.y - camera.y)
  const aside = wrapped(bearing - camera.headingRadians)
  const [least, most] = [-edgeShare, edgeShare].map((across) => turnTo(camera, acrossPart(part, across)))
  const wanted = Math.min(most, Math.max(least, aside))
  return wanted === aside ? camera : { ...camera, headingRadians: wrapped(bearing - wanted) }
}

/** How far to the side of where a camera looks something is that lies at `across` in its picture. */
const turnTo = ({ fovRadians }: Camera, across: number) => Math.atan(across * Math.tan(fovRadians / 2) * aspect)
