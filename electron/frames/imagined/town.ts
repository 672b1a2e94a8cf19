import type { Building, Road } from '../scene.ts'
import { styleOf } from '../scenery/architecture.ts'
import type { Roll } from '../seeded.ts'
import type { BuildingKind, Era } from '../../universe/reading.ts'
import type { Land } from './land.ts'
import { layRoads, lengthOf, roadPoint, distanceTo, round } from './roads.ts'

export type Town = {
  radiusMetres: number
  roads: Road[]
  buildings: Building[]
  /** Where the main street passes the middle. */
  square: { x: number; y: number; heading: number }
  /** True where walls or a road would be in the way. */
  taken(x: number, y: number, margin: number): boolean
}

type Lot = {
  width: readonly [number, number]
  depth: readonly [number, number]
  storey: number
  floors: readonly [number, number]
  gap: readonly [number, number]
}

const lots: Record<Era, Lot> = {
  foraging: { width: [4, 5.4], depth: [4, 5.4], storey: 1.3, floors: [1, 1], gap: [4, 9] },
  farming: { width: [5.5, 8], depth: [5, 7], storey: 2.3, floors: [1, 1], gap: [3, 10] },
  bronze: { width: [6.5, 10], depth: [6, 9], storey: 2.9, floors: [1, 2], gap: [0.6, 4] },
  classical: { width: [9, 14], depth: [8, 12], storey: 3.2, floors: [1, 2], gap: [1, 5] },
  medieval: { width: [5.5, 8.5], depth: [7, 11], storey: 2.8, floors: [2, 3], gap: [0.1, 2] },
  industrial: { width: [6.5, 10], depth: [8, 12], storey: 3.1, floors: [2, 4], gap: [0.1, 1.5] },
  networked: { width: [9, 16], depth: [9, 14], storey: 3.1, floors: [1, 4], gap: [2, 7] },
}

const landmarks: Record<Era, readonly BuildingKind[]> = {
  foraging: ['tent', 'monument'],
  farming: ['hall', 'barn', 'temple', 'monument', 'workshop'],
  bronze: ['temple', 'market', 'hall', 'workshop', 'wall', 'tower'],
  classical: ['temple', 'market', 'hall', 'school', 'monument', 'workshop'],
  medieval: ['temple', 'market', 'tower', 'hall', 'mill', 'barn', 'workshop'],
  industrial: ['temple', 'factory', 'station', 'school', 'hospital', 'market', 'factory', 'mill'],
  networked: ['office', 'office', 'school', 'hospital', 'station', 'hall', 'office', 'monument'],
}

const sizes: Partial<Record<BuildingKind, readonly [width: number, depth: number, height: number, floors: number]>> = {
  tent: [5, 5, 1.1, 1],
  hall: [18, 11, 6, 2],
  barn: [13, 9, 4, 1],
  temple: [15, 21, 8, 1],
  monument: [6, 6, 8, 1],
  workshop: [11, 8, 3.4, 1],
  market: [14, 9, 3.6, 1],
  school: [22, 11, 7, 2],
  hospital: [24, 13, 10, 3],
  harbour: [15, 9, 4.5, 1],
  mill: [8, 8, 9, 3],
  tower: [7, 7, 17, 4],
  wall: [26, 1.6, 4.2, 1],
  factory: [32, 18, 9, 2],
  office: [20, 18, 34, 10],
  station: [40, 12, 7, 1],
}

type Placed = { x: number; y: number; sin: number; cos: number; halfWidth: number; halfDepth: number }

const mostBuildings = 110

/** Streets that bend a little, houses that face them, and the era's great buildings in the best places. */
export function layTown(roll: Roll, land: Land, era: Era, radiusMetres: number): Town {
  const placed: Placed[] = []
  const buildings: Building[] = []
  const main =
    land.seaward === undefined
      ? roll.between(0, 2 * Math.PI)
      : land.seaward + roll.pick([0, Math.PI / 2]) + roll.between(-0.2, 0.2)
  const paved = era === 'classical' || era === 'medieval' || era === 'industrial' || era === 'networked'
  const widths: Record<Era, number> = {
    foraging: 1.6,
    farming: 3,
    bronze: 4,
    classical: 5.5,
    medieval: 5,
    industrial: 7.5,
    networked: 9,
  }
  const roads = layRoads(roll, land, radiusMetres, main, widths[era], paved, era)

  const wet = (x: number, y: number) => land.heightAt(x, y) < land.seaLevel + 0.7 || land.coverAt(x, y) === 'water'
  const taken = (x: number, y: number, margin: number) =>
    placed.some((one) => {
      const dx = x - one.x
      const dy = y - one.y
      return (
        Math.abs(dx * one.cos - dy * one.sin) < one.halfWidth + margin &&
        Math.abs(dx * one.sin + dy * one.cos) < one.halfDepth + margin
      )
    })
  const onRoad = (x: number, y: number, margin: number) =>
    roads.some((road) => distanceTo(road, x, y) < road.widthMetres / 2 + margin)

  const build: Build = (kind, x, y, heading, width, depth, height, floors) => {
    if (buildings.length >= mostBuildings || wet(x, y)) return false
    const sin = Math.sin(heading)
    const cos = Math.cos(heading)
    for (const [across, along] of [
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
      [0, 0],
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ]) {
      const px = x + (across * width * cos) / 2 + (along * depth * sin) / 2
      const py = y - (across * width * sin) / 2 + (along * depth * cos) / 2
      if (taken(px, py, 0.4) || onRoad(px, py, 0.3) || wet(px, py)) return false
    }
    placed.push({ x, y, sin, cos, halfWidth: width / 2, halfDepth: depth / 2 })
    const id = roll.whole(1, 1_000_000)
    buildings.push({
      id,
      kind,
      era,
      x: round(x),
      y: round(y),
      z: round(land.heightAt(x, y)),
      widthMetres: round(width),
      depthMetres: round(depth),
      heightMetres: round(height),
      floors,
      headingRadians: heading,
      ...styleOf(kind, era, land.biome, id, width, depth),
      lit: 0,
      chimneySmoke: 0,
      damage: 0,
      burning: false,
      rubble: [],
    })
    return true
  }

  for (const kind of landmarks[era]) {
    if (!roll.chance(era === 'foraging' ? 0.4 : 0.72)) continue
    const [width, depth, height, floors] = sizes[kind] ?? [8, 8, 4, 1]
    const grown = roll.between(0.85, 1.25)
    const tall = kind === 'office' ? roll.between(0.6, 2.4) : grown
    for (let attempt = 0; attempt < 14; attempt++) {
      const road = roads[attempt % 2 === 0 ? 0 : roll.whole(0, roads.length - 1)]
      const outskirts = kind === 'mill' || kind === 'barn' || kind === 'factory' || kind === 'wall'
      const spot = roadPoint(
        road,
        outskirts ? roll.pick([roll.between(0.18, 0.34), roll.between(0.66, 0.84)]) : roll.between(0.38, 0.62),
      )
      const side = roll.chance(0.5) ? 1 : -1
      const away = road.widthMetres / 2 + (depth * grown) / 2 + roll.between(1.5, 8)
      const heading = spot.heading - (side * Math.PI) / 2
      if (
        build(
          kind,
          spot.x + Math.cos(spot.heading) * side * away,
          spot.y - Math.sin(spot.heading) * side * away,
          heading,
          width * grown,
          depth * grown,
          height * tall,
          Math.max(1, Math.round(floors * tall)),
        )
      )
        break
    }
  }
  if (land.seaward !== undefined && era !== 'foraging') {
    const out = shoreAt(land, land.seaward)
    const heading = land.seaward
    for (let i = 0; i < 6; i++) {
      const aside = roll.between(-0.5, 0.5) * radiusMetres
      const x = Math.sin(heading) * (out - 9) + Math.cos(heading) * aside
      const y = Math.cos(heading) * (out - 9) - Math.sin(heading) * aside
      const [width, depth, height, floors] = sizes.harbour ?? [8, 8, 4, 1]
      if (build('harbour', x, y, heading, width, depth, height, floors)) break
    }
  }
  for (const road of roads) layHouses(roll, era, road, radiusMetres, build)
  return {
    radiusMetres,
    roads,
    buildings,
    square: roadPoint(roads[0], 0.5),
    taken: (x, y, margin) => taken(x, y, margin),
  }
}

/** Puts a building up where there is room for it, and says whether there was. */
type Build = (
  kind: BuildingKind,
  x: number,
  y: number,
  heading: number,
  width: number,
  depth: number,
  height: number,
  floors: number,
) => boolean

function layHouses(roll: Roll, era: Era, road: Road, radius: number, build: Build): void {
  const lot = lots[era]
  const length = lengthOf(road)
  for (const side of [1, -1]) {
    let along = roll.between(0, 6)
    while (along < length) {
      const spot = roadPoint(road, along / length)
      const away = Math.sqrt(spot.x * spot.x + spot.y * spot.y)
      const width = roll.between(lot.width[0], lot.width[1])
      const depth = roll.between(lot.depth[0], lot.depth[1])
      const thin = 1 - away / (radius * 1.15)
      if (thin > 0 && roll.chance(Math.min(0.95, 0.35 + thin))) {
        const floors = roll.whole(
          lot.floors[0],
          thin > 0.45 ? lot.floors[1] : Math.max(lot.floors[0], lot.floors[1] - 1),
        )
        const back =
          road.widthMetres / 2 + depth / 2 + roll.between(0.6, era === 'foraging' || era === 'farming' ? 5 : 1.8)
        const x = spot.x + Math.cos(spot.heading) * side * back
        const y = spot.y - Math.sin(spot.heading) * side * back
        const heading = spot.heading - (side * Math.PI) / 2 + roll.between(-0.05, 0.05)
        build(
          era === 'foraging' && roll.chance(0.6) ? 'tent' : 'home',
          x,
          y,
          heading,
          width,
          depth,
          floors * lot.storey,
          floors,
        )
      }
      along += width + roll.between(lot.gap[0], lot.gap[1])
    }
  }
}

export function shoreAt(land: Land, heading: number): number {
  for (let out = 0; out < 2_000; out += 3)
    if (land.heightAt(Math.sin(heading) * out, Math.cos(heading) * out) < land.seaLevel + 0.3) return out
  return 2_000
}
