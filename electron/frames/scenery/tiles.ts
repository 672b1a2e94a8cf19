import type { Law } from '../../universe/contract.ts'
import { covers } from '../../universe/reading.ts'
import type { Biome } from '../../universe/reading.ts'
import type { Field, Terrain } from '../scene.ts'
import { evenShore } from './shore.ts'

const tileCells = 16
const mostTiles = 640
const mostTerrains = 4
/** Ground is read afresh once in so many ticks: fields are cleared and towns grow, but slowly. */
const ticksKept = 24 * 30

type Tile = { heights: Float32Array; cover: Uint8Array; biome: Biome; seaLevel: number }
export type Ground = { key: string; terrain: Terrain; biome: Biome }

/** Ground round a camera, put together from tiles, so that a moving camera asks the law for little. */
export function createTiles<World, Genesis>(law: Law<World, Genesis>) {
  const tiles = new Map<string, Tile>()
  const grounds = new Map<string, Ground>()

  function tileAt(world: World, column: number, row: number, step: number, age: number): Tile {
    const key = `${column} ${row} ${step} ${age}`
    const known = tiles.get(key)
    if (known) return known
    const size = tileCells * step
    const west = column * size
    const south = row * size
    const { heights, cover, biome, seaLevel } = law.patch(
      world,
      { west, south, east: west + size, north: south + size },
      step,
    )
    const tile = { heights, cover, biome, seaLevel }
    keep(tiles, key, tile, mostTiles)
    return tile
  }

  function fieldAround(world: World, column: number, row: number, across: number, step: number, age: number): Field {
    const corners = across * tileCells + 1
    const heights = new Array<number>(corners * corners)
    const cover = new Array<number>(corners * corners)
    for (let ty = 0; ty < across; ty++) {
      for (let tx = 0; tx < across; tx++) {
        const tile = tileAt(world, column + tx, row + ty, step, age)
        for (let y = 0; y <= tileCells; y++) {
          for (let x = 0; x <= tileCells; x++) {
            const from = y * (tileCells + 1) + x
            const to = (ty * tileCells + y) * corners + tx * tileCells + x
            heights[to] = tile.heights[from]
            cover[to] = tile.cover[from]
          }
        }
      }
    }
    const size = tileCells * step
    return { x: column * size, y: row * size, stepMetres: step, columns: corners, rows: corners, heights, cover }
  }

  return function groundAround(world: World, x: number, y: number, step: number): Ground {
    const age = Math.floor(law.tick(world) / ticksKept)
    const across = step <= 4 ? 6 : 8
    const size = tileCells * step
    const column = Math.round(x / size) - across / 2
    const row = Math.round(y / size) - across / 2
    const key = `${column} ${row} ${step} ${age}`
    const known = grounds.get(key)
    if (known) return known
    const farStep = step * 8
    const farSize = tileCells * farStep
    const farAcross = 4
    const far = fieldAround(
      world,
      Math.round(x / farSize) - farAcross / 2,
      Math.round(y / farSize) - farAcross / 2,
      farAcross,
      farStep,
      age,
    )
    const near = fieldAround(world, column, row, across, step, age)
    const middle = tileAt(world, column + across / 2, row + across / 2, step, age)
    evenShore(near, middle.seaLevel)
    const terrain: Terrain = { ...near, far, seaLevel: middle.seaLevel, horizon: horizonOf(far) }
    const ground = { key, terrain, biome: middle.biome }
    keep(grounds, key, ground, mostTerrains)
    return ground
  }
}

/** What covers most of the far field's border goes on to the horizon. */
function horizonOf({ columns, rows, cover }: Field) {
  const counts = new Array<number>(covers.length).fill(0)
  for (let i = 0; i < columns; i++) {
    counts[cover[i]]++
    counts[cover[(rows - 1) * columns + i]]++
    counts[cover[i * columns]]++
    counts[cover[i * columns + columns - 1]]++
  }
  return covers[counts.indexOf(Math.max(...counts))]
}

/** A map that forgets what it learnt first. */
export function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > most) map.delete(oldest)
}
