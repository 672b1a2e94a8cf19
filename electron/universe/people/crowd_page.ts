/**
 * Arithmetic on four people at once, written down as WebAssembly text: every quantity is two vectors of two f64, those of the first two
 * people and those of the last two. What is said becomes a line at once, and lines stand in the order in which they were said.
 *
 * {hunger} stands for where that column of the block lies, {0.3} for a vector of twice that number, {i32x4 2} for one of four times that
 * number, fetched from {vectors}: the engine builds a constant anew, in three instructions, each time it meets one.
 */
type Vector = string
export type Four = readonly [low: Vector, high: Vector]
type Value = Four | number
/** An offset and an address, as a load takes them. */
type Place = `offset=${string}`

const shuffle = (lanes: string) => (a: Vector, b: Vector) => `(i8x16.shuffle ${lanes} ${a} ${b})`

/** The first halves of two vectors, and their second halves. */
export const firsts = shuffle('0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23')
export const seconds = shuffle('8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31')

/** Of a0 a1 a2 a3 and b0 b1 b2 b3 come a0 b0 a1 b1, and a2 b2 a3 b3. */
export const weaveLow = shuffle('0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23')
export const weaveHigh = shuffle('8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31')

export function openPage() {
  const lines: string[] = []
  const locals: string[] = []

  const keep = (value: string, type: 'v128' | 'i32' = 'v128'): string => {
    const name = `$x${locals.length}`
    locals.push(`(local ${name} ${type})`)
    lines.push(`(local.set ${name} ${value})`)
    return `(local.get ${name})`
  }
  const constant = (words: string): Four => {
    const vector = keep(`{${words}}`)
    return [vector, vector]
  }
  const four = (value: Value): Four => (typeof value === 'number' ? constant(String(value)) : value)
  const operation =
    (name: string) =>
    (left: Value, right: Value): Four => {
      const [[a, b], [c, d]] = [four(left), four(right)]
      return [keep(`(${name} ${a} ${c})`), keep(`(${name} ${b} ${d})`)]
    }
  const widen = (x: Vector): Four => [
    keep(`(f64x2.promote_low_f32x4 ${x})`),
    keep(`(f64x2.promote_low_f32x4 ${seconds(x, x)})`),
  ]

  return {
    lines,
    locals,
    keep,
    constant,
    add: operation('f64x2.add'),
    sub: operation('f64x2.sub'),
    mul: operation('f64x2.mul'),
    div: operation('f64x2.div'),
    max: operation('f64x2.pmax'),
    and: operation('v128.and'),
    atLeast: operation('f64x2.ge'),
    above: operation('f64x2.gt'),

    /** Four f32 as f64, and back. */
    widen,
    narrow: ([low, high]: Four): Vector =>
      keep(firsts(`(f32x4.demote_f64x2_zero ${low})`, `(f32x4.demote_f64x2_zero ${high})`)),
    /** Four i32 as f64, and four masks of 32 bits as masks of 64. */
    whole: (x: Vector): Four => [
      keep(`(f64x2.convert_low_i32x4_s ${x})`),
      keep(`(f64x2.convert_low_i32x4_s ${seconds(x, x)})`),
    ],
    mask: (x: Vector): Four => [keep(`(i64x2.extend_low_i32x4_s ${x})`), keep(`(i64x2.extend_high_i32x4_s ${x})`)],

    /** At each of four places lie two f64 side by side: the four first ones, and the four second ones. */
    pairs: (places: readonly Place[]) => {
      const [a, b, c, d] = places.map((place) => keep(`(v128.load ${place})`))
      return {
        first: (): Four => [keep(firsts(a, b)), keep(firsts(c, d))],
        second: (): Four => [keep(seconds(a, b)), keep(seconds(c, d))],
      }
    },
    /** At each of four places lie four f32 side by side: the first three of each. */
    threes: (places: readonly Place[]): [Four, Four, Four] => {
      const [a, b, c, d] = places.map((place) => keep(`(v128.load ${place})`))
      const [ab, cd] = [keep(weaveLow(a, b)), keep(weaveLow(c, d))]
      const low = (x: Vector, y: Vector): Four => [
        keep(`(f64x2.promote_low_f32x4 ${x})`),
        keep(`(f64x2.promote_low_f32x4 ${y})`),
      ]
      return [low(ab, cd), low(seconds(ab, ab), seconds(cd, cd)), low(weaveHigh(a, b), weaveHigh(c, d))]
    },
  }
}
