import type { Box } from '../contract.ts'
import { townName } from '../chronicle.ts'
import { crossPitch, plotRadius, streetMetres, streetPitch, worldX, worldY } from '../place/streets.ts'
import {
  type BlockReading,
  type BuildingReading,
  buildingKinds,
  eras,
  type RoadReading,
  type SettlementReading,
} from '../reading.ts'
import { frameOf } from '../society/frame.ts'
import { hexagramName } from '../society/hexagrams.ts'
import { knownArts } from '../society/knowledge.ts'
import type { World } from '../world.ts'

export const policyNames = ['tax', 'relief', 'order', 'openness', 'learning', 'works'] as const

export function readSettlements(world: World): SettlementReading[] {
  const { settlements, people } = world
  return Array.from({ length: settlements.rows }, (_, s) => ({
    id: s,
    name: townName(world, s),
    x: settlements.x[s],
    y: settlements.y[s],
    radiusMetres: radiusOf(world, s),
    foundedTick: settlements.foundedTick[s],
    population: settlements.people[s],
    era: eras[settlements.era[s]],
    leader: settlements.leader[s] >= 0 ? people.id[settlements.leader[s]] : -1,
    hexagram: settlements.hexagram[s],
    hexagramName: hexagramName(settlements.hexagram[s]),
    wards: Array.from(settlements.wards.subarray(s * 9, s * 9 + 9)),
    harmony: settlements.harmony[s],
    valence: settlements.valence[s],
    arousal: settlements.arousal[s],
    dominance: settlements.dominance[s],
    trust: settlements.trust[s],
    cooperation: settlements.cooperation[s],
    gini: settlements.gini[s],
    stores: { food: settlements.food[s], crop: settlements.crop[s], goods: settlements.goods[s] },
    prices: { food: settlements.foodPrice[s], goods: settlements.goodsPrice[s], labour: settlements.wage[s] },
    policy: Object.fromEntries(policyNames.map((name, k) => [name, settlements.policy[s * 6 + k]])),
    technologies: knownArts(world, s),
  }))
}

export function radiusOf(world: World, town: number): number {
  return plotRadius(Math.max(world.settlements.nextPlot[town], 24))
}

export function readBuildings(world: World, box?: Box): BuildingReading[] {
  const { buildings, now } = world
  const found: BuildingReading[] = []
  const inside = headCount(world)
  const fallen = readRubble(world)
  for (let b = 0; b < buildings.rows; b++) {
    const [x, y] = [buildings.x[b], buildings.y[b]]
    if (box && (x < box.west - 20 || x > box.east + 20 || y < box.south - 20 || y > box.north + 20)) continue
    found.push({
      id: b,
      kind: buildingKinds[buildings.kind[b]],
      era: eras[buildings.era[b]],
      settlement: buildings.settlement[b],
      x,
      y,
      z: buildings.z[b],
      widthMetres: buildings.width[b],
      depthMetres: buildings.depth[b],
      heightMetres: buildings.height[b],
      floors: buildings.floors[b],
      headingRadians: buildings.heading[b],
      builtTick: buildings.builtTick[b],
      damage: buildings.damage[b],
      burning: buildings.burningUntil[b] > now.tick[0],
      people: inside[b],
      rubble: fallen.get(b) ?? [],
    })
  }
  return found
}

/** Blocks by the building that they fell from; none of one that stands whole again. */
function readRubble({ rubble, buildings }: World): Map<number, BlockReading[]> {
  const fallen = new Map<number, BlockReading[]>()
  for (let row = 0; row < rubble.rows; row++) {
    const b = rubble.building[row]
    if (buildings.damage[b] === 0) continue
    const block = {
      x: rubble.x[row],
      y: rubble.y[row],
      z: buildings.z[b] + rubble.z[row],
      widthMetres: rubble.width[row],
      depthMetres: rubble.depth[row],
      heightMetres: rubble.height[row],
      headingRadians: rubble.heading[row],
    }
    fallen.set(b, [...(fallen.get(b) ?? []), block])
  }
  return fallen
}

function headCount(world: World): Uint32Array {
  const { people, buildings } = world
  const inside = new Uint32Array(buildings.rows)
  for (let i = 0; i < people.rows; i++) if (people.alive[i] && people.toBuilding[i] >= 0) inside[people.toBuilding[i]]++
  return inside
}

/** Streets as far as there are houses on them, and the roads between settlements. */
export function readRoads(world: World, box?: Box): RoadReading[] {
  const { settlements, roads, roadPoints } = world
  const found: RoadReading[] = []
  for (let s = 0; s < settlements.rows; s++) {
    const reach = radiusOf(world, s) + 60
    const [x, y] = [settlements.x[s], settlements.y[s]]
    if (box && (x + reach < box.west || x - reach > box.east || y + reach < box.south || y - reach > box.north))
      continue
    layStreets(world, s, found)
  }
  for (let r = 0; r < roads.rows; r++) {
    const points = Array.from({ length: roads.count[r] }, (_, k) => ({
      x: roadPoints.x[roads.first[r] + k],
      y: roadPoints.y[roads.first[r] + k],
    }))
    if (
      box &&
      !points.some((p) => p.x > box.west - 80 && p.x < box.east + 80 && p.y > box.south - 80 && p.y < box.north + 80)
    )
      continue
    found.push({ points, widthMetres: roads.era[r] >= 5 ? 7 : 4.5, era: eras[roads.era[r]] })
  }
  return found
}

type Extent = Map<number, [number, number]>

function layStreets(world: World, town: number, found: RoadReading[]): void {
  const { buildings, settlements } = world
  const along: Extent = new Map()
  const across: Extent = new Map()
  for (let b = 0; b < buildings.rows; b++) {
    if (buildings.settlement[b] !== town) continue
    const [u, v] = [buildings.u[b], buildings.v[b]]
    const [street, cross] = [Math.floor(v / streetPitch + 0.5), Math.floor(u / crossPitch + 0.5)]
    stretch(along, street, u)
    stretch(across, cross, v)
    // No street without a way to it.
    stretch(along, street, cross * crossPitch)
    stretch(across, cross, street * streetPitch)
  }
  const era = eras[settlements.era[town]]
  const frame = { ...frameOf(world, town) }
  const point = (u: number, v: number) => ({ x: worldX(frame, u, v), y: worldY(frame, u, v) })
  const lay = (extent: Extent, pitch: number, alongStreet: boolean): void => {
    for (const [index, [from, to]] of [...extent].sort((a, b) => a[0] - b[0])) {
      const low = Math.min(from - 8, index === 0 ? -24 : from)
      const high = Math.max(to + 8, index === 0 ? 24 : to)
      const steps = Math.max(1, Math.ceil((high - low) / 18))
      const points = Array.from({ length: steps + 1 }, (_, k) => {
        const at = low + ((high - low) * k) / steps
        return alongStreet ? point(at, index * pitch) : point(index * pitch, at)
      })
      found.push({ points, widthMetres: index === 0 ? streetMetres : streetMetres - 2, era })
    }
  }
  lay(along, streetPitch, true)
  lay(across, crossPitch, false)
}

function stretch(extent: Extent, index: number, at: number): void {
  const before = extent.get(index)
  if (before) extent.set(index, [Math.min(before[0], at), Math.max(before[1], at)])
  else extent.set(index, [at, at])
}
