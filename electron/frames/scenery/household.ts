import type { BuildingReading, PersonReading } from '../../universe/reading.ts'
import type { Room } from '../scene.ts'
import { poseOf } from './bearing.ts'

/** Where somebody at home is: on a floor of the house, in a bed or on a seat. */
export type Place = { x: number; y: number; z: number; headingRadians: number; storey: number; inBed: boolean }

/** More than so many share no room while there is another floor. */
const roomful = 8
const bedMetres = 1.05
const bedLengthMetres = 2
const bedTopMetres = 0.42
/** Where there is no room for another bed, the next lies so far beside whoever is in one. */
const sharedMetres = 0.31

/** The floor of a house at a height, and how high that floor lies above its foot. */
export const storeyAt = (building: BuildingReading, z: number) =>
  Math.min(storeysOf(building) - 1, Math.max(0, Math.floor((z - building.z) / storeyMetres(building))))
export const storeyMetres = ({ heightMetres, floors }: BuildingReading) =>
  Math.min(3.6, Math.max(2.4, heightMetres / Math.max(1, floors)))
const storeysOf = ({ floors }: BuildingReading) => Math.max(1, floors)

/** A place for each of the people in a building, in their order: sleepers lie in beds along the walls, the others sit or stand about. */
export function placesIn(building: BuildingReading, room: Room, people: readonly PersonReading[]): Place[] {
  const storeys = storeysOf(building)
  const sleepers = new Uint16Array(storeys)
  const wakers = new Uint16Array(storeys)
  return people.map((person, index) => {
    const storey = Math.floor(index / roomful) % storeys
    const inBed = poseOf(person.activity, person.speed, person.id) === 'lying'
    const spot = inBed ? bedAt(room, sleepers[storey]++) : seatAt(room, wakers[storey]++)
    const z = building.z + storey * storeyMetres(building) + (inBed && hasBeds(building) ? bedTopMetres : 0)
    return { ...spot, z, storey, inBed }
  })
}

export const hasBeds = ({ era }: BuildingReading) => era !== 'foraging'

/** Round the middle of the room, faces inward. */
function seatAt(room: Room, index: number): Pick<Place, 'x' | 'y' | 'headingRadians'> {
  const ring = Math.floor(index / 6)
  const turn = room.headingRadians + ((index % 6) / 6) * 2 * Math.PI + ring * 0.5
  const reach = 1.25 + ring * 0.85
  return {
    x: room.x + Math.sin(turn) * reach,
    y: room.y + Math.cos(turn) * reach,
    headingRadians: turn + Math.PI,
  }
}

/** Side by side along both walls, heads by the wall; then in a second row. */
function bedAt(room: Room, index: number): Pick<Place, 'x' | 'y' | 'headingRadians'> {
  const perSide = Math.max(1, Math.floor((room.depthMetres - 2.4) / bedMetres) + 1)
  const side = index % 2 === 0 ? 1 : -1
  const row = Math.floor(index / 2) % perSide
  const halfMetres = room.widthMetres / 2 - 0.25
  const columns = Math.max(1, Math.ceil(halfMetres / bedLengthMetres - 0.5))
  const column = Math.floor(index / (2 * perSide))
  const right = side * Math.max(0, halfMetres - ((column % columns) + 0.5) * bedLengthMetres)
  const forward = room.depthMetres / 2 - 1 - row * bedMetres - Math.floor(column / columns) * sharedMetres
  const [sin, cos] = [Math.sin(room.headingRadians), Math.cos(room.headingRadians)]
  return {
    x: room.x + right * cos + forward * sin,
    y: room.y - right * sin + forward * cos,
    headingRadians: room.headingRadians + (side * Math.PI) / 2,
  }
}
