import type { Scene } from '../../scene.ts'
import type { Raster } from '../raster.ts'
import { type Air, airAt, clamp, develop } from './air.ts'
import { type CloudField, cloudsAt, emptyField, gatherClouds } from './cloud_field.ts'

/** Clouds draw together towards the horizon, so that rows lie closer than columns. */
const acrossBits = 3
const downBits = 2
const across = 1 << acrossBits
const down = 1 << downBits

/** Cloud on a grid over the picture: how much of the sky it covers, and its colour there. */
export type Clouds = { columns: number; rows: number; cover: Float32Array; tint: Float32Array; field: CloudField }

export function createClouds(width: number, height: number): Clouds {
  const columns = Math.ceil(width / across) + 1
  const rows = Math.ceil(height / down) + 1
  return {
    columns,
    rows,
    cover: new Float32Array(columns * rows),
    tint: new Float32Array(columns * rows * 3),
    field: emptyField(),
  }
}

const behind = new Float64Array(3)
const total = new Float64Array(3)

/** Lays clouds and the glow about the Sun over a sky that has its colour already. */
export function dressSky(clouds: Clouds, air: Air, raster: Raster, scene: Scene): void {
  const { eye, width, height, nearness } = raster
  const { columns, rows, cover, tint, field } = clouds
  gatherClouds(field, air, scene)
  const { sun, sunColour } = air
  const veil = 1 - 0.9 * clamp(scene.sky.fog)
  const risen = scene.sky.sunAltitude > -0.05
  cover.fill(0)
  let lowest = -1
  for (let row = 0; row < rows; row++) {
    const up = (eye.centreY - row * down) / eye.focal
    const rayZ = eye.forwardZ + up * eye.upZ
    if (rayZ <= 0) continue
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (!open(nearness, width, height, column * across, row * down)) continue
      const right = (column * across - eye.centreX) / eye.focal
      let x = eye.forwardX + right * eye.rightX + up * eye.upX
      let y = eye.forwardY + right * eye.rightY + up * eye.upY
      const size = 1 / Math.sqrt(x * x + y * y + rayZ * rayZ)
      x *= size
      y *= size
      const z = rayZ * size
      lowest = row
      const covered = cloudsAt(field, air, x, y, z, total)
      airAt(air, x, y, z, behind)
      const facing = x * sun.x + y * sun.y + z * sun.z
      const clear = (1 - covered) ** 1.5 * veil
      const glow = risen && facing > 0.9 ? (facing ** 900 * 0.7 + facing ** 90 * 0.1) * clear : 0
      for (let i = 0; i < 3; i++) total[i] += behind[i] * (1 - covered) + (sunColour[i] + 0.02) * glow
      const share = Math.max(covered, Math.min(1, glow * 8))
      if (share < 0.01) continue
      cover[at] = share
      develop(air, total)
      develop(air, behind)
      for (let i = 0; i < 3; i++) tint[at * 3 + i] = behind[i] + (total[i] - behind[i]) / share
    }
  }
  for (let row = 0; row < height && row < (lowest + 1) * down; row++) cloudRow(clouds, raster, row)
}

/** Whether any sky is seen about a point of the grid. */
function open(nearness: Float32Array, width: number, height: number, x: number, y: number): boolean {
  const top = Math.max(0, y - down)
  const bottom = Math.min(height - 1, y + down)
  const first = Math.max(0, x - across)
  const last = Math.min(width - 1, x + across)
  for (let row = bottom; row >= top; row -= 2)
    for (let column = first; column <= last; column += 2) if (nearness[row * width + column] === 0) return true
  return false
}

/** Along a row of a cell, light and cover change evenly. */
function cloudRow({ columns, cover, tint }: Clouds, { nearness, colour, width }: Raster, row: number): void {
  const above = (row >> downBits) * columns
  const v = (row & (down - 1)) / down
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
          const keep = 1 - share
          const plain = colour[i]
          colour[i] =
            0xff000000 |
            (byte(((plain >>> 16) & 255) * keep + blue) << 16) |
            (byte(((plain >>> 8) & 255) * keep + green) << 8) |
            byte((plain & 255) * keep + red)
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
