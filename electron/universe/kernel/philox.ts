/**
 * Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011). A block is a pure function of
 * its key and counter, so whoever draws first changes nothing for the others.
 */

const lowOfFirst = 0x1f53
const highOfFirst = 0xd251
const lowOfSecond = 0x8d57
const highOfSecond = 0xcd9e
const weylFirst = 0x9e3779b9
const weylSecond = 0xbb67ae85

/** What the last `block` drew: four words. Read it before anybody draws again. */
export const drawn = new Uint32Array(4)

/** 2⁻³²: turns a drawn word into a number in [0, 1). */
export const perWord = 2.3283064365386963e-10

export function block(key0: number, key1: number, c0: number, c1: number, c2: number, c3: number): void {
  let k0 = key0 | 0
  let k1 = key1 | 0
  let a = c0 >>> 0
  let b = c1 >>> 0
  let c = c2 >>> 0
  let d = c3 >>> 0
  for (let round = 0; round < 10; round++) {
    // The high half of a 32 × 32 bit product, in two exact products of 48 bits.
    const highA = Math.floor((a * highOfFirst + Math.floor((a * lowOfFirst) / 65536)) / 65536)
    const highC = Math.floor((c * highOfSecond + Math.floor((c * lowOfSecond) / 65536)) / 65536)
    const lowA = Math.imul(a, 0xd2511f53)
    const lowC = Math.imul(c, 0xcd9e8d57)
    a = (highC ^ b ^ k0) >>> 0
    b = lowC >>> 0
    c = (highA ^ d ^ k1) >>> 0
    d = lowA >>> 0
    k0 = (k0 + weylFirst) | 0
    k1 = (k1 + weylSecond) | 0
  }
  drawn[0] = a
  drawn[1] = b
  drawn[2] = c
  drawn[3] = d
}
