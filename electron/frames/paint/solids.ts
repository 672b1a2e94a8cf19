import type { Light } from './light.ts'
import { lit } from './light.ts'
import { faces, onFace } from './faces.ts'
import { fillFlat } from './fills.ts'
import { corner } from './raster.ts'
import type { Raster } from './raster.ts'

/** Where a solid stands and which way it faces: local x is right, local y is along the heading, local z is up. */
export type Stand = { x: number; y: number; z: number; sin: number; cos: number; id: number }

export const stand = (x: number, y: number, z: number, heading: number, id: number): Stand => ({
  x,
  y,
  z,
  sin: Math.sin(heading),
  cos: Math.cos(heading),
  id,
})

export const worldX = (at: Stand, right: number, forward: number) => at.x + right * at.cos + forward * at.sin
export const worldY = (at: Stand, right: number, forward: number) => at.y - right * at.sin + forward * at.cos

export function localCorner(
  raster: Raster,
  at: Stand,
  index: number,
  right: number,
  forward: number,
  up: number,
): void {
  corner(raster, index, worldX(at, right, forward), worldY(at, right, forward), at.z + up)
}

/** A colour on a face with a local normal. */
export const litLocal = (light: Light, at: Stand, colour: number, right: number, forward: number, up: number) =>
  lit(light, colour, right * at.cos + forward * at.sin, forward * at.cos - right * at.sin, up)

/** A box from `left` to `right`, `back` to `front`, `foot` to `top`. */
export function fillBox(
  raster: Raster,
  light: Light,
  at: Stand,
  left: number,
  right: number,
  back: number,
  front: number,
  foot: number,
  top: number,
  colour: number,
  topColour = colour,
  bias = 1,
): void {
  const side = (x0: number, y0: number, x1: number, y1: number, nx: number, ny: number) => {
    localCorner(raster, at, 0, x0, y0, top)
    localCorner(raster, at, 1, x1, y1, top)
    localCorner(raster, at, 2, x1, y1, foot)
    localCorner(raster, at, 3, x0, y0, foot)
    fillFlat(raster, 4, litLocal(light, at, colour, nx, ny, 0), at.id, true, bias)
  }
  side(right, front, left, front, 0, 1)
  side(left, back, right, back, 0, -1)
  side(right, back, right, front, 1, 0)
  side(left, front, left, back, -1, 0)
  localCorner(raster, at, 0, left, back, top)
  localCorner(raster, at, 1, left, front, top)
  localCorner(raster, at, 2, right, front, top)
  localCorner(raster, at, 3, right, back, top)
  fillFlat(raster, 4, litLocal(light, at, topColour, 0, 0, 1), at.id, true, bias)
}

const mostSides = 20
const ring = Array.from({ length: mostSides + 1 }, () => ({ sin: 0, cos: 1 }))
let ringSides = 0

function turn(sides: number): void {
  if (ringSides === sides) return
  ringSides = sides
  for (let i = 0; i <= sides; i++)
    ring[i] = { sin: Math.sin((i / sides) * 2 * Math.PI), cos: Math.cos((i / sides) * 2 * Math.PI) }
}

/** A round tower, a cone, a slice of a dome: radii at the foot and at the top. */
export function fillFrustum(
  raster: Raster,
  light: Light,
  at: Stand,
  right: number,
  forward: number,
  foot: number,
  top: number,
  footRadius: number,
  topRadius: number,
  colour: number,
  sides = 10,
  lid = true,
  face: number = faces.plain,
): void {
  turn(sides)
  const rise = top - foot
  const slant = Math.sqrt(rise * rise + (footRadius - topRadius) * (footRadius - topRadius)) || 1
  const out = rise / slant
  const upward = (footRadius - topRadius) / slant
  for (let i = 0; i < sides; i++) {
    const a = ring[i]
    const b = ring[i + 1]
    // Angles turn clockwise from forward, so the later corner lies to the left of the earlier one for who looks from outside.
    localCorner(raster, at, 0, right + b.sin * topRadius, forward + b.cos * topRadius, top)
    localCorner(raster, at, 1, right + a.sin * topRadius, forward + a.cos * topRadius, top)
    localCorner(raster, at, 2, right + a.sin * footRadius, forward + a.cos * footRadius, foot)
    localCorner(raster, at, 3, right + b.sin * footRadius, forward + b.cos * footRadius, foot)
    const nx = (a.sin + b.sin) / 2
    const ny = (a.cos + b.cos) / 2
    fillFlat(raster, 4, onFace(litLocal(light, at, colour, nx * out, ny * out, upward), face), at.id, true)
  }
  if (!lid || topRadius < 0.02) return
  for (let i = 0; i < sides; i++)
    localCorner(raster, at, i, right + ring[i].sin * topRadius, forward + ring[i].cos * topRadius, top)
  fillFlat(raster, sides, litLocal(light, at, colour, 0, 0, 1), at.id, true)
}

/** Half a ball in three slices. */
export function fillDome(
  raster: Raster,
  light: Light,
  at: Stand,
  foot: number,
  radius: number,
  tall: number,
  colour: number,
  face: number = faces.plain,
): void {
  const slices = 4
  for (let i = 0; i < slices; i++) {
    const a = (i / slices) * (Math.PI / 2)
    const b = ((i + 1) / slices) * (Math.PI / 2)
    fillFrustum(
      raster,
      light,
      at,
      0,
      0,
      foot + Math.sin(a) * tall,
      foot + Math.sin(b) * tall,
      Math.cos(a) * radius,
      Math.cos(b) * radius,
      colour,
      12,
      false,
      face,
    )
  }
}
