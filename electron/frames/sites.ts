import type { Law } from '../universe/contract.ts'
import {
  type BuildingKind,
  type BuildingReading,
  buildingKinds,
  covers,
  type PatchReading,
  type SettlementReading,
} from '../universe/reading.ts'
import { boxAround } from './box.ts'

/** What lies in the land by itself, or between the houses. */
export const groundKinds = [
  'town',
  'square',
  'street',
  'field',
  'forest',
  'shore',
  'river',
  'lake',
  'sea',
  'hill',
] as const
export type GroundKind = (typeof groundKinds)[number]
export type SiteKind = Exclude<BuildingKind, 'wall'> | GroundKind

/** One place of a kind that can be gone to; `building` is −1 where nobody built it. */
export type Site = { kind: SiteKind; settlement: number; building: number; x: number; y: number }

const stepMetres = 24
/** How far from its last houses the land is still a settlement's own. */
const ownMetres = 420
/** A hill is so much higher than the houses below it. */
const hillMetres = 12
/** Water that has a far bank so near is a river, and a lake when the other shore can still be seen. */
const riverMetres = 170
const lakeMetres = 900

const waterCover = covers.indexOf('water')

/**
 * Every kind of place that there is in a world, once for each settlement, the largest settlement first. A world does not write down where
 * its shore or its woods are: they are read off the land about the houses.
 */
export function sitesOf<World, Genesis>(law: Law<World, Genesis>, world: World): Site[] {
  const settlements = law.settlements(world).toSorted((a, b) => b.population - a.population || a.id - b.id)
  const buildings = Map.groupBy(law.buildings(world), ({ settlement }) => settlement)
  return settlements.flatMap((settlement) => [
    ...builtIn(settlement, buildings.get(settlement.id) ?? []),
    ...groundAbout(law, world, settlement, buildings.get(settlement.id) ?? []),
  ])
}

/** Of a kind the soundest, and of those the one nearest to the heart. */
function builtIn({ id, x, y }: SettlementReading, buildings: readonly BuildingReading[]): Site[] {
  const worth = (one: BuildingReading) => Math.round(one.damage * 4) * 10_000 + Math.hypot(one.x - x, one.y - y)
  return buildingKinds.flatMap((kind) => {
    if (kind === 'wall') return []
    const [best] = buildings.filter((one) => one.kind === kind).sort((a, b) => worth(a) - worth(b))
    return best ? [{ kind, settlement: id, building: best.id, x: best.x, y: best.y }] : []
  })
}

function groundAbout<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  { id, x, y, radiusMetres, population }: SettlementReading,
  buildings: readonly BuildingReading[],
): Site[] {
  const found: Site[] = []
  const put = (kind: GroundKind, at: { x: number; y: number } | undefined) => {
    if (at) found.push({ kind, settlement: id, building: -1, x: at.x, y: at.y })
  }
  put('town', { x, y })
  if (population > 0) put('square', { x, y })
  if (buildings.length > 3) put('street', { x, y })
  const reach = radiusMetres + ownMetres
  const land = law.patch(world, boxAround({ x, y }, reach), stepMetres)
  const away = (at: { x: number; y: number }) => Math.hypot(at.x - x, at.y - y)
  const nearest = (cells: readonly Cell[]) => cells.toSorted((a, b) => away(a) - away(b))[0]
  const cells = cellsOf(land)
  const isFree = (at: Cell) => buildings.every((one) => Math.hypot(one.x - at.x, one.y - at.y) > 22)
  const mostly = (name: (typeof covers)[number], share: number) =>
    cells.filter((cell) => cell.cover === covers.indexOf(name) && shareAround(land, cell, name, 2) > share)
  put('field', nearest(mostly('field', 0.62)))
  put('forest', nearest(mostly('forest', 0.8)) ?? nearest(mostly('forest', 0.5)))
  const shores = cells.filter((cell) => isShore(land, cell) && isFree(cell))
  const shore = nearest(shores)
  put('shore', shore)
  if (shore) put(waterAt(law, world, shore), shore)
  const ground = law.heightAt(world, x, y)
  const hills = cells.filter(({ height }) => height > ground + hillMetres).sort((a, b) => b.height - a.height)
  // A bare hill lets one look down from it.
  put('hill', hills.find((cell) => shareAround(land, cell, 'forest', 1) < 0.2) ?? hills[0])
  return found
}

type Cell = { x: number; y: number; column: number; row: number; height: number; cover: number }

/** All but the border, round whose cells nothing is known. */
function cellsOf({ x, y, columns, rows, stepMetres: step, heights, cover }: PatchReading): Cell[] {
  const cells: Cell[] = []
  for (let row = 2; row < rows - 2; row++)
    for (let column = 2; column < columns - 2; column++) {
      const at = row * columns + column
      cells.push({ x: x + column * step, y: y + row * step, column, row, height: heights[at], cover: cover[at] })
    }
  return cells
}

function shareAround(land: PatchReading, { column, row }: Cell, name: (typeof covers)[number], reach: number): number {
  let same = 0
  let all = 0
  for (let r = row - reach; r <= row + reach; r++)
    for (let c = column - reach; c <= column + reach; c++) {
      all++
      if (land.cover[r * land.columns + c] === covers.indexOf(name)) same++
    }
  return same / all
}

function isShore(land: PatchReading, cell: Cell): boolean {
  if (cell.cover === waterCover || cell.height < 0.2) return false
  const wet = shareAround(land, cell, 'water', 1)
  return wet > 0.1 && wet < 0.7
}

/** What water it is, by how far one would swim to the other side. */
function waterAt<World, Genesis>(law: Law<World, Genesis>, world: World, shore: Cell): GroundKind {
  const out = seaward((x, y) => law.heightAt(world, x, y), shore.x, shore.y, 2 * stepMetres)
  for (let swum = stepMetres * 2; swum < lakeMetres; swum += 12)
    if (law.heightAt(world, shore.x + Math.sin(out) * swum, shore.y + Math.cos(out) * swum) > 0)
      return swum < riverMetres ? 'river' : 'lake'
  return 'sea'
}

/** The heading in which most water lies about a point. */
export function seaward(heightAt: (x: number, y: number) => number, x: number, y: number, reach: number): number {
  let east = 0
  let north = 0
  for (let k = 0; k < 24; k++) {
    const turn = (k / 24) * 2 * Math.PI
    for (const share of [0.5, 1]) {
      const height = heightAt(x + Math.sin(turn) * reach * share, y + Math.cos(turn) * reach * share)
      const weight = height < 0 ? 1 : 0
      east += Math.sin(turn) * weight
      north += Math.cos(turn) * weight
    }
  }
  return Math.atan2(east, north)
}
