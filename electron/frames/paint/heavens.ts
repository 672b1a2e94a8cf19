import type { Scene } from '../scene.ts'
import type { Eye } from './eye.ts'
const cell = 16

/** The sky on a coarse grid over the picture, and the colour of the horizon above every column. */
export type Heavens = {
  columns: number
  rows: number
  grid: Float32Array
  horizon: Float32Array
  /** The same as it lies in the picture. */
  haze: Uint32Array
}

/** The sky's colour in a direction (a unit vector), and that of what distance fades into, written as 0 … 255. */
export type Firmament = {
  at(x: number, y: number, z: number, to: Float32Array, index: number): void
  veil(x: number, y: number, to: Float32Array): void
}

export function createHeavens(width: number, height: number): Heavens {
  const columns = Math.ceil(width / cell) + 1
  const rows = Math.ceil(height / cell) + 1
  return {
    columns,
    rows,
    grid: new Float32Array(columns * rows * 3),
    horizon: new Float32Array(width * 3),
    haze: new Uint32Array(width),
  }
}

const sample = new Float32Array(3)

export function paintHeavens(heavens: Heavens, firmament: Firmament, eye: Eye, width: number): void {
  const { columns, rows, grid, horizon, haze } = heavens
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const right = (column * cell - eye.centreX) / eye.focal
      const up = (eye.centreY - row * cell) / eye.focal
      const size = 1 / Math.sqrt(1 + right * right + up * up)
      const x = (eye.forwardX + right * eye.rightX + up * eye.upX) * size
      const y = (eye.forwardY + right * eye.rightY + up * eye.upY) * size
      firmament.at(x, y, (eye.forwardZ + up * eye.upZ) * size, grid, (row * columns + column) * 3)
    }
  }
  const level = 1 / Math.sqrt(eye.forwardX * eye.forwardX + eye.forwardY * eye.forwardY || 1)
  let from = 0
  veilAtColumn(firmament, eye, 0, level)
  let red = sample[0]
  let green = sample[1]
  let blue = sample[2]
  while (from < width) {
    const to = Math.min(width, from + cell)
    veilAtColumn(firmament, eye, to, level)
    for (let column = from; column < to; column++) {
      const share = (column - from) / (to - from)
      horizon[column * 3] = red + (sample[0] - red) * share
      horizon[column * 3 + 1] = green + (sample[1] - green) * share
      horizon[column * 3 + 2] = blue + (sample[2] - blue) * share
      haze[column] = 0xff000000 | (horizon[column * 3 + 2] << 16) | (horizon[column * 3 + 1] << 8) | horizon[column * 3]
    }
    red = sample[0]
    green = sample[1]
    blue = sample[2]
    from = to
  }
}

function veilAtColumn(firmament: Firmament, eye: Eye, column: number, level: number): void {
  const right = (column - eye.centreX) / eye.focal
  const x = eye.forwardX * level + right * eye.rightX
  const y = eye.forwardY * level + right * eye.rightY
  const size = 1 / Math.sqrt(x * x + y * y)
  firmament.veil(x * size, y * size, sample)
}

function direct(to: { x: number; y: number; z: number }, altitude: number, azimuth: number): void {
  to.x = Math.sin(azimuth) * Math.cos(altitude)
  to.y = Math.cos(azimuth) * Math.cos(altitude)
  to.z = Math.sin(altitude)
}

/** Fills what is still empty in a row with sky. */
export function skyRow(
  heavens: Heavens,
  row: number,
  width: number,
  colour: Uint32Array,
  nearness: Float32Array,
): void {
  const { columns, grid } = heavens
  const above = Math.floor((row + 0.5) / cell)
  const share = (row + 0.5) / cell - above
  const a = above * columns * 3
  const b = a + columns * 3
  for (let column = 0; column < columns - 1; column++) {
    const at = column * 3
    const mixed = (part: number) => grid[a + at + part] + (grid[b + at + part] - grid[a + at + part]) * share
    const red = mixed(0)
    const green = mixed(1)
    const blue = mixed(2)
    const first = row * width + column * cell
    const last = row * width + Math.min(width, (column + 1) * cell)
    skyCell(
      colour,
      nearness,
      first,
      last,
      red,
      (mixed(3) - red) / cell,
      green,
      (mixed(4) - green) / cell,
      blue,
      (mixed(5) - blue) / cell,
    )
  }
}

function skyCell(
  colour: Uint32Array,
  nearness: Float32Array,
  first: number,
  last: number,
  red: number,
  redStep: number,
  green: number,
  greenStep: number,
  blue: number,
  blueStep: number,
): void {
  for (let i = first; i < last; i++) {
    if (nearness[i] === 0) colour[i] = 0xff000000 | (blue << 16) | (green << 8) | red
    red += redStep
    green += greenStep
    blue += blueStep
  }
}

/** Sun and Moon as plain discs, nowhere darker than the glow about them; larger than life by a third so that a model can hold them. */
export function paintDiscs(
  colour: Uint32Array,
  nearness: Float32Array,
  scene: Scene,
  eye: Eye,
  width: number,
  height: number,
): void {
  const { sky } = scene
  const veil = Math.max(sky.cloud * 0.9, sky.fog, sky.rain, sky.snowfall)
  if (veil > 0.86) return
  const direction = { x: 0, y: 0, z: 0 }
  if (sky.sunAltitude > -0.02) {
    direct(direction, sky.sunAltitude, sky.sunAzimuth)
    const low = Math.max(0, 1 - sky.sunAltitude / 0.3)
    disc(
      colour,
      nearness,
      eye,
      width,
      height,
      direction,
      0.0125 + 0.006 * low,
      255,
      250 - 16 * low,
      232 - 62 * low,
      1 - veil,
      1,
    )
  }
  if (sky.moonAltitude > 0 && sky.sunAltitude < 0.15) {
    direct(direction, sky.moonAltitude, sky.moonAzimuth)
    disc(colour, nearness, eye, width, height, direction, 0.0125, 236, 238, 232, 1 - veil, sky.moonLit)
  }
}

function disc(
  colour: Uint32Array,
  nearness: Float32Array,
  eye: Eye,
  width: number,
  height: number,
  direction: { x: number; y: number; z: number },
  radiusRadians: number,
  red: number,
  green: number,
  blue: number,
  share: number,
  lit: number,
): void {
  const ahead = direction.x * eye.forwardX + direction.y * eye.forwardY + direction.z * eye.forwardZ
  if (ahead < 0.05) return
  const scale = eye.focal / ahead
  const x = eye.centreX + (direction.x * eye.rightX + direction.y * eye.rightY) * scale
  const y = eye.centreY - (direction.x * eye.upX + direction.y * eye.upY + direction.z * eye.upZ) * scale
  const radius = Math.max(1.5, radiusRadians * scale)
  // The dark limb of a crescent is another disc, moved aside by as much as is lit.
  const aside = lit * 2 * radius
  for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(height - 1, Math.ceil(y + radius)); row++) {
    for (
      let column = Math.max(0, Math.floor(x - radius));
      column <= Math.min(width - 1, Math.ceil(x + radius));
      column++
    ) {
      const i = row * width + column
      if (nearness[i] > 0) continue
      const dx = column + 0.5 - x
      const dy = row + 0.5 - y
      let cover = Math.min(1, Math.max(0, radius - Math.sqrt(dx * dx + dy * dy) + 0.5))
      if (lit < 0.98)
        cover *= Math.min(1, Math.max(0.06, Math.sqrt((dx + aside) * (dx + aside) + dy * dy) - radius + 0.5))
      cover *= share
      if (cover <= 0) continue
      const under = colour[i]
      const mix = (shift: number, over: number) => {
        const from = (under >> shift) & 255
        return from >= over ? from << shift : Math.round(from + (over - from) * cover) << shift
      }
      colour[i] = (0xff000000 | mix(16, blue) | mix(8, green) | mix(0, red)) >>> 0
    }
  }
}
