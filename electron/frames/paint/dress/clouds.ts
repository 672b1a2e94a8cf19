import type { Scene } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { smoothNoiseAt } from './noise.ts'

const cell = 4

/** Cloud on a grid over the picture: how much of the sky it covers, and how brightly it is lit. */
export type Clouds = { columns: number; rows: number; cover: Float32Array; glow: Float32Array }

export function createClouds(width: number, height: number): Clouds {
  const columns = Math.ceil(width / cell) + 1
  const rows = Math.ceil(height / cell) + 1
  return { columns, rows, cover: new Float32Array(columns * rows), glow: new Float32Array(columns * rows) }
}

const clamp = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value)

/** Clouds hang on a level far above and drift with the wind; towards the horizon they draw together and pale. */
export function dressSky(clouds: Clouds, raster: Raster, light: Light, scene: Scene): void {
  const { sky } = scene
  const amount = Math.max(sky.cloud, sky.rain * 0.9, sky.snowfall * 0.9)
  if (amount < 0.04 || sky.fog > 0.8) return
  const { eye, width, height } = raster
  const { columns, rows, cover, glow } = clouds
  const hours = scene.tick + scene.fraction
  const driftX = (sky.windEast * 3 + 1.5) * hours + (scene.seed & 1023)
  const driftY = sky.windNorth * 3 * hours
  const sunX = Math.sin(sky.sunAzimuth) * Math.cos(sky.sunAltitude)
  const sunY = Math.cos(sky.sunAzimuth) * Math.cos(sky.sunAltitude)
  const sunZ = Math.sin(sky.sunAltitude)
  // The noise is mostly near its middle: so much of it must be cloud.
  const level = 0.34 - amount * 0.72
  let lowest = -1
  for (let row = 0; row < rows; row++) {
    const up = (eye.centreY - row * cell) / eye.focal
    const z = eye.forwardZ + up * eye.upZ
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const right = (column * cell - eye.centreX) / eye.focal
      const x = eye.forwardX + right * eye.rightX + up * eye.upX
      const y = eye.forwardY + right * eye.rightY + up * eye.upY
      const size = 1 / Math.sqrt(x * x + y * y + z * z)
      const height = z * size
      if (height < 0.005) {
        cover[at] = 0
        glow[at] = 1
        continue
      }
      lowest = row
      const reach = 46 / (height + 0.09)
      const u = x * size * reach + driftX
      const v = y * size * reach + driftY
      const body =
        smoothNoiseAt(u, v) + 0.45 * smoothNoiseAt(u * 2.7 + 31, v * 2.7 + 17) + 0.2 * smoothNoiseAt(u * 7, v * 7)
      const thick = clamp((body - level) * 1.9)
      cover[at] = thick * thick * (3 - 2 * thick) * clamp(height * 9) * (0.55 + 0.4 * amount)
      const facing = clamp((x * sunX + y * sunY + z * sunZ) * size)
      // Thin edges let light through, thick bellies are dark, and those before a low Sun burn.
      glow[at] = clamp(1.06 - thick * 0.24 * (0.4 + 0.9 * amount)) + facing * facing * facing * 0.35 * (1 - thick)
    }
  }
  if (lowest < 0) return
  const bright = 0.35 + 0.65 * clamp((sky.sunAltitude + 0.16) * 3)
  const grey = (light.zenith[0] + light.zenith[1] + light.zenith[2]) / 3
  const warm = clamp(1 - Math.abs(sky.sunAltitude - 0.04) * 5) * (1 - amount * 0.6)
  const tint = [0, 1, 2].map((part) => {
    const lit = light.horizon[part] * 0.66 + grey * 0.3 + 62 * bright * bright * (1 - 0.35 * amount)
    return lit + ([255, 170, 120][part] - lit) * warm * 0.55
  })
  for (let row = 0; row < height && row <= (lowest + 1) * cell; row++)
    cloudRow(clouds, raster, row, row * width, width, tint[0], tint[1], tint[2])
}

function cloudRow(
  { columns, cover, glow }: Clouds,
  { nearness, colour }: Raster,
  row: number,
  first: number,
  width: number,
  red: number,
  green: number,
  blue: number,
): void {
  const above = Math.floor(row / cell) * columns
  const v = (row % cell) / cell
  for (let column = 0; column < width; column++) {
    const i = first + column
    if (nearness[i] !== 0) continue
    const at = above + (column >> 2)
    const u = (column & 3) / cell
    const a = cover[at] + (cover[at + 1] - cover[at]) * u
    const b = cover[at + columns] + (cover[at + columns + 1] - cover[at + columns]) * u
    const share = a + (b - a) * v
    if (share < 0.01) continue
    const c = glow[at] + (glow[at + 1] - glow[at]) * u
    const d = glow[at + columns] + (glow[at + columns + 1] - glow[at + columns]) * u
    const lit = c + (d - c) * v
    const plain = colour[i]
    const r = (plain & 255) + (red * lit - (plain & 255)) * share
    const g = ((plain >>> 8) & 255) + (green * lit - ((plain >>> 8) & 255)) * share
    const bl = ((plain >>> 16) & 255) + (blue * lit - ((plain >>> 16) & 255)) * share
    colour[i] = 0xff000000 | ((bl > 255 ? 255 : bl) << 16) | ((g > 255 ? 255 : g) << 8) | (r > 255 ? 255 : r)
  }
}
