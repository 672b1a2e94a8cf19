import type { Box } from '../contract.ts'
import { cos, sin } from '../kernel/exact.ts'
import { noise } from '../kernel/noise.ts'
import { biomeAt, coverOf, wildCover } from '../place/cover.ts'
import { heightAt, steepness } from '../place/ground.ts'
import { plazaU, plazaV } from '../place/streets.ts'
import { tileMetres } from '../place/tiles.ts'
import type { PatchReading } from '../reading.ts'
import type { World } from '../world.ts'
import { radiusOf } from './towns.ts'

/** A grid of heights and covers. At most a quarter of a million cells: a larger box gets longer steps. */
export function readPatch(world: World, box: Box, stepMetres: number): PatchReading {
  const most = 512
  const step = Math.max(0.25, stepMetres, (box.east - box.west) / most, (box.north - box.south) / most)
  const columns = Math.max(2, Math.floor((box.east - box.west) / step + 1e-9) + 1)
  const rows = Math.max(2, Math.floor((box.north - box.south) / step + 1e-9) + 1)
  const heights = new Float32Array(columns * rows)
  const cover = new Uint8Array(columns * rows)
  const towns = townsNear(world, box)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = box.west + column * step
      const y = box.south + row * step
      heights[row * columns + column] = heightAt(world.ground, x, y)
      cover[row * columns + column] = coverAt(world, towns, x, y)
    }
  }
  const [middleX, middleY] = [(box.west + box.east) / 2, (box.south + box.north) / 2]
  return {
    x: box.west,
    y: box.south,
    stepMetres: step,
    columns,
    rows,
    heights,
    cover,
    seaLevel: 0,
    biome: biomeAt(world.ground, middleX, middleY),
  }
}

type Town = { x: number; y: number; cos: number; sin: number; built: number; tilled: number; era: number }

function townsNear(world: World, box: Box): Town[] {
  const { settlements } = world
  const near: Town[] = []
  for (let s = 0; s < settlements.rows; s++) {
    const built = radiusOf(world, s)
    const tilled = settlements.era[s] === 0 ? 0 : built + 60 + Math.min(500, 11 * Math.sqrt(settlements.people[s]))
    const [x, y] = [settlements.x[s], settlements.y[s]]
    const reach = Math.max(built + 40, tilled)
    if (x + reach < box.west || x - reach > box.east || y + reach < box.south || y - reach > box.north) continue
    near.push({
      x,
      y,
      cos: cos(settlements.heading[s]),
      sin: sin(settlements.heading[s]),
      built,
      tilled,
      era: settlements.era[s],
    })
  }
  return near
}

function coverAt(world: World, towns: readonly Town[], x: number, y: number): number {
  const { ground } = world
  const wild = wildCover(ground, x, y)
  if (wild === coverOf.water) return wild
  for (const town of towns) {
    const [dx, dy] = [x - town.x, y - town.y]
    const far = Math.sqrt(dx * dx + dy * dy)
    if (far > town.tilled && far > town.built + 40) continue
    const u = dx * town.cos + dy * town.sin
    const v = dy * town.cos - dx * town.sin
    if (Math.abs(u) < plazaU - 3 && Math.abs(v) < plazaV - 3) return town.era >= 3 ? coverOf.paved : coverOf.dirt
    const ragged = far + 14 * noise(ground.seed + 71, x / 60, y / 60)
    if (ragged < town.built + 12) return wild === coverOf.sand ? wild : coverOf.grass
    if (ragged > town.tilled || wild === coverOf.sand || wild === coverOf.marsh || wild === coverOf.rock) continue
    if (steepness(ground, x, y) > 0.25) continue
    return fieldOrFallow(ground.seed, u, v)
  }
  return wild
}

/** Strips of field, hedges of grass between them, and one strip in three left to rest. */
function fieldOrFallow(seed: number, u: number, v: number): number {
  const strip = Math.floor(u / 46)
  const furlong = Math.floor(v / 78)
  const edge = Math.min(u - strip * 46, v - furlong * 78)
  if (edge < 2.5) return coverOf.grass
  const kind = noise(seed + 81, strip * 1.7 + 0.3, furlong * 1.3 + 0.6)
  return kind > -0.12 ? coverOf.field : coverOf.grass
}

/** The box about the known ground. */
export function readBounds({ tiles }: World): Box {
  const bounds = { west: 0, south: 0, east: 0, north: 0 }
  for (let k = 0; k < tiles.rows; k++) {
    bounds.west = Math.min(bounds.west, tiles.column[k] * tileMetres)
    bounds.south = Math.min(bounds.south, tiles.row[k] * tileMetres)
    bounds.east = Math.max(bounds.east, (tiles.column[k] + 1) * tileMetres)
    bounds.north = Math.max(bounds.north, (tiles.row[k] + 1) * tileMetres)
  }
  return bounds
}
