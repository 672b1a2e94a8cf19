import { cellBits } from './grain.ts'

const unknown = 0x7fffffff
const perUnit = 1 / 16_777_216

/**
 * The same numbers as `grainAt`, for places that are asked one after another along a row of pixels: each octave keeps the corners of the
 * cell it was last asked in, which is mostly the cell it is asked in next. The place is written to it and the answer read from it.
 */
export type Strand = {
  x: number
  y: number
  /** How many cells a pixel spans: octaves that are finer than pixels would only shimmer, and give their mean. */
  perPixel: number
  value: number
  octaves: number
  /** What all the octaves lack of 1. */
  rest: number
  salt: number
  cells: Int32Array
  knots: Float64Array
}

export const createStrand = (octaves: number): Strand => ({
  x: 0.5,
  y: 0.5,
  perPixel: 0.5,
  value: 0.5,
  octaves,
  rest: 0.5 ** octaves,
  salt: -1,
  cells: new Int32Array(octaves * 2).fill(unknown),
  knots: new Float64Array(octaves * 4),
})

export function ask(strand: Strand, salt: number): void {
  const { octaves, rest, cells, knots } = strand
  let { x, y, perPixel } = strand
  if (salt !== strand.salt) {
    strand.salt = salt
    cells.fill(unknown)
  }
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < octaves && perPixel <= 1; i++) {
    const left = Math.floor(x)
    const foot = Math.floor(y)
    const at = i << 2
    const cell = i << 1
    if (cells[cell] !== left || cells[cell + 1] !== foot) {
      cells[cell] = left
      cells[cell + 1] = foot
      knit(knots, at, left, foot, salt + i * 31)
    }
    const u = x - left
    const v = y - foot
    const across = u * u * (3 - 2 * u)
    const up = v * v * (3 - 2 * v)
    const value = knots[at] + knots[at + 1] * across + (knots[at + 2] + knots[at + 3] * across) * up
    sum += perPixel > 0.5 ? strength * (perPixel - 0.5 + value * (2 - 2 * perPixel)) : strength * value
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    strength *= 0.5
    perPixel *= 2.03
  }
  // Octaves that were left out weigh together as much as the first of them twice, less what the last lacks.
  strand.value = (sum + strength - rest * 0.5) / (1 - rest)
}

function knit(knots: Float64Array, at: number, left: number, foot: number, salt: number): void {
  const p = cellBits(left, foot, salt) >>> 8
  const q = cellBits(left + 1, foot, salt) >>> 8
  const r = cellBits(left, foot + 1, salt) >>> 8
  const s = cellBits(left + 1, foot + 1, salt) >>> 8
  knots[at] = p * perUnit
  knots[at + 1] = (q - p) * perUnit
  knots[at + 2] = (r - p) * perUnit
  knots[at + 3] = (p - q - r + s) * perUnit
}
