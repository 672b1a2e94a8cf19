import { jointAt } from '../body.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'

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
  const at = jointAt.head
  const back = head * 0.12
  const yaw = figure.headingRadians + figure.gazeRadians
  fillBlob(
    raster,
    light,
    place[at] - Math.sin(yaw) * back,
    place[at + 1] - Math.cos(yaw) * back,
    place[at + 2] + head * 0.1,
    head * 0.42,
    head * 0.47,
    figure.hairColour,
    id,
  )
}

/** Long hair falls behind the head onto shoulders and back. */
export function paintHair(
  raster: Raster,
  light: Light,
  figure: Figure,
  place: Float64Array,
  head: number,
  id: number,
): void {
  if (figure.hairLength < 0.35) return
  const at = jointAt.head
  const yaw = figure.headingRadians + figure.gazeRadians
  const back = head * 0.16
  const x = place[at] - Math.sin(yaw) * back
  const y = place[at + 1] - Math.cos(yaw) * back
  const z = place[at + 2]
  const fall = head * (0.35 + 0.9 * figure.hairLength)
  const lying = figure.pose === 'lying'
  fillBlob(raster, light, x, y, z + head * 0.04, head * 0.45, head * 0.49, figure.hairColour, id)
  fillLimb(
    raster,
    light,
    x,
    y,
    z + head * 0.1,
    x - Math.sin(yaw) * head * 0.06,
    y - Math.cos(yaw) * head * 0.06,
    z - (lying ? 0.1 : fall),
    head * 0.43,
    head * 0.34,
    shaded(figure.hairColour, 0.94),
    id,
  )
}

export function paintHat(
  raster: Raster,
  light: Light,
  figure: Figure,
  place: Float64Array,
  head: number,
  id: number,
): void {
  const at = jointAt.head
  const x = place[at]
  const y = place[at + 1]
  const z = place[at + 2]
  const { hat, hatColour } = figure
  if (hat === 'straw') {
    fillBlob(raster, light, x, y, z + head * 0.3, head * 0.95, head * 0.13, hatColour, id, 1.004)
    fillBlob(raster, light, x, y, z + head * 0.46, head * 0.4, head * 0.24, shaded(hatColour, 0.96), id, 1.006)
  } else if (hat === 'cap' || hat === 'helmet') {
    const lift = hat === 'helmet' ? 0.24 : 0.3
    fillBlob(raster, light, x, y, z + head * lift, head * 0.47, head * 0.34, hatColour, id, 1.004)
    if (hat === 'cap') {
      const yaw = figure.headingRadians + figure.gazeRadians
      fillBlob(
        raster,
        light,
        x + Math.sin(yaw) * head * 0.4,
        y + Math.cos(yaw) * head * 0.4,
        z + head * 0.2,
        head * 0.26,
        head * 0.05,
        shaded(hatColour, 0.8),
        id,
        1.006,
      )
    }
  } else {
    // Hoods and scarves lie round the face: behind it and over the top.
    const yaw = figure.headingRadians + figure.gazeRadians
    const back = head * 0.14
    fillBlob(
      raster,
      light,
      x - Math.sin(yaw) * back,
      y - Math.cos(yaw) * back,
      z + head * 0.08,
      head * 0.5,
      head * 0.56,
      hatColour,
      id,
    )
    fillBlob(
      raster,
      light,
      x - Math.sin(yaw) * back * 0.4,
      y - Math.cos(yaw) * back * 0.4,
      z + head * 0.42,
      head * 0.36,
      head * 0.2,
      hatColour,
      id,
      1.003,
    )
    fillLimb(
      raster,
      light,
      x - Math.sin(yaw) * back,
      y - Math.cos(yaw) * back,
      z,
      x - Math.sin(yaw) * back,
      y - Math.cos(yaw) * back,
      z - head * 0.62,
      head * 0.46,
      head * 0.6,
      shaded(hatColour, 0.93),
      id,
    )
  }
}
