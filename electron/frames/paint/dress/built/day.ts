import type { Scene } from '../../../scene.ts'
import type { Eye } from '../../eye.ts'
import type { Light } from '../../light.ts'
import { rise } from '../grain.ts'
import { factAt } from './point.ts'

const first = factAt.slope
const last = factAt.emberSalt

/** What holds for all that is built in a picture, as it lies together in a sheet. */
export function dayOf({ sky, seed }: Scene, { fill, beam, zenith, horizon, z }: Light, eye: Eye): Float32Array {
  const numbers = Float32Array.from([
    ...[1 / eye.focal, eye.upZ, z, ...fill, ...beam, sky.wetness > 0.05 ? 1 - 0.25 * sky.wetness : 1, sky.snowCover],
    ...[...zenith, ...horizon, rise(0.04, -0.13, sky.sunAltitude), 0],
  ])
  new Int32Array(numbers.buffer)[last - first] = seed & 255
  return numbers
}

export const dayAt = first
