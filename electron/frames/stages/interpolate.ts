import { type Flow, hole } from './flow.ts'

/**
 * A picture between two: `part` of the way from `before` to `after`. `flow` says where the points of `after` were in `before`, so that
 * things slide rather than fade; a hole fades.
 */
export function interpolate(
  before: Uint8ClampedArray,
  after: Uint8ClampedArray,
  flow: Flow,
  part: number,
  into: Uint8ClampedArray,
): void {
  const { width, height, columns } = flow
  const old = new Uint32Array(before.buffer, before.byteOffset, width * height)
  const fresh = new Uint32Array(after.buffer, after.byteOffset, width * height)
  const out = new Uint32Array(into.buffer, into.byteOffset, width * height)
  const share = Math.round(part * 256)
  const rest = 256 - share
  for (let y = 0, pixel = 0; y < height; y++) {
    const cellRow = (y >> 1) * columns
    const cellY = (y >> 1) * 2 + 1
    for (let x = 0; x < width; x++, pixel++) {
      const cell = cellRow + (x >> 1)
      const isHole = flow.x[cell] === hole
      const shiftX = isHole ? 0 : flow.x[cell] - ((x >> 1) * 2 + 1)
      const shiftY = isHole ? 0 : flow.y[cell] - cellY
      const a = old[at(x + shiftX * part, y + shiftY * part, width, height)]
      const b = fresh[at(x - shiftX * (1 - part), y - shiftY * (1 - part), width, height)]
      // Two channels at a time: bytes 0 and 2, then byte 1.
      const evens = (((a & 0xff00ff) * rest + (b & 0xff00ff) * share) >>> 8) & 0xff00ff
      const odd = (((a & 0xff00) * rest + (b & 0xff00) * share) >>> 8) & 0xff00
      out[pixel] = (0xff000000 | evens | odd) >>> 0
    }
  }
}

function at(x: number, y: number, width: number, height: number): number {
  const column = Math.min(Math.max(Math.round(x), 0), width - 1)
  const row = Math.min(Math.max(Math.round(y), 0), height - 1)
  return row * width + column
}
