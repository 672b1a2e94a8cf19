import { cellShare, rise } from './grain.ts'
import type { House } from './house.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { clamp } from './film.ts'
import { blurOf, lotShown, pulseShare } from './stretch.ts'

/** How much of a pixel lies in joints of a course of blocks: those that lie, and those that stand. */
function jointShare(row: number, column: number, tall: number, long: number, half: number, stuff: Stuff): number {
  const lying = pulseShare(row * tall, tall, half, Math.max(half, blurOf(stuff.tall, 2 * half)))
  return lying + (1 - lying) * pulseShare(column * long, long, half, Math.max(half, blurOf(stuff.wide, 2 * half)))
}

/** How strongly each block's own lot still shows. */
const blockShown = (tall: number, long: number, stuff: Stuff) =>
  lotShown(stuff.tall / tall) * lotShown(stuff.wide / long)

export function layBricks(stuff: Stuff, house: House): void {
  const { u, v, foot } = stuff
  const fine = clamp(1 - foot / 0.1)
  if (fine === 0) return
  const row = v / 0.16
  const course = Math.floor(row)
  const column = u / 0.34 + 0.5 * (Math.abs(course) % 2)
  const joint = 1 - jointShare(row, column, 0.16, 0.34, 0.014, stuff)
  const own = cellShare(Math.floor(column), course, house.seed & 255) - 0.5
  const brick = 0.97 + 0.5 * own * blockShown(0.16, 0.34, stuff)
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
    const shown = blockShown(0.52, 0.8, stuff)
    const joint = jointShare(row, column, 0.52, 0.8, 0.029, stuff)
    const block = 0.97 + 0.5 * (cellShare(left, course, house.seed & 255) - 0.5) * shown
    tone += (block * (1 - 0.5 * joint) - tone) * middle
    stuff.du = (cellShare(left, course, 5) - 0.5) * 0.25 * middle * shown
    stuff.dv = (cellShare(left, course, 6) - 0.5) * 0.25 * middle * shown
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
    const joint = 1 - jointShare(row, column, 0.3, 0.5, 0.025, stuff)
    const own = (cellShare(Math.floor(column), course, 3) - 0.5) * blockShown(0.3, 0.5, stuff)
    const brick = 0.72 + (0.28 + 0.2 * own) * joint
    tone *= 1 + (brick - 1) * bared
  }
  scale(stuff, tone)
}

export function layConcrete(stuff: Stuff): void {
  const { u, v, foot, stain, grain } = stuff
  const seam = 1 - jointShare(v / 1.5, u / 2.4, 1.5, 2.4, 0.015, stuff) * 0.35 * clamp(1 - foot / 0.5)
  scale(stuff, (0.82 + 0.28 * stain) * (0.96 + 0.08 * grain) * seam)
}
