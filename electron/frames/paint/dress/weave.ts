import { grainOf, grainSeen, weaveAt } from './grain_kernel.ts'

/** Unevenness at a place, 0 … 1. */
export type Weave = (x: number, y: number) => number

/** The same numbers as `grainAt`, of at most four octaves, which are worked out at once. */
export function createWeave(octaves: number, salt: number): Weave {
  const at = weaveAt(octaves, salt)
  return (x, y) => grainOf(x, y, at)
}

/**
 * The same for who says how wide pixels are, and a salt each time. The place is written to it and the answer read from it, which leaves
 * nothing behind to be cleared up.
 */
export type Strand = {
  x: number
  y: number
  /** How many cells a pixel spans: octaves that are finer than pixels would only shimmer, and give their mean. */
  perPixel: number
  value: number
  at: number
}

export const createStrand = (octaves: number): Strand => ({
  x: 0.5,
  y: 0.5,
  perPixel: 0.5,
  value: 0.5,
  at: weaveAt(octaves, 0),
})

export function ask(strand: Strand, salt: number): void {
  const { x, y, perPixel, at } = strand
  strand.value = perPixel < 1 ? 0.5 + grainSeen(x, y, perPixel, salt, at) : 0.5
}
