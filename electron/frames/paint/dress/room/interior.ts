import { eras } from '../../../../universe/reading.ts'
import { regions } from '../../../blockout.ts'
import type { Room, Scene } from '../../../scene.ts'
import { type Eye, firstRay } from '../../eye.ts'
import type { Light } from '../../light.ts'
import type { Raster } from '../../raster.ts'
import { lampsAt, stretchPixels } from '../../sheet/layout.ts'
import { albedoOf } from '../film.ts'
import { classical, farming, industrial } from '../house.ts'
import { kindleRoom, type RoomLight } from './room_light.ts'
import { perLamp, type RoomFact, roomTold } from './room_told.ts'

const wall = regions.indexOf('building')
const floor = regions.indexOf('ground')

/** Gives a room's own faces the look of what they are made of, in the light that fire and windows give. */
export function layRoom({ sheet, eye, width, height }: Raster, scene: Scene, room: Room, sky: Light): void {
  const { nearness, colour, ids, given, givenBits, lamps } = sheet
  const light = kindleRoom(scene, room)
  lamps.set(light.lamps)
  const windowsAt = light.lamps.length
  lamps.set(light.windows, windowsAt)
  tell(given, givenBits, room, scene, sky, light, eye)
  const toColour = colour.byteOffset - nearness.byteOffset
  const isOwn = (id: number) => id >>> 24 === wall || id >>> 24 === floor
  for (let row = 0; row < height; row++) {
    const first = row * width
    const rowAt = nearness.byteOffset + first * 4
    tellRay(given, room, eye, row)
    givenBits[roomTold.row] = rowAt
    for (let from = 0; from < width; ) {
      let to = from
      while (to < width && isOwn(ids[first + to])) to++
      for (let at = from; at < to; at += stretchPixels) {
        const begin = rowAt + at * 4
        const end = rowAt + Math.min(to, at + stretchPixels) * 4
        sheet.seeRoom(begin, end, toColour, -begin)
        for (let k = 0; k < windowsAt; k += perLamp) sheet.addLamp(begin, end, toColour, -begin, lampsAt + k * 4)
        for (let k = 0; k < light.windows.length; k++)
          sheet.addDaylight(begin, end, toColour, -begin, lampsAt + (windowsAt + k) * 4)
        sheet.showRoom(begin, end, toColour, -begin)
      }
      from = to + 1
    }
  }
}

function tellRay(given: Float32Array, { headingRadians }: Room, eye: Eye, row: number): void {
  const [sin, cos] = [Math.sin(headingRadians), Math.cos(headingRadians)]
  const { x, y, z } = firstRay(eye, row)
  given[roomTold.rayX] = x * cos - y * sin
  given[roomTold.rayY] = x * sin + y * cos
  given[roomTold.rayZ] = z
}

function tell(
  given: Float32Array,
  givenBits: Int32Array,
  room: Room,
  scene: Scene,
  sky: Light,
  light: RoomLight,
  eye: Eye,
): void {
  const era = eras.indexOf(scene.era)
  const [sin, cos] = [Math.sin(room.headingRadians), Math.cos(room.headingRadians)]
  const slope = 1 / eye.focal
  const [east, north] = [eye.x - room.x, eye.y - room.y]
  const bay = room.windows > 0 ? room.widthMetres / room.windows : 1
  const view = sky.horizon.map((part, i) => albedoOf(part * 0.75 + sky.zenith[i] * 0.25))
  const bright = 0.2126 * view[0] + 0.7152 * view[1] + 0.0722 * view[2] + 1e-5
  const facts: Partial<Record<RoomFact, number | boolean>> = {
    slope,
    eyeX: east * cos - north * sin,
    eyeY: east * sin + north * cos,
    eyeZ: eye.z - room.z,
    stepX: (eye.rightX * cos - eye.rightY * sin) * slope,
    stepY: (eye.rightX * sin + eye.rightY * cos) * slope,
    halfWidth: room.widthMetres / 2,
    halfDepth: room.depthMetres / 2,
    height: room.heightMetres,
    isEarthen: era <= farming,
    isBeamed: era <= industrial,
    isBlocks: room.wall === 'stone' || room.wall === 'brick',
    isLogs: room.wall === 'timber',
    isStraw: room.wall === 'hide' || room.wall === 'thatch',
    hasDado: era >= classical,
    blockMetres: room.wall === 'brick' ? 0.16 : 0.42,
    windows: room.windows,
    bay,
    shift: room.windows / 2,
    half: Math.min(0.5, bay * 0.25),
    foot: room.heightMetres * 0.38,
    top: room.heightMetres * 0.76,
    windowY: light.windowY,
    windowZ: light.windowZ,
  }
  for (const [name, value] of Object.entries(facts) as [RoomFact, number | boolean][])
    if (typeof value === 'number') given[roomTold[name]] = value
    else givenBits[roomTold[name]] = value ? -1 : 0
  given.set(parted(room.wallColour), roomTold.wallRed)
  given.set(parted(room.floorColour), roomTold.floorRed)
  given.set(
    view.map((part) => (part * (0.85 * light.day + 0.1)) / bright),
    roomTold.viewRed,
  )
  given.set(light.about, roomTold.aboutRed)
  given.set(light.daylight, roomTold.dayRed)
}

const parted = (colour: number) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255].map(albedoOf)
