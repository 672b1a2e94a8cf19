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
  const { width, height, columns } = flow
  const plane = width * height
  const kept = under ? 1 - share : 0
  const taken = (under ? share : 1) / 127.5
  for (let y = 0, pixel = 0; y < height; y++) {
    const cellRow = (y >> 1) * columns
    const offsetY = (y & 1) - 0.5 - 0.5
    for (let x = 0; x < width; x++, pixel++) {
      const cell = cellRow + (x >> 1)
      const byte = pixel * 4
      const flowX = flow.x[cell]
      if (flowX === hole && under) {
        into[pixel] = under[byte] / 127.5 - 1
        into[plane + pixel] = under[byte + 1] / 127.5 - 1
        into[2 * plane + pixel] = under[byte + 2] / 127.5 - 1
        continue
      }
      // From centres of cells to corners of pixels.
      const fromX = clamp(flowX + (x & 1) - 1, width - 1.001)
      const fromY = clamp(flow.y[cell] + offsetY, height - 1.001)
      const left = fromX | 0
      const top = fromY | 0
      const fx = fromX - left
      const fy = fromY - top
      const a = (top * width + left) * 4
      const b = a + width * 4
      const w00 = (1 - fx) * (1 - fy) * taken
      const w10 = fx * (1 - fy) * taken
      const w01 = (1 - fx) * fy * taken
      const w11 = fx * fy * taken
      const red = over[a] * w00 + over[a + 4] * w10 + over[b] * w01 + over[b + 4] * w11
      const green = over[a + 1] * w00 + over[a + 5] * w10 + over[b + 1] * w01 + over[b + 5] * w11
      const blue = over[a + 2] * w00 + over[a + 6] * w10 + over[b + 2] * w01 + over[b + 6] * w11
      if (under) {
        into[pixel] = red + (under[byte] / 127.5) * kept - 1
        into[plane + pixel] = green + (under[byte + 1] / 127.5) * kept - 1
        into[2 * plane + pixel] = blue + (under[byte + 2] / 127.5) * kept - 1
      } else {
        into[pixel] = red - 1
        into[plane + pixel] = green - 1
        into[2 * plane + pixel] = blue - 1
      }
    }
  }
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value
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
