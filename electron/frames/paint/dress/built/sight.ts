import { type Eye, firstRay } from '../../eye.ts'
import type { Light } from '../../light.ts'
import { dayAt } from './day.ts'
import type { Face } from './facts.ts'
import { factAt } from './point.ts'

/** Tells passes of a face: what is known of it and of the day, and eye and light as the building's own axes have them. */
export function tellFace(
  given: Float32Array,
  { house, numbers }: Face,
  day: Float32Array,
  eye: Eye,
  light: Light,
): void {
  given.set(numbers)
  given.set(day, dayAt)
  const { x, y, z, sin, cos } = house
  const slope = 1 / eye.focal
  const eastward = eye.x - x
  const northward = eye.y - y
  given[factAt.eyeRight] = eastward * cos - northward * sin
  given[factAt.eyeForward] = eastward * sin + northward * cos
  given[factAt.eyeUp] = eye.z - z
  const right = eye.rightX * cos - eye.rightY * sin
  const forward = eye.rightX * sin + eye.rightY * cos
  given[factAt.acrossRight] = right
  given[factAt.acrossForward] = forward
  given[factAt.stepRight] = right * slope
  given[factAt.stepForward] = forward * slope
  given[factAt.aboveRight] = eye.upX * cos - eye.upY * sin
  given[factAt.aboveForward] = eye.upX * sin + eye.upY * cos
  given[factAt.lightRight] = light.x * cos - light.y * sin
  given[factAt.lightForward] = light.x * sin + light.y * cos
}

/** Tells them of the ray through a row's first pixel. */
export function tellRay(given: Float32Array, { house: { sin, cos } }: Face, eye: Eye, row: number): void {
  const { x, y, z } = firstRay(eye, row)
  given[factAt.rayRight] = x * cos - y * sin
  given[factAt.rayForward] = x * sin + y * cos
  given[factAt.rayUp] = z
}
