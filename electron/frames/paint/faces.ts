/**
 * Which face of a building a pixel shows. It lies in the highest byte of a painted colour until materials are laid, which give it what the
 * face is made of; `plain` is what every other fill writes there.
 */
export const faces = {
  /** Walls 0 … 3 as in facade.ts. */
  wall: 0,
  roundWall: 4,
  /** Where a ruin's walls end. */
  wallTop: 5,
  /** Of a ridged roof: its two slopes, its two slanting ends, what hangs over the eaves. */
  slope: 8,
  hipEnd: 10,
  gableEnd: 12,
  soffit: 13,
  cone: 16,
  dome: 17,
  spire: 20,
  /** The top of a flat roof. */
  deck: 32,
  plain: 255,
} as const

/** A lit colour that says which face it is on. */
export const onFace = (colour: number, face: number) => ((colour & 0xffffff) | (face << 24)) >>> 0
