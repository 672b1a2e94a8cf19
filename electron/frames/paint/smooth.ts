/** Steps smaller than this are shading, not edges. Luma here is red + 2 · green + blue, 0 … 1020. */
const leastStep = 60

/** Lightness of every pixel, kept beside a painter so that none is worked out more than once. */
export type Lumas = Int16Array

export const emptyLumas = (width: number, height: number): Lumas => new Int16Array(width * height)

/**
 * Softens stair-steps: a pixel whose neighbourhood is darker or lighter than itself takes some of the neighbour across the edge. What is
 * flat is copied.
 */
export function smooth(from: Uint32Array, to: Uint32Array, lumas: Lumas, width: number, height: number): void {
  weigh(from, lumas, width * height)
  to.set(from)
  for (let row = 1; row < height - 1; row++) smoothRow(from, to, lumas, row * width, width)
}

function weigh(from: Uint32Array, lumas: Lumas, pixels: number): void {
  for (let i = 0; i < pixels; i++) {
    const colour = from[i]
    lumas[i] = (colour & 255) + ((colour >>> 7) & 510) + ((colour >>> 16) & 255)
  }
}

function smoothRow(from: Uint32Array, to: Uint32Array, lumas: Lumas, first: number, width: number): void {
  let here = lumas[first]
  let east = lumas[first + 1]
  for (let i = first + 1; i < first + width - 1; i++) {
    const west = here
    here = east
    east = lumas[i + 1]
    const north = lumas[i - width]
    const south = lumas[i + width]
    const fall = Math.abs(north - here) + Math.abs(south - here)
    const run = Math.abs(east - here) + Math.abs(west - here)
    // The span of all five is at most the sum of their ways from the middle: most of a picture ends here.
    if (fall + run < leastStep) continue
    let least = north < south ? north : south
    let most = north < south ? south : north
    if (east < least) least = east
    else if (east > most) most = east
    if (west < least) least = west
    else if (west > most) most = west
    if (here < least) least = here
    else if (here > most) most = here
    const range = most - least
    if (range < leastStep) continue
    const lean = Math.abs((north + south + east + west) * 0.25 - here) / range
    const share = lean > 0.75 ? 0.5 : lean * 0.68
    if (share < 0.06) continue
    let other: number
    if (fall > run) other = Math.abs(north - here) > Math.abs(south - here) ? i - width : i + width
    else other = Math.abs(east - here) > Math.abs(west - here) ? i + 1 : i - 1
    const weight = (share * 256) | 0
    const keep = 256 - weight
    const colour = from[i]
    const across = from[other]
    const redBlue = (Math.imul(colour & 0xff00ff, keep) + Math.imul(across & 0xff00ff, weight)) >>> 8
    const green = (((colour >>> 8) & 255) * keep + ((across >>> 8) & 255) * weight) & 0xff00
    to[i] = 0xff000000 | (redBlue & 0xff00ff) | green
  }
}
