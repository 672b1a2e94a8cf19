const noiseSide = 256

/** Smooth unevenness that repeats every 256 cells, −127 … 127: small, so that it stays at hand while a picture is gone over. */
export const noise: Int8Array = weave([
  [32, 0.5],
  [16, 0.28],
  [8, 0.15],
  [4, 0.07],
])

function weave(octaves: readonly (readonly [cells: number, weight: number])[]): Int8Array {
  const made = new Float32Array(noiseSide * noiseSide)
  for (const [cells, weight] of octaves) {
    const count = noiseSide / cells
    for (let y = 0, i = 0; y < noiseSide; y++) {
      const row = Math.floor(y / cells)
      const v = ease((y % cells) / cells)
      for (let x = 0; x < noiseSide; x++, i++) {
        const column = Math.floor(x / cells)
        const u = ease((x % cells) / cells)
        const right = (column + 1) % count
        const below = (row + 1) % count
        const top = knot(column, row, cells) * (1 - u) + knot(right, row, cells) * u
        const foot = knot(column, below, cells) * (1 - u) + knot(right, below, cells) * u
        made[i] += (top * (1 - v) + foot * v) * weight
      }
    }
  }
  return Int8Array.from(made, (value) => Math.round(value * 127))
}

function ease(share: number): number {
  return share * share * (3 - 2 * share)
}

function knot(x: number, y: number, salt: number): number {
  const place = Math.imul(x + 1, 0x27d4eb2d) ^ Math.imul(y + 1, 0x165667b1) ^ Math.imul(salt, 0x9e3779b1)
  const mixed = Math.imul(place ^ (place >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 8) / 0x7fffff - 1
}
