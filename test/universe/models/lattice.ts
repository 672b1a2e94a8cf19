/** A square lattice without edges, and the eight cells around each of its cells, worked out once. */
export type Lattice = { side: number; cells: number; around: Int32Array }

export function makeTorus(side: number): Lattice {
  const around = new Int32Array(side * side * 8)
  let k = 0
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      for (let down = -1; down <= 1; down++)
        for (let right = -1; right <= 1; right++)
          if (down !== 0 || right !== 0)
            around[k++] = ((row + down + side) % side) * side + ((column + right + side) % side)
  return { side, cells: side * side, around }
}

/** Fisher–Yates over the first `count` entries. */
export function shuffle(order: Int32Array, count: number, below: (n: number) => number): void {
  for (let i = count - 1; i > 0; i--) {
    const j = below(i + 1)
    const held = order[i]
    order[i] = order[j]
    order[j] = held
  }
}

export function countUp(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}
