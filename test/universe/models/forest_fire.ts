import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

/**
 * Fire through a forest planted at random: lit along one edge, it passes to the four neighbours. Below the percolation threshold of the
 * square lattice (0.5927; Newman and Ziff, 2000) it dies out, above it crosses.
 */
export function burnedShare(options: { side: number; density: number; seed: number }): {
  burned: number
  crossed: boolean
} {
  const { side } = options
  const stream = sfc32(options.seed, 13, 14)
  const trees = Uint8Array.from({ length: side * side }, () => (stream.unit() < options.density ? 1 : 0))
  const planted = trees.reduce((sum, tree) => sum + tree, 0)
  const burning: number[] = []
  const light = (cell: number) => {
    if (trees[cell] !== 1) return
    trees[cell] = 2
    burning.push(cell)
  }
  for (let column = 0; column < side; column++) light(column)
  for (let head = 0; head < burning.length; head++) {
    const cell = burning[head]
    const column = cell % side
    if (column > 0) light(cell - 1)
    if (column < side - 1) light(cell + 1)
    if (cell >= side) light(cell - side)
    if (cell < side * (side - 1)) light(cell + side)
  }
  return { burned: burning.length / planted, crossed: burning.some((cell) => cell >= side * (side - 1)) }
}
