import type { Bits, Four } from '../four/script.ts'
import { rise } from '../four/shapes.ts'
import { burntSteps, lightSteps, middleShown, perGlow } from '../film.ts'
import { burntAt, lightsAt } from '../../sheet/layout.ts'
import { alongStretch, type Point, type Tone } from './point.ts'
import { uneven } from './strands.ts'
import { see, worldOf } from './turned.ts'
import { noise, turnedX, turnedY } from './unevenness.ts'
import { salted } from '../four/octaves.ts'

/** How what is built looks in the picture's light: the last passes, which paint. */

/** Where the picture's colours lie from the plane of nearness, and where its own colours did. */
const colour = 2

const parts = ['Red', 'Green', 'Blue'] as const

/** What shines by itself, through the film, 0 … 1. */
function burnt({ script }: Point, glow: Four): Four {
  const step = glow.times(perGlow).atLeast(0).atMost(burntSteps)
  return script.gatherAt(step.cut(), burntAt)
}

/** What gives back some of the light that shows a white thing at `white`, through the film: the film deepens what is dark. */
function filmed(point: Point, albedo: Four, white: Four): Four {
  const step = white
    .times(middleShown * lightSteps)
    .atMost(lightSteps)
    .atLeast(0)
  return burnt(point, albedo.times(point.script.gatherAt(step.cut(), lightsAt)))
}

function paint({ script }: Point, { red, green, blue }: Tone, where: Bits): void {
  const byte = (value: Four) => value.atLeast(0).atMost(255).cut()
  const made = byte(red).or(byte(green).up(8)).or(byte(blue).up(16)).or(0xff000000)
  script.lay(where.chooseBits(made, script.look(colour).asBits()), colour)
}

/** What lies there as it looks in the picture's light, with what its panes throw back and give by themselves. */
export const layLight = alongStretch((point) => {
  const { script, read, told } = point
  const [du, dv] = [read('du'), read('dv')]
  const size = script.number(1).over(du.times(du).plus(dv.times(dv)).plus(1).root())
  const leant = read('lambert')
    .plus(du.times(read('alongLight')))
    .plus(dv.times(told('lightUp')))
    .times(size)
  const amount = leant.plus(0.25).atLeast(0).times(0.8)
  const open = read('level').plus(dv).times(size).times(0.18).plus(0.82)
  const fields = ['red', 'green', 'blue'] as const
  const lit = fields.map((field, i) => {
    const white = told(`fill${parts[i]}`)
      .times(open)
      .plus(told(`beam${parts[i]}`).times(amount))
    return script.keep(filmed(point, read(field).times(told('wet')), white).times(255))
  })
  const share = read('mirror')
  script.when(share.above(0).and(script.within()), () => mirror(point, share, lit))
  const glows = read('glowRed')
  script.when(glows.above(0).and(script.within()), () => {
    const part = glows.above(0).choose(read('glowShare'), 0)
    const own = [glows, read('glowGreen'), read('glowBlue')]
    lit.forEach((tone, i) => script.put(tone, glowing(point, tone, own[i], part)))
  })
  paint(point, { red: lit[0], green: lit[1], blue: lit[2] }, script.within())
})

/** Light that comes from behind what is painted. */
function glowing(point: Point, tone: Four, glow: Four, share: Four): Four {
  const bright = burnt(point, glow).times(255)
  return tone.times(tone).plus(bright.times(bright)).root().minus(tone).times(share).plus(tone)
}

/** What smooth glass throws back: sky above, and below what stands across the street. */
function mirror(point: Point, share: Four, lit: readonly Four[]): void {
  const { script, read, told } = point
  const straight = read('straight')
  const flat = straight.times(-1).plus(1)
  const squared = flat.times(flat)
  const grazing = squared.times(squared).times(flat).times(0.96).plus(0.04).times(share).times(1.6)
  const part = share.above(0).choose(grazing.atLeast(share.times(0.16)).atMost(1), 0)
  const height = straight.times(2).times(read('tilt')).plus(read('climb'))
  const open = height.times(8).plus(0.5).atLeast(0).atMost(1)
  const low = height.atLeast(0).atMost(1).times(-1).plus(1)
  const level = low.times(low).times(0.75).plus(low.times(0.25))
  lit.forEach((own, i) => {
    const below = told(`fill${parts[i]}`)
      .plus(told(`beam${parts[i]}`).times(0.35))
      .times(96)
    const zenith = told(`zenith${parts[i]}`)
    const above = told(`horizon${parts[i]}`).minus(zenith).times(level).plus(zenith)
    const seen = above.minus(below).times(open).plus(below)
    script.put(own, own.times(own).times(part.times(-1).plus(1)).plus(seen.times(seen).times(part)).root())
  })
}

const painted = (point: Point): Four[] => {
  const plain = point.script.look(colour).asBits()
  return [plain, plain.down(8), plain.down(16)].map((part) => part.and(255).toNumbers())
}

/** Chimneys, columns, posts: their own colour with a grain. */
export const layPlain = alongStretch((point) => {
  const { script, told } = point
  const { metres, at } = see(point)
  const { east, north } = worldOf(point, at)
  const up = at.up.plus(told('houseZ'))
  const [x, y] = [east.times(3).plus(up.times(2)), north.times(3).minus(up)]
  const grain = uneven(point, 3, x, y, metres.times(told('slope')).times(3), 5)
  // How bright a share of light looks: near 1 so good as its power of 1 / 2.2.
  const seen = grain.times(0.6).plus(0.7).root().times(0.92).plus(0.08)
  const [red, green, blue] = painted(point).map((part) => part.times(seen))
  paint(point, { red, green, blue }, script.within())
})

/** Snow on what lies level. */
export const drift = alongStretch((point) => {
  const { script, told } = point
  const lie = told('snow').times(1.4).atMost(1)
  const amount = told('lightUp').plus(0.25).times(0.8)
  const white = [236, 241, 249]
  const [red, green, blue] = painted(point).map((part, i) => {
    const laid = told(`beam${parts[i]}`)
      .times(amount)
      .plus(told(`fill${parts[i]}`))
      .times(white[i])
    return laid.minus(part).times(lie).plus(part)
  })
  paint(point, { red, green, blue }, script.within())
})

/** How brightly a burning building glows (truth/buildings.h). */
export const burn = alongStretch((point) => {
  const { script, told, toldBits } = point
  const { at } = see(point)
  const { east, north } = worldOf(point, at)
  let [x, y] = [east.times(0.6), north.times(0.6)]
  let z = at.up.plus(told('houseZ')).times(0.4)
  let sum = script.number(0)
  for (let octave = 0; octave < 4; octave++) {
    const level = z.floor()
    const t = z.minus(level)
    const salt = level
      .asWhole()
      .times(57)
      .plus(toldBits('emberSalt'))
      .plus(31 * octave)
    const below = noise(x, y, salt.times(salted))
    const above = noise(x, y, salt.plus(57).times(salted))
    const smooth = t.times(t).times(t.times(-2).plus(3))
    sum = sum.plus(
      above
        .minus(below)
        .times(smooth)
        .plus(below)
        .times(0.5 ** (octave + 1) / (1 - 0.5 ** 4) / 2 ** 24),
    )
    ;[x, y, z] = [turnedX(x, y), turnedY(x, y), z.times(2.03).plus(1.7)]
  }
  const fire = rise(0.5, 0.72, sum).times(1.6)
  const whole = script.number(1)
  const own = [1.05, 0.32, 0.02]
  const [red, green, blue] = painted(point).map((part, i) => glowing(point, part, fire.times(own[i]), whole))
  paint(point, { red, green, blue }, fire.above(0).and(script.within()))
})
