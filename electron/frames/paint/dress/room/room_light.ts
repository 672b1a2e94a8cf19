import type { Room, Scene, Sky } from '../../../scene.ts'
import { stand, worldX, worldY } from '../../solids.ts'
import { clamp } from '../film.ts'
import { rise } from '../grain.ts'
import { perLamp } from './room_told.ts'

/** Room for as many is kept in a sheet. */
const mostLamps = 16
const mostWindows = 16

/** The light in a room as the truth renderer reckons it (truth/rooms.h): lamps, daylight through the windows, and what walls throw about. */
export type RoomLight = {
  /** Of each its place in the room's own axes, its colour, and one by its reach, squared. */
  lamps: number[]
  /** Where along their wall they are; none by night. */
  windows: number[]
  windowY: number
  windowZ: number
  /** By day 1. */
  day: number
  daylight: number[]
  about: number[]
}

/** How far walls shade each other where they meet, on the whole. */
const openness = 0.85

export function kindleRoom({ things, sky }: Scene, room: Room): RoomLight {
  const day = 1 - rise(0.04, -0.13, sky.sunAltitude)
  const share = 1.9 * day * (1 - 0.5 * overcastOf(sky))
  const late = clamp(0.6 - sky.sunAltitude * 2)
  const fire = 0.35 + room.glow
  const count = day > 0 ? Math.min(mostWindows, room.windows) : 0
  const light: RoomLight = {
    lamps: [],
    windows: Array.from({ length: count }, (_, i) => ((i + 0.5) / count - 0.5) * room.widthMetres),
    windowY: room.depthMetres / 2 - 0.1,
    windowZ: room.heightMetres * 0.55,
    day,
    daylight: [0, 1, 2].map((part) => {
      const noon = [0.8, 0.92, 1.1][part]
      return (noon + ([1.15, 0.9, 0.65][part] - noon) * late) * share
    }),
    about: [0, 1, 2].map((part) => {
      const still = [0.01, 0.012, 0.02][part]
      return ([0.075, 0.072, 0.075][part] * day + [0.085, 0.046, 0.022][part] * fire + still) * openness
    }),
  }
  const sin = Math.sin(room.headingRadians)
  const cos = Math.cos(room.headingRadians)
  const add = (x: number, y: number, z: number, red: number, green: number, blue: number, reach: number) => {
    if (light.lamps.length === mostLamps * perLamp) return
    const east = x - room.x
    const north = y - room.y
    light.lamps.push(east * cos - north * sin, east * sin + north * cos, z - room.z, red, green, blue, 1 / reach ** 2)
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
  return light
}

function overcastOf({ weather, cloud, fog }: Sky): number {
  const sheet = weather !== 'clear' && weather !== 'cloudy'
  return clamp(Math.max(rise(0.55, 0.95, cloud), sheet ? 0.75 + 0.25 * cloud : 0, fog * 0.9))
}
