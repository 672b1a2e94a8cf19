import { atan2, turn, wrap } from '../kernel/exact.ts'
import { fixedUnit, mix2 } from '../kernel/hash.ts'
import { heightAt } from '../place/ground.ts'
import { plots, streetAt, worldX, worldY } from '../place/streets.ts'
import { kindOfBuilding } from '../people/jobs.ts'
import { type BuildingKind, buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'
import { frameOf } from './frame.ts'
import { takeCivicPlot, takePlot } from './plotting.ts'

/** Walls in metres for each age: width, depth, height of one floor, floors, and how many can live there. */
type Measure = readonly [width: number, depth: number, storey: number, floors: number, room: number]
// biome-ignore format: a table
const homes: readonly Measure[] = [
  [5, 5, 2.2, 1, 6], [8, 6, 2.4, 1, 7], [9, 8, 2.6, 1, 8], [10, 10, 3, 1, 9], [8, 10, 2.8, 2, 9], [9, 12, 3.2, 3, 20], [13, 14, 3, 7, 70],
]
const civic: Partial<Record<BuildingKind, Measure>> = {
  market: [11, 9, 4, 1, 0],
  temple: [11, 15, 8, 1, 0],
  hall: [12, 12, 5, 2, 0],
  school: [13, 10, 4, 1, 0],
  hospital: [13, 12, 4, 2, 0],
  workshop: [9, 10, 3.2, 1, 0],
  harbour: [14, 9, 3.5, 1, 0],
  mill: [7, 7, 9, 1, 0],
  barn: [9, 13, 5, 1, 0],
  tower: [6, 6, 16, 1, 0],
  factory: [14, 16, 5, 3, 0],
  office: [13, 15, 3.4, 9, 0],
  station: [14, 12, 7, 1, 0],
  monument: [4, 4, 9, 1, 0],
}

export function roomOf(kind: number, era: number): number {
  return kind === kindOfBuilding.home || kind === kindOfBuilding.tent ? homes[era][4] : 0
}

/** Builds on a free plot; −1 when there is none, or no room for another building. */
export function build(world: World, town: number, kindName: BuildingKind, era: number): number {
  const { settlements } = world
  const belongsToAll = kindName !== 'home' && kindName !== 'tent' && kindName !== 'workshop' && kindName !== 'barn'
  let plot = belongsToAll && kindName !== 'factory' ? takeCivicPlot(world, town) : -1
  if (plot < 0) plot = takePlot(world, town)
  if (plot < 0) return -1
  const row = raise(world, town, kindName, era, plot)
  if (row >= 0) settlements.seat[town * buildingKinds.length + kindOfBuilding[kindName]] = row
  return row
}

/** Stands a building on a given plot. */
export function raise(world: World, town: number, kindName: BuildingKind, era: number, plot: number): number {
  const { buildings, ground } = world
  if (buildings.rows >= buildings.room) return -1
  const row = buildings.rows++
  const frame = frameOf(world, town)
  const u = plots.u[plot]
  const v = plots.v[plot]
  const x = worldX(frame, u, v)
  const y = worldY(frame, u, v)
  buildings.settlement[row] = town
  buildings.plot[row] = plot
  buildings.u[row] = u
  buildings.v[row] = v
  buildings.x[row] = x
  buildings.y[row] = y
  buildings.z[row] = heightAt(ground, x, y)
  // A door looks at its street; the walls follow the bend of the lane there.
  const ahead = 6
  const ex = worldX(frame, u + ahead, v) - worldX(frame, u - ahead, v)
  const ey = worldY(frame, u + ahead, v) - worldY(frame, u - ahead, v)
  const facing = streetAt(v) < v ? -1 : 1
  buildings.heading[row] = wrap(atan2(0 - ey * facing, ex * facing), turn)
  shape(world, row, kindName, era)
  return row
}

/** The same plot, built anew in the way of an age. */
export function shape(world: World, row: number, kindName: BuildingKind, era: number): void {
  const { buildings, now } = world
  const kind = kindOfBuilding[kindName]
  const [width, depth, storey, floors] = civic[kindName] ?? homes[era]
  const vary = (salt: number): number => 0.9 + 0.2 * fixedUnit(row, buildings.plot[row], salt)
  const high = kindName === 'home' && era >= 5 ? mix2(row, 9) % 3 : 0
  buildings.kind[row] = kind
  buildings.era[row] = era
  buildings.width[row] = width * vary(1)
  buildings.depth[row] = depth * vary(2)
  const scaled = kindName === 'office' ? Math.max(2, floors - 6 + (mix2(row, 5) % 14)) : floors + high
  buildings.floors[row] = scaled
  buildings.height[row] = storey * scaled * vary(3)
  buildings.builtTick[row] = now.tick[0]
  buildings.damage[row] = 0
}

/** A home with nobody in it, or a new one; −1 when there is no more ground. */
export function findHome(world: World, town: number): number {
  const { buildings, settlements } = world
  const home = kindOfBuilding.home
  for (let b = 0; b < buildings.rows; b++) {
    if (buildings.settlement[b] !== town || buildings.kind[b] !== home) continue
    const crowded = buildings.residents[b] > 0 && buildings.residents[b] + 4 > roomOf(home, buildings.era[b])
    if (!crowded && (buildings.residents[b] === 0 || buildings.era[b] >= 5)) return b
  }
  return build(world, town, 'home', settlements.era[town])
}
