import { east, mix, north, octaveWords, salted, word } from './octaves.ts'
import type { Bits, Four, Script } from './script.ts'
import { floats, wholes } from './memory.ts'

/** Unevenness in a formula; places are told in cells from an origin, so that single precision does. */
export type Grain = { words: Int32Array; octaves: number }

export function grainOf(octaves: number, salt: number): Grain {
  const words = wholes(octaves * octaveWords)
  const parts = new Float32Array(words.buffer, words.byteOffset, words.length)
  const whole = 1 / (1 - 0.5 ** octaves) / 2 ** 24
  let [along, across] = [1, 0]
  for (let octave = 0; octave < octaves; octave++) {
    const at = octave * octaveWords
    parts[at + word.along] = along
    parts[at + word.across] = across
    parts[at + word.strength] = whole * 0.5 ** (octave + 1)
    parts[at + word.seen] = -2 * 2.03 ** octave
    words[at + word.salt] = Math.imul(salt + 31 * octave, salted)
    ;[along, across] = [along * 1.63 - across * 1.21, along * 1.21 + across * 1.63]
  }
  const grain = { words, octaves }
  start(grain, 0, 0)
  return grain
}

/** Puts the origin at a place, in cells. */
export function start({ words, octaves }: Grain, x: number, y: number): void {
  const parts = new Float32Array(words.buffer, words.byteOffset, words.length)
  for (let octave = 0, at = 0; octave < octaves; octave++, at += octaveWords) {
    const [left, foot] = [Math.floor(x), Math.floor(y)]
    parts[at + word.x] = x - left
    parts[at + word.y] = y - foot
    words[at + word.east] = Math.imul(left, east)
    words[at + word.north] = Math.imul(foot, north)
    ;[x, y] = [x * 1.63 - y * 1.21 + 7.3, x * 1.21 + y * 1.63 + 3.1]
  }
}

/** 0 … 1 at a place in cells from the origin. */
export function ask(script: Script, { words }: Grain, u: Four, v: Four): Four {
  script.get(u.place)
  script.get(v.place)
  script.integer(words.byteOffset)
  script.integer(words.byteOffset + words.byteLength)
  return script.call(0)
}

/** The same seen with pixels so many cells wide: what is finer than pixels would only shimmer, and gives its mean. */
export function askSeen(script: Script, { words }: Grain, u: Four, v: Four, perPixel: Four): Four {
  for (const { place } of [u, v, perPixel]) script.get(place)
  script.integer(words.byteOffset)
  script.integer(words.byteOffset + words.byteLength)
  return script.call(1).plus(0.5)
}

/** The cells of a plane, told from an origin: what the first of them is, and where in it the origin lies. */
export type Cells = { over: Float32Array; first: Int32Array }

export const cellsOf = (salt: number): Cells => ({
  over: floats(2),
  first: wholes(3).fill(Math.imul(salt, salted), 2),
})

export function startCells({ over, first }: Cells, x: number, y: number): void {
  over[0] = x - Math.floor(x)
  over[1] = y - Math.floor(y)
  first[0] = Math.imul(Math.floor(x), east)
  first[1] = Math.imul(Math.floor(y), north)
}

/** Which cell a place lies in: where in it, and its bits for one step east or north of it. */
export function cellAt(script: Script, { over, first }: Cells, u: Four, v: Four) {
  const x = u.plus(script.held(over, 0))
  const y = v.plus(script.held(over, 1))
  const left = x.floor()
  const foot = y.floor()
  const a = left.asWhole().times(east).plus(script.heldBits(first, 0))
  const c = foot.asWhole().times(north).plus(script.heldBits(first, 1))
  const salt = script.heldBits(first, 2)
  return {
    x: x.minus(left),
    y: y.minus(foot),
    bits: (right: number, up: number): Bits =>
      mix(a.plus(Math.imul(right, east)).xor(c.plus(Math.imul(up, north)).xor(salt))),
  }
}

/** 0 … 1 of bits. */
export const share = (bits: Bits): Four =>
  bits
    .down(8)
    .toNumbers()
    .times(2 ** -24)

/** Points strewn one to a unit cell: how far the nearest is and the one after it, and the bits of the nearest. */
export function nearestOf(script: Script, cells: Cells, u: Four, v: Four) {
  const cell = cellAt(script, cells, u, v)
  let least = script.number(81)
  let second = least
  let nearest = script.whole(0)
  for (let k = 0; k < 9; k++) {
    const [right, up] = [(k % 3) - 1, Math.floor(k / 3) - 1]
    const bits = cell.bits(right, up)
    const dx = bits
      .and(1_023)
      .toNumbers()
      .times(1 / 1_023)
      .plus(right)
      .minus(cell.x)
    const dy = bits
      .down(10)
      .and(1_023)
      .toNumbers()
      .times(1 / 1_023)
      .plus(up)
      .minus(cell.y)
    const away = dx.times(dx).plus(dy.times(dy))
    nearest = away.below(least).chooseBits(bits, nearest)
    second = second.atMost(least.atLeast(away))
    least = least.atMost(away)
  }
  return { nearest: least.root(), next: second.root(), bits: nearest }
}
