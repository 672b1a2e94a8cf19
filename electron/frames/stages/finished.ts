import type { Generated } from '../generated.ts'
import { crispen } from './crispness.ts'
import { layOver } from './overlay.ts'

/** A picture as it is shown: crisper than the model leaves it, and with what is finer than the model can carry laid over it. */
export function finishedFrom({
  picture,
  width,
  height,
  crispness,
  seen,
}: Pick<Generated, 'picture' | 'width' | 'height' | 'crispness' | 'seen'>): Uint8ClampedArray {
  const finished = crispen(picture, width, height, crispness)
  if (seen) layOver(finished, seen.blockout, seen.scene)
  return finished
}
