import land from 'world-atlas/land-50m.json' with { type: 'json' }
import { cos, degree, wrap } from '../kernel/exact.ts'
import { mix2 } from '../kernel/hash.ts'
import type { Coastline } from './coast.ts'

/**
 * The Earth's shores (Natural Earth, 1 : 50 million, as world-atlas packs them), drawn smaller: one metre of a universe stands for
 * twenty on Earth, so that a coast has room for its bays within a day's walk.
 */
const earthMetresPerMetre = 20
const metresPerDegree = 111_195
const columns = 129
export const coastCellMetres = 128
const cellMetres = coastCellMetres
/** How far from the water a first settlement likes to stand. */
const shoreWished = 190

/** The coastline about a place, moved so that the origin is on land near the shore; undefined when all is sea. */
export function drawCoast(latitude: number, longitude: number): Coastline | undefined {
  const wet = rasterise(latitude, longitude)
  const far = distances(wet)
  const origin = landing(far)
  if (origin < 0) return undefined
  const [column0, row0] = [origin % columns, Math.floor(origin / columns)]
  const half = (columns - 1) / 2
  const cells = new Int16Array(columns * columns)
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < columns; column++) {
      const from = clampCell(row + row0 - half) * columns + clampCell(column + column0 - half)
      cells[row * columns + column] = far[from]
    }
  }
  return { cells, columns, cellMetres }
}

function clampCell(index: number): number {
  return index < 0 ? 0 : index >= columns ? columns - 1 : index
}

/** 1 for sea, by counting along each parallel how many shores lie west of a cell. */
function rasterise(latitude: number, longitude: number): Uint8Array {
  const wet = new Uint8Array(columns * columns)
  const cellDegrees = (cellMetres * earthMetresPerMetre) / metresPerDegree
  const half = (columns - 1) / 2
  for (let row = 0; row < columns; row++) {
    // A hair off the vertices, which lie on round numbers.
    const parallel = latitude + (row - half) * cellDegrees + 1e-7
    const crossings = crossingsOf(parallel)
    for (let column = 0; column < columns; column++) {
      const east = longitude + ((column - half) * cellDegrees) / cos(latitude * degree)
      const meridian = wrap(east + 180, 360) - 180
      let west = 0
      for (const crossing of crossings) if (crossing < meridian) west++
      wet[row * columns + column] = west % 2 === 0 ? 1 : 0
    }
  }
  return wet
}

/** Where shores cross a parallel: arcs are runs of differences on a grid of whole numbers. */
function crossingsOf(parallel: number): number[] {
  const [scaleX, scaleY] = land.transform.scale
  const [offsetX, offsetY] = land.transform.translate
  const found: number[] = []
  for (const arc of land.arcs) {
    let [x, y] = [arc[0][0], arc[0][1]]
    for (let k = 1; k < arc.length; k++) {
      const [nextX, nextY] = [x + arc[k][0], y + arc[k][1]]
      const [y0, y1] = [y * scaleY + offsetY, nextY * scaleY + offsetY]
      if (y0 > parallel !== y1 > parallel) {
        const share = (parallel - y0) / (y1 - y0)
        found.push((x + (nextX - x) * share) * scaleX + offsetX)
      }
      x = nextX
      y = nextY
    }
  }
  return found
}

/** Whole metres to the nearest cell of the other kind, positive on land: two sweeps of chamfer distances 3 and 4 (Borgefors 1986). */
function distances(wet: Uint8Array): Int32Array {
  const toSea = sweep(wet, 1)
  const toLand = sweep(wet, 0)
  return toSea.map((value, k) => {
    const steps = wet[k] ? 0.5 - toLand[k] / 3 : value / 3 - 0.5
    return Math.max(-30000, Math.min(30000, Math.floor(steps * cellMetres)))
  })
}

function sweep(wet: Uint8Array, goal: number): Int32Array {
  const far = Int32Array.from(wet, (value) => (value === goal ? 0 : 100_000))
  const relax = (row: number, column: number, dRow: number, dColumn: number, cost: number): void => {
    const [r, c] = [row + dRow, column + dColumn]
    if (r < 0 || c < 0 || r >= columns || c >= columns) return
    far[row * columns + column] = Math.min(far[row * columns + column], far[r * columns + c] + cost)
  }
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < columns; column++) {
      relax(row, column, 0, -1, 3)
      relax(row, column, -1, 0, 3)
      relax(row, column, -1, -1, 4)
      relax(row, column, -1, 1, 4)
    }
  }
  for (let row = columns - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      relax(row, column, 0, 1, 3)
      relax(row, column, 1, 0, 3)
      relax(row, column, 1, 1, 4)
      relax(row, column, 1, -1, 4)
    }
  }
  return far
}

/** The land cell near the middle whose distance to the shore is most like the one wished for. */
function landing(far: Int32Array): number {
  const half = (columns - 1) / 2
  let best = -1
  let least = 1e9
  for (let k = 0; k < far.length; k++) {
    if (far[k] <= 0) continue
    const [dx, dy] = [(k % columns) - half, Math.floor(k / columns) - half]
    const cost = Math.abs(far[k] - shoreWished) + 6 * Math.sqrt(dx * dx + dy * dy)
    if (cost < least) {
      best = k
      least = cost
    }
  }
  return best
}

/** Sixteen hexadecimal digits that name these shores. */
export function coastDigest({ cells }: Coastline): string {
  let [a, b] = [1, 2]
  for (const metres of cells) {
    a = mix2(a, metres)
    b = mix2(b, a)
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
}
