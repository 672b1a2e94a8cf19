import type { Room, Scene, Sky } from '../../scene.ts'
import { stand, worldX, worldY } from '../solids.ts'
import { clamp } from './film.ts'
import { rise } from './grain.ts'

const mostLamps = 16
const mostWindows = 16
const perLamp = 7

/**
 * The light in a room as the truth renderer reckons it (truth/rooms.h): lamps, daylight through the windows, and what walls throw about.
 * A place and the normal there, in the room's own axes, are written to it; light is read from it.
 */
export type RoomLight = {
  x: number
  y: number
  z: number
  normalX: number
  normalY: number
  normalZ: number
  red: number
  green: number
  blue: number
  /** Place, colour and the square of the reach of each. */
  lamps: Float64Array
  lampCount: number
  windows: number
  widthMetres: number
  windowY: number
  windowZ: number
  /** By day 1. */
  day: number
  daylight: Float64Array
  about: Float64Array
}

export const emptyRoomLight = (): RoomLight => ({
  x: 0.5,
  y: 0.5,
  z: 0.5,
  normalX: 0.5,
  normalY: 0.5,
  normalZ: 0.5,
  red: 0.5,
  green: 0.5,
  blue: 0.5,
  lamps: new Float64Array(mostLamps * perLamp),
  lampCount: 0,
  windows: 0,
  widthMetres: 0.5,
  windowY: 0.5,
  windowZ: 0.5,
  day: 0.5,
  daylight: new Float64Array(3),
  about: new Float64Array(3),
})

/** How far walls shade each other where they meet, on the whole. */
const openness = 0.85

export function kindleRoom(light: RoomLight, { things, sky }: Scene, room: Room): void {
  light.windows = Math.min(mostWindows, room.windows)
  light.widthMetres = room.widthMetres
  light.windowY = room.depthMetres / 2 - 0.1
  light.windowZ = room.heightMetres * 0.55
  light.day = 1 - rise(0.04, -0.13, sky.sunAltitude)
  const share = 1.9 * light.day * (1 - 0.5 * overcastOf(sky))
  const late = clamp(0.6 - sky.sunAltitude * 2)
  const fire = 0.35 + room.glow
  for (let part = 0; part < 3; part++) {
    const noon = [0.8, 0.92, 1.1][part]
    light.daylight[part] = (noon + ([1.15, 0.9, 0.65][part] - noon) * late) * share
    const still = [0.01, 0.012, 0.02][part]
    light.about[part] =
      ([0.075, 0.072, 0.075][part] * light.day + [0.085, 0.046, 0.022][part] * fire + still) * openness
  }
  light.lampCount = 0
  const sin = Math.sin(room.headingRadians)
  const cos = Math.cos(room.headingRadians)
  const add = (x: number, y: number, z: number, red: number, green: number, blue: number, reach: number) => {
    if (light.lampCount === mostLamps) return
    const east = x - room.x
    const north = y - room.y
    const place = [east * cos - north * sin, east * sin + north * cos, z - room.z, red, green, blue, reach * reach]
    light.lamps.set(place, light.lampCount * perLamp)
    light.lampCount++
  }
  for (const { kind, x, y, z, sizeMetres, glow, headingRadians } of things) {
    if (kind === 'fire') add(x, y, z + sizeMetres * 0.6, 3.84, 1.73, 0.54, 6 + sizeMetres * 3.5)
    else if (kind === 'hearth') {
      add(x, y, z + 0.1 + sizeMetres * 0.31, 4.32, 1.94, 0.6, 6 + sizeMetres * 1.82)
      const at = stand(x, y, z, headingRadians, 0)
      add(worldX(at, 0, 0.9), worldY(at, 0, 0.9), z + 0.7, 2.2, 0.99, 0.31, 7)
    } else if (kind === 'lamp' && glow > 0.03)
      add(x, y, z + sizeMetres * 0.9, 2.2 * glow, 1.45 * glow, 0.66 * glow, 5 + sizeMetres * 2.2)
  }
}

function overcastOf({ weather, cloud, fog }: Sky): number {
  const sheet = weather !== 'clear' && weather !== 'cloudy'
  return clamp(Math.max(rise(0.55, 0.95, cloud), sheet ? 0.75 + 0.25 * cloud : 0, fog * 0.9))
}

export function shineIn(light: RoomLight): void {
  const { x, y, z, normalX, normalY, normalZ, lamps, lampCount, windows, daylight, about } = light
  let red = about[0]
  let green = about[1]
  let blue = about[2]
  for (let i = 0; i < lampCount * perLamp; i += perLamp) {
    const toX = lamps[i] - x
    const toY = lamps[i + 1] - y
    const toZ = lamps[i + 2] - z
    const square = toX * toX + toY * toY + toZ * toZ
    const fall = 1 - square / lamps[i + 6]
    if (fall <= 0) continue
    const facing = (normalX * toX + normalY * toY + normalZ * toZ) / Math.sqrt(square + 1e-6)
    const amount = (fall * fall * (facing > 0 ? facing * 0.8 + 0.2 : 0.2) * 0.5) / (0.5 + square * 0.16)
    red += lamps[i + 3] * amount
    green += lamps[i + 4] * amount
    blue += lamps[i + 5] * amount
  }
  for (let i = 0; light.day > 0 && i < windows; i++) {
    const toX = ((i + 0.5) / windows - 0.5) * light.widthMetres - x
    const toY = light.windowY - y
    const toZ = light.windowZ - z
    const square = toX * toX + toY * toY + toZ * toZ
    const size = 1 / Math.sqrt(square + 1e-6)
    const facing = clamp((normalX * toX + normalY * toY + normalZ * toZ) * size * 0.85 + 0.15)
    const amount = (facing * (0.25 + 0.75 * clamp(toY * size))) / (0.7 + square * 0.35)
    red += daylight[0] * amount
    green += daylight[1] * amount
    blue += daylight[2] * amount
  }
  light.red = red
  light.green = green
  light.blue = blue
}
