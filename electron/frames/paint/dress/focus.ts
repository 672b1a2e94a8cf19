import type { Camera } from '../../scene.ts'
import type { Raster } from '../raster.ts'
import { firstPixels, lensTold } from '../sheet/lens.ts'
import { type Sheet, smallRoom } from '../sheet/sheet.ts'

const parts = 4

/** How wide the lens is open, in pixels of a picture so many rows high. */
const openingOf = ({ shot }: Camera, height: number) =>
  ((shot === 'portrait' ? 6 : shot === 'group' ? 2.2 : 0) * height) / 288

/**
 * A portrait's lens is open: what is nearer or farther than whom it looks at goes soft, as in the truth renderer (truth/picture.h:
 * focus_blur). Softness is worked out on a picture half as wide, in which what is sharp has no weight and so does not smear.
 */
export function focus({ sheet, width, height }: Raster, camera: Camera): void {
  const opening = openingOf(camera, height)
  if (opening === 0) return
  const { given, small } = sheet
  given[lensTold.metres] = camera.focusMetres
  given[lensTold.opening] = opening
  const apart = small.stride * small.rows * 4
  const soft = small.planes.byteOffset
  const softer = soft + parts * apart
  const spare = softer + parts * apart
  gather(sheet, width, height, soft, apart)
  smear(sheet, soft, spare, soft, 1)
  const isWide = opening > firstPixels
  if (isWide) smear(sheet, soft, spare, softer, 2)
  even(sheet, width, soft, softer, apart)
  lay(sheet, width, height)
}

function gather(
  { small, nearness, colour, gatherSoft }: Sheet,
  width: number,
  height: number,
  soft: number,
  apart: number,
) {
  const { columns, rows, stride, planes } = small
  for (let row = 0; row < rows; row++) {
    const to = soft + (row * stride + smallRoom) * 4
    const from = row * 2 * width * 4 - 2 * to
    const below = row * 2 + 1 < height ? width * 4 : 0
    gatherSoft(to, to + columns * 4, nearness.byteOffset + from, colour.byteOffset + from, below, apart)
    for (let part = 0; part < parts; part++) goOn(planes, (part * rows + row) * stride, columns)
  }
}

/** Beyond its ends a row goes on as it ends. */
function goOn(planes: Float32Array | Int32Array, start: number, columns: number): void {
  const first = start + smallRoom
  const last = first + columns - 1
  planes[first - 1] = planes[first - 2] = planes[first]
  planes[last + 1] = planes[last + 2] = planes[last]
}

/** The sum of a square about each place: along rows, then of rows that lie above each other. */
function smear(sheet: Sheet, from: number, spare: number, to: number, radius: number): void {
  const { columns, rows, stride, planes } = sheet.small
  const bytes = stride * 4
  const all = parts * rows * bytes
  const along = radius === 1 ? sheet.smearAlong : sheet.smearAlongFar
  const down = radius === 1 ? sheet.smearDown : sheet.smearDownFar
  along(from, from + all, spare - from)
  for (let part = 0; part < parts; part++)
    for (let row = 0; row < rows; row++) {
      const at = spare + (part * rows + row) * bytes
      const off = (by: number) => (Math.max(0, Math.min(rows - 1, row + by)) - row) * bytes
      down(at, at + bytes, to - spare, off(-1), off(1), off(-2), off(2))
      goOn(planes, (to - planes.byteOffset) / 4 + (part * rows + row) * stride, columns)
    }
}

function even({ small, nearness, evenSoft }: Sheet, width: number, soft: number, softer: number, apart: number): void {
  const { columns, rows, stride, laid } = small
  for (let row = 0; row < rows; row++) {
    const first = (row * stride + smallRoom) * 4
    const to = laid.byteOffset + first
    const near = nearness.byteOffset + row * 2 * width * 4 - 2 * to
    evenSoft(to, to + columns * 4, near, soft + first - to, softer + first - to, apart)
    goOn(laid, row * stride, columns)
  }
}

function lay({ small, nearness, colour, laySoft }: Sheet, width: number, height: number): void {
  const { rows, stride, laid } = small
  const start = laid.byteOffset + (smallRoom - 1) * 4
  const toNearness = nearness.byteOffset - colour.byteOffset
  for (let row = 0; row < height; row++) {
    const first = colour.byteOffset + row * width * 4
    const half = (row + 1) >> 1
    const upper = start + Math.max(0, half - 1) * stride * 4 - (first >> 1)
    const lower = start + Math.min(rows - 1, half) * stride * 4 - (first >> 1)
    laySoft(first, first + width * 4, toNearness, upper, lower, row & 1 ? 1 : 3)
  }
}
