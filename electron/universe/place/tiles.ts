import { reserve } from '../kernel/arena.ts'
import type { Genesis } from '../genesis.ts'
import { frameOf } from '../society/frame.ts'
import { isTravelling } from '../people/households.ts'
import type { World } from '../world.ts'
import { plotRadius, worldX, worldY } from './streets.ts'

/**
 * The known ground, in square tiles. It begins as what lies about the first settlements and grows as people come to its edge, up to the
 * bound that the genesis sets: beyond that nobody builds and nobody goes.
 */
export const tileMetres = 512
const sideMax = 64
const surveyMetres = 900

const isKnown = new Uint8Array(sideMax * sideMax)

/** Metres from the middle to where the world ends. */
export function boundMetres({ bounds }: Genesis): number {
  return Math.floor(bounds.tilesPerSide / 2) * tileMetres
}

export function isWithin(genesis: Genesis, x: number, y: number): boolean {
  const bound = boundMetres(genesis)
  return x > -bound && x < bound && y > -bound && y < bound
}

/** What those who found a settlement see of the land about it, and of the road by which they came. */
export function surveyAround(world: World, town: number): void {
  const { settlements, roads, roadPoints } = world
  const reach = plotRadius(Math.max(settlements.nextPlot[town], 24)) + surveyMetres
  const cells: number[] = []
  const [x, y] = [settlements.x[town], settlements.y[town]]
  for (let row = tileOf(y - reach); row <= tileOf(y + reach); row++) {
    for (let column = tileOf(x - reach); column <= tileOf(x + reach); column++) addCell(world, cells, column, row)
  }
  for (let road = 0; road < roads.rows; road++) {
    if (roads.a[road] !== town) continue
    for (let k = roads.first[road]; k < roads.first[road] + roads.count[road]; k++)
      addCell(world, cells, tileOf(roadPoints.x[k]), tileOf(roadPoints.y[k]))
  }
  learn(world, cells)
}

/** The farthest out in each eighth of the compass, of each settlement: u, v and how far, squared. */
const farthest = new Float64Array(8 * 3)

/** Once a day, while people are about: whoever stands in the outermost tile sees the next. */
export function surveyEdge(world: World): void {
  const { settlements, people, roll } = world
  const cells: number[] = []
  for (let town = 0; town < settlements.rows; town++) {
    farthest.fill(0)
    for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
      const i = roll.rows[k]
      const u = people.toU[i]
      const v = people.toV[i]
      const at = 3 * ((u < 0 ? 1 : 0) + (v < 0 ? 2 : 0) + (u * u < v * v ? 4 : 0))
      if (u * u + v * v <= farthest[at + 2] || isTravelling(world, i)) continue
      farthest[at] = u
      farthest[at + 1] = v
      farthest[at + 2] = u * u + v * v
    }
    const frame = frameOf(world, town)
    for (let at = 0; at < farthest.length; at += 3) {
      if (farthest[at + 2] === 0) continue
      const column = tileOf(worldX(frame, farthest[at], farthest[at + 1]))
      const row = tileOf(worldY(frame, farthest[at], farthest[at + 1]))
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) addCell(world, cells, column + dx, row + dy)
    }
  }
  learn(world, cells)
}

function tileOf(metres: number): number {
  return Math.floor(metres / tileMetres)
}

function addCell({ genesis }: World, cells: number[], column: number, row: number): void {
  const half = Math.floor(genesis.bounds.tilesPerSide / 2)
  if (column < -half || column >= half || row < -half || row >= half) return
  cells.push((row + sideMax / 2) * sideMax + column + sideMax / 2)
}

function learn(world: World, cells: readonly number[]): void {
  const { tiles, arena } = world
  isKnown.fill(0)
  for (let k = 0; k < tiles.rows; k++)
    isKnown[(tiles.row[k] + sideMax / 2) * sideMax + tiles.column[k] + sideMax / 2] = 1
  for (const cell of cells) {
    if (isKnown[cell]) continue
    isKnown[cell] = 1
    reserve(arena, tiles, tiles.rows + 1)
    tiles.column[tiles.rows] = (cell % sideMax) - sideMax / 2
    tiles.row[tiles.rows] = Math.floor(cell / sideMax) - sideMax / 2
    tiles.rows += 1
  }
}
