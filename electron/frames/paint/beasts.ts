import type { Thing } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'
import { fillFlat } from './fills.ts'
import { corner } from './raster.ts'
import { worldX, worldY } from './solids.ts'
import type { Stand } from './solids.ts'

/** Proportions of four-legged animals, as shares of their length. */
const builds = {
  cow: { back: 0.62, girth: 0.2, neck: 0.16, head: 0.13, reach: 0.62, lift: 0.62, leg: 0.05 },
  horse: { back: 0.66, girth: 0.16, neck: 0.1, head: 0.1, reach: 0.66, lift: 0.95, leg: 0.04 },
  sheep: { back: 0.62, girth: 0.26, neck: 0.13, head: 0.12, reach: 0.6, lift: 0.68, leg: 0.05 },
  dog: { back: 0.6, girth: 0.15, neck: 0.12, head: 0.13, reach: 0.62, lift: 0.82, leg: 0.045 },
} as const

export function paintBeast(raster: Raster, light: Light, thing: Thing, at: Stand): void {
  const { kind, sizeMetres: size, colour } = thing
  if (kind === 'bird') {
    paintBird(raster, thing, at.id)
    return
  }
  const build = builds[kind as keyof typeof builds]
  const limb = (
    ar: number,
    af: number,
    au: number,
    br: number,
    bf: number,
    bu: number,
    ra: number,
    rb: number,
    of: number,
  ) =>
    fillLimb(
      raster,
      light,
      worldX(at, ar * size, af * size),
      worldY(at, ar * size, af * size),
      at.z + au * size,
      worldX(at, br * size, bf * size),
      worldY(at, br * size, bf * size),
      at.z + bu * size,
      ra * size,
      rb * size,
      of,
      at.id,
    )
  const ball = (right: number, forward: number, up: number, radius: number, of: number) =>
    fillBlob(
      raster,
      light,
      worldX(at, right * size, forward * size),
      worldY(at, right * size, forward * size),
      at.z + up * size,
      radius * size,
      radius * size,
      of,
      at.id,
    )
  const spine = build.back - build.girth
  const legs = kind === 'sheep' ? 0x4c443c : shaded(colour, 0.85)
  for (const side of [-1, 1]) {
    for (const end of [-0.34, 0.3])
      limb(
        side * build.girth * 0.6,
        end,
        spine,
        side * build.girth * 0.6,
        end + side * 0.03,
        0,
        build.leg,
        build.leg * 0.7,
        legs,
      )
  }
  limb(0, -0.36, spine, 0, 0.32, spine + 0.02, build.girth, build.girth, colour)
  ball(0, -0.36, spine, build.girth, colour)
  ball(0, 0.33, spine, build.girth * 0.98, colour)
  limb(0, 0.34, spine + build.girth * 0.4, 0, build.reach, build.lift, build.neck, build.head * 0.8, colour)
  const face = kind === 'sheep' ? 0x5a5048 : shaded(colour, 0.94)
  limb(
    0,
    build.reach - 0.02,
    build.lift + 0.02,
    0,
    build.reach + 0.17,
    build.lift - 0.07,
    build.head,
    build.head * 0.6,
    face,
  )
  ball(0, build.reach, build.lift + 0.02, build.head, face)
  limb(0, -0.48, spine + 0.1, 0, -0.6, spine - 0.15, 0.035, 0.02, shaded(colour, 0.7))
  if (kind === 'horse')
    limb(0, 0.3, spine + build.girth + 0.06, 0, build.reach - 0.05, build.lift + 0.08, 0.06, 0.05, shaded(colour, 0.45))
  if (kind === 'cow')
    for (const side of [-1, 1])
      limb(
        side * 0.06,
        build.reach,
        build.lift + 0.08,
        side * 0.15,
        build.reach + 0.03,
        build.lift + 0.16,
        0.022,
        0.012,
        0xd9d0ba,
      )
}

/** Two bent wings, always turned to the eye. */
function paintBird(raster: Raster, thing: Thing, id: number): void {
  const { x, y, z, sizeMetres: size } = thing
  const { rightX, rightY } = raster.eye
  const flap = 0.22 * Math.sin(x * 3.7 + y * 2.9)
  for (const side of [-1, 1]) {
    corner(raster, 0, x, y, z)
    corner(raster, 1, x + rightX * side * size * 0.28, y + rightY * side * size * 0.28, z + size * (0.16 + flap * 0.5))
    corner(raster, 2, x + rightX * side * size * 0.55, y + rightY * side * size * 0.55, z + size * flap)
    corner(raster, 3, x + rightX * side * size * 0.26, y + rightY * side * size * 0.26, z + size * (0.06 + flap * 0.5))
    fillFlat(raster, 4, 0xff4a4642, id, false)
  }
}
