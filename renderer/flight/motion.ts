import type { Camera } from '../../electron/wire/values.ts'

/** What the hands want, each −1 … 1. */
export type Wish = { ahead: number; aside: number; upward: number; turn: number; tilt: number; fast: boolean }
export const still: Wish = { ahead: 0, aside: 0, upward: 0, turn: 0, tilt: 0, fast: false }

const eyeMetres = 1.6
const pitchMax = 1.4
const turnRadiansPerSecond = 1.3

export function isStill(wish: Wish): boolean {
  return !(wish.ahead || wish.aside || wish.upward || wish.turn || wish.tilt)
}

/** Faster the higher the eye: a walk at street level, a hawk above the hills. */
export function speedFor(heightAboveGround: number, fast: boolean): number {
  return Math.min(400, 3 + Math.max(0, heightAboveGround - eyeMetres) * 0.9) * (fast ? 4 : 1)
}

/** One step of flight. The ground holds the eye up gently: it never sinks below a person's height above it. */
export function fly(camera: Camera, wish: Wish, seconds: number, groundMetres: number | undefined): Camera {
  const above = groundMetres === undefined ? camera.z : camera.z - groundMetres
  const metres = speedFor(above, wish.fast) * seconds
  const heading = wrap(camera.headingRadians + wish.turn * turnRadiansPerSecond * seconds)
  const pitch = clampPitch(camera.pitchRadians + wish.tilt * turnRadiansPerSecond * seconds)
  const climb = above > 12 ? Math.sin(pitch) : 0
  const x = camera.x + (Math.sin(heading) * wish.ahead + Math.cos(heading) * wish.aside) * metres
  const y = camera.y + (Math.cos(heading) * wish.ahead - Math.sin(heading) * wish.aside) * metres
  const z = camera.z + (wish.upward + climb * wish.ahead) * metres
  return { ...camera, x, y, z: standOn(z, groundMetres, seconds), headingRadians: heading, pitchRadians: pitch }
}

/** Turns the eye by a drag of the hand across the frame, so that what was grasped stays under the pointer. */
export function turnBy(camera: Camera, shareX: number, shareY: number, aspect: number): Camera {
  return {
    ...camera,
    headingRadians: wrap(camera.headingRadians - shareX * camera.fovRadians * aspect),
    pitchRadians: clampPitch(camera.pitchRadians + shareY * camera.fovRadians),
  }
}

function standOn(z: number, groundMetres: number | undefined, seconds: number): number {
  if (groundMetres === undefined) return z
  const floor = groundMetres + eyeMetres
  // Rising ground lifts the eye over a fifth of a second rather than at once.
  return z >= floor ? z : z + (floor - z) * Math.min(1, seconds * 12)
}

function clampPitch(pitch: number): number {
  return Math.max(-pitchMax, Math.min(pitchMax, pitch))
}

function wrap(radians: number): number {
  const turn = Math.PI * 2
  return ((radians % turn) + turn) % turn
}
