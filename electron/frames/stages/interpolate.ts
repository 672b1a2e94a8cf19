import { cellPixels, type Flow, hole } from './flow.ts'

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
  const { width, height, columns, rows } = flow
  const old = new Int32Array(before.buffer, before.byteOffset, width * height)
  const fresh = new Int32Array(after.buffer, after.byteOffset, width * height)
  const out = new Int32Array(into.buffer, into.byteOffset, width * height)
  const share = Math.round(part * 256)
  const rest = 256 - share
  for (let row = 0, cell = 0; row < rows; row++) {
    const top = row * cellPixels
    const bottom = Math.min(top + cellPixels, height)
    for (let column = 0; column < columns; column++, cell++) {
      const left = column * cellPixels
      const end = Math.min(left + cellPixels, width)
      const isHole = flow.x[cell] === hole
      const shiftX = isHole ? 0 : flow.x[cell] - (left + 1)
      const shiftY = isHole ? 0 : flow.y[cell] - (top + 1)
      const oldX = Math.round(shiftX * part)
      const oldY = Math.round(shiftY * part)
      const freshX = Math.round(shiftX * (part - 1))
      const freshY = Math.round(shiftY * (part - 1))
      for (let y = top; y < bottom; y++) {
        const oldLine = within(y + oldY, height) * width
        const freshLine = within(y + freshY, height) * width
        for (let x = left; x < end; x++) {
          const a = old[oldLine + within(x + oldX, width)]
          const b = fresh[freshLine + within(x + freshX, width)]
          // Two channels at a time: bytes 0 and 2, then byte 1.
          const evens = (Math.imul(a & 0xff00ff, rest) + Math.imul(b & 0xff00ff, share)) >>> 8
          const odd = (Math.imul(a & 0xff00, rest) + Math.imul(b & 0xff00, share)) >>> 8
          out[y * width + x] = (255 << 24) | (evens & 0xff00ff) | (odd & 0xff00)
        }
      }
    }
  }
}

function within(at: number, size: number): number {
  return at < 0 ? 0 : at >= size ? size - 1 : at
}
