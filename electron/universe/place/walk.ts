import { crossAt, streetAt } from './streets.ts'

/** Where a walk has got to, in the plan's own metres. */
export type Step = { u: number; v: number; du: number; dv: number }

const legs = new Float64Array(12)

/**
 * A walk from door to door along the streets: out to the street, along it to the cross street nearest the goal, over, and in. Returns
 * its length; the corners stay in `legs` for `alongWalk`.
 */
export function layWalk(u0: number, v0: number, u1: number, v1: number): number {
  const near = Math.abs(u1 - u0) + Math.abs(v1 - v0) < 24
  const street0 = near ? v0 : streetAt(v0)
  const street1 = near ? v1 : streetAt(v1)
  const cross = street0 === street1 || near ? u1 : crossAt(u1)
  corner(0, u0, v0)
  corner(1, u0, street0)
  corner(2, cross, street0)
  corner(3, cross, street1)
  corner(4, u1, street1)
  corner(5, u1, v1)
  let length = 0
  for (let k = 1; k < 6; k++)
    length += Math.abs(legs[2 * k] - legs[2 * k - 2]) + Math.abs(legs[2 * k + 1] - legs[2 * k - 1])
  return length
}

function corner(index: number, u: number, v: number): void {
  legs[2 * index] = u
  legs[2 * index + 1] = v
}

/** The place `metres` along the walk just laid, with the direction of the leg it lies on. */
export function alongWalk(metres: number, step: Step): void {
  let left = metres
  for (let k = 1; k < 6; k++) {
    const du = legs[2 * k] - legs[2 * k - 2]
    const dv = legs[2 * k + 1] - legs[2 * k - 1]
    const length = Math.abs(du) + Math.abs(dv)
    if (length === 0) continue
    step.du = du / length
    step.dv = dv / length
    if (left <= length) {
      step.u = legs[2 * k - 2] + du * (left / length)
      step.v = legs[2 * k - 1] + dv * (left / length)
      return
    }
    left -= length
  }
  step.u = legs[10]
  step.v = legs[11]
}
