import type { Biome, BuildingReading } from '../../universe/reading.ts'
import type { Room, Thing } from '../scene.ts'
import { seeded } from '../seeded.ts'
import { styleOf } from './architecture.ts'
import { hasBeds, type Place, storeyMetres } from './household.ts'
import { something } from './objects.ts'

const open = new Set(['market', 'wall', 'monument', 'harbour'])

/** Nobody can be inside one of these, but it can stand in the way. */
export const isOpen = ({ kind }: BuildingReading): boolean => open.has(kind) && kind !== 'harbour'

type Footprint = Pick<BuildingReading, 'x' | 'y' | 'widthMetres' | 'depthMetres' | 'headingRadians'>

/** Whether a place lies within the walls of a building; `margin` widens them. */
export function holds(building: Footprint, x: number, y: number, margin: number): boolean {
  const dx = x - building.x
  const dy = y - building.y
  const sin = Math.sin(building.headingRadians)
  const cos = Math.cos(building.headingRadians)
  return (
    Math.abs(dx * cos - dy * sin) < building.widthMetres / 2 + margin &&
    Math.abs(dx * sin + dy * cos) < building.depthMetres / 2 + margin
  )
}

/** Rooms of low houses are higher than the houses. */
const headroomMetres = 4

/** The building whose walls a point is within; `margin` widens them. One who is above its walls, at height `z`, is not. */
export function around<B extends BuildingReading>(
  buildings: readonly B[],
  x: number,
  y: number,
  margin: number,
  z = -Infinity,
): B | undefined {
  return buildings.find(
    (building) =>
      !open.has(building.kind) &&
      z <= building.z + Math.max(headroomMetres, building.heightMetres) &&
      holds(building, x, y, margin),
  )
}

/** Rooms are smaller than their houses, and never so small that a camera cannot stand in them; every floor has one like the others. */
export function roomIn(building: BuildingReading, biome: Biome, storey = 0): Room {
  const style = styleOf(building.kind, building.era, biome, building.id, building.widthMetres, building.depthMetres)
  const early = building.era === 'foraging' || building.era === 'farming'
  return {
    x: building.x,
    y: building.y,
    z: building.z + storey * storeyMetres(building),
    widthMetres: Math.min(9, Math.max(5.4, building.widthMetres)),
    depthMetres: Math.min(9, Math.max(5.4, building.depthMetres)),
    heightMetres: storeyMetres(building),
    headingRadians: building.headingRadians,
    wall: style.wall === 'glass' ? 'plaster' : style.wall,
    wallColour: style.wall === 'glass' ? 0xdedad0 : style.wallColour,
    floorColour: early ? 0x7d6248 : building.era === 'networked' ? 0x9a8468 : 0x765a40,
    windows: early ? 1 : 2,
    glow: 0.8,
  }
}

/** What stands in a room of a house, with a bed under everyone who sleeps there. */
export function furnitureIn(room: Room, house: BuildingReading, places: readonly Place[]): Thing[] {
  const { era, id } = house
  const roll = seeded(id, 41)
  const at = (right: number, forward: number, turn: number) => ({
    x: room.x + right * Math.cos(room.headingRadians) + forward * Math.sin(room.headingRadians),
    y: room.y - right * Math.sin(room.headingRadians) + forward * Math.cos(room.headingRadians),
    z: room.z,
    heading: room.headingRadians + turn,
  })
  const w = room.widthMetres / 2
  const d = room.depthMetres / 2
  const things: Thing[] = []
  if (era === 'foraging' || era === 'farming')
    things.push(something(roll, 'fire', at(0, 0, 0), true, { sizeMetres: 0.9 }))
  else if (era === 'networked')
    things.push(
      something(roll, 'lamp', at(w - 0.5, d - 0.5, 0), true, { sizeMetres: 1.7 }),
      something(roll, 'table', at(0, 0, 0), false),
    )
  else
    things.push(
      something(roll, 'hearth', at(-w * 0.45, d - 0.4, Math.PI), true, { sizeMetres: 1.7 }),
      something(roll, 'table', at(0, 0, 0), false),
    )
  if (hasBeds(house)) {
    const asleep = places.filter(({ inBed }) => inBed)
    for (const { x, y, headingRadians } of asleep)
      things.push(something(roll, 'bed', { x, y, z: room.z, heading: headingRadians }, false, { sizeMetres: 2 }))
    if (asleep.length === 0) things.push(something(roll, 'bed', at(w - 0.7, d * 0.3, 0), false))
  }
  if (roll.chance(0.6)) things.push(something(roll, 'barrel', at(-w + 0.5, d * 0.1, 0), false))
  return things
}
