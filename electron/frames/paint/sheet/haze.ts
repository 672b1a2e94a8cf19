import { end, place, type RowScript } from './row_script.ts'
import { mixed } from './softening.ts'

/** Thickness of haze beyond which everything is haze. */
const thickest = 12

const [colour, depth, reach, haze] = [2, 3, 4, 5]

/**
 * Lays haze along a row by distance, which it writes down. Told of the plane of nearness, how thick haze is by the metre, and from how far
 * on it can be told from nothing. Infinitely far is sky, which has its colour.
 */
export function veil(script: RowScript): void {
  script.loop(place, 16, end, () => {
    const metres = script.look(reach).over(script.look())
    script.lay(metres, depth)
    const veiled = metres.above(script.told(1)).and(metres.below(3e38)).and(script.within())
    script.when(veiled, () => {
      // The exponential as a short polynomial.
      const thick = metres.times(script.told(0)).atMost(thickest)
      const clear = thick.times(0.235).plus(0.48).times(thick).plus(1).times(thick).plus(1)
      const share = script.number(1).minus(script.number(1).over(clear)).times(256).plus(0.5).cut()
      const under = script.look(colour).asBits()
      const over = mixed(under, script.look(haze).asBits(), share)
      script.lay(veiled.chooseBits(over, under), colour)
    })
  })
}
