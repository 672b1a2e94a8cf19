import { givenAt } from '../../sheet/layout.ts'
import { place, type RowScript } from '../../sheet/row_script.ts'
import { turnedX, turnedY } from '../built/unevenness.ts'
import type { Four } from '../four/script.ts'
import { goodsTold, octaves } from './goods_told.ts'

/** What things are made of, by what most of a thing is (truth/things.h: thing_surface): passes over a stretch of a row. */

const colour = 2
const salt = 3

type Spot = { script: RowScript; x: Four; y: Four; z: Four }

/** Brightens and darkens what is painted by a factor on the light it gives back, which fades with distance. */
const onGoods =
  (factorOf: (spot: Spot) => Four) =>
  (script: RowScript): void => {
    const told = (name: string) => script.told(goodsTold[name])
    script.loop(place, 16, 1, () => {
      const metres = script.number(1).over(script.look())
      const fade = metres.times(told('slope')).times(told('fading')).times(-1).plus(1)
      const seen = fade.above(0).and(script.within())
      script.when(seen, () => {
        const column = script.places().minus(told('row').asBits()).down(2).toNumbers()
        const x = column.times(told('stepX')).plus(told('rayX')).times(metres).plus(told('eyeX'))
        const y = column.times(told('stepY')).plus(told('rayY')).times(metres).plus(told('eyeY'))
        const z = told('rayZ').times(metres).plus(told('eyeZ'))
        const shown = factorOf({ script, x, y, z }).root().minus(1).times(fade).plus(1)
        const plain = script.look(colour).asBits()
        const part = (shift: number) => plain.down(shift).and(255).toNumbers().times(shown).atMost(255).cut()
        const made = part(0).or(part(8).up(8)).or(part(16).up(16)).or(0xff000000)
        script.lay(seen.chooseBits(made, plain), colour)
      })
    })
  }

function grain({ script }: Spot, x: Four, y: Four): Four {
  for (const { place: at } of [x, y, script.number(0)]) script.get(at)
  script.integer(salt)
  return script.callNamed('uneven3')
}

export const layHair = onGoods((spot) => {
  const { x, y, z } = spot
  const aslant = y.times(9)
  return grain(spot, x.times(21).plus(aslant), z.times(26).plus(aslant)).times(0.8).plus(0.6)
})

export const layWork = onGoods((spot) => {
  const { x, y, z } = spot
  return grain(spot, x.times(5).plus(z.times(3)), y.times(5).minus(z.times(4)))
    .times(0.44)
    .plus(0.78)
})

const stonesPerMetre = 2.3

export const layRough = onGoods(({ script, ...at }) => {
  let [x, y, z] = [at.x.times(stonesPerMetre), at.y.times(stonesPerMetre), at.z.times(stonesPerMetre)]
  let sum = script.number(0)
  for (let octave = 0; octave < octaves; octave++) {
    for (const { place: value } of [x, y, z]) script.get(value)
    script.integer(givenAt + goodsTold[`east${octave}`] * 4)
    sum = sum.plus(script.callNamed('space').times(0.5 ** (octave + 1) / (1 - 0.5 ** octaves)))
    ;[x, y, z] = [turnedX(x, y), turnedY(x, y), z.times(2.03).plus(1.7)]
  }
  return sum.times(0.76).plus(0.62)
})
