import type { Scene } from '../../scene.ts'
import type { Raster } from '../raster.ts'
import { type Air, airAt, develop } from './air.ts'
import { clamp } from './film.ts'
import { type CloudField, cloudsAt, emptyField, gatherClouds } from './cloud_field.ts'

/** Pictures this wide and wider have knots farther apart, which are as close together in the sky. */
const wide = 832

/** Cloud on a grid over the picture: how much of the sky it covers, its colour there, and at which knots that is known. */
export type Clouds = {
  /** How many pixels knots are apart: clouds draw together towards the horizon, so that rows lie closer than columns. */
  across: number
  down: number
  columns: number
  rows: number
  cover: Float32Array
  tint: Float32Array
  told: Uint8Array
  /** Cover and the light of it, before it is softened. */
  shares: Float32Array
  field: CloudField
}

export function createClouds(width: number, height: number): Clouds {
  const across = width < wide ? 8 : 12
  const down = width < wide ? 4 : 6
  const columns = Math.ceil(width / across) + 1
  const rows = Math.ceil(height / down) + 1
  return {
    across,
    down,
    columns,
    rows,
    cover: new Float32Array(columns * rows),
    tint: new Float32Array(columns * rows * 3),
    told: new Uint8Array(columns * rows),
    shares: new Float32Array(columns * rows * 4),
    field: emptyField(),
  }
}

const behind = new Float64Array(3)
const total = new Float64Array(3)

/** Lays clouds and the glow about the Sun over a sky that has its colour already. */
export function dressSky(clouds: Clouds, air: Air, raster: Raster, scene: Scene): void {
  const { columns, rows, cover, told, down } = clouds
  gatherClouds(clouds.field, air, scene)
  cover.fill(0)
  told.fill(0)
  let lowest = -1
  // Every other knot of every other row first; between knots that are alike, others are like them.
  for (const [down0, across0] of phases)
    for (let row = down0; row < rows; row += 2)
      for (let column = across0; column < columns; column += 2)
        if (tellKnot(clouds, air, raster, scene, row, column, down0, across0) && row > lowest) lowest = row
  soften(clouds, lowest)
  for (let row = 0; row < raster.height && row < (lowest + 1) * down; row++) cloudRow(clouds, raster, row)
}

const phases = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

/** Finds the cloud at a knot of the grid, if any sky is seen about it. */
function tellKnot(
  clouds: Clouds,
  air: Air,
  raster: Raster,
  scene: Scene,
  row: number,
  column: number,
  down0: number,
  across0: number,
): boolean {
  const { eye, width, height, nearness } = raster
  const { columns, rows, cover, tint, told, field, across, down } = clouds
  const up = (eye.centreY - row * down) / eye.focal
  const rayZ = eye.forwardZ + up * eye.upZ
  if (rayZ <= 0 || !open(clouds, nearness, width, height, column * across, row * down)) return false
  const at = row * columns + column
  told[at] = 1
  const right = (column * across - eye.centreX) / eye.focal
  let x = eye.forwardX + right * eye.rightX + up * eye.upX
  let y = eye.forwardY + right * eye.rightY + up * eye.upY
  const size = 1 / Math.sqrt(x * x + y * y + rayZ * rayZ)
  x *= size
  y *= size
  const z = rayZ * size
  const { sun, sunColour } = air
  const facing = x * sun.x + y * sun.y + z * sun.z
  const risen = scene.sky.sunAltitude > -0.05
  // About the Sun light changes too fast.
  if (!risen || facing < 0.96) {
    if (across0 === 1 && column + 1 < columns && between(clouds, at, at - 1, at + 1)) return true
    if (down0 === 1 && row + 1 < rows && between(clouds, at, at - columns, at + columns)) return true
  }
  airAt(air, x, y, z, behind)
  const covered = cloudsAt(field, air, x, y, z, behind, total)
  const clear = (1 - covered) ** 1.5 * (1 - 0.9 * clamp(scene.sky.fog))
  const glow = risen && facing > 0.9 ? (facing ** 900 * 0.7 + facing ** 90 * 0.1) * clear : 0
  for (let i = 0; i < 3; i++) total[i] += behind[i] * (1 - covered) + (sunColour[i] + 0.02) * glow
  const share = Math.max(covered, Math.min(1, glow * 8))
  if (share < 0.01) return true
  cover[at] = share
  develop(air, total)
  develop(air, behind)
  for (let i = 0; i < 3; i++) tint[at * 3 + i] = behind[i] + (total[i] - behind[i]) / share
  return true
}

/**
 * Knots lie farther apart than what is fine in clouds, which would stand there in blocks with their corners. Each takes half from those
 * around that are known.
 */
function soften(clouds: Clouds, lowest: number): void {
  const { columns, rows, cover, tint, told, shares } = clouds
  for (let at = 0; at < cover.length; at++) {
    const share = cover[at]
    shares[at * 4] = share
    for (let i = 0; i < 3; i++) shares[at * 4 + 1 + i] = tint[at * 3 + i] * share
  }
  for (let row = 0; row < rows && row <= lowest; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (told[at] === 0) continue
      const west = column > 0 && told[at - 1] ? at - 1 : at
      const east = column + 1 < columns && told[at + 1] ? at + 1 : at
      const above = row > 0 && told[at - columns] ? at - columns : at
      const under = row + 1 < rows && told[at + columns] ? at + columns : at
      const own = shares[at * 4] * 4
      const sum = own + shares[west * 4] + shares[east * 4] + shares[above * 4] + shares[under * 4]
      cover[at] = sum * 0.125
      if (sum === 0) continue
      for (let i = 1; i < 4; i++) {
        const around = shares[west * 4 + i] + shares[east * 4 + i] + shares[above * 4 + i] + shares[under * 4 + i]
        tint[at * 3 + i - 1] = (shares[at * 4 + i] * 4 + around) / sum
      }
    }
  }
}

/** Gives a knot what lies between two others, where those are as good as alike. */
function between({ cover, tint, told }: Clouds, at: number, a: number, b: number): boolean {
  const apart = cover[a] - cover[b]
  if (!told[a] || !told[b] || apart > leastApart || apart < -leastApart) return false
  const both = cover[a] + cover[b]
  // A small cloud may hang in a clear sky.
  if (both < leastCloud) return false
  for (let i = 0; i < 3; i++) {
    const change = tint[a * 3 + i] * cover[a] - tint[b * 3 + i] * cover[b]
    if (change > leastTint || change < -leastTint) return false
  }
  cover[at] = both / 2
  for (let i = 0; i < 3; i++) tint[at * 3 + i] = (tint[a * 3 + i] * cover[a] + tint[b * 3 + i] * cover[b]) / both
  return true
}

/** Of cover, between two and in both, and of its colour. */
const leastApart = 0.02
const leastCloud = 0.3
const leastTint = 3
/** How much of an edge's way from clear to cloud becomes steeper in its middle. */
const drawing = 0.7

/** Whether any sky is seen about a point of the grid. */
function open(
  { across, down }: Clouds,
  nearness: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
): boolean {
  const top = Math.max(0, y - down)
  const bottom = Math.min(height - 1, y + down)
  const first = Math.max(0, x - across)
  const last = Math.min(width - 1, x + across)
  for (let row = bottom; row >= top; row -= 2)
    for (let column = first; column <= last; column += 2) if (nearness[row * width + column] === 0) return true
  return false
}

/** Along a row of a cell, light and cover change evenly. */
function cloudRow(
  { columns, cover, tint, across, down }: Clouds,
  { nearness, colour, width }: Raster,
  row: number,
): void {
  const above = Math.floor(row / down) * columns
  const v = (row % down) / down
  const first = row * width
  let share = 0
  let red = 0
  let green = 0
  let blue = 0
  for (let cell = 0; cell < columns; cell++) {
    const at = above + cell
    const under = at + columns
    const p = cover[at] * (1 - v)
    const q = cover[under] * v
    const nextShare = p + q
    const nextRed = tint[at * 3] * p + tint[under * 3] * q
    const nextGreen = tint[at * 3 + 1] * p + tint[under * 3 + 1] * q
    const nextBlue = tint[at * 3 + 2] * p + tint[under * 3 + 2] * q
    if (cell > 0 && share + nextShare > 0.008) {
      const shareStep = (nextShare - share) / across
      const redStep = (nextRed - red) / across
      const greenStep = (nextGreen - green) / across
      const blueStep = (nextBlue - blue) / across
      const from = first + (cell - 1) * across
      const to = Math.min(from + across, first + width)
      for (let i = from; i < to; i++) {
        if (nearness[i] === 0) {
          // Edges that run over several knots are drawn together again.
          const drawn = 1 - drawing * (1 - share) * (1 - 2 * share)
          const keep = 1 - share * drawn
          const plain = colour[i]
          colour[i] =
            0xff000000 |
            (byte(((plain >>> 16) & 255) * keep + blue * drawn) << 16) |
            (byte(((plain >>> 8) & 255) * keep + green * drawn) << 8) |
            byte((plain & 255) * keep + red * drawn)
        }
        share += shareStep
        red += redStep
        green += greenStep
        blue += blueStep
      }
    }
    share = nextShare
    red = nextRed
    green = nextGreen
    blue = nextBlue
  }
}

const byte = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value | 0)
