import { cellShare } from './grain.ts'

const unknown = 0x7fffffff

/**
 * The same numbers as `grainAt`, for places that are asked one after another along a row of pixels: each octave keeps the corners of the
 * cell it was last asked in, which is mostly the cell it is asked in next.
 */
export type Strand = { octaves: number; least: number; salt: number; cells: Int32Array; knots: Float64Array }

export const createStrand = (octaves: number): Strand => ({
  octaves,
  least: 0.5 ** octaves,
  salt: -1,
  cells: new Int32Array(octaves * 2).fill(unknown),
  knots: new Float64Array(octaves * 4),
})

/** `perPixel` is how many cells a pixel spans: octaves that are finer than pixels would only shimmer, and give their mean. */
export function strandAt(strand: Strand, x: number, y: number, salt: number, perPixel: number): number {
  const { octaves, least, cells, knots } = strand
  if (salt !== strand.salt) {
    strand.salt = salt
    cells.fill(unknown)
  }
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < octaves; i++) {
    if (perPixel > 1) {
      // All that is finer together weighs as much again, less what the last octave leaves.
      sum += strength - least * 0.5
      break
    }
    const left = Math.floor(x)
    const foot = Math.floor(y)
    const at = i * 4
    if (cells[i * 2] !== left || cells[i * 2 + 1] !== foot) {
      cells[i * 2] = left
      cells[i * 2 + 1] = foot
      const octave = salt + i * 31
      knots[at] = cellShare(left, foot, octave)
      knots[at + 1] = cellShare(left + 1, foot, octave)
      knots[at + 2] = cellShare(left, foot + 1, octave)
      knots[at + 3] = cellShare(left + 1, foot + 1, octave)
    }
    const p = knots[at]
    const q = knots[at + 1]
    const r = knots[at + 2]
    const u = x - left
    const v = y - foot
    const across = u * u * (3 - 2 * u)
    const up = v * v * (3 - 2 * v)
    const value = p + (q - p) * across + (r - p) * up + (p - q - r + knots[at + 3]) * across * up
    sum += strength * (perPixel > 0.5 ? 0.5 + (value - 0.5) * (2 - 2 * perPixel) : value)
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    strength *= 0.5
    perPixel *= 2.03
  }
  return sum / (1 - least)
}
