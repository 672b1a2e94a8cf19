import type { Light } from './light.ts'
import { shaded } from './palette.ts'
import { fillFlat } from './fills.ts'
import type { Raster } from './raster.ts'
import { litLocal, localCorner } from './solids.ts'
import type { Stand } from './solids.ts'

/** A hull with a pointed bow: a deck line and two sides that lean outward. */
export function paintHull(
  raster: Raster,
  light: Light,
  at: Stand,
  long: number,
  broad: number,
  tall: number,
  colour: number,
): void {
  const half = broad / 2
  const deck = [
    [0, long * 0.56],
    [half, long * 0.2],
    [half, -long * 0.3],
    [half * 0.6, -long * 0.48],
    [-half * 0.6, -long * 0.48],
    [-half, -long * 0.3],
    [-half, long * 0.2],
  ]
  const rim = (forward: number) => tall * (1 + 0.55 * Math.max(0, (forward / long) * 2 - 0.3))
  for (let i = 0; i < deck.length; i++) {
    const [ax, ay] = deck[i]
    const [bx, by] = deck[(i + 1) % deck.length]
    localCorner(raster, at, 0, ax, ay, rim(ay))
    localCorner(raster, at, 1, ax * 0.62, ay * 0.84, -tall * 0.4)
    localCorner(raster, at, 2, bx * 0.62, by * 0.84, -tall * 0.4)
    localCorner(raster, at, 3, bx, by, rim(by))
    const nx = by - ay
    const ny = ax - bx
    const length = Math.sqrt(nx * nx + ny * ny)
    fillFlat(raster, 4, litLocal(light, at, colour, -nx / length, -ny / length, -0.2), at.id, false)
  }
  for (let i = 0; i < deck.length; i++) localCorner(raster, at, i, deck[i][0] * 0.9, deck[i][1] * 0.92, tall * 0.62)
  fillFlat(raster, deck.length, litLocal(light, at, shaded(colour, 0.72), 0, 0, 1), at.id, false)
}

export function paintSail(
  raster: Raster,
  light: Light,
  at: Stand,
  forward: number,
  foot: number,
  top: number,
  half: number,
): void {
  localCorner(raster, at, 0, -half * 0.8, forward, top)
  localCorner(raster, at, 1, half * 0.8, forward, top)
  localCorner(raster, at, 2, half, forward + half * 0.3, foot)
  localCorner(raster, at, 3, -half, forward + half * 0.3, foot)
  fillFlat(raster, 4, litLocal(light, at, 0xe9e0cc, 0, 0.8, 0.4), at.id, false)
}

export function paintWheel(
  raster: Raster,
  light: Light,
  at: Stand,
  right: number,
  forward: number,
  radius: number,
  colour: number,
): void {
  for (let i = 0; i < 8; i++) {
    const turn = (i / 8) * 2 * Math.PI
    localCorner(raster, at, i, right, forward + Math.cos(turn) * radius, radius + Math.sin(turn) * radius)
  }
  fillFlat(raster, 8, litLocal(light, at, colour, 1, 0, 0), at.id, false, 1.002)
}
