import { jointAt } from '../body.ts'
import type { Joint } from '../body.ts'
import type { Figure } from '../scene.ts'

/** What a place of a body is made of. */
export const parts = {
  upper: 0,
  lower: 1,
  robe: 2,
  hand: 3,
  shoe: 4,
  neck: 5,
  load: 6,
  head: 7,
  hair: 8,
  hat: 9,
} as const

const most = 40
/** Bars of the body in hand, eight numbers each: both ends and both radii. */
export const bars = new Float64Array(most * 8)
export const barParts = new Uint8Array(most)

const a = new Float64Array(3)
const b = new Float64Array(3)
const up = new Float64Array(3)

/**
 * Flesh and clothes around the joints, bar for bar as the truth renderer has them (truth/skeleton.h). Gives how many bars there are;
 * joints are in the body's own axes.
 */
export function fleshOut(figure: Figure, joints: Float64Array): number {
  const tall = figure.heightMetres
  const wide = 0.85 + 0.3 * figure.build
  const { robe, pose } = figure
  const lies = pose === 'lying'
  const top = robe ? parts.robe : parts.upper
  const low = robe ? parts.robe : parts.lower
  let count = 0
  const at = (to: Float64Array, joint: Joint) => {
    const from = jointAt[joint]
    to[0] = joints[from]
    to[1] = joints[from + 1]
    to[2] = joints[from + 2]
  }
  const between = (to: Float64Array, one: Joint, other: Joint, share: number) => {
    const from = jointAt[one]
    const til = jointAt[other]
    for (let i = 0; i < 3; i++) to[i] = joints[from + i] + (joints[til + i] - joints[from + i]) * share
  }
  const shift = (to: Float64Array, along: Float64Array, length: number) => {
    for (let i = 0; i < 3; i++) to[i] += along[i] * length
  }
  const move = (to: Float64Array, right: number, forward: number, above: number) => {
    to[0] += right * tall
    to[1] += forward * tall
    to[2] += above * tall
  }
  const bar = (start: number, end: number, part: number) => {
    bars.set(a, count * 8)
    bars.set(b, count * 8 + 3)
    bars[count * 8 + 6] = start * tall
    bars[count * 8 + 7] = end * tall
    barParts[count++] = part
  }
  direct(up, joints, 'pelvis', 'chest')
  at(a, 'pelvis')
  shift(a, up, 0.05 * tall)
  at(b, 'chest')
  shift(b, up, -0.055 * tall)
  bar(0.074 * wide, 0.08 * wide, top)
  between(a, 'left shoulder', 'right shoulder', 0.14)
  between(b, 'left shoulder', 'right shoulder', 0.86)
  bar(0.038 * wide, 0.038 * wide, top)
  between(a, 'left hip', 'right hip', 0.15)
  between(b, 'left hip', 'right hip', 0.85)
  bar(0.072 * wide, 0.072 * wide, low)
  if (figure.sex === 'female' && figure.ageYears > 14) {
    between(a, 'pelvis', 'chest', 0.7)
    b.set(a)
    move(a, -0.05, 0.045, 0)
    move(b, 0.05, 0.045, 0)
    bar(0.042, 0.042, top)
  }
  for (const side of ['left', 'right'] as const) {
    at(a, `${side} shoulder`)
    at(b, `${side} elbow`)
    bar(0.033 * wide, 0.028 * wide, top)
    between(b, 'chest', `${side} shoulder`, 0.8)
    shift(b, up, -0.012 * tall)
    at(a, 'chest')
    shift(a, up, 0.018 * tall)
    bar(0.03, 0.026, top)
    at(a, `${side} elbow`)
    between(b, `${side} elbow`, `${side} hand`, 0.88)
    bar(robe ? 0.036 : 0.029, robe ? 0.042 : 0.023, top)
    direct(grip, joints, `${side} elbow`, `${side} hand`)
    at(a, `${side} hand`)
    b.set(a)
    shift(a, grip, -0.01 * tall)
    shift(b, grip, 0.045 * tall)
    bar(0.021, 0.017, parts.hand)
    at(a, `${side} hip`)
    at(b, `${side} knee`)
    bar(0.058 * wide, 0.041 * wide, low)
    at(a, `${side} knee`)
    between(b, `${side} knee`, `${side} foot`, 0.94)
    bar(0.039 * wide, 0.027, low)
    at(a, `${side} foot`)
    b.set(a)
    if (lies) b[2] += 0.07 * tall
    else {
      move(a, 0, 0, 0.012)
      move(b, 0, 0.075, 0.004)
    }
    bar(0.028, 0.022, parts.shoe)
  }
  if (robe && !lies && pose !== 'sitting' && pose !== 'kneeling') {
    at(a, 'pelvis')
    between(b, 'left foot', 'right foot', 0.5)
    b[1] *= 0.6
    b[2] = 0.1 * tall
    bar(0.085 * wide, 0.12 * wide, parts.robe)
  }
  at(a, 'chest')
  shift(a, up, -0.02 * tall)
  at(b, 'head')
  bar(0.036, 0.032, parts.neck)
  if (pose === 'carrying') {
    between(a, 'left hand', 'right hand', 0.5)
    b.set(a)
    move(a, -0.07, 0.06, 0.04)
    move(b, 0.07, 0.06, 0.04)
    bar(0.075, 0.075, parts.load)
  }
  // Nobody sits on air: where no bench is, a low stool, which is hidden where one is.
  if (pose === 'sitting') {
    a.fill(0)
    b.fill(0)
    move(a, 0, 0.02, 0.05)
    move(b, 0, 0.02, 0.15)
    bar(0.085, 0.075, parts.load)
  }
  return count
}

const grip = new Float64Array(3)

function direct(to: Float64Array, joints: Float64Array, from: Joint, til: Joint): void {
  let length = 0
  for (let i = 0; i < 3; i++) {
    to[i] = joints[jointAt[til] + i] - joints[jointAt[from] + i]
    length += to[i] * to[i]
  }
  const one = 1 / Math.sqrt(length + 1e-20)
  for (let i = 0; i < 3; i++) to[i] *= one
}
