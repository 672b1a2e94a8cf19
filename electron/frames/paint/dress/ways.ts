import type { Road } from '../../scene.ts'
import { createWeave } from './weave.ts'

const cellMetres = 8
const mostCells = 160
/** How far a trodden edge strays, in metres to either side. */
const strayMetres = 0.27

/** Whether a place lies on a road, and where on it. */
export type Ways = {
  paved: boolean
  /** Metres from the start of the piece, and −1 … 1 from side to side. */
  along: number
  across: number
  begin(roads: readonly Road[]): void
  find(x: number, y: number): boolean
}

/** Roads as straight pieces with edges that wander a little, sorted into squares so that a place need only ask those beside it. */
export function createWays(): Ways {
  const wander = createWeave(2, 71)
  let known: readonly Road[] | undefined
  let pieces = new Float64Array(0)
  let starts = new Int32Array(1)
  let items = new Int32Array(0)
  let west = 0
  let south = 0
  let columns = 0
  let rows = 0
  const place = new Float64Array(2)

  const covering = (piece: number, visit: (cell: number) => void) => {
    const at = piece * 7
    const reach = pieces[at + 5] + strayMetres
    const bx = pieces[at] + pieces[at + 2] * pieces[at + 4]
    const by = pieces[at + 1] + pieces[at + 3] * pieces[at + 4]
    const first = Math.max(0, Math.floor((Math.min(pieces[at], bx) - reach - west) / cellMetres))
    const last = Math.min(columns - 1, Math.floor((Math.max(pieces[at], bx) + reach - west) / cellMetres))
    const foot = Math.max(0, Math.floor((Math.min(pieces[at + 1], by) - reach - south) / cellMetres))
    const top = Math.min(rows - 1, Math.floor((Math.max(pieces[at + 1], by) + reach - south) / cellMetres))
    for (let row = foot; row <= top; row++)
      for (let column = first; column <= last; column++) visit(row * columns + column)
  }

  const ways: Ways = {
    paved: false,
    along: 0,
    across: 0,
    begin(roads) {
      if (roads === known) return
      known = roads
      pieces = Float64Array.from(roads.flatMap(piecesOf))
      const count = pieces.length / 7
      let east = -Infinity
      let north = -Infinity
      west = Infinity
      south = Infinity
      for (let at = 0; at < pieces.length; at += 7) {
        west = Math.min(west, pieces[at] - 10)
        east = Math.max(east, pieces[at] + 10)
        south = Math.min(south, pieces[at + 1] - 10)
        north = Math.max(north, pieces[at + 1] + 10)
      }
      columns = count === 0 ? 0 : Math.min(mostCells, Math.ceil((east - west) / cellMetres))
      rows = count === 0 ? 0 : Math.min(mostCells, Math.ceil((north - south) / cellMetres))
      starts = new Int32Array(columns * rows + 1)
      for (let piece = 0; piece < count; piece++) covering(piece, (cell) => starts[cell + 1]++)
      for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1] += starts[cell]
      items = new Int32Array(starts[columns * rows])
      const filled = starts.slice()
      for (let piece = 0; piece < count; piece++)
        covering(piece, (cell) => {
          items[filled[cell]++] = piece
        })
    },
    find(x, y) {
      const column = Math.floor((x - west) / cellMetres)
      const row = Math.floor((y - south) / cellMetres)
      if (!(column >= 0 && row >= 0 && column < columns && row < rows)) return false
      const cell = row * columns + column
      if (starts[cell] === starts[cell + 1]) return false
      place[0] = x
      place[1] = y
      return findIn(cell)
    },
  }

  /** Whether the place last asked for lies on a road of its square. Small functions are built in where they are called, long ones are not. */
  function findIn(cell: number): boolean {
    const x = place[0]
    const y = place[1]
    for (let k = starts[cell]; k < starts[cell + 1]; k++) {
      const at = items[k] * 7
      const fromX = x - pieces[at]
      const fromY = y - pieces[at + 1]
      const ux = pieces[at + 2]
      const uy = pieces[at + 3]
      const length = pieces[at + 4]
      const half = pieces[at + 5]
      const on = fromX * ux + fromY * uy
      const along = on < 0 ? 0 : on > length ? length : on
      const dx = fromX - ux * along
      const dy = fromY - uy * along
      const away = Math.sqrt(dx * dx + dy * dy)
      if (away > half + strayMetres) continue
      const paved = pieces[at + 6] > 0
      if (away > half - strayMetres && away + (paved ? 0.05 : 0.5) * (wander(x * 0.5, y * 0.5) - 0.5) >= half) continue
      ways.paved = paved
      ways.along = along
      ways.across = (fromY * ux - fromX * uy) / half
      return true
    }
    return false
  }
  return ways
}

/** Start, direction, length, half the width, and whether it is paved: seven numbers to a piece. */
function piecesOf({ points, widthMetres, paved }: Road): number[] {
  const pieces: number[] = []
  for (let i = 0; i + 3 < points.length; i += 2) {
    const dx = points[i + 2] - points[i]
    const dy = points[i + 3] - points[i + 1]
    const length = Math.hypot(dx, dy) + 1e-6
    pieces.push(points[i], points[i + 1], dx / length, dy / length, length, widthMetres / 2, paved ? 1 : 0)
  }
  return pieces
}
