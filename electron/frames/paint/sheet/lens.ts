import type { Bits, Four } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'
import { mixed } from './softening.ts'

/**
 * What the lens does not look at goes soft, on a picture half as wide: passes over its planes of red, green, blue and weight, each of which
 * lies a measure further on than the one before.
 */

/** How many pixels wide a point is smeared by the first softening, and by both. */
export const firstPixels = 4.2
const bothPixels = 7.6
/** Where less than this lies out of focus, nothing has been gathered. */
const leastWeight = 1e-3

/** What passes are told, in this order: how far it is looked, how wide the lens is open in pixels. */
export const lensTold = { metres: 0, opening: 1 } as const

/** By how many pixels a place is smeared, as a share of the opening; a far one by nearly the whole. */
const smearOf = (script: RowScript, near: Four) => {
  const ahead = near.times(script.told(lensTold.metres))
  return script.number(1).minus(ahead).magnitude().minus(ahead.times(0.1)).atLeast(0).atMost(1)
}

const parts = (colour: Bits) => [colour, colour.down(8), colour.down(16)].map((part) => part.and(255).toNumbers())

/** From a plane of the small picture's red on; told where nearness and colour lie, how far the row below, and how far planes are apart. */
export function gatherSoft(script: RowScript): void {
  const [nearness, colour, below, apart] = [2, 3, 4, 5]
  script.loop(place, 16, end, () => {
    const sums = [0, 0, 0, 0].map((none) => script.keep(none))
    for (const row of [undefined, below])
      for (const odd of [false, true]) {
        const smear = smearOf(script, script.lookTwice(nearness, odd, row))
        const share = smear.below(0.05).choose(0, smear)
        parts(script.lookTwice(colour, odd, row).asBits()).forEach((part, i) =>
          script.put(sums[i], sums[i].plus(part.times(share))),
        )
        script.put(sums[3], sums[3].plus(share))
      }
    sums.forEach((sum, i) => script.layAt(sum, apart, i))
  })
}

/** The sum of neighbours along rows: one or two on either side. */
export const smearAlong =
  (radius: number) =>
  (script: RowScript): void => {
    const to = 2
    script.loop(place, 16, end, () => {
      let sum = script.look()
      for (let k = 1; k <= radius; k++) sum = sum.plus(script.look(undefined, k)).plus(script.look(undefined, -k))
      script.lay(sum, to)
    })
  }

/** The sum of a row and those above and below it; where there is none, of nearer ones. */
export const smearDown =
  (radius: number) =>
  (script: RowScript): void => {
    const to = 2
    script.loop(place, 16, end, () => {
      let sum = script.look()
      for (let k = 0; k < 2 * radius; k++) sum = sum.plus(script.look(3 + k))
      script.lay(sum, to)
    })
  }

/** Colours without their weights: what lies farther out of focus takes more of the second softening. */
export function evenSoft(script: RowScript): void {
  const [nearness, soft, softer, apart] = [2, 3, 4, 5]
  script.loop(place, 16, end, () => {
    const pixels = smearOf(script, script.lookTwice(nearness, false)).times(script.told(lensTold.opening))
    const weight = script.lookPart(soft, apart, 3)
    const more = pixels
      .minus(firstPixels)
      .times(1 / (bothPixels - firstPixels))
      .atLeast(0)
      .atMost(1)
    const first = script.number(1).minus(more).over(weight)
    const second = more.above(0).choose(more.over(script.lookPart(softer, apart, 3)), 0)
    const tone = (i: number) =>
      script
        .lookPart(soft, apart, i)
        .times(first)
        .plus(script.lookPart(softer, apart, i).times(second))
        .plus(0.5)
        .cut()
    const packed = tone(0).or(tone(1).up(8)).or(tone(2).up(16)).or(0xff000000)
    script.lay(weight.above(leastWeight).chooseBits(packed, script.whole(0)))
  })
}

/** A pixel takes nine 16ths of the soft point it lies in, three of either beside it and one of that beyond, if they are soft. */
export function laySoft(script: RowScript): void {
  const [nearness, upper, lower, isLower] = [2, 3, 4, 5]
  script.loop(place, 16, end, () => {
    const pixels = smearOf(script, script.look(nearness)).times(script.told(lensTold.opening))
    const blurred = pixels.above(0.2).and(script.within())
    script.when(blurred, () => {
      const sums = [0, 0, 0, 0].map((none) => script.keep(none))
      const below = script.parameterBits(isLower).toNumbers()
      for (const row of [upper, lower])
        for (const isRight of [false, true]) {
          const point = script.lookHalf(row, isRight)
          const height = row === lower ? below : script.number(4).minus(below)
          const share = point.same(0).choose(0, script.threeOrOne(isRight).times(height))
          parts(point).forEach((part, i) => script.put(sums[i], sums[i].plus(part.times(share))))
          script.put(sums[3], sums[3].plus(share))
        }
      const tone = (i: number) => sums[i].over(sums[3]).plus(0.5).cut()
      const soft = tone(0).or(tone(1).up(8)).or(tone(2).up(16))
      const plain = script.look().asBits()
      const share = pixels
        .times(256 / firstPixels)
        .atMost(256)
        .cut()
      const isLaid = blurred.and(sums[3].above(0))
      script.lay(isLaid.chooseBits(mixed(plain, soft, share), plain))
    })
  })
}
