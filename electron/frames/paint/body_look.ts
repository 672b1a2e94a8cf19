import type { Figure } from '../scene.ts'
import { parts } from './anatomy.ts'
import { complexion, tintOf } from './complexion.ts'
import type { Face, Tint } from './complexion.ts'
import { grainAt, mixBits } from './dress/grain.ts'
import type { Garment } from './garment.ts'
import type { Lamplight } from './lamplight.ts'
import type { Light } from './light.ts'
import type { Skull } from './skull.ts'

/** What all points of somebody have in common as they are painted; the light is in the body's own axes. */
export type BodyLook = ReturnType<typeof lookOf>

export function lookOf(
  figure: Figure,
  skull: Skull,
  face: Face,
  garment: Garment,
  light: Light,
  lamp: Lamplight | undefined,
  pixelsPerMetre: number,
  isShaded: boolean,
) {
  const sin = Math.sin(figure.headingRadians)
  const cos = Math.cos(figure.headingRadians)
  const soft = 1.8 / (pixelsPerMetre * skull.size)
  return {
    skull,
    face,
    garment,
    hair: tintOf(figure.hairColour),
    hat: tintOf(figure.hatColour),
    salt: mixBits(figure.id + 31) & 63,
    soft,
    /** Folds of cloth span many pixels. */
    isNear: pixelsPerMetre > 160,
    octaves: soft < 0.02 ? 3 : soft < 0.06 ? 2 : 1,
    lightX: light.x * cos - light.y * sin,
    lightY: light.x * sin + light.y * cos,
    lightZ: light.z,
    /** Whether shadows will fall on what is painted. */
    isShaded,
    beam: light.beam,
    fill: light.fill,
    lamp,
    lampX: lamp ? (lamp.x - figure.x) * cos - (lamp.y - figure.y) * sin : 0,
    lampY: lamp ? (lamp.x - figure.x) * sin + (lamp.y - figure.y) * cos : 0,
    lampZ: lamp ? lamp.z - figure.z : 0,
  }
}

/** What is finer than other points of a body: it is looked at pixel by pixel. */
export const isFine = (part: number) => part >= parts.head

/** A point in shares of the head's height along its own axes. */
const onHead = (skull: Skull, axis: number, x: number, y: number, z: number) =>
  ((x - skull.x) * skull.axes[axis] + (y - skull.y) * skull.axes[axis + 1] + (z - skull.z) * skull.axes[axis + 2]) /
  skull.size

/** Writes the colour of a point of a face, of hair or of a hat. */
export function detail(to: Float64Array, look: BodyLook, part: number, x: number, y: number, z: number): void {
  const { skull } = look
  if (part === parts.head) {
    const side = onHead(skull, 0, x, y, z) / 0.39
    const front = onHead(skull, 3, x, y, z) / 0.458
    const high = onHead(skull, 6, x, y, z) / 0.5
    complexion(to, look.face, side, front, high, look.soft)
    return
  }
  const right = (x - skull.x) / skull.size
  const forward = (y - skull.y) / skull.size
  const high = (z - skull.z) / skull.size
  if (part === parts.hair) {
    const strand = grainAt(Math.atan2(right, -forward + 0.1) * 16 + high * 2, high * 2.5, look.octaves, look.salt)
    brighten(to, look.hair, 0.5 + strand)
  } else brighten(to, look.hat, 0.7 + 0.6 * grainAt(Math.atan2(right, forward) * 9, high * 14, look.octaves, 4))
}

function brighten(to: Float64Array, from: Tint, factor: number): void {
  to[0] = from[0] * factor
  to[1] = from[1] * factor
  to[2] = from[2] * factor
}
