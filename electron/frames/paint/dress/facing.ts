import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'
import { burntOf, clamp, filmed } from './film.ts'
import type { House } from './house.ts'
import type { Pane } from './panes.ts'
import type { Spot } from './spot.ts'
import type { Stuff } from './stuff.ts'

/** A point in its building's own axes, and how the face it is on is turned. */
export type Facing = {
  atRight: number
  atForward: number
  atUp: number
  normalRight: number
  normalForward: number
  normalUp: number
  /** The way in which `u` grows. */
  alongRight: number
  alongForward: number
  lightRight: number
  lightForward: number
}

export const emptyFacing = (): Facing => ({
  atRight: 0.5,
  atForward: 0.5,
  atUp: 0.5,
  normalRight: 0.5,
  normalForward: 0.5,
  normalUp: 0.5,
  alongRight: 0.5,
  alongForward: 0.5,
  lightRight: 0.5,
  lightForward: 0.5,
})

export function faceFrom(facing: Facing, spot: Spot, house: House, light: Light): void {
  const { sin, cos } = house
  const x = spot.x - house.x
  const y = spot.y - house.y
  facing.atRight = x * cos - y * sin
  facing.atForward = x * sin + y * cos
  facing.atUp = spot.z - house.z
  facing.lightRight = light.x * cos - light.y * sin
  facing.lightForward = light.x * sin + light.y * cos
}

/** Nothing is seen flatter than this. */
const flattest = 0.04

/** Finds what a pixel covers along the face and up it. */
export function spread(stuff: Stuff, facing: Facing, spot: Spot, house: House, eye: Eye): void {
  const { sin, cos } = house
  const { rightX, rightY, upX, upY, upZ } = eye
  const { normalUp } = facing
  const normalX = facing.normalRight * cos + facing.normalForward * sin
  const normalY = facing.normalForward * cos - facing.normalRight * sin
  const alongX = facing.alongRight * cos + facing.alongForward * sin
  const alongY = facing.alongForward * cos - facing.alongRight * sin
  const near = 1 / spot.metres
  const rayX = (spot.x - eye.x) * near
  const rayY = (spot.y - eye.y) * near
  const rayZ = (spot.z - eye.z) * near
  const against = normalX * rayX + normalY * rayY + normalUp * rayZ
  const bend = -1 / (against < 0 ? Math.max(flattest, -against) : -Math.max(flattest, against))
  const on = alongX * rayX + alongY * rayY
  const byRight = (normalX * rightX + normalY * rightY) * bend
  const byUp = (normalX * upX + normalY * upY + normalUp * upZ) * bend
  const wideRight = alongX * rightX + alongY * rightY - on * byRight
  const wideUp = alongX * upX + alongY * upY - on * byUp
  const tallRight = -rayZ * byRight
  const tallUp = upZ - rayZ * byUp
  const { foot } = stuff
  const steep = Math.max(0.2, Math.sqrt(1 - normalUp * normalUp))
  // What lies level has no height, yet nothing is seen at a single point.
  const least = foot * 0.1
  stuff.wide = Math.max(least, foot * Math.sqrt(wideRight * wideRight + wideUp * wideUp))
  stuff.tall = Math.max(least, (foot / steep) * Math.sqrt(tallRight * tallRight + tallUp * tallUp))
}

/** What lies there as it looks in the picture's light. */
export function shine(spot: Spot, stuff: Stuff, facing: Facing, light: Light): void {
  const { beam, fill } = light
  const { du, dv } = stuff
  let lambert =
    facing.normalRight * facing.lightRight + facing.normalForward * facing.lightForward + facing.normalUp * light.z
  let up = facing.normalUp
  if (du !== 0 || dv !== 0) {
    const size = 1 / Math.sqrt(1 + du * du + dv * dv)
    const along = facing.alongRight * facing.lightRight + facing.alongForward * facing.lightForward
    lambert = (lambert + du * along + dv * light.z) * size
    up = (up + dv) * size
  }
  const amount = lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8
  const open = 0.82 + 0.18 * up
  spot.red = 255 * filmed(stuff.red, fill[0] * open + beam[0] * amount)
  spot.green = 255 * filmed(stuff.green, fill[1] * open + beam[1] * amount)
  spot.blue = 255 * filmed(stuff.blue, fill[2] * open + beam[2] * amount)
}

/** What smooth glass throws back: sky above, and below what stands across the street. */
export function mirror(spot: Spot, pane: Pane, facing: Facing, house: House, light: Light, eye: Eye): void {
  const { zenith, horizon, fill, beam } = light
  const x = spot.x - eye.x
  const y = spot.y - eye.y
  const z = spot.z - eye.z
  const size = 1 / Math.sqrt(x * x + y * y + z * z)
  const normalX = facing.normalRight * house.cos + facing.normalForward * house.sin
  const normalY = facing.normalForward * house.cos - facing.normalRight * house.sin
  const straight = clamp(-(x * normalX + y * normalY) * size)
  const flat = 1 - straight
  const grazing = (0.04 + 0.96 * flat * flat * flat * flat * flat) * pane.mirror * 1.6
  const least = 0.16 * pane.mirror
  const part = grazing < least ? least : grazing > 1 ? 1 : grazing
  const height = z * size + 2 * straight * pane.tilt
  const open = clamp(height * 8 + 0.5)
  const low = (1 - clamp(height)) * (1 - clamp(height))
  const level = low * low * 0.75 + low * 0.25
  spot.red = glazed(spot.red, zenith[0], horizon[0], fill[0] + beam[0] * 0.35, level, open, part)
  spot.green = glazed(spot.green, zenith[1], horizon[1], fill[1] + beam[1] * 0.35, level, open, part)
  spot.blue = glazed(spot.blue, zenith[2], horizon[2], fill[2] + beam[2] * 0.35, level, open, part)
}

function glazed(
  own: number,
  zenith: number,
  horizon: number,
  street: number,
  level: number,
  open: number,
  part: number,
) {
  const below = street * 96
  const seen = below + (zenith + (horizon - zenith) * level - below) * open
  return Math.sqrt(own * own * (1 - part) + seen * seen * part)
}

/** Light that a pane or a doorway gives by itself. */
export function glow(spot: Spot, pane: Pane): void {
  const red = burntOf(pane.glowRed) * 255
  const green = burntOf(pane.glowGreen) * 255
  const blue = burntOf(pane.glowBlue) * 255
  const { glowShare } = pane
  spot.red += (Math.sqrt(spot.red * spot.red + red * red) - spot.red) * glowShare
  spot.green += (Math.sqrt(spot.green * spot.green + green * green) - spot.green) * glowShare
  spot.blue += (Math.sqrt(spot.blue * spot.blue + blue * blue) - spot.blue) * glowShare
}
