import type { Bits } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'

/** Steps smaller than this are shading, not edges. Luma here is red + 2 · green + blue, 0 … 1020. */
const leastStep = 60

const [above, below, to] = [2, 3, 4]

const lumaOf = (colour: Bits) => colour.and(255).plus(colour.down(7).and(510)).plus(colour.down(16).and(255))

/**
 * Softens stair-steps along a row: a pixel whose neighbourhood is darker or lighter than itself takes some of the neighbour across the
 * edge. What is flat is copied. Told the rows above and below and where it is written to.
 */
export function soften(script: RowScript): void {
  script.loop(place, 16, end, () => {
    const here = script.look().asBits()
    const [west, east] = [script.look(undefined, -1).asBits(), script.look(undefined, 1).asBits()]
    const [north, south] = [script.look(above).asBits(), script.look(below).asBits()]
    const luma = lumaOf(here)
    const off = [west, east, north, south].map((colour) => lumaOf(colour).minus(luma))
    const [left, right, up, down] = off.map((step) => step.magnitude())
    const fall = up.plus(down)
    const run = left.plus(right)
    const made = script.keep(here.asNumbers())
    // The span of all five is at most the sum of their ways from the middle: most of a picture ends here.
    script.when(fall.plus(run).above(leastStep - 1), () => {
      const none = script.whole(0)
      const most = off.reduce((a, b) => a.atLeast(b), none)
      const least = off.reduce((a, b) => a.atMost(b), none)
      const range = most.minus(least)
      const lean = off[0]
        .plus(off[1])
        .plus(off[2])
        .plus(off[3])
        .magnitude()
        .toNumbers()
        .times(0.25)
        .over(range.toNumbers())
      const share = lean.above(0.75).choose(0.5, lean.times(0.68))
      const isEdge = range.above(leastStep - 1).and(share.above(0.06))
      const weight = isEdge.chooseBits(share.times(256).cut(), none)
      const upright = up.above(down).chooseBits(north, south)
      const level = left.above(right).chooseBits(west, east)
      const across = fall.above(run).chooseBits(upright, level)
      script.put(made, mixed(here, across, weight).asNumbers())
    })
    script.lay(made, to)
  })
}

/** Between two colours, by so many 256ths of the second: red and blue in one word, each with room for the other's fraction. */
export function mixed(one: Bits, other: Bits, share: Bits): Bits {
  const keep = share.times(-1).plus(256)
  const outer = one.and(0xff00ff).times(keep).plus(other.and(0xff00ff).times(share)).down(8).and(0xff00ff)
  const green = one.down(8).and(255).times(keep).plus(other.down(8).and(255).times(share)).and(0xff00)
  return outer.or(green).or(0xff000000)
}
