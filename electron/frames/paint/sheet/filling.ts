import type { Bits } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'

const [nearness, ids, above, below] = [2, 3, 4, 5]

const greenOf = (bits: Bits) => bits.down(8).and(255)
const unlike = (a: Bits, b: Bits) => greenOf(a).minus(greenOf(b)).magnitude()
/** Byte by byte, without one carrying into the next. */
const mean = (a: Bits, b: Bits) => a.and(b).plus(a.xor(b).and(0xfefefefe).down(1))

/**
 * Gives every second pixel of a row the mean of two neighbours that are of its region: of those across or those upright, whichever differ
 * less. It begins at the first that is meant, and is told where the row's first and last pixel lie, whether there are rows above and below,
 * and which three regions are meant.
 */
export function fillBetween(script: RowScript): void {
  const told = (index: number) => script.told(index).asBits()
  script.loop(place, 16, end, () => {
    const own = script.look(ids).asBits().down(24)
    const isMeant = own
      .same(told(3))
      .or(own.same(told(4)))
      .or(own.same(told(5)))
    const meant = isMeant.and(script.look(nearness).above(0)).and(script.within())
    script.when(meant, () => {
      const places = script.places()
      const regionAt = (plane: number, pixels = 0) => script.look(plane, pixels).asBits().down(24)
      const across = regionAt(ids, -1)
        .same(own)
        .and(regionAt(ids, 1).same(own))
        .and(places.above(told(0)))
        .and(told(1).above(places))
      const upright = script
        .lookAt(ids, above)
        .down(24)
        .same(own)
        .and(script.lookAt(ids, below).down(24).same(own))
        .and(told(2))
      const [west, east] = [script.look(undefined, -1).asBits(), script.look(undefined, 1).asBits()]
      const [north, south] = [script.look(above).asBits(), script.look(below).asBits()]
      const isFlatter = unlike(west, east).above(unlike(north, south))
      const isBeside = across.chooseBits(upright.chooseBits(isFlatter.xor(-1), across), script.whole(0))
      const here = script.look().asBits()
      const filled = isBeside.chooseBits(mean(west, east), mean(north, south))
      script.lay(meant.and(across.or(upright)).and(script.everySecond()).chooseBits(filled, here))
    })
  })
}
