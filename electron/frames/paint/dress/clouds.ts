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

function cloudRow({ columns, cover, tint }: Clouds, { nearness, colour, width }: Raster, row: number): void {
  const above = (row >> downBits) * columns
  const v = (row & (down - 1)) / down
  const first = row * width
  for (let column = 0; column < width; column++) {
    const i = first + column
    if (nearness[i] !== 0) continue
    const at = above + (column >> acrossBits)
    const u = (column & (across - 1)) / across
    const p = cover[at] * (1 - u) * (1 - v)
    const q = cover[at + 1] * u * (1 - v)
    const r = cover[at + columns] * (1 - u) * v
    const s = cover[at + columns + 1] * u * v
    const share = p + q + r + s
    if (share < 0.004) continue
    const a = at * 3
    const b = a + columns * 3
    const keep = 1 - share
    const plain = colour[i]
    const red = (plain & 255) * keep + tint[a] * p + tint[a + 3] * q + tint[b] * r + tint[b + 3] * s
    const green = ((plain >>> 8) & 255) * keep + tint[a + 1] * p + tint[a + 4] * q + tint[b + 1] * r + tint[b + 4] * s
    const blue = ((plain >>> 16) & 255) * keep + tint[a + 2] * p + tint[a + 5] * q + tint[b + 2] * r + tint[b + 5] * s
    colour[i] = 0xff000000 | (byte(blue) << 16) | (byte(green) << 8) | byte(red)
  }
}

const byte = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value | 0)
