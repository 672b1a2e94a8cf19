import { regions } from '../blockout.ts'
import type { Field, Road, Terrain } from '../scene.ts'
import type { Light } from './light.ts'
import { lit } from './light.ts'
import { fillFlat } from './fills.ts'
import { plainColours } from './palette.ts'
import { corner } from './raster.ts'
import type { Raster } from './raster.ts'
import { pixelsPerMetre } from './sight.ts'

const roadKind = (regions.indexOf('road') << 24) >>> 0
const mostPieces = 400

/** The height of the ground as it is painted: level within a cell's two triangles. */
export function groundHeight(field: Field, x: number, y: number): number {
  const { stepMetres, columns, rows, heights } = field
  const u = Math.min(columns - 1.001, Math.max(0, (x - field.x) / stepMetres))
  const v = Math.min(rows - 1.001, Math.max(0, (y - field.y) / stepMetres))
  const column = Math.floor(u)
  const row = Math.floor(v)
  const s = u - column
  const t = v - row
  const at = row * columns + column
  const southWest = heights[at]
  const northEast = heights[at + columns + 1]
  // The diagonal runs from south-west to north-east.
  if (t > s) {
    const northWest = heights[at + columns]
    return southWest + (northWest - southWest) * t + (northEast - northWest) * s
  }
  const southEast = heights[at + 1]
  return southWest + (southEast - southWest) * s + (northEast - southEast) * t
}

/** A ribbon laid over the ground, cut so finely that it follows every fold of it; `plain` when what it is made of is laid over it later. */
export function paintRoad(
  raster: Raster,
  light: Light,
  terrain: Terrain,
  road: Road,
  index: number,
  plain: boolean,
): void {
  const { points, widthMetres } = road
  const half = widthMetres / 2
  const colour = plain ? plainColours[0] : road.paved ? 0xaaa49a : 0xb0966e
  const id = (roadKind | index) >>> 0
  let sideX = 0
  let sideY = 0
  for (let i = 0; i + 3 < points.length; i += 2) {
    const dx = points[i + 2] - points[i]
    const dy = points[i + 3] - points[i + 1]
    const length = Math.sqrt(dx * dx + dy * dy)
    if (length < 0.01) continue
    const nextX = dy / length
    const nextY = -dx / length
    // Bends are mitred by sharing the side between the two pieces.
    const startX = i === 0 ? nextX : sideX
    const startY = i === 0 ? nextY : sideY
    const after = bisector(points, i + 2, nextX, nextY)
    sideX = after[0]
    sideY = after[1]
    const pieces = Math.min(mostPieces, Math.ceil(length / Math.max(1.5, terrain.stepMetres * 0.5)))
    for (let piece = 0; piece < pieces; piece++) {
      const a = piece / pieces
      const b = (piece + 1) / pieces
      const middleX = points[i] + (dx * (a + b)) / 2
      const middleY = points[i + 1] + (dy * (a + b)) / 2
      const reach = length / pieces + widthMetres
      const scale = pixelsPerMetre(raster, middleX, middleY, groundHeight(terrain, middleX, middleY), reach)
      if (scale === 0 || scale * widthMetres < 0.7) continue
      const lanes = Math.min(6, Math.ceil(widthMetres / 2.2))
      for (let lane = 0; lane < lanes; lane++) {
        const left = (lane / lanes) * 2 - 1
        const right = ((lane + 1) / lanes) * 2 - 1
        put(raster, terrain, 0, points, i, dx, dy, a, startX, startY, left * half)
        put(raster, terrain, 1, points, i, dx, dy, b, sideX, sideY, left * half)
        put(raster, terrain, 2, points, i, dx, dy, b, sideX, sideY, right * half)
        put(raster, terrain, 3, points, i, dx, dy, a, startX, startY, right * half)
        fillFlat(raster, 4, lit(light, colour, 0, 0, 1), id, false, 1.0015 + 0.02 / Math.max(1, scale))
      }
    }
  }
}

function bisector(points: number[], at: number, sideX: number, sideY: number): [number, number] {
  if (at + 3 >= points.length) return [sideX, sideY]
  const dx = points[at + 2] - points[at]
  const dy = points[at + 3] - points[at + 1]
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const x = sideX + dy / length
  const y = sideY - dx / length
  const size = x * x + y * y
  return size < 0.4 ? [sideX, sideY] : [(x * 2) / size, (y * 2) / size]
}

function put(
  raster: Raster,
  terrain: Terrain,
  index: number,
  points: number[],
  from: number,
  dx: number,
  dy: number,
  share: number,
  sideX: number,
  sideY: number,
  out: number,
): void {
  const x = points[from] + dx * share + sideX * out
  const y = points[from + 1] + dy * share + sideY * out
  corner(raster, index, x, y, groundHeight(terrain, x, y) + 0.14)
}
