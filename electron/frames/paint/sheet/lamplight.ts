import type { Four } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'

const [colour, ids] = [2, 3]

/** Less light than this cannot be told from none. */
const leastMore = 0.004
/** Flames and lit windows are lights themselves. */
const mostRed = 195

/** Bright tones are pressed together rather than cut off, so that nothing near a flame loses its shape. */
const shoulder = (tone: Four) => tone.below(170).choose(tone, tone.script.number(-7_225).over(tone.minus(85)).plus(255))

/** What a lamp is told of as a row is reached, in this order. */
export const lampTold = {
  /** How near may be what it lights. */
  nearLeast: 0,
  nearMost: 1,
  /** Of the first pixel's ray, for each metre ahead, and of every further pixel's: how far to the right; then how far up. */
  right: 2,
  rightStep: 3,
  up: 4,
  lampRight: 5,
  lampUp: 6,
  lampAhead: 7,
  /** One by its reach, squared. */
  fade: 8,
  strength: 9,
  /** Two regions that have their lamps' light already. */
  spared: 10,
  sparedToo: 11,
} as const

/** Warms what stands about a lamp along a row; told of the plane of nearness. */
export function shine(script: RowScript): void {
  const told = (name: keyof typeof lampTold) => script.told(lampTold[name])
  script.loop(place, 16, end, () => {
    const near = script.look()
    const region = script.look(ids).asBits().down(24)
    const isSpared = region.same(told('spared').asBits()).or(region.same(told('sparedToo').asBits()))
    const reached = near
      .above(told('nearLeast'))
      .and(near.below(told('nearMost')))
      .and(isSpared.xor(-1))
      .and(script.within())
    script.when(reached, () => {
      const ahead = script.number(1).over(near)
      const on = script.places().minus(script.parameterBits(4)).down(2).toNumbers()
      const x = on.times(told('rightStep')).plus(told('right')).times(ahead).minus(told('lampRight'))
      const y = told('up').times(ahead).minus(told('lampUp'))
      const z = ahead.minus(told('lampAhead'))
      const rest = script
        .number(1)
        .minus(x.times(x).plus(y.times(y)).plus(z.times(z)).times(told('fade')))
        .atLeast(0)
      const more = rest.times(rest).times(rest).times(told('strength'))
      const plain = script.look(colour).asBits()
      const red = plain.and(255)
      const lit = reached.and(more.above(leastMore)).and(red.above(mostRed).xor(-1))
      script.when(lit, () => {
        const tone = (own: Four, vivid: number, plus: number) =>
          shoulder(own.times(more.times(vivid).plus(1)).plus(more.times(plus))).cut()
        const r = tone(red.toNumbers(), 1.9, 20)
        const g = tone(plain.down(8).and(255).toNumbers(), 1, 7)
        const b = tone(plain.down(16).and(255).toNumbers(), 0.25, 0)
        const warmed = r.or(g.up(8)).or(b.up(16)).or(0xff000000)
        script.lay(lit.chooseBits(warmed, plain), colour)
      })
    })
  })
}
