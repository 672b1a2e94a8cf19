import { type Bits, type Four, Script } from './script.ts'

/** The numbers of grain.ts for four points at once. */
export const east = 0x8da6b343 | 0
export const north = 0xd8163841 | 0
export const salted = 0xcb1ab31f | 0

/** Of each octave: where the origin lies in its cell, that cell's own part of the hash, its salt, how it is turned, and its strength. */
export const octaveWords = 12
export const word = { x: 0, y: 1, east: 2, north: 3, salt: 4, along: 5, across: 6, strength: 7, seen: 8 } as const

export const mix = (bits: Bits): Bits => {
  let h = bits.xor(bits.down(16)).times(0x7feb352d)
  h = h.xor(h.down(15)).times(0x846ca68b | 0)
  return h.xor(h.down(16))
}

/** 0 … 2^24. */
const lot = (bits: Bits): Four => mix(bits).down(8).toNumbers()

const ease = (share: Four): Four => share.times(share).times(share.times(-2).plus(3))
const blend = (a: Four, b: Four, share: Four): Four => b.minus(a).times(share).plus(a)

/** One octave of noise, 0 … 2^24, at a place (u, v) in cells from the origin of the octave that lies where counter `at` says. */
function octave(script: Script, u: Four, v: Four, at: number): Four {
  const load = (index: number) => {
    script.get(at)
    return script.splat(index * 4)
  }
  const along = load(word.along)
  const across = load(word.across)
  const x = u.times(along).minus(v.times(across)).plus(load(word.x))
  const y = u.times(across).plus(v.times(along)).plus(load(word.y))
  const left = x.floor()
  const foot = y.floor()
  const a = left.asWhole().times(east).plus(load(word.east).asBits())
  const b = a.plus(east)
  const c = foot.asWhole().times(north).plus(load(word.north).asBits())
  const salt = load(word.salt).asBits()
  const d = c.plus(north).xor(salt)
  const e = c.xor(salt)
  const right = ease(x.minus(left))
  const up = ease(y.minus(foot))
  return blend(blend(lot(a.xor(e)), lot(b.xor(e)), right), blend(lot(a.xor(d)), lot(b.xor(d)), right), up)
}

/** Octave upon octave, from where the first counter says to where the second does: 0 … 1. */
export function grainBody(): number[] {
  const script = new Script(4, 0)
  const sum = script.keep(0)
  script.loop(2, octaveWords * 4, 3, () => {
    const noise = octave(script, script.parameter(0), script.parameter(1), 2)
    script.get(2)
    script.put(sum, sum.plus(noise.times(script.splat(word.strength * 4))))
  })
  script.get(sum.place)
  return script.body()
}

/** The same less its mean, seen with pixels so many cells wide: octaves fade out that are finer than pixels, and are not worked out. */
export function seenBody(): number[] {
  const script = new Script(5, 0)
  const sum = script.keep(0)
  script.loop(3, octaveWords * 4, 4, () => {
    script.get(3)
    const shown = script
      .parameter(2)
      .times(script.splat(word.seen * 4))
      .plus(2)
      .atMost(1)
      .atLeast(0)
    script.when(shown.above(0), () => {
      const noise = octave(script, script.parameter(0), script.parameter(1), 3).minus(2 ** 23)
      script.get(3)
      const strength = script.splat(word.strength * 4)
      script.put(sum, sum.plus(noise.times(strength).times(shown)))
    })
  })
  script.get(sum.place)
  return script.body()
}
