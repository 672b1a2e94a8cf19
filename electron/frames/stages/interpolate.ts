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
  for (let row = 0, cell = 0; row < rows; row++) {
    const top = row * cellPixels
    for (let column = 0; column < columns; column++, cell++) {
      const left = column * cellPixels
      const isHole = flow.x[cell] === hole
      const shiftX = isHole ? 0 : flow.x[cell] - (left + 1)
      const shiftY = isHole ? 0 : flow.y[cell] - (top + 1)
      const oldX = Math.floor(left + shiftX * part + 0.5) | 0
      const oldY = Math.floor(top + shiftY * part + 0.5) | 0
      const freshX = Math.floor(left + shiftX * (part - 1) + 0.5) | 0
      const freshY = Math.floor(top + shiftY * (part - 1) + 0.5) | 0
      const at = top * width + left
      if (isInside(oldX, oldY, width, height) && isInside(freshX, freshY, width, height)) {
        const from = oldY * width + oldX
        const to = freshY * width + freshX
        out[at] = mixed(old[from], fresh[to], share)
        out[at + 1] = mixed(old[from + 1], fresh[to + 1], share)
        out[at + width] = mixed(old[from + width], fresh[to + width], share)
        out[at + width + 1] = mixed(old[from + width + 1], fresh[to + width + 1], share)
        continue
      }
      // At a border the last point goes on.
      for (let y = 0; y < cellPixels && top + y < height; y++)
        for (let x = 0; x < cellPixels && left + x < width; x++) {
          const a = old[within(oldY + y, height) * width + within(oldX + x, width)]
          const b = fresh[within(freshY + y, height) * width + within(freshX + x, width)]
          out[at + y * width + x] = mixed(a, b, share)
        }
    }
  }
}

/** Whether a cell lies in the picture whole. */
const isInside = (x: number, y: number, width: number, height: number) =>
  x >= 0 && y >= 0 && x <= width - cellPixels && y <= height - cellPixels

/** Two channels at a time: bytes 0 and 2, then byte 1. */
function mixed(a: number, b: number, share: number): number {
  const evens = (Math.imul(a & 0xff00ff, 256 - share) + Math.imul(b & 0xff00ff, share)) >>> 8
  const odd = (Math.imul(a & 0xff00, 256 - share) + Math.imul(b & 0xff00, share)) >>> 8
  return (255 << 24) | (evens & 0xff00ff) | (odd & 0xff00)
}

function within(at: number, size: number): number {
  return at < 0 ? 0 : at >= size ? size - 1 : at
}
