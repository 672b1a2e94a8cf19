import { clamp } from '../kernel/exact.ts'

const bodyKilograms = 70
/** The sudden change of speed by which half the harm is done that can be: a fall from the first floor. */
const halfHarmMetresPerSecond = 6

/** How badly a body is hurt by an impulse in newton seconds, in 1/255; a bruise is no injury. */
export function injuryOf(newtonSeconds: number): number {
  const speed = Math.max(0, newtonSeconds) / bodyKilograms
  const harm = (speed * speed) / (speed * speed + halfHarmMetresPerSecond * halfHarmMetresPerSecond)
  const steps = Math.floor(255 * clamp(harm, 0, 1))
  return steps < 8 ? 0 : steps / 255
}
