import { eras } from '../../../universe/reading.ts'
import type { Room } from '../../scene.ts'
import { albedoOf, burntOf, clamp, fraction } from './film.ts'
import { cellShare, rise } from './grain.ts'
import { classical, farming, industrial } from './house.ts'
import { emptyRoomLight, kindleRoom, shineIn } from './room_light.ts'
import type { Material } from './spot.ts'
import { ask, createStrand, type Strand } from './weave.ts'
import { emptyStuff, mixIn, scale, type Stuff } from './stuff.ts'

const planks = createStrand(3)
const earths = createStrand(4)
const beams = createStrand(3)
const plasters = createStrand(4)
const straws = createStrand(4)

/** A room as its materials need it for every pixel. */
type Inside = {
  room: Room
  era: number
  sin: number
  cos: number
  wall: Float64Array
  floor: Float64Array
  /** What is seen through the panes, without how much of it. */
  view: Float64Array
}

/** Boards, beams and walls of a room, in the light that fire and windows give it (truth/rooms.h). */
export function createInterior(): Material {
  const stuff = emptyStuff()
  const light = emptyRoomLight()
  let inside: Inside | undefined
  return {
    isSoft: true,
    begin(scene, sky) {
      const { room } = scene
      if (!room) return
      kindleRoom(light, scene, room)
      const view = Float64Array.from(sky.horizon, (part, i) => albedoOf(part * 0.75 + sky.zenith[i] * 0.25))
      const bright = 0.2126 * view[0] + 0.7152 * view[1] + 0.0722 * view[2] + 1e-5
      inside = {
        room,
        era: eras.indexOf(scene.era),
        sin: Math.sin(room.headingRadians),
        cos: Math.cos(room.headingRadians),
        wall: parted(room.wallColour),
        floor: parted(room.floorColour),
        view: view.map((part) => (part * (0.85 * light.day + 0.1)) / bright),
      }
    },
    lay(spot) {
      if (!inside) return
      const { room, sin, cos } = inside
      const east = spot.x - room.x
      const north = spot.y - room.y
      light.x = east * cos - north * sin
      light.y = east * sin + north * cos
      light.z = spot.z - room.z
      light.normalX = 0
      light.normalY = 0
      light.normalZ = 0
      const sideways = room.widthMetres / 2 - Math.abs(light.x)
      const onwards = room.depthMetres / 2 - Math.abs(light.y)
      const below = light.z
      const above = room.heightMetres - light.z
      stuff.foot = spot.footMetres
      let pane = false
      let corner = 9
      if (below < Math.min(above, sideways, onwards)) {
        light.normalZ = 1
        corner = Math.min(sideways, onwards)
        stuff.u = light.x
        stuff.v = light.y
        layFloor(stuff, inside)
      } else if (above < Math.min(sideways, onwards)) {
        light.normalZ = -1
        corner = Math.min(sideways, onwards)
        stuff.u = light.x
        stuff.v = light.y
        layCeiling(stuff, inside)
      } else {
        const front = onwards <= sideways && light.y > 0
        if (onwards <= sideways) light.normalY = front ? -1 : 1
        else light.normalX = light.x > 0 ? -1 : 1
        stuff.u = front ? light.x : light.y
        stuff.v = light.z
        layWall(stuff, inside)
        if (front && room.windows > 0) pane = layWindow(stuff, inside)
      }
      scale(stuff, 0.6 + 0.4 * clamp(corner * 2.2))
      shineIn(light)
      let red = stuff.red * light.red
      let green = stuff.green * light.green
      let blue = stuff.blue * light.blue
      if (pane) {
        const low = light.z < room.heightMetres * 0.57 - 0.1
        red += inside.view[0] * (low ? 0.45 : 1)
        green += inside.view[1] * (low ? 0.5 : 1)
        blue += inside.view[2] * (low ? 0.38 : 1)
      }
      const grey = (0.2126 * red + 0.7152 * green + 0.0722 * blue) * -0.1
      spot.red = burntOf(grey + red * 1.1) * 255
      spot.green = burntOf(grey + green * 1.1) * 255
      spot.blue = burntOf(grey + blue * 1.1) * 255
    },
  }
}

const parted = (colour: number) =>
  Float64Array.from([(colour >> 16) & 255, (colour >> 8) & 255, colour & 255], (part) => albedoOf(part))

function paint(stuff: Stuff, colour: Float64Array, factor: number): void {
  stuff.red = colour[0] * factor
  stuff.green = colour[1] * factor
  stuff.blue = colour[2] * factor
}

/** The unevenness of a strand where it is `wide` cells to the metre along a face and `tall` up it. */
function grainOf(strand: Strand, stuff: Stuff, wide: number, tall: number, shift: number, salt: number): number {
  strand.x = stuff.u * wide
  strand.y = stuff.v * tall + shift
  strand.perPixel = stuff.foot * (wide > tall ? wide : tall)
  ask(strand, salt)
  return strand.value
}

function layFloor(stuff: Stuff, { era, floor }: Inside): void {
  if (era <= farming) {
    paint(stuff, floor, 0.7 + 0.6 * grainOf(earths, stuff, 2, 2, 0, 8))
    return
  }
  const place = stuff.u / 0.22
  const plank = Math.floor(place)
  const grain = grainOf(planks, stuff, 20, 2.2, plank * 3, 3)
  const seam = 1 - 0.5 * rise(0.44, 0.5, Math.abs(place - plank - 0.5))
  paint(stuff, floor, (0.7 + 0.4 * cellShare(plank, 3, 0)) * (0.7 + 0.6 * grain) * seam)
}

function layCeiling(stuff: Stuff, { era, wall }: Inside): void {
  paint(stuff, wall, 0.75)
  if (era > industrial || Math.abs(fraction(stuff.v / 1.1) - 0.5) >= 0.13) return
  const tone = 0.6 + 0.8 * grainOf(beams, stuff, 2, 20, 0, 2)
  mixIn(stuff, 0.1 * tone, 0.06 * tone, 0.035 * tone, 1)
}

function layWall(stuff: Stuff, { room, era, wall: colour }: Inside): void {
  const { u, v } = stuff
  const { wall } = room
  let tone = 0.78 + 0.4 * grainOf(plasters, stuff, 1.2, 1.2, 0, 5)
  if (wall === 'stone' || wall === 'brick') {
    const tall = wall === 'brick' ? 0.16 : 0.42
    const row = v / tall
    const course = Math.floor(row)
    const column = u / (tall * 2) + 0.5 * (course % 2)
    const left = Math.floor(column)
    const level = Math.min(row - course, 1 - row + course) * tall
    const upright = Math.min(column - left, 1 - column + left) * tall * 2
    tone *= (0.75 + 0.4 * cellShare(left, course, 0)) * (0.55 + 0.45 * rise(0.005, 0.03, Math.min(level, upright)))
  } else if (wall === 'timber') {
    const log = v / 0.24
    const seam = 1 - 0.5 * rise(0.42, 0.5, Math.abs(fraction(log) - 0.5))
    tone *= (0.75 + 0.4 * cellShare(Math.floor(log), 2, 0)) * seam
  } else if (wall === 'hide' || wall === 'thatch') tone *= 0.6 + 0.8 * grainOf(straws, stuff, 8, 1.5, 0, 6)
  if (v < 0.12 && era >= classical) tone *= 0.5
  paint(stuff, colour, tone)
}

/** Whether the point lies on a pane: there one looks out. */
function layWindow(stuff: Stuff, { room }: Inside): boolean {
  const { u, v } = stuff
  const bay = room.widthMetres / room.windows
  const off = Math.abs(fraction(u / bay + room.windows / 2) - 0.5) * bay
  const half = Math.min(0.5, bay * 0.25)
  const foot = room.heightMetres * 0.38
  const top = room.heightMetres * 0.76
  if (off >= half + 0.08 || v <= foot - 0.08 || v >= top + 0.08) return false
  const middle = (foot + top) / 2
  if (off < half && v > foot && v < top && off > 0.025 && Math.abs(v - middle) > 0.025) {
    mixIn(stuff, 0.02, 0.02, 0.02, 1)
    return true
  }
  mixIn(stuff, 0.14, 0.085, 0.05, 1)
  return false
}
