import { jointAt } from '../body.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'

/** An egg about the head: so far before it (or behind) along the gaze and so far above its middle. */
function egg(
  raster: Raster,
  light: Light,
  figure: Figure,
  place: Float64Array,
  before: number,
  above: number,
  radius: number,
  tall: number,
  colour: number,
  id: number,
  bias = 1,
): void {
  const at = jointAt.head
  const yaw = figure.headingRadians + figure.gazeRadians
  const x = place[at] + Math.sin(yaw) * before
  const y = place[at + 1] + Math.cos(yaw) * before
  fillBlob(raster, light, x, y, place[at + 2] + above, radius, tall, colour, id, bias)
}

/** Hair seen from afar: a second egg a little behind and above the face. */
export function hairCap(
  raster: Raster,
  light: Light,
  figure: Figure,
  place: Float64Array,
  head: number,
  id: number,
): void {
  if (figure.hairLength < 0.06) return
  egg(raster, light, figure, place, -head * 0.12, head * 0.1, head * 0.42, head * 0.47, figure.hairColour, id)
}

export function paintHat(
  raster: Raster,
  light: Light,
  figure: Figure,
  place: Float64Array,
  head: number,
  id: number,
): void {
  const { hat, hatColour } = figure
  const put = (before: number, above: number, radius: number, tall: number, colour: number, bias = 1) =>
    egg(raster, light, figure, place, head * before, head * above, head * radius, head * tall, colour, id, bias)
  if (hat === 'straw') {
    put(0, 0.3, 0.95, 0.13, hatColour, 1.004)
    put(0, 0.46, 0.4, 0.24, shaded(hatColour, 0.96), 1.006)
  } else if (hat === 'cap' || hat === 'helmet') {
    put(0, hat === 'helmet' ? 0.24 : 0.3, 0.47, 0.34, hatColour, 1.004)
    if (hat === 'cap') put(0.4, 0.2, 0.26, 0.05, shaded(hatColour, 0.8), 1.006)
  } else {
    // Hoods and scarves lie round the face: behind it, over the top, and down to the shoulders.
    put(-0.14, 0.08, 0.5, 0.56, hatColour)
    put(-0.056, 0.42, 0.36, 0.2, hatColour, 1.003)
    const at = jointAt.head
    const yaw = figure.headingRadians + figure.gazeRadians
    const x = place[at] - Math.sin(yaw) * head * 0.14
    const y = place[at + 1] - Math.cos(yaw) * head * 0.14
    const z = place[at + 2]
    fillLimb(raster, light, x, y, z, x, y, z - head * 0.62, head * 0.46, head * 0.6, shaded(hatColour, 0.93), id)
  }
}
