import { headMetres, jointAt, nodOf } from '../body.ts'
import type { Expression } from '../face.ts'
import type { Figure } from '../scene.ts'
import { parts } from './anatomy.ts'
import type { Clay } from './clay.ts'
import { addBar } from './clay_bar.ts'
import { addEgg } from './clay_egg.ts'
import type { Carve } from './clay_egg.ts'

/** A head: its middle in the body's axes, its own right, forward and up, and its height. */
export type Skull = { x: number; y: number; z: number; size: number; axes: Float64Array }

export const emptySkull = (): Skull => ({ x: 0, y: 0, z: 0, size: 0, axes: new Float64Array(9) })

export function turnSkull(skull: Skull, figure: Figure, joints: Float64Array): void {
  const at = jointAt.head
  skull.x = joints[at]
  skull.y = joints[at + 1]
  skull.z = joints[at + 2]
  skull.size = headMetres(figure)
  const lift = figure.pose === 'lying' ? 1.25 : -nodOf(figure)
  const sin = Math.sin(figure.gazeRadians)
  const cos = Math.cos(figure.gazeRadians)
  const sinLift = Math.sin(lift)
  const cosLift = Math.cos(lift)
  const { axes } = skull
  axes[0] = cos
  axes[1] = -sin
  axes[2] = 0
  axes[3] = sin * cosLift
  axes[4] = cos * cosLift
  axes[5] = sinLift
  axes[6] = -sin * sinLift
  axes[7] = -cos * sinLift
  axes[8] = cosLift
}

/** Where hair begins above the face, as the truth renderer has it. */
export const hairLine = (figure: Figure) =>
  0.3 - 0.16 * figure.hairLength + (figure.sex === 'male' && figure.ageYears > 45 ? 0.12 : 0)

/** Eggs and bars of a head, placed in shares of its height as in truth/people.h; small heads do without features. */
export function modelHead(clay: Clay, skull: Skull, figure: Figure, face: Expression, featured: boolean): void {
  const { axes, size } = skull
  const [x, y, z] = [0, 1, 2].map(
    (i) => (side: number, front: number, high: number) =>
      (i === 0 ? skull.x : i === 1 ? skull.y : skull.z) +
      (side * axes[i] + front * axes[3 + i] + high * axes[6 + i]) * size,
  )
  const egg: Egg = (side, front, high, wide, deep, tall, blend, part = parts.head, carve) =>
    addEgg(
      clay,
      axes,
      x(side, front, high),
      y(side, front, high),
      z(side, front, high),
      wide * size,
      deep * size,
      tall * size,
      part,
      blend * size,
      carve,
    )
  const narrowing = (0.95 - 0.4 * figure.build) * 1.1
  egg(0, 0, 0, 0.385, 0.45, 0.497, 0.08, parts.head, (side, front, high) => {
    if (high >= 0) return 1
    const h = high / size
    const jaw = Math.max(0.5, 1 - narrowing * h * h)
    const flat = 0.5 + 0.5 * jaw
    const across = side / (0.385 * size)
    const along = front / (0.45 * size)
    const above = h / 0.497
    const plain = across * across + along * along + above * above
    return Math.sqrt(plain / ((across * across) / (jaw * jaw) + (along * along) / (flat * flat) + above * above))
  })
  if (featured) {
    const nose = figure.ageYears < 12 ? 0.75 : 1
    const old = Math.min(1, figure.ageYears / 60)
    egg(0, 0.36, 0.14, 0.22, 0.075, 0.05, 0.1)
    for (const side of [-1, 1]) {
      egg(side * 0.19, 0.3, -0.1, 0.09, 0.08, 0.08, 0.09)
      egg(side * 0.385, -0.02, -0.01, 0.035, 0.075, 0.105, 0.02)
    }
    const tip = 0.425 + 0.055 * nose
    addBar(
      clay,
      x(0, 0.405, 0.06),
      y(0, 0.405, 0.06),
      z(0, 0.405, 0.06),
      x(0, tip, -0.085),
      y(0, tip, -0.085),
      z(0, tip, -0.085),
      0.02 * size,
      (0.04 + 0.008 * old) * size,
      parts.head,
      0.045 * size,
    )
    for (const side of [-1, 1]) egg(side * 0.035, 0.425, -0.1, 0.03, 0.03, 0.03, 0.03)
    egg(0, 0.375, -0.25 - face.smile * 0.1, face.mouthWide * 0.36, 0.05, 0.042, 0.03)
    const chin = figure.sex === 'female' ? 0.1 : 0.13
    egg(0, 0.29, -0.37, chin, 0.1, 0.12, 0.1)
  }
  const { beard } = figure
  if (beard > 0.05) egg(0, 0.27, -0.4 - 0.06 * beard, 0.21, 0.16, 0.11 + 0.12 * beard, 0.1)
  growHair(figure, size, egg)
  putHat(figure, size, egg)
}

type Egg = (
  side: number,
  front: number,
  high: number,
  wide: number,
  deep: number,
  tall: number,
  blend: number,
  part?: number,
  carve?: Carve,
) => void

/** A shell that swells where hair grows, and what falls behind and beside the head. */
function growHair(figure: Figure, size: number, egg: Egg): void {
  const { hairLength } = figure
  if (hairLength < 0.06) return
  const thickest = 0.03 + 0.045 * hairLength
  const line = hairLine(figure)
  egg(0, -0.02, 0.015, 0.385 + thickest, 0.45 + thickest, 0.497 + thickest, 0.005, parts.hair, (side, front, high) => {
    const above = high / size + 0.015
    const grown = above * 1.6 - ((front / size - 0.02) / 0.458) * 0.55 - line + (Math.abs(side) / (0.39 * size)) * 0.1
    if (grown < -0.055) return -1
    const share = grown * 3 + 0.25
    return 1 - (thickest * (1 - (share > 1 ? 1 : share < 0 ? 0 : share))) / 0.46
  })
  if (hairLength <= 0.35) return
  const fall = 0.35 + 0.75 * hairLength
  egg(0, -0.22, -fall * 0.45, 0.36, 0.2, fall * 0.62, 0.05, parts.hair)
  for (const side of [-1, 1]) egg(side * 0.37, -0.1, -fall * 0.3, 0.09, 0.17, fall * 0.5, 0.02, parts.hair)
}

function putHat(figure: Figure, size: number, egg: Egg): void {
  /** Keeps what is above a height that may fall or rise towards the front. */
  const above =
    (middle: number, least: (front: number) => number): Carve =>
    (_side, front, high) =>
      high / size + middle > least(front / size) ? 1 : -1
  switch (figure.hat) {
    case 'none':
      return
    case 'cap':
      return egg(
        0,
        0,
        0.12,
        0.44,
        0.5,
        0.45,
        0.004,
        parts.hat,
        above(0.12, (front) => 0.16 - front * 0.12),
      )
    case 'straw':
      egg(0, 0, 0.28, 0.82, 0.82, 0.05, 0.004, parts.hat)
      return egg(
        0,
        0,
        0.28,
        0.42,
        0.48,
        0.32,
        0.004,
        parts.hat,
        above(0.28, () => 0.29),
      )
    case 'helmet':
      return egg(
        0,
        0,
        0.06,
        0.45,
        0.51,
        0.54,
        0.004,
        parts.hat,
        above(0.06, (front) => (front > 0.2 ? 0.1 : -0.08)),
      )
    default: {
      const open =
        (middleFront: number, middleHigh: number): Carve =>
        (side, front, high) => {
          const across = side / size / 0.31
          const along = (front / size + middleFront - 0.46) / 0.36
          const up = (high / size + middleHigh + 0.03) / 0.4
          return across * across + along * along + up * up < 1 ? -1 : 1
        }
      egg(0, -0.05, 0.02, 0.47, 0.52, 0.56, 0.004, parts.hat, open(-0.05, 0.02))
      egg(0, -0.07, -0.5, 0.35, 0.36, 0.27, 0.1, parts.hat, open(-0.07, -0.5))
    }
  }
}
