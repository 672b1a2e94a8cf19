import type { Four } from '../four/script.ts'
import type { Point, Tone } from './point.ts'
import { uneven } from './strands.ts'

/** A point of a wall in hand: where it lies on its face, what a pixel covers there, and how stained it is. */
export type Spot = { u: Four; v: Four; foot: Four; wide: Four; tall: Four; stain: Four }
export type Laid = { tone: Tone; du?: Four; dv?: Four }

/** Unevenness of plain matter, which from afar is its mean. */
const grainFoot = 0.1
export const grainOf = (point: Point, { u, v, foot }: Spot): Four => {
  const { script } = point
  const grain = script.keep(0.5)
  const isSeen = foot.below(grainFoot)
  script.when(isSeen, () =>
    script.put(grain, isSeen.choose(uneven(point, 3, u.times(11), v.times(11), foot.times(11), 25), 0.5)),
  )
  return grain
}
