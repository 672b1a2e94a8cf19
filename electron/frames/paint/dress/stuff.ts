/**
 * A point of a building in hand: where it lies on its face, and what it is made of there. One is used for all points, and functions hand
 * it on whole: a number given to a function that is not inlined would be put on the heap for every pixel.
 */
export type Stuff = {
  /** Metres along the face and up it, and how wide a pixel is there. */
  u: number
  v: number
  foot: number
  /** What a pixel covers along the face and up it, where it is seen aslant. */
  wide: number
  tall: number
  /** The two by two pixels it lies in, and bits that tell them from others in the same columns. */
  block: number
  key: number
  /** Unevenness, broad and fine, and how rain ran, 0 … 1. */
  stain: number
  run: number
  grain: number
  /** Light given back, 0 … about 1. */
  red: number
  green: number
  blue: number
  /** How the face is tilted there, along and upward. */
  du: number
  dv: number
  /** Its normal's height. */
  normalUp: number
}

/** Made of fractions, so that every field is kept as one. */
export const emptyStuff = (): Stuff => ({
  u: 0.5,
  v: 0.5,
  foot: 0.5,
  wide: 0.5,
  tall: 0.5,
  block: 0,
  key: 0,
  stain: 0.5,
  run: 0.5,
  grain: 0.5,
  red: 0.5,
  green: 0.5,
  blue: 0.5,
  du: 0.5,
  dv: 0.5,
  normalUp: 0.5,
})

export function scale(stuff: Stuff, factor: number): void {
  stuff.red *= factor
  stuff.green *= factor
  stuff.blue *= factor
}

export function mixIn(stuff: Stuff, red: number, green: number, blue: number, share: number): void {
  stuff.red += (red - stuff.red) * share
  stuff.green += (green - stuff.green) * share
  stuff.blue += (blue - stuff.blue) * share
}
