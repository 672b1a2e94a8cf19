import { east, mix, north, salted } from '../four/octaves.ts'
import type { Constants } from '../four/memory.ts'
import type { Bits, Four } from '../four/script.ts'
import { RowScript } from '../../sheet/row_script.ts'

/** The truth renderer's noise in space (truth/math.h: noise3), at four places told in cells from an origin. */
const level = 57 * salted

const ease = (share: Four): Four => share.times(share).times(share.times(-2).plus(3))
const blend = (a: Four, b: Four, share: Four): Four => b.minus(a).times(share).plus(a)
const lot = (bits: Bits): Four => mix(bits).down(8).toNumbers()

/** 0 … 1 between the corners of unit cells; the last parameter says where its origin is told. */
export function spaceBody(constants: Constants): number[] {
  const script = new RowScript(4, constants)
  const [x, y, z] = [0, 1, 2].map((at) => script.parameter(at))
  const origin = (word: number) => {
    script.get(3)
    return script.splat(word * 4).asBits()
  }
  const [left, front, foot] = [x.floor(), y.floor(), z.floor()]
  const a = left.asWhole().times(east).plus(origin(0))
  const b = a.plus(east)
  const c = front.asWhole().times(north).plus(origin(1))
  const d = c.plus(north)
  const low = foot
    .asWhole()
    .times(level | 0)
    .plus(origin(2))
  const right = ease(x.minus(left))
  const on = ease(y.minus(front))
  const layer = (salt: Bits) => {
    const [p, q] = [c.xor(salt), d.xor(salt)]
    return blend(blend(lot(a.xor(p)), lot(b.xor(p)), right), blend(lot(a.xor(q)), lot(b.xor(q)), right), on)
  }
  const made = blend(layer(low), layer(low.plus(level | 0)), ease(z.minus(foot))).times(2 ** -24)
  script.get(made.place)
  return script.body()
}

/** How an origin's cell is told; what is over lies apart, so that single precision does. */
export function tellOrigin(to: Int32Array, at: number, x: number, y: number, z: number, salt: number): void {
  to[at] = Math.imul(Math.floor(x), east)
  to[at + 1] = Math.imul(Math.floor(y), north)
  to[at + 2] = (Math.imul(Math.floor(z), level) + Math.imul(salt, salted)) | 0
}
