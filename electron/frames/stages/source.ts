import { type Flow, hole } from './flow.ts'

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
  if (!over || !flow || share <= 0) {
    if (under) toPlanar(under, into)
    return
  }
  const { width, height, columns, rows } = flow
  const plane = width * height
  const old = new Uint32Array(over.buffer, over.byteOffset, plane)
  const fresh = under ? new Uint32Array(under.buffer, under.byteOffset, plane) : null
  const taken = (fresh ? share : 1) / (127.5 * weightSum)
  const kept = fresh ? (1 - share) / 127.5 : 0
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const isHole = flow.x[cell] === hole
      // From the cell's centre to its first pixel's corner, in eighths of a pixel; all four pixels lie alike between theirs.
      const eighthsX = isHole ? 0 : Math.round(clamp(flow.x[cell] - 1, width) * 8)
      const eighthsY = isHole ? 0 : Math.round(clamp(flow.y[cell] - 1, height) * 8)
      const right = eighthsX & 7
      const down = eighthsY & 7
      const w00 = (8 - right) * (8 - down)
      const w10 = right * (8 - down)
      const w01 = (8 - right) * down
      const w11 = right * down
      for (let corner = 0; corner < 4; corner++) {
        const x = column * 2 + (corner & 1)
        const y = row * 2 + (corner >> 1)
        if (x >= width || y >= height) continue
        const pixel = y * width + x
        const below = fresh ? fresh[pixel] : 0
        if (isHole) {
          into[pixel] = (below & 255) / 127.5 - 1
          into[plane + pixel] = ((below >>> 8) & 255) / 127.5 - 1
          into[2 * plane + pixel] = ((below >>> 16) & 255) / 127.5 - 1
          continue
        }
        const fromX = within((eighthsX >> 3) + (corner & 1), width)
        const fromY = within((eighthsY >> 3) + (corner >> 1), height)
        const at = fromY * width + fromX
        const a = old[at]
        const b = old[at + 1]
        const c = old[at + width]
        const d = old[at + width + 1]
        // Red and blue share a word: 64 parts of a byte stay below the next.
        const evens = (a & 0xff00ff) * w00 + (b & 0xff00ff) * w10 + (c & 0xff00ff) * w01 + (d & 0xff00ff) * w11
        const greens =
          ((a >>> 8) & 255) * w00 + ((b >>> 8) & 255) * w10 + ((c >>> 8) & 255) * w01 + ((d >>> 8) & 255) * w11
        into[pixel] = (evens & 0xffff) * taken + (below & 255) * kept - 1
        into[plane + pixel] = greens * taken + ((below >>> 8) & 255) * kept - 1
        into[2 * plane + pixel] = (evens >>> 16) * taken + ((below >>> 16) & 255) * kept - 1
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
  const plane = into.length / 3
  for (let pixel = 0, byte = 0; pixel < plane; pixel++, byte += 4) {
    into[pixel] = picture[byte] / 127.5 - 1
    into[plane + pixel] = picture[byte + 1] / 127.5 - 1
    into[2 * plane + pixel] = picture[byte + 2] / 127.5 - 1
  }
}

/** The clamped array rounds and bounds. */
export function toPicture(planar: Float32Array, into: Uint8ClampedArray): void {
  const plane = planar.length / 3
  for (let pixel = 0, byte = 0; pixel < plane; pixel++, byte += 4) {
    into[byte] = planar[pixel] * 127.5 + 127.5
    into[byte + 1] = planar[plane + pixel] * 127.5 + 127.5
    into[byte + 2] = planar[2 * plane + pixel] * 127.5 + 127.5
    into[byte + 3] = 255
  }
}
