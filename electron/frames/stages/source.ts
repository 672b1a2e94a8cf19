import { cellPixels, type Flow, hole } from './flow.ts'

/** What a byte is to the model. */
const unit = Float32Array.from({ length: 256 }, (_, byte) => byte / 127.5 - 1)

/**
 * The model's source, planar, −1 … 1: the picture `under`, and over it, by `share`, the picture `over` moved along `flow`. Where `over`
 * has no origin, `under` shows alone; where there is no `under`, the edge of `over` goes on.
 */
export function composeSource(
  into: Float32Array,
  under: Uint8ClampedArray | null,
  over: Uint8ClampedArray | null,
  flow: Flow | null,
  share: number,
): void {
  if (under && (!over || !flow || share <= 0)) return toPlanar(under, into)
  if (!over || !flow) return
  const { width, height, columns, rows, x: fromX, y: fromY } = flow
  const [red, green, blue] = planesOf(into)
  const old = wordsOf(over)
  const fresh = wordsOf(under ?? over)
  const taken = (under ? share : 1) / (127.5 * weightSum)
  const kept = under ? (1 - share) / 127.5 : 0
  for (let row = 0, cell = 0; row < rows; row++) {
    const top = row * cellPixels
    const bottom = Math.min(top + cellPixels, height)
    for (let column = 0; column < columns; column++, cell++) {
      const left = column * cellPixels
      const end = Math.min(left + cellPixels, width)
      if (fromX[cell] === hole) {
        for (let y = top; y < bottom; y++) {
          for (let pixel = y * width + left; pixel < y * width + end; pixel++) {
            const below = under ? fresh[pixel] : 0
            red[pixel] = unit[below & 255]
            green[pixel] = unit[(below >>> 8) & 255]
            blue[pixel] = unit[(below >>> 16) & 255]
          }
        }
        continue
      }
      // From the cell's centre to its first pixel's corner, in eighths of a pixel; all four pixels lie alike between theirs.
      const eighthsX = (clamp(fromX[cell] - 1, width) * 8 + 0.5) | 0
      const eighthsY = (clamp(fromY[cell] - 1, height) * 8 + 0.5) | 0
      const right = eighthsX & 7
      const down = eighthsY & 7
      const w00 = Math.imul(8 - right, 8 - down)
      const w10 = Math.imul(right, 8 - down)
      const w01 = Math.imul(8 - right, down)
      const w11 = Math.imul(right, down)
      for (let y = top; y < bottom; y++) {
        const line = within((eighthsY >> 3) + y - top, height) * width
        for (let x = left; x < end; x++) {
          const at = line + within((eighthsX >> 3) + x - left, width)
          const a = old[at]
          const b = old[at + 1]
          const c = old[at + width]
          const d = old[at + width + 1]
          // Red and blue share a word: 64 parts of a byte stay below the next.
          const evens =
            Math.imul(a & 0xff00ff, w00) +
            Math.imul(b & 0xff00ff, w10) +
            Math.imul(c & 0xff00ff, w01) +
            Math.imul(d & 0xff00ff, w11)
          const greens =
            (Math.imul((a >>> 8) & 255, w00) +
              Math.imul((b >>> 8) & 255, w10) +
              Math.imul((c >>> 8) & 255, w01) +
              Math.imul((d >>> 8) & 255, w11)) |
            0
          const pixel = y * width + x
          const below = fresh[pixel]
          red[pixel] = (evens & 0xffff) * taken + (below & 255) * kept - 1
          green[pixel] = greens * taken + ((below >>> 8) & 255) * kept - 1
          blue[pixel] = (evens >>> 16) * taken + ((below >>> 16) & 255) * kept - 1
        }
      }
    }
  }
}

/** Four weights of eighths times eighths. */
const weightSum = 64

function clamp(value: number, size: number): number {
  return value < 0 ? 0 : value > size - 2 ? size - 2 : value
}

/** Leaves room for the neighbour to the right or below. */
function within(value: number, size: number): number {
  return value > size - 2 ? size - 2 : value
}

export function toPlanar(picture: Uint8ClampedArray, into: Float32Array): void {
  const words = wordsOf(picture)
  const [red, green, blue] = planesOf(into)
  for (let pixel = 0; pixel < red.length; pixel++) {
    const word = words[pixel]
    red[pixel] = unit[word & 255]
    green[pixel] = unit[(word >>> 8) & 255]
    blue[pixel] = unit[(word >>> 16) & 255]
  }
}

export function toPicture(planar: Float32Array, into: Uint8ClampedArray): void {
  const words = wordsOf(into)
  const [red, green, blue] = planesOf(planar)
  for (let pixel = 0; pixel < red.length; pixel++)
    words[pixel] = (255 << 24) | (byteOf(blue[pixel]) << 16) | (byteOf(green[pixel]) << 8) | byteOf(red[pixel])
}

function byteOf(value: number): number {
  const byte = (value * 127.5 + 128) | 0
  return byte < 0 ? 0 : byte > 255 ? 255 : byte
}

/** Four bytes at a time: red lowest. */
function wordsOf(picture: Uint8ClampedArray): Int32Array {
  return new Int32Array(picture.buffer, picture.byteOffset, picture.length >> 2)
}

function planesOf(planar: Float32Array): [red: Float32Array, green: Float32Array, blue: Float32Array] {
  const plane = planar.length / 3
  return [planar.subarray(0, plane), planar.subarray(plane, 2 * plane), planar.subarray(2 * plane)]
}
