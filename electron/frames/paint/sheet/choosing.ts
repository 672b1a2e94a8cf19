import { op } from '../dress/four/encoding.ts'
import { Bits } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'

/**
 * What is told of a row: the pixel before it, its first and last pixel, whether there are rows above and below it, three regions, and by how
 * much bytes may differ and stand for no grain.
 */
export const choiceTold = {
  before: 0,
  first: 1,
  last: 2,
  isInside: 3,
  regions: 4,
  isSparing: 7,
  mostApart: 8,
} as const

const [colour, asked, above, below] = [2, 3, 4, 5]

/** Byte by byte, as far as 0. */
const less = (a: Bits, b: Bits) => new Bits(a.script, a.apply(op.lessBytes, b))
/** Byte by byte, without one carrying into the next. */
const mean = (a: Bits, b: Bits) => a.and(b).plus(a.xor(b).and(0xfefefefe).down(1))

/**
 * Of what varies softly only every other point of a row is worked out, like the squares of one colour on a chessboard: writes which those
 * are. In every second row those are spared about which all is alike that was worked out before; they take its mean here. Goes over the
 * plane of ids.
 */
export function chooseRow(script: RowScript): void {
  const told = (index: number) => script.told(index).asBits()
  script.loop(place, 16, end, () => {
    const own = script.look().asBits().down(24)
    const isSoft = [0, 1, 2]
      .map((k) => own.same(told(choiceTold.regions + k)))
      .reduce((a, b) => a.or(b))
      .and(script.within())
      .and(script.places().above(told(choiceTold.before)))
    const made = script.keep(script.whole(0).asNumbers())
    script.when(isSoft, () => {
      const places = script.places()
      const isFirst = places.above(told(choiceTold.first)).xor(-1)
      const isLast = told(choiceTold.last).above(places).xor(-1)
      const sameAt = (row: number | undefined, pixels: number) => script.look(row, pixels).asBits().down(24).same(own)
      const isInside = told(choiceTold.isInside)
      // Of the other squares those that have nothing alike beside, nor above and below.
      const isEnd = isFirst.or(isLast).or(sameAt(undefined, -1).and(sameAt(undefined, 1)).xor(-1))
      const isUpright = isInside.and(sameAt(above, 0)).and(sameAt(below, 0))
      const isAlone = isEnd.and(isUpright.xor(-1))
      const most = told(choiceTold.mostApart)
      // No part may be more apart, nor less.
      const isLike = (a: Bits, b: Bits) =>
        less(less(a, b).or(less(b, a)), most)
          .and(0xffffff)
          .same(0)
      const isSpared = script.keep(script.whole(0).asNumbers())
      const filled = script.keep(script.whole(0).asNumbers())
      const maySpare = told(choiceTold.isSparing).and(isFirst.or(isLast).xor(-1))
      script.when(maySpare, () => {
        const [northWest, northEast, southWest, southEast] = [above, below].flatMap((row) =>
          [-1, 1].map((pixels) => script.lookAt(colour, row, pixels)),
        )
        const isSame = maySpare
          .and(sameAt(above, -1))
          .and(sameAt(above, 1))
          .and(sameAt(below, -1))
          .and(sameAt(below, 1))
        const isAlike = isLike(northWest, northEast).and(isLike(southWest, southEast)).and(isLike(northWest, southWest))
        script.put(isSpared, isSame.and(isAlike).asNumbers())
        script.put(filled, mean(mean(northWest, northEast), mean(southWest, southEast)).asNumbers())
      })
      // Passes begin at a square that is worked out, or before it.
      const isOwn = script.everySecond()
      const plain = script.look(colour).asBits()
      const spared = isSpared.asBits()
      script.lay(isSoft.and(isOwn).and(spared).chooseBits(filled.asBits(), plain), colour)
      const isAsked = isOwn.and(spared.xor(-1)).or(isOwn.xor(-1).and(isAlone))
      script.put(made, isSoft.and(isAsked).asNumbers())
    })
    script.lay(made, asked)
  })
}
