import { fillNormal } from '../diffusion/normal.ts'

const octaves = [
  { columns: 3, rows: 2, weight: 0.5 },
  { columns: 6, rows: 4, weight: 0.28 },
  { columns: 14, rows: 8, weight: 0.18 },
  { columns: 40, rows: 22, weight: 0.12 },
]

/**
 * What a dream begins from: soft clouds of colour at every scale, planar. Even a model that makes nothing of it has a picture that is
 * neither black nor grey.
 */
export function seedPicture(into: Float32Array, width: number, height: number, seed: number, frame: number): void {
  const plane = width * height
  into.fill(0)
  for (const [octave, { columns, rows, weight }] of octaves.entries()) {
    const grid = new Float32Array((columns + 1) * (rows + 1) * 3)
    fillNormal(grid, seed, [octave, frame], 0, 'dream')
    for (let y = 0; y < height; y++) {
      const gy = (y / height) * rows
      const row = Math.floor(gy)
      const v = ease(gy - row)
      for (let x = 0; x < width; x++) {
        const gx = (x / width) * columns
        const column = Math.floor(gx)
        const u = ease(gx - column)
        const a = (row * (columns + 1) + column) * 3
        const b = a + (columns + 1) * 3
        for (let channel = 0; channel < 3; channel++) {
          const top = grid[a + channel] * (1 - u) + grid[a + 3 + channel] * u
          const bottom = grid[b + channel] * (1 - u) + grid[b + 3 + channel] * u
          into[channel * plane + y * width + x] += weight * (top * (1 - v) + bottom * v)
        }
      }
    }
  }
  for (let i = 0; i < into.length; i++) into[i] = Math.max(-1, Math.min(1, into[i]))
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}
