import type { Four } from '../four/script.ts'
import { type Fact, factAt, type Point } from './point.ts'

/** Noise upon finer noise, 0 … 1, at a place in cells of which a pixel spans so many. */
export function uneven({ script }: Point, octaves: 2 | 3 | 4, x: Four, y: Four, perPixel: Four, salt: number): Four {
  for (const { place } of [x, y, perPixel]) script.get(place)
  script.integer(salt)
  return script.callNamed(`uneven${octaves}`)
}

/** The same with a salt of the building's own. */
export function unevenOf(point: Point, octaves: 2 | 3 | 4, x: Four, y: Four, perPixel: Four, salt: Fact): Four {
  const { script } = point
  for (const { place } of [x, y, perPixel]) script.get(place)
  script.toldWhole(factAt[salt])
  return script.callNamed(`uneven${octaves}`)
}

/** The same at the first of four places, for all four: for what is so broad that neighbours hardly differ. */
export function broadly({ script }: Pick<Point, 'script'>, x: Four, y: Four, salt: number): Four {
  for (const { place } of [x, y, x]) script.get(place)
  script.integer(salt)
  return script.callNamed('broad')
}
