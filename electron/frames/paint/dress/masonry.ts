import { cellShare, rise } from './grain.ts'
import type { House } from './house.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { clamp, fraction } from './film.ts'

/** Metres to the nearest joint of a course of blocks. */
function jointOf(row: number, column: number, tall: number, long: number): number {
  const up = fraction(row)
  const on = fraction(column)
  const level = (up < 0.5 ? up : 1 - up) * tall
  const upright = (on < 0.5 ? on : 1 - on) * long
  return level < upright ? level : upright
}

export function layBricks(stuff: Stuff, house: House): void {
  const { u, v, foot } = stuff
  const fine = clamp(1 - foot / 0.1)
  if (fine === 0) return
  const row = v / 0.16
  const course = Math.floor(row)
  const column = u / 0.34 + 0.5 * (Math.abs(course) % 2)
  const joint = rise(0.006, 0.022, jointOf(row, column, 0.16, 0.34))
  const brick = 0.72 + 0.5 * cellShare(Math.floor(column), course, house.seed & 255)
  const kept = brick * joint * fine + 1 - fine
  const mortar = fine * (1 - joint)
  stuff.red = stuff.red * kept + 0.42 * mortar
  stuff.green = stuff.green * kept + 0.39 * mortar
  stuff.blue = stuff.blue * kept + 0.35 * mortar
}

export function layStones(stuff: Stuff, house: House): void {
  const { u, v, foot, stain, grain } = stuff
  const middle = clamp(1 - foot / 0.5)
  let tone = 0.9 + 0.2 * stain
  if (middle > 0) {
    const row = v / 0.52 + 0.25 * (stain - 0.5)
    const course = Math.floor(row)
    const column = u / (0.7 + 0.5 * cellShare(course, 3, house.seed & 63)) + cellShare(course, 9, 0)
    const left = Math.floor(column)
    const joint = jointOf(row, column, 0.52, 0.8)
    const block = 0.72 + 0.5 * cellShare(left, course, house.seed & 255)
    tone += (block * (0.5 + 0.5 * rise(0.008, 0.05, joint)) - tone) * middle
    stuff.du = (cellShare(left, course, 5) - 0.5) * 0.25 * middle
    stuff.dv = (cellShare(left, course, 6) - 0.5) * 0.25 * middle
  }
  scale(stuff, tone * (0.85 + 0.3 * grain))
  // Moss keeps to the foot.
  if (v < 2.5 && stain > 0.55) mixIn(stuff, 0.12, 0.16, 0.06, 0.5 * rise(0.55, 0.75, stain) * rise(2.5, 0, v))
}

export function layMudbricks(stuff: Stuff): void {
  const { u, v, foot, stain, grain } = stuff
  const bared = 0.6 * clamp(1 - foot / 0.5) * rise(0.42, 0.6, stain)
  let tone = (0.78 + 0.44 * stain) * (0.92 + 0.16 * grain)
  if (bared > 0) {
    const row = v / 0.3
    const course = Math.floor(row)
    const column = u / 0.5 + 0.5 * (Math.abs(course) % 2)
    const joint = rise(0, 0.05, jointOf(row, column, 0.3, 0.5))
    const brick = 0.72 + (0.18 + 0.2 * cellShare(Math.floor(column), course, 3)) * joint
    tone *= 1 + (brick - 1) * bared
  }
  scale(stuff, tone)
}

export function layConcrete(stuff: Stuff): void {
  const { u, v, foot, stain, grain } = stuff
  const joint = jointOf(v / 1.5, u / 2.4, 1.5, 2.4)
  const seam = 1 + (rise(0, 0.03, joint) - 1) * 0.35 * clamp(1 - foot / 0.5)
  scale(stuff, (0.82 + 0.28 * stain) * (0.96 + 0.08 * grain) * seam)
}
