import type { BodyLook } from './body_look.ts'
import { detail, isFine } from './body_look.ts'
import { parts } from './anatomy.ts'
import type { Clay } from './clay.ts'
import { toneOf } from './dress/tone.ts'
import { dirtAt, foldAt, wear } from './garment.ts'
import type { Lamplight } from './lamplight.ts'
import type { Raster } from './raster.ts'
import { unknownShare, wholeShare } from './sheet/shading.ts'

export const absent = 255

/** How much of the beam, as it looks, comes back from the ground to what faces it. */
const thrownBack = 0.1
/** How much of the beam finds its way to what lies in shadow, from all that it falls on around. */
const aroundCorners = 0.2

const tint = new Float64Array(3)
const turn = new Float64Array(3)

/** Opens the look of a body's points: how deep and far away parts must be that shade others. */
export type Shelter = { grid: Clay; reach: number; depth: number }

/** Lights and colours all points of a clay that has one at every pixel it is to be painted in, where nothing nearer is. */
export function paintPoints(raster: Raster, clay: Clay, look: BodyLook, shelter: Shelter, id: number): void {
  const { nearness, ids, colour, width } = raster
  const { starts, columns, isGrid, wide, part } = clay
  for (let row = 0; row < clay.high; row++) {
    aimAlong(clay, row)
    const line = (clay.top + row) * width
    const end = isGrid ? (row + 1) * wide : starts[row + 1]
    for (let at = isGrid ? row * wide : starts[row]; at < end; at++) {
      const near = 1 / clay.ahead[at]
      const i = line + columns[at]
      if (near <= nearness[i]) continue
      nearness[i] = near
      ids[i] = id
      lightPoint(clay, at, look, shelter, row)
      if (isFine(part[at])) paintFine(clay, at, look)
      colour[i] = clay.colour[at]
    }
  }
}

/** Lights all points of a grid, and colours those that are not too fine for it. */
export function lightGrid(clay: Clay, look: BodyLook, shelter: Shelter): void {
  for (let row = 0, at = 0; row < clay.high; row++) {
    aimAlong(clay, row)
    for (let column = 0; column < clay.wide; column++, at++) {
      if (clay.ahead[at] === Infinity) {
        clay.zone[at] = absent
        clay.near[at] = 0
      } else lightPoint(clay, at, look, shelter, row)
    }
  }
}

/** The ray through a row's first column of the picture, kept here so that no point has to be told of it. */
const ray = { x: 0.5, y: 0.5, z: 0.5, stepX: 0.5, stepY: 0.5, stepZ: 0.5 }

export function aimAlong(clay: Clay, row: number): void {
  const { across, down } = clay
  const rise = clay.top + row * clay.step + 0.5 - clay.centreY
  const shift = 0.5 - clay.centreX
  ray.x = clay.ray[0] + down[0] * rise + across[0] * shift
  ray.y = clay.ray[1] + down[1] * rise + across[1] * shift
  ray.z = clay.ray[2] + down[2] * rise + across[2] * shift
  ray.stepX = across[0]
  ray.stepY = across[1]
  ray.stepZ = across[2]
}

function lightPoint(clay: Clay, at: number, look: BodyLook, shelter: Shelter, row: number): void {
  const { eye } = clay
  const { beam, fill, lamp } = look
  const ahead = clay.ahead[at]
  const column = clay.columns[at]
  const x = eye[0] + (ray.x + ray.stepX * column) * ahead
  const y = eye[1] + (ray.y + ray.stepY * column) * ahead
  const z = eye[2] + (ray.z + ray.stepZ * column) * ahead
  const part = clay.part[at]
  const isPlain = !isFine(part)
  let nx = clay.normalX[at]
  let ny = clay.normalY[at]
  let nz = clay.normalZ[at]
  if (part <= parts.robe) {
    const { grid } = shelter
    let cloth = grid
    let from = (row >> 1) * grid.wide + ((column - grid.left) >> 1)
    if (clay === grid || grid.zone[from] === absent || grid.part[from] > parts.robe) {
      cloth = clay
      from = at
      if (!look.isNear || !takeBeside(clay, at, row)) {
        foldAt(turn, look.garment, x, y, z)
        clay.dirt[at] = dirtAt(look.garment, x, y, z)
        clay.foldX[at] = turn[0]
        clay.foldY[at] = turn[1]
        clay.foldZ[at] = turn[2]
      }
    }
    nx += cloth.foldX[from]
    ny += cloth.foldY[from]
    nz += cloth.foldZ[from]
    clay.zone[at] = wear(tint, look.garment, part, x, y, z, cloth.dirt[from])
  } else clay.zone[at] = isPlain ? wear(tint, look.garment, part, x, y, z, 0.5) : part
  clay.near[at] = 1 / ahead
  const one = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
  const lambert = (look.lightX * nx + look.lightY * ny + look.lightZ * nz) * one
  // The ground throws light back: what faces it lies not in the dark.
  const thrown = look.lightZ > 0 ? look.lightZ * (1 - nz * one) * thrownBack : 0
  const amount = (lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8) + thrown
  const open = 0.82 + 0.18 * nz * one
  const dim = fill[1] * open + beam[1] * (thrown + (amount - thrown) * aroundCorners)
  let left = dim * dim
  let r = fill[0] * open + beam[0] * amount
  let g = fill[1] * open + beam[1] * amount
  let b = fill[2] * open + beam[2] * amount
  r *= r
  g *= g
  b *= b
  if (lamp) {
    const share = lampAt(lamp, look.lampX - x, look.lampY - y, look.lampZ - z, nx * one, ny * one, nz * one)
    r += lamp.red * share
    g += lamp.green * share
    left += lamp.green * share
    b += lamp.blue * share
  }
  const own = look.isShaded ? ((1 - Math.sqrt(left / (g + 1e-9))) * wholeShare) | 0 : unknownShare
  clay.beamShare[at] = own
  const hollow = 0.84 - sheltered(shelter, column, clay.top + row * clay.step, ahead) * 0.4
  if (isPlain) {
    r = toneOf(tint[0] * r * hollow)
    g = toneOf(tint[1] * g * hollow)
    b = toneOf(tint[2] * b * hollow)
    clay.colour[at] = (own << 24) | (b << 16) | (g << 8) | r
  } else {
    clay.red[at] = r * hollow
    clay.green[at] = g * hollow
    clay.blue[at] = b * hollow
  }
}

/** Every other point of a grid takes what cloth is like from the two before it, where they are cloth. */
function takeBeside(clay: Clay, at: number, row: number): boolean {
  const { step, wide, part, ahead, dirt, foldX, foldY, foldZ } = clay
  const column = at - row * wide
  if (step === 1 || ((column ^ row) & 1) === 0 || column === 0 || row === 0) return false
  const left = at - 1
  const above = at - wide
  if (part[left] > parts.robe || part[above] > parts.robe) return false
  if (ahead[left] === Infinity || ahead[above] === Infinity) return false
  dirt[at] = (dirt[left] + dirt[above]) / 2
  foldX[at] = (foldX[left] + foldX[above]) / 2
  foldY[at] = (foldY[left] + foldY[above]) / 2
  foldZ[at] = (foldZ[left] + foldZ[above]) / 2
  return true
}

function paintFine(clay: Clay, at: number, look: BodyLook): void {
  clay.colour[at] = finePoint(
    clay,
    look,
    clay.part[at],
    clay.columns[at],
    clay.ahead[at],
    clay.red[at],
    clay.green[at],
    clay.blue[at],
    clay.beamShare[at],
  )
}

/** The colour of a point of a face, of hair or of a hat in the row aimed along, so far ahead and in so much light. */
export function finePoint(
  { eye }: Clay,
  look: BodyLook,
  part: number,
  column: number,
  ahead: number,
  red: number,
  green: number,
  blue: number,
  beamShare: number,
): number {
  const x = eye[0] + (ray.x + ray.stepX * column) * ahead
  const y = eye[1] + (ray.y + ray.stepY * column) * ahead
  const z = eye[2] + (ray.z + ray.stepZ * column) * ahead
  detail(tint, look, part, x, y, z)
  return (beamShare << 24) | (toneOf(tint[2] * blue) << 16) | (toneOf(tint[1] * green) << 8) | toneOf(tint[0] * red)
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
function sheltered({ grid, reach, depth }: Shelter, x: number, y: number, ahead: number): number {
  const metres = grid.ahead
  const half = grid.step - 1
  const column = (x - grid.left) >> half
  const row = (y - grid.top) >> half
  const at = row * grid.wide + column
  let sum = 0
  if (column >= reach) sum += step(ahead - metres[at - reach], depth)
  if (column + reach < grid.wide) sum += step(ahead - metres[at + reach], depth)
  if (row >= reach) sum += step(ahead - metres[at - reach * grid.wide], depth)
  if (row + reach < grid.high) sum += step(ahead - metres[at + reach * grid.wide], depth) * 0.5
  return sum > 1 ? 1 : sum
}

/** What stands far before a point shades it no more than what stands close. */
const step = (nearer: number, depth: number) => {
  const share = nearer / depth - 0.25
  return share <= 0 ? 0 : share >= 1 ? 0.6 : share * 0.6
}
