import { averageCells } from './luminance.ts'
import { createSwings, type Swings } from './swings.ts'

/**
 * Keeps the stream from flashing: WCAG 2.3.1 allows at most three flashes in any second, a flash being a pair of opposing changes of
 * relative luminance by a tenth or more with the darker below 0.8, or of saturated red, over more than a small area. Where one more
 * change would break that, the frame comes in only as far as it may.
 */
export type FlashLimiter = {
  /** Changes the picture in place; gives how much of it came in, 1 being all. */
  limit(picture: Uint8ClampedArray, width: number, height: number, atMs: number): number
}

const columns = 16
const rows = 9
const cells = columns * rows
const signals = [
  { least: 0.1, darkest: 0.8 },
  { least: 20 / 320, darkest: Number.POSITIVE_INFINITY },
]
/** Cells that may do as they like: together less than a quarter of ten degrees of sight, were the window as large as the screen. */
const freeCells = 3
/** A little under the threshold, for the rounding of pixels. */
const margin = 0.92
const roundsMax = 6

export function createFlashLimiter(): FlashLimiter {
  let shown: Uint8ClampedArray | null = null
  const swings: Swings[] = signals.map((signal) => createSwings(cells, signal.least * margin, signal.darkest))
  const now = signals.map(() => new Float64Array(cells))
  const before = signals.map(() => new Float64Array(cells))
  const limits = new Float64Array(cells)

  /** How much of the change from the frame before all but a few cells may take. */
  function partAllowed(atMs: number): number {
    limits.fill(1)
    for (const [k, swing] of swings.entries())
      for (let cell = 0; cell < cells; cell++)
        limits[cell] = Math.min(limits[cell], swing.partAllowed(cell, before[k][cell], now[k][cell], atMs))
    return limits.slice().sort()[freeCells]
  }

  /** Light does not grow in proportion to bytes, so what was held back is measured again. */
  function holdBack(picture: Uint8ClampedArray, width: number, height: number, atMs: number): number {
    if (shown?.length !== picture.length) return 1
    let whole = 1
    for (let round = 0; round < roundsMax; round++) {
      const part = round < roundsMax - 1 ? partAllowed(atMs) : 0
      if (part === 1) break
      mix(shown, picture, part)
      whole *= part
      averageCells(picture, width, height, columns, rows, now[0], now[1])
    }
    return whole
  }

  return {
    limit(picture, width, height, atMs) {
      averageCells(picture, width, height, columns, rows, now[0], now[1])
      const part = holdBack(picture, width, height, atMs)
      for (const [k, swing] of swings.entries()) {
        for (let cell = 0; cell < cells; cell++) swing.note(cell, now[k][cell], atMs)
        before[k].set(now[k])
      }
      if (shown?.length === picture.length) shown.set(picture)
      else shown = picture.slice()
      return part
    },
  }
}

function mix(shown: Uint8ClampedArray, picture: Uint8ClampedArray, part: number): void {
  const share = Math.floor(part * 256)
  for (let i = 0; i < picture.length; i++) picture[i] = shown[i] + (((picture[i] - shown[i]) * share) >> 8)
}
