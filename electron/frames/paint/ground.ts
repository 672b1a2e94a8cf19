import { regions } from '../blockout.ts'
import type { Field, Terrain } from '../scene.ts'
import type { Light } from './light.ts'
import { bedOf } from './bed.ts'
import { coverIndex, groundColours } from './palette.ts'
import { paintOutskirts } from './outskirts.ts'
import { fillBlend } from './fills.ts'
import type { Raster } from './raster.ts'
import { createMesh, fillTriangle, placeCorner } from './triangles.ts'

const chunkCells = 16
const groundId = (regions.indexOf('ground') << 24) >>> 0
const waterId = (regions.indexOf('water') << 24) >>> 0

/** What is worked out once for a field and kept as long as the same field is painted. */
type Relief = {
  field: Field
  /** Three to a corner. */
  normals: Float32Array
  /** A little unevenness of colour, fixed to the place. */
  grain: Float32Array
  lowest: Float32Array
  highest: Float32Array
  strides: Uint8Array
  chunkColumns: number
  chunkRows: number
}

const reliefs = new WeakMap<object, Relief>()

function reliefOf(field: Field): Relief {
  const known = reliefs.get(field.heights)
  if (known && known.field.stepMetres === field.stepMetres && known.field.columns === field.columns) return known
  const { columns, rows, heights, stepMetres } = field
  const normals = new Float32Array(columns * rows * 3)
  const grain = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const south = Math.max(0, row - 1)
    const north = Math.min(rows - 1, row + 1)
    for (let column = 0; column < columns; column++) {
      const west = Math.max(0, column - 1)
      const east = Math.min(columns - 1, column + 1)
      const index = row * columns + column
      const slopeX = (heights[row * columns + east] - heights[row * columns + west]) / ((east - west) * stepMetres)
      const slopeY =
        (heights[north * columns + column] - heights[south * columns + column]) / ((north - south) * stepMetres)
      const length = Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY)
      normals[index * 3] = -slopeX / length
      normals[index * 3 + 1] = -slopeY / length
      normals[index * 3 + 2] = 1 / length
      const place =
        Math.imul(Math.round(field.x / stepMetres) + column, 0x27d4eb2d) ^
        Math.imul(Math.round(field.y / stepMetres) + row, 0x165667b1)
      grain[index] = 0.96 + ((Math.imul(place ^ (place >>> 15), 0x2c1b3c6d) >>> 24) / 255) * 0.08
    }
  }
  const chunkColumns = Math.ceil((columns - 1) / chunkCells)
  const chunkRows = Math.ceil((rows - 1) / chunkCells)
  const lowest = new Float32Array(chunkColumns * chunkRows).fill(Infinity)
  const highest = new Float32Array(chunkColumns * chunkRows).fill(-Infinity)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const chunk =
        Math.min(chunkRows - 1, Math.floor(row / chunkCells)) * chunkColumns +
        Math.min(chunkColumns - 1, Math.floor(column / chunkCells))
      const height = heights[row * columns + column]
      if (height < lowest[chunk]) lowest[chunk] = height
      if (height > highest[chunk]) highest[chunk] = height
    }
  }
  const relief = {
    field,
    normals,
    grain,
    lowest,
    highest,
    chunkColumns,
    chunkRows,
    strides: new Uint8Array(chunkColumns * chunkRows),
  }
  reliefs.set(field.heights, relief)
  return relief
}

/** Which way the ground faces at every corner of a field, three numbers to each. */
export const normalsOf = (field: Field): Float32Array => reliefOf(field).normals

const side = chunkCells + 1
const mesh = createMesh(side * side)
const chunkWater = new Uint8Array(side * side)

export function paintGround(
  raster: Raster,
  light: Light,
  terrain: Terrain,
  colours: readonly number[] = groundColours,
): void {
  paintField(raster, light, terrain, terrain.seaLevel, colours, undefined)
  if (terrain.far) paintField(raster, light, terrain.far, terrain.seaLevel, colours, terrain)
  paintOutskirts(raster, light, terrain, colours)
}

function paintField(
  raster: Raster,
  light: Light,
  field: Field,
  seaLevel: number,
  colours: readonly number[],
  inner: Field | undefined,
): void {
  const relief = reliefOf(field)
  const cover = bedOf(field, seaLevel)
  const { chunkColumns, chunkRows, strides } = relief
  for (let row = 0; row < chunkRows; row++) {
    for (let column = 0; column < chunkColumns; column++)
      strides[row * chunkColumns + column] = strideOf(raster, relief, column, row)
  }
  for (let row = 0; row < chunkRows; row++) {
    for (let column = 0; column < chunkColumns; column++) {
      const stride = strides[row * chunkColumns + column]
      if (stride > 0) paintChunk(raster, light, relief, cover, column, row, stride, colours, inner)
    }
  }
}

/** Cells a patch is painted with at a time, so that none is much smaller than a few pixels; 0 when it is out of sight. */
function strideOf(raster: Raster, relief: Relief, column: number, row: number): number {
  const { eye, width, height } = raster
  const { field, lowest, highest, chunkColumns } = relief
  const chunk = row * chunkColumns + column
  const span = chunkCells * field.stepMetres
  const tall = highest[chunk] - lowest[chunk]
  const dx = field.x + (column + 0.5) * span - eye.x
  const dy = field.y + (row + 0.5) * span - eye.y
  const dz = (highest[chunk] + lowest[chunk]) / 2 - eye.z
  const radius = Math.sqrt(span * span * 0.5 + tall * tall * 0.25)
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < -radius) return 0
  const right = Math.abs(dx * eye.rightX + dy * eye.rightY)
  const up = Math.abs(dx * eye.upX + dy * eye.upY + dz * eye.upZ)
  const slopeX = width / 2 / eye.focal
  const slopeY = height / 2 / eye.focal
  if (right - ahead * slopeX > radius * Math.sqrt(1 + slopeX * slopeX)) return 0
  if (up - ahead * slopeY > radius * Math.sqrt(1 + slopeY * slopeY)) return 0
  const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy + dz * dz) - radius)
  const cell = (field.stepMetres * eye.focal) / distance
  return cell > 7 ? 1 : cell > 3.5 ? 2 : cell > 1.7 ? 4 : 8
}

function paintChunk(
  raster: Raster,
  light: Light,
  relief: Relief,
  cover: Uint8Array,
  chunkColumn: number,
  chunkRow: number,
  stride: number,
  colours: readonly number[],
  inner: Field | undefined,
): void {
  const { field, normals, grain } = relief
  const { columns, rows, heights, stepMetres } = field
  const firstColumn = chunkColumn * chunkCells
  const firstRow = chunkRow * chunkCells
  const acrossCells = Math.min(chunkCells, columns - 1 - firstColumn)
  const downCells = Math.min(chunkCells, rows - 1 - firstRow)
  const across = Math.ceil(acrossCells / stride)
  const down = Math.ceil(downCells / stride)
  const { beam, fill } = light
  for (let j = 0; j <= down; j++) {
    const row = firstRow + Math.min(j * stride, downCells)
    for (let i = 0; i <= across; i++) {
      const column = firstColumn + Math.min(i * stride, acrossCells)
      const from = row * columns + column
      const to = j * side + i
      const x = field.x + column * stepMetres
      const y = field.y + row * stepMetres
      const sunk = inner && within(inner, x, y, 0) ? stepMetres * 0.1 : 0
      placeCorner(mesh, raster, to, x, y, heights[from] - sunk)
      const colour = colours[cover[from]]
      const nz = normals[from * 3 + 2]
      const lambert = light.x * normals[from * 3] + light.y * normals[from * 3 + 1] + light.z * nz
      const amount = lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8
      const open = (0.82 + 0.18 * nz) * grain[from]
      const red = ((colour >> 16) & 255) * (fill[0] * open + beam[0] * amount)
      const green = ((colour >> 8) & 255) * (fill[1] * open + beam[1] * amount)
      const blue = (colour & 255) * (fill[2] * open + beam[2] * amount)
      mesh.red[to] = red > 255 ? 255 : red
      mesh.green[to] = green > 255 ? 255 : green
      mesh.blue[to] = blue > 255 ? 255 : blue
      chunkWater[to] = cover[from] === coverIndex.water ? 1 : 0
    }
  }
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      if (inner) {
        const x = field.x + (firstColumn + i * stride) * stepMetres
        const y = field.y + (firstRow + j * stride) * stepMetres
        const reach = stride * stepMetres
        if (within(inner, x, y, 0) && within(inner, x + reach, y + reach, 0)) continue
      }
      const southWest = j * side + i
      const northWest = southWest + side
      triangle(raster, southWest, northWest, northWest + 1)
      triangle(raster, southWest, northWest + 1, southWest + 1)
    }
  }
  hem(raster, relief, chunkColumn, chunkRow, stride, across, down)
}

function within(field: Field, x: number, y: number, margin: number): boolean {
  return (
    x >= field.x - margin &&
    y >= field.y - margin &&
    x <= field.x + (field.columns - 1) * field.stepMetres + margin &&
    y <= field.y + (field.rows - 1) * field.stepMetres + margin
  )
}

function take(raster: Raster, index: number, from: number): void {
  raster.right[index] = mesh.right[from]
  raster.up[index] = mesh.up[from]
  raster.ahead[index] = mesh.ahead[from]
  raster.red[index] = mesh.red[from]
  raster.green[index] = mesh.green[from]
  raster.blue[index] = mesh.blue[from]
}

function triangle(raster: Raster, a: number, b: number, c: number): void {
  const id = chunkWater[a] + chunkWater[b] + chunkWater[c] > 1 ? waterId : groundId
  const { near } = mesh
  if (near[a] > 0 && near[b] > 0 && near[c] > 0) {
    fillTriangle(raster, mesh, a, b, c, id)
    return
  }
  // Those that the glass cuts are few, and take the long way.
  take(raster, 0, a)
  take(raster, 1, b)
  take(raster, 2, c)
  fillBlend(raster, 3, id, true)
}

/** Where a neighbour is coarser or finer, a hem hangs down over the crack between them. */
function hem(
  raster: Raster,
  relief: Relief,
  chunkColumn: number,
  chunkRow: number,
  stride: number,
  across: number,
  down: number,
): void {
  const differs = (column: number, row: number) => {
    if (column < 0 || row < 0 || column >= relief.chunkColumns || row >= relief.chunkRows) return false
    const other = relief.strides[row * relief.chunkColumns + column]
    return other > 0 && other !== stride
  }
  const drop = relief.field.stepMetres * 2
  if (differs(chunkColumn, chunkRow - 1)) for (let i = 0; i < across; i++) hang(raster, i, i + 1, drop)
  if (differs(chunkColumn, chunkRow + 1))
    for (let i = 0; i < across; i++) hang(raster, down * side + i, down * side + i + 1, drop)
  if (differs(chunkColumn - 1, chunkRow)) for (let j = 0; j < down; j++) hang(raster, j * side, (j + 1) * side, drop)
  if (differs(chunkColumn + 1, chunkRow))
    for (let j = 0; j < down; j++) hang(raster, j * side + across, (j + 1) * side + across, drop)
}

function hang(raster: Raster, a: number, b: number, drop: number): void {
  const eye = raster.eye
  take(raster, 0, a)
  take(raster, 1, b)
  take(raster, 2, b)
  take(raster, 3, a)
  for (let i = 2; i < 4; i++) {
    raster.up[i] -= drop * eye.upZ
    raster.ahead[i] -= drop * eye.forwardZ
  }
  fillBlend(raster, 4, groundId, false)
}
