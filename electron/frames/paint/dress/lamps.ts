import { regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import { project } from '../eye.ts'
import type { Raster } from '../raster.ts'
import { lampTold } from '../sheet/lamplight.ts'

const building = regions.indexOf('building')
const ground = regions.indexOf('ground')
const mostLamps = 28
const farthestMetres = 160

type Lamp = { x: number; y: number; z: number; reach: number; strength: number; away: number }

/** Fires, lamps and lit windows warm what stands around them. By day nobody would see it. */
export function dressLamps(raster: Raster, scene: Scene): void {
  const dark = scene.room ? 0.5 : Math.min(1, Math.max(0, (0.05 - scene.sky.sunAltitude) * 6))
  if (dark <= 0) return
  for (const lamp of lampsOf(scene).slice(0, mostLamps)) shine(raster, lamp, lamp.strength * dark, scene.room !== null)
}

function lampsOf({ things, buildings, camera }: Scene): Lamp[] {
  const lamps: Lamp[] = []
  const add = (x: number, y: number, z: number, reach: number, strength: number) => {
    const away = Math.hypot(x - camera.x, y - camera.y)
    if (away < farthestMetres) lamps.push({ x, y, z, reach, strength, away })
  }
  for (const { kind, x, y, z, sizeMetres, glow } of things) {
    if (kind === 'fire' || kind === 'hearth') add(x, y, z + sizeMetres * 0.5, 4 + sizeMetres * 4, 0.62)
    else if (kind === 'lamp' && glow > 0) add(x, y, z + sizeMetres * 0.93, 11, 0.9)
  }
  for (const house of buildings) {
    if (house.burning) add(house.x, house.y, house.z + house.heightMetres, 26, 0.75)
    else if (house.lit > 0.2) {
      const out = house.depthMetres / 2 + 1.2
      const x = house.x + Math.sin(house.headingRadians) * out
      const y = house.y + Math.cos(house.headingRadians) * out
      add(x, y, house.z + 1.4, 7.5, 0.55 * house.lit)
    }
  }
  return lamps.sort((a, b) => a.away - b.away)
}

function shine(raster: Raster, lamp: Lamp, strength: number, indoors: boolean): void {
  const { eye, width, height } = raster
  const at = project(eye, lamp.x, lamp.y, lamp.z)
  const { reach } = lamp
  const inside = lamp.away < reach * 1.5
  if (!inside && (!at || at.ahead < reach)) return
  const radius = at && !inside ? (eye.focal * reach) / (at.ahead - reach * 0.7) : Infinity
  if (radius < 3) return
  const top = inside || !at ? 0 : Math.max(0, Math.floor(at.y - radius))
  const bottom = inside || !at ? height - 1 : Math.min(height - 1, Math.ceil(at.y + radius))
  let left = inside || !at ? 0 : Math.max(0, Math.floor(at.x - radius))
  let right = inside || !at ? width - 1 : Math.min(width - 1, Math.ceil(at.x + radius))
  const dx = lamp.x - eye.x
  const dy = lamp.y - eye.y
  const dz = lamp.z - eye.z
  const lampRight = dx * eye.rightX + dy * eye.rightY
  const lampUp = dx * eye.upX + dy * eye.upY + dz * eye.upZ
  const lampAhead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (lampAhead + reach < 0.05) return
  const meets = (centre: number, slope: number) =>
    Math.abs(centre - slope * lampAhead) <= reach * Math.sqrt(1 + slope * slope)
  // Rows and columns whose planes pass the lamp by have none of its light.
  while (left < right && !meets(lampRight, (left + 0.5 - eye.centreX) / eye.focal)) left++
  while (right > left && !meets(lampRight, (right + 0.5 - eye.centreX) / eye.focal)) right--
  for (let row = top; row <= bottom; row++)
    if (meets(lampUp, (eye.centreY - row - 0.5) / eye.focal))
      shineRow(raster, row, left, right, lampRight, lampUp, lampAhead, 1 / (reach * reach), strength, indoors)
}

function shineRow(
  { sheet, eye, width }: Raster,
  row: number,
  left: number,
  right: number,
  lampRight: number,
  lampUp: number,
  lampAhead: number,
  fade: number,
  strength: number,
  indoors: boolean,
): void {
  const { nearness, colour, ids, given, givenBits } = sheet
  const slope = 1 / eye.focal
  // What lies well before or behind the lamp is passed over before anything is divided.
  const reach = 1 / Math.sqrt(fade)
  given[lampTold.nearLeast] = 1 / Math.max(0.1, lampAhead + reach)
  given[lampTold.nearMost] = lampAhead > reach + 0.1 ? 1 / (lampAhead - reach) : 1e9
  given[lampTold.right] = (left + 0.5 - eye.centreX) * slope
  given[lampTold.rightStep] = slope
  given[lampTold.up] = (eye.centreY - row - 0.5) * slope
  given[lampTold.lampRight] = lampRight
  given[lampTold.lampUp] = lampUp
  given[lampTold.lampAhead] = lampAhead
  given[lampTold.fade] = fade
  given[lampTold.strength] = strength
  // A room's own faces have their lamps' light already.
  givenBits[lampTold.spared] = indoors ? building : -1
  givenBits[lampTold.sparedToo] = indoors ? ground : -1
  const from = nearness.byteOffset
  const first = from + (row * width + left) * 4
  sheet.shine(first, first + (right - left + 1) * 4, colour.byteOffset - from, ids.byteOffset - from, first, 0)
}
