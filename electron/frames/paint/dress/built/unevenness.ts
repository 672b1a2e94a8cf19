import { mix, east, north, salted } from '../four/octaves.ts'
import type { Constants } from '../four/memory.ts'
import type { Bits, Four } from '../four/script.ts'
import { RowScript } from '../../sheet/row_script.ts'

/** Noise of the truth renderer (grain.ts) for four points at once, at places of their own. */
const ease = (share: Four): Four => share.times(share).times(share.times(-2).plus(3))
const blend = (a: Four, b: Four, share: Four): Four => b.minus(a).times(share).plus(a)
/** 0 … 2^24. */
const lot = (bits: Bits): Four => mix(bits).down(8).toNumbers()

/** Smooth between the corners of unit cells, 0 … 2^24; the salt is told times `salted`. */
export function noise(x: Four, y: Four, salt: Bits): Four {
  const left = x.floor()
  const foot = y.floor()
  const a = left.asWhole().times(east)
  const c = foot.asWhole().times(north)
  const b = a.plus(east)
  const d = c.plus(north).xor(salt)
  const e = c.xor(salt)
  const right = ease(x.minus(left))
  return blend(
    blend(lot(a.xor(e)), lot(b.xor(e)), right),
    blend(lot(a.xor(d)), lot(b.xor(d)), right),
    ease(y.minus(foot)),
  )
}

export const turnedX = (x: Four, y: Four): Four => x.times(1.63).minus(y.times(1.21)).plus(7.3)
export const turnedY = (x: Four, y: Four): Four => x.times(1.21).plus(y.times(1.63)).plus(3.1)

/** 0 … 1 of a cell, whose salt is told times `salted`. */
export const cellShare = (x: Four, y: Four | Bits, salt: Bits | number): Four => shareOf(cellBits(x, y, salt))

export function cellBits(x: Four, y: Four | Bits, salt: Bits | number): Bits {
  const up = 'asWhole' in y ? y.asWhole() : y
  return mix(x.asWhole().times(east).xor(up.times(north)).xor(salt))
}

export const shareOf = (bits: Bits): Four =>
  bits
    .down(8)
    .toNumbers()
    .times(2 ** -24)

export const saltBits = (salt: number) => Math.imul(salt, salted)

/**
 * A function of a place, of how many cells a pixel spans there, and of a salt: noise upon finer noise, 0 … 1. Octaves that are finer than
 * pixels would only shimmer, and give their mean.
 */
export function unevenBody(octaves: number, constants: Constants): number[] {
  const script = new RowScript(4, constants)
  const perPixel = script.parameter(2)
  let [x, y] = [script.parameter(0), script.parameter(1)]
  const salt = script.parameterBits(3).times(salted)
  const sum = script.keep(0.5)
  const whole = 1 / (1 - 0.5 ** octaves) / 2 ** 24
  for (let octave = 0; octave < octaves; octave++) {
    const shown = perPixel.times(-2 * 2.03 ** octave).plus(2)
    script.when(shown.above(0), () => {
      const part = noise(x, y, salt.plus(saltBits(31 * octave)))
        .minus(2 ** 23)
        .times(whole * 0.5 ** (octave + 1))
      script.put(sum, sum.plus(part.times(shown.atLeast(0).atMost(1))))
    })
    ;[x, y] = [turnedX(x, y), turnedY(x, y)]
  }
  script.get(sum.place)
  return script.body()
}

/** How octaves are turned and shifted against the first, one to a lane. */
const lanesOfOctaves = () => {
  let [along, across, right, up] = [1, 0, 0, 0]
  return Array.from({ length: 4 }, () => {
    const lane = { along, across, right, up }
    ;[along, across] = [along * 1.63 - across * 1.21, along * 1.21 + across * 1.63]
    ;[right, up] = [right * 1.63 - up * 1.21 + 7.3, right * 1.21 + up * 1.63 + 3.1]
    return lane
  })
}

/**
 * Four octaves at the first of four places, for all four: for what is so broad that neighbours hardly differ. What would be done four times
 * for as many places is done once for as many octaves.
 */
export function broadBody(constants: Constants): number[] {
  const script = new RowScript(4, constants)
  const lanes = lanesOfOctaves()
  const four = (of: (lane: (typeof lanes)[number], octave: number) => number) => script.lanesOf(lanes.map(of))
  const [x, y] = [script.spreadOut(script.parameter(0), 0), script.spreadOut(script.parameter(1), 0)]
  const along = four(({ along }) => along)
  const across = four(({ across }) => across)
  const u = x
    .times(along)
    .minus(y.times(across))
    .plus(four(({ right }) => right))
  const v = x
    .times(across)
    .plus(y.times(along))
    .plus(four(({ up }) => up))
  const salts = script.wholesOf([0, 1, 2, 3].map((octave) => saltBits(31 * octave)))
  const parts = noise(u, v, script.parameterBits(3).times(salted).plus(salts)).times(
    four((_, octave) => 0.5 ** (octave + 1) / (1 - 0.5 ** 4) / 2 ** 24),
  )
  const sum = [0, 1, 2, 3].map((lane) => script.spreadOut(parts, lane)).reduce((a, b) => a.plus(b))
  script.get(sum.place)
  return script.body()
}
