type Size = { width: number; height: number }

/** Gains are read off cells of so many pixels square and those beside them: what is fine comes and goes with a place, not with a point. */
export const gainCellPixels = 2
/** Below about two steps of a byte it cannot be told what became of what is fine: then all of it stays. */
const plain = (2 / 127.5) ** 2
const gainMost = 1.25

/** How steeply what was made follows what was shown, in each cell and those around it. */
export function gainsBetween(shown: Float32Array, made: Float32Array, size: Size): Float32Array {
  const { columns, rows, line } = cellGrid(size)
  const { a, b, squares, products } = sumCells(brightness(shown), brightness(made), size)
  const gains = new Float32Array(columns * rows)
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const at = row * line + column
      const mean = around(a, at, line)
      const other = around(b, at, line)
      const spread = around(squares, at, line) - mean * mean
      const together = around(products, at, line) - mean * other
      const gain = (together + plain) / (spread + plain)
      gains[cell] = gain < 0 ? 0 : gain > gainMost ? gainMost : gain
    }
  }
  return gains
}

const share = 1 / (9 * gainCellPixels * gainCellPixels)

/** The mean of nine cells, whose first is at `at`. */
function around(cells: Float32Array, at: number, line: number): number {
  const middle = at + line
  const last = middle + line
  const top = cells[at] + cells[at + 1] + cells[at + 2]
  const sum =
    top + cells[middle] + cells[middle + 1] + cells[middle + 2] + cells[last] + cells[last + 1] + cells[last + 2]
  return sum * share
}

function brightness(planar: Float32Array): Float32Array {
  const plane = planar.length / 3
  const luma = new Float32Array(plane)
  for (let at = 0; at < plane; at++)
    luma[at] = 0.299 * planar[at] + 0.587 * planar[plane + at] + 0.114 * planar[2 * plane + at]
  return luma
}

/** Around the cells lies one more on each side, so that each has eight others. */
function cellGrid({ width, height }: Size): { columns: number; rows: number; line: number } {
  const columns = Math.ceil(width / gainCellPixels)
  return { columns, rows: Math.ceil(height / gainCellPixels), line: columns + 2 }
}

/** Over each cell's pixels the sums of both, of the squares of one and of their products; those at the border go on beyond it. */
function sumCells(shown: Float32Array, made: Float32Array, size: Size) {
  const { width, height } = size
  const { columns, rows, line } = cellGrid(size)
  const cells = line * (rows + 2)
  const sums = {
    a: new Float32Array(cells),
    b: new Float32Array(cells),
    squares: new Float32Array(cells),
    products: new Float32Array(cells),
  }
  const { a, b, squares, products } = sums
  for (let row = 0; row < rows; row++) {
    const top = row * gainCellPixels * width
    const below = row * gainCellPixels + 1 < height ? width : 0
    for (let column = 0, into = (row + 1) * line + 1; column < columns; column++, into++) {
      const at = top + column * gainCellPixels
      const next = column * gainCellPixels + 1 < width ? at + 1 : at
      const a0 = shown[at]
      const a1 = shown[next]
      const a2 = shown[at + below]
      const a3 = shown[next + below]
      const b0 = made[at]
      const b1 = made[next]
      const b2 = made[at + below]
      const b3 = made[next + below]
      a[into] = a0 + a1 + a2 + a3
      b[into] = b0 + b1 + b2 + b3
      squares[into] = a0 * a0 + a1 * a1 + a2 * a2 + a3 * a3
      products[into] = a0 * b0 + a1 * b1 + a2 * b2 + a3 * b3
    }
  }
  for (const grid of Object.values(sums)) goOnBeyond(grid, rows, line)
  return sums
}

function goOnBeyond(grid: Float32Array, rows: number, line: number): void {
  for (let row = 1, at = line; row <= rows; row++, at += line) {
    grid[at] = grid[at + 1]
    grid[at + line - 1] = grid[at + line - 2]
  }
  grid.copyWithin(0, line, 2 * line)
  grid.copyWithin((rows + 1) * line, rows * line, (rows + 1) * line)
}
