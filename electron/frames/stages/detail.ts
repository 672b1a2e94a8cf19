import { type KernelMemory, makeRoom, openKernel } from '../kernel.ts'
import { detailBinary } from './detail_binary.ts'
import { gainCellPixels, gainsBetween } from './gains.ts'

/**
 * A model that paints over what it is shown, and keeps it, may work on a smaller picture than the one that is wanted: what is fine comes from
 * what it was shown, light and colour from what it made. How much of what is fine is left, in haze or in the dark, is read off the two
 * small pictures. Tests hold the kernel to its source, detail.wat.
 */
type Code = {
  memory: KernelMemory
  gather(row: number, table: number, to: number, count: number, weight: number): void
  between(one: number, other: number, to: number, count: number, share: number): void
  restore(lights: number, table: number, from: number, to: number, count: number): void
}
type Size = { width: number; height: number }

const code = openKernel<Code>(detailBinary)
/** The kernel reads a little beyond the last. */
const margin = 16
/** Of four floats each. */
const smallBytes = 16

/** The picture, RGBA, drawn together into a smaller one: planar, −1 … 1. */
export function drawTogether(picture: Uint8ClampedArray, from: Size, to: Size, into: Float32Array): void {
  const [table, small, full] = layOut(to.width * 16, to.width * to.height * smallBytes, picture.length)
  columnsOf(from.width, to.width, new DataView(code.memory.buffer, table))
  new Float32Array(code.memory.buffer, small, to.width * to.height * 4).fill(0)
  new Uint8Array(code.memory.buffer, full, picture.length).set(picture)
  const rowsEach = from.height / to.height
  const weight = to.width / from.width / rowsEach
  for (let y = 0; y < from.height; y++) {
    const row = Math.min(Math.floor(y / rowsEach), to.height - 1)
    const beyond = Math.min(Math.max(y + 1 - (row + 1) * rowsEach, 0), 1)
    const gather = (at: number, share: number) =>
      code.gather(full + y * from.width * 4, table, small + at * to.width * smallBytes, to.width, weight * share)
    gather(row, 1 - beyond)
    if (beyond > 0 && row + 1 < to.height) gather(row + 1, beyond)
  }
  const pixels = new Float32Array(code.memory.buffer, small, to.width * to.height * 4)
  const plane = to.width * to.height
  for (let pixel = 0, at = 0; pixel < plane; pixel++, at += 4) {
    into[pixel] = pixels[at] / 127.5 - 1
    into[plane + pixel] = pixels[at + 1] / 127.5 - 1
    into[2 * plane + pixel] = pixels[at + 2] / 127.5 - 1
  }
}

/** The picture that a model made in small, planar, with what is fine in the large picture of what it was shown. */
export function restoreDetail(
  made: Float32Array,
  shown: Float32Array,
  small: Size,
  picture: Uint8ClampedArray,
  size: Size,
  into: Uint8ClampedArray,
): void {
  const { width, height } = size
  const rowBytes = small.width * smallBytes
  const [table, row, lights, from, to] = layOut(
    width * 8,
    rowBytes,
    rowBytes * small.height,
    picture.length,
    picture.length,
  )
  placesOf(width, small.width, new DataView(code.memory.buffer, table))
  setLights(made, shown, small, new Float32Array(code.memory.buffer, lights, small.width * small.height * 4))
  new Uint8Array(code.memory.buffer, from, picture.length).set(picture)
  for (let y = 0; y < height; y++) {
    const { at, share } = placeOf(y, height, small.height)
    code.between(lights + at * rowBytes, lights + (at + 1) * rowBytes, row, small.width, share)
    code.restore(row, table, from + y * width * 4, to + y * width * 4, width)
  }
  into.set(new Uint8ClampedArray(code.memory.buffer, to, picture.length))
}

/** Where so many bytes each lie in the kernel's memory. */
function layOut(...bytes: readonly number[]): number[] {
  let end = 0
  const places = bytes.map((count) => {
    const from = end
    end += Math.ceil(count / margin) * margin + margin
    return from
  })
  makeRoom(code.memory, end)
  return places
}

/** Which pixels of a row make each of a smaller one, and how much of the first and last. */
function columnsOf(from: number, to: number, into: DataView): void {
  const each = from / to
  for (let column = 0; column < to; column++) {
    const left = column * each
    const right = (column + 1) * each
    const first = Math.min(Math.floor(left), from - 2)
    const last = Math.min(Math.max(Math.ceil(right) - 1, first + 1), from - 1)
    into.setInt32(column * 16, first * 4, true)
    into.setInt32(column * 16 + 4, last - first + 1, true)
    into.setFloat32(column * 16 + 8, Math.min(first + 1 - left, 1), true)
    into.setFloat32(column * 16 + 12, Math.min(Math.max(right - last, 0), 1), true)
  }
}

function placesOf(width: number, small: number, into: DataView): void {
  for (let x = 0; x < width; x++) {
    const { at, share } = placeOf(x, width, small)
    into.setInt32(x * 8, at * smallBytes, true)
    into.setFloat32(x * 8 + 4, share, true)
  }
}

/** Between which two of a smaller row a pixel's middle lies; at a border the last one goes on. */
function placeOf(pixel: number, size: number, small: number): { at: number; share: number } {
  const place = Math.min(Math.max(((pixel + 0.5) * small) / size - 0.5, 0), small - 1)
  const at = Math.min(Math.floor(place), small - 2)
  return { at, share: place - at }
}

/** For each small pixel its gain, and what is to be added to so much of what was shown that it is what was made. */
function setLights(made: Float32Array, shown: Float32Array, { width, height }: Size, into: Float32Array): void {
  const gains = gainsBetween(shown, made, { width, height })
  const columns = Math.ceil(width / gainCellPixels)
  const green = width * height
  const blue = green * 2
  for (let y = 0, pixel = 0, to = 0; y < height; y++) {
    const cells = (y >> 1) * columns
    for (let x = 0; x < width; x++, pixel++, to += 4) {
      const gain = gains[cells + (x >> 1)]
      const level = 1 - gain
      into[to] = (made[pixel] - gain * shown[pixel] + level) * 127.5
      into[to + 1] = (made[green + pixel] - gain * shown[green + pixel] + level) * 127.5
      into[to + 2] = (made[blue + pixel] - gain * shown[blue + pixel] + level) * 127.5
      into[to + 3] = gain
    }
  }
}
