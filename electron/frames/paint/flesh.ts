import { expressionOf } from '../face.ts'
import type { Figure } from '../scene.ts'
import { barParts, bars, fleshOut, parts } from './anatomy.ts'
import { createClay, faceClay, openClay } from './clay.ts'
import { addBar } from './clay_bar.ts'
import { knead } from './clay_knead.ts'
import { complexion, faceOf, tintOf } from './complexion.ts'
import type { Face, Tint } from './complexion.ts'
import { grainAt, mixBits } from './dress/grain.ts'
import { toneOf } from './dress/tone.ts'
import { boxOf, dirtAt, foldAt, garmentOf, wear } from './garment.ts'
import type { Attire, Garment } from './garment.ts'
import { lamplightOf } from './lamplight.ts'
import type { Lamplight } from './lamplight.ts'
import type { Light } from './light.ts'
import type { Raster } from './raster.ts'
import { emptySkull, modelHead, turnSkull } from './skull.ts'
import type { Skull } from './skull.ts'

const clay = createClay()
const skull = emptySkull()
const tint = new Float64Array(3)
const tilt = new Float64Array(3)
/** For each block of a row: which row it was worked out for, how dyed cloth is there, and how its folds tilt it. */
let patches = new Float32Array(0)
const balls = new Float64Array(42 * 4)
/** Somebody seen well: modelled in clay, then painted point by point. `joints` are in the body's own axes. */
export function paintFlesh(
  raster: Raster,
  light: Light,
  figure: Figure,
  joints: Float64Array,
  attire: Attire,
  pixelsPerMetre: number,
  id: number,
): void {
  faceClay(clay, raster, figure.x, figure.y, figure.z, figure.headingRadians)
  turnSkull(skull, figure, joints)
  const count = fleshOut(figure, joints)
  if (!openClay(clay, raster, balls, frame(figure, count))) return
  const blend = figure.heightMetres * 0.06
  // Where soft bars of the truth overlap they swell.
  const swell = figure.heightMetres * 0.005
  for (let i = 0, at = 0; i < count; i++, at += 8) {
    const fuller = barParts[i] <= parts.robe ? swell : 0
    addBar(
      clay,
      bars[at],
      bars[at + 1],
      bars[at + 2],
      bars[at + 3],
      bars[at + 4],
      bars[at + 5],
      bars[at + 6] + fuller,
      bars[at + 7] + fuller,
      barParts[i],
      blend,
    )
  }
  const expression = expressionOf(figure, figure.activity === 'sleeping')
  const headPixels = pixelsPerMetre * skull.size
  modelHead(clay, skull, figure, expression, headPixels > 20)
  knead(clay, figure.heightMetres * pixelsPerMetre * 0.014, headPixels * 0.014, figure.heightMetres * 0.02)
  const garment = garmentOf(figure, skull, attire, boxOf(bars, count, figure.heightMetres * 0.04), pixelsPerMetre)
  const lamp = lamplightOf(attire, raster.eye)
  colourIn(raster, light, lamp, figure, faceOf(figure, expression), garment, pixelsPerMetre, id)
}

/** Balls that hold all of the body, for the window it is modelled in. */
function frame(figure: Figure, count: number): number {
  let at = 0
  const put = (x: number, y: number, z: number, radius: number) => {
    balls[at++] = x
    balls[at++] = y
    balls[at++] = z
    balls[at++] = radius
  }
  for (let i = 0; i < count * 8; i += 8) {
    put(bars[i], bars[i + 1], bars[i + 2], bars[i + 6])
    put(bars[i + 3], bars[i + 4], bars[i + 5], bars[i + 7])
  }
  const { size, axes } = skull
  put(skull.x, skull.y, skull.z, size * (figure.hat === 'straw' ? 0.9 : 0.75))
  const low = size * 0.75
  put(skull.x - axes[6] * low, skull.y - axes[7] * low, skull.z - axes[8] * low, size * 0.6)
  return at / 4
}

/** Gives every point of the clay its colour and light, where nothing nearer has been painted. */
function colourIn(
  raster: Raster,
  light: Light,
  lamp: Lamplight | undefined,
  figure: Figure,
  face: Face,
  garment: Garment,
  pixelsPerMetre: number,
  id: number,
): void {
  const { nearness, colour, ids, width } = raster
  const { beam, fill } = light
  const sin = Math.sin(figure.headingRadians)
  const cos = Math.cos(figure.headingRadians)
  const lightX = light.x * cos - light.y * sin
  const lightY = light.x * sin + light.y * cos
  const hair = tintOf(figure.hairColour)
  const hat = tintOf(figure.hatColour)
  const bits = mixBits(figure.id + 31) & 63
  const soft = 1.8 / (pixelsPerMetre * skull.size)
  const strands = soft < 0.02 ? 3 : soft < 0.06 ? 2 : 1
  const lampX = lamp ? (lamp.x - figure.x) * cos - (lamp.y - figure.y) * sin : 0
  const lampY = lamp ? (lamp.x - figure.x) * sin + (lamp.y - figure.y) * cos : 0
  const lampZ = lamp ? lamp.z - figure.z : 0
  const { eye, ray, across, down } = clay
  const depth = figure.heightMetres * 0.05
  const reach = Math.max(1, Math.round(depth * pixelsPerMetre * 0.6))
  // What is broad on cloth is worked out for blocks of points, which are much smaller.
  const coarse = pixelsPerMetre > 90 ? 1 : 0
  if (patches.length < clay.wide * 5) patches = new Float32Array(clay.wide * 5)
  patches.fill(-1)
  for (let row = 0; row < clay.high; row++) {
    const rise = clay.top + row + 0.5 - clay.centreY
    const shift = clay.left + 0.5 - clay.centreX
    const startX = ray[0] + down[0] * rise + across[0] * shift
    const startY = ray[1] + down[1] * rise + across[1] * shift
    const startZ = ray[2] + down[2] * rise + across[2] * shift
    for (let column = 0, at = row * clay.wide; column < clay.wide; column++, at++) {
      const ahead = clay.ahead[at]
      if (ahead === Infinity) continue
      const i = (clay.top + row) * width + clay.left + column
      const near = 1 / ahead
      if (near <= nearness[i]) continue
      nearness[i] = near
      ids[i] = id
      const x = eye[0] + (startX + across[0] * column) * ahead
      const y = eye[1] + (startY + across[1] * column) * ahead
      const z = eye[2] + (startZ + across[2] * column) * ahead
      let nx = clay.normalX[at]
      let ny = clay.normalY[at]
      let nz = clay.normalZ[at]
      const part = clay.part[at]
      if (part === parts.head) look(face, x, y, z, soft)
      else if (part === parts.hair) comb(hair, x, y, z, bits, strands)
      else if (part === parts.hat) weave(hat, x, y, z, strands)
      else {
        const cloth = part <= parts.robe
        const at = (column >> coarse) * 5
        if (cloth && patches[at] !== row >> coarse) {
          patches[at] = row >> coarse
          patches[at + 1] = dirtAt(garment, x, y, z)
          foldAt(tilt, garment, x, y, z)
          patches[at + 2] = tilt[0]
          patches[at + 3] = tilt[1]
          patches[at + 4] = tilt[2]
        }
        wear(tint, garment, part, x, y, z, cloth ? patches[at + 1] : 0.5)
        if (cloth) {
          nx += patches[at + 2]
          ny += patches[at + 3]
          nz += patches[at + 4]
        }
      }
      const one = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
      const lambert = (lightX * nx + lightY * ny + light.z * nz) * one
      const amount = lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8
      const open = 0.82 + 0.18 * nz * one
      const hollow = 0.84 - sheltered(column, row, ahead, reach, depth) * 0.4
      let r = fill[0] * open + beam[0] * amount
      let g = fill[1] * open + beam[1] * amount
      let b = fill[2] * open + beam[2] * amount
      r *= r
      g *= g
      b *= b
      if (lamp) {
        const share = lampAt(lamp, lampX - x, lampY - y, lampZ - z, nx * one, ny * one, nz * one)
        r += lamp.red * share
        g += lamp.green * share
        b += lamp.blue * share
      }
      r = toneOf(tint[0] * r * hollow)
      g = toneOf(tint[1] * g * hollow)
      b = toneOf(tint[2] * b * hollow)
      colour[i] = 0xff000000 | (b << 16) | (g << 8) | r
    }
  }
}

/** How much of a lamp's light falls on a point from which it lies at (x, y, z). */
function lampAt(lamp: Lamplight, x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
  const square = x * x + y * y + z * z
  const fall = 1 - square / (lamp.reachMetres * lamp.reachMetres)
  if (fall <= 0) return 0
  const facing = ((x * nx + y * ny + z * nz) / Math.sqrt(square + 1e-6)) * 0.8 + 0.2
  return facing <= 0 ? 0 : (fall * fall * facing) / (0.5 + square * 0.16)
}

/** How much of the sky nearer parts of the body take from a point, by four looks around it. */
function sheltered(column: number, row: number, ahead: number, reach: number, depth: number): number {
  const metres = clay.ahead
  const at = row * clay.wide + column
  let sum = 0
  if (column >= reach) sum += step(ahead - metres[at - reach], depth)
  if (column + reach < clay.wide) sum += step(ahead - metres[at + reach], depth)
  if (row >= reach) sum += step(ahead - metres[at - reach * clay.wide], depth)
  if (row + reach < clay.high) sum += step(ahead - metres[at + reach * clay.wide], depth) * 0.5
  return sum > 1 ? 1 : sum
}

/** What stands far before a point shades it no more than what stands close. */
const step = (nearer: number, depth: number) => {
  const share = nearer / depth - 0.25
  return share <= 0 ? 0 : share >= 1 ? 0.6 : share * 0.6
}

/** A point in shares of the head's height along its own axes. */
const onHead = (skull: Skull, axis: number, x: number, y: number, z: number) =>
  ((x - skull.x) * skull.axes[axis] + (y - skull.y) * skull.axes[axis + 1] + (z - skull.z) * skull.axes[axis + 2]) /
  skull.size

function look(face: Face, x: number, y: number, z: number, soft: number): void {
  const side = onHead(skull, 0, x, y, z) / 0.39
  const front = onHead(skull, 3, x, y, z) / 0.458
  const high = onHead(skull, 6, x, y, z) / 0.5
  complexion(tint, face, side, front, high, soft)
}

function comb(hair: Tint, x: number, y: number, z: number, salt: number, octaves: number): void {
  const right = (x - skull.x) / skull.size
  const forward = (y - skull.y) / skull.size
  const high = (z - skull.z) / skull.size
  const strand = grainAt(Math.atan2(right, -forward + 0.1) * 16 + high * 2, high * 2.5, octaves, salt)
  brighten(hair, 0.5 + strand)
}

function weave(hat: Tint, x: number, y: number, z: number, octaves: number): void {
  const around = Math.atan2(x - skull.x, y - skull.y)
  brighten(hat, 0.7 + 0.6 * grainAt(around * 9, ((z - skull.z) / skull.size) * 14, octaves, 4))
}

function brighten(from: Tint, factor: number): void {
  tint[0] = from[0] * factor
  tint[1] = from[1] * factor
  tint[2] = from[2] * factor
}
