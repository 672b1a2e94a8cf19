import { grainOf, weaveAt } from './grain_kernel.ts'

/** Unevenness at a place, 0 … 1. */
export type Weave = (x: number, y: number) => number

/** The same numbers as `grainAt`, of at most four octaves, which are worked out at once. */
export function createWeave(octaves: number, salt: number): Weave {
  const at = weaveAt(octaves, salt)
  return (x, y) => grainOf(x, y, at)
}
