/**
 * Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011). A block is a pure function of
 * its key and counter, so whoever draws first changes nothing for the others.
 */

const multiplierA = 0xd2511f53
const multiplierC = 0xcd9e8d57
const weylFirst = 0x9e3779b9
const weylSecond = 0xbb67ae85

/** What the last `block` drew: four words. Read it before anybody draws again. */
export const drawn = new Uint32Array(4)

/** 2⁻³²: turns a drawn word into a number in [0, 1). */
export const perWord = 2.3283064365386963e-10

export function block(key0: number, key1: number, c0: number, c1: number, c2: number, c3: number): void {
  let k0 = key0 | 0
  let k1 = key1 | 0
  let a = c0 | 0
  let b = c1 | 0
  let c = c2 | 0
  let d = c3 | 0
  for (let round = 0; round < 10; round++) {
    const highA = highWord(a, multiplierA & 0xffff, multiplierA >>> 16)
    const highC = highWord(c, multiplierC & 0xffff, multiplierC >>> 16)
    const lowA = Math.imul(a, multiplierA)
    const lowC = Math.imul(c, multiplierC)
    a = highC ^ b ^ k0
    b = lowC
    c = highA ^ d ^ k1
    d = lowA
    k0 = (k0 + weylFirst) | 0
    k1 = (k1 + weylSecond) | 0
  }
  drawn[0] = a
  drawn[1] = b
  drawn[2] = c
  drawn[3] = d
}

/** The high half of a 32 × 32 bit product, from four of 16 × 16: integers all the way are twice as fast as exact products of doubles. */
function highWord(a: number, low: number, high: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const crossed = Math.imul(aLow, high)
  const other = Math.imul(aHigh, low)
  const carried = (Math.imul(aLow, low) >>> 16) + (crossed & 0xffff) + (other & 0xffff)
  return (Math.imul(aHigh, high) + (crossed >>> 16) + (other >>> 16) + (carried >>> 16)) | 0
}
