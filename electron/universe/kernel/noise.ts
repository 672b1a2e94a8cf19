import { mix3 } from './hash.ts'

/** Gradient noise after Perlin (2002) on an integer lattice hashed from the seed; about −1 … 1, smooth everywhere. */
export function noise(seed: number, x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const fx = x - column
  const fy = y - row
  const sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
  const south = slope(seed, column, row, fx, fy)
  const southEast = slope(seed, column + 1, row, fx - 1, fy)
  const north = slope(seed, column, row + 1, fx, fy - 1)
  const northEast = slope(seed, column + 1, row + 1, fx - 1, fy - 1)
  const low = south + (southEast - south) * sx
  const high = north + (northEast - north) * sx
  return (low + (high - low) * sy) * 1.5
}

function slope(seed: number, column: number, row: number, dx: number, dy: number): number {
  const h = mix3(seed, column, row)
  return ((h & 0xffff) * 3.0517578125e-5 - 1) * dx + ((h >>> 16) * 3.0517578125e-5 - 1) * dy
}

/** Octaves of noise, each half the height and about half the size of the one before it. */
export function rolling(seed: number, x: number, y: number, octaves: number): number {
  let sum = 0
  let height = 0.5
  let scale = 1
  for (let octave = 0; octave < octaves; octave++) {
    sum += height * noise(seed + octave, x * scale, y * scale)
    height *= 0.5
    scale *= 2.03
  }
  return sum
}
