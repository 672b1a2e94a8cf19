/**
 * Philox4x32-10: random numbers as a function of a counter and a key, so that any number of any frame can be drawn alone, in any order.
 * Four words go out into `into` at `at`.
 */
export function philox(
  into: Uint32Array,
  at: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
): void {
  let [a, b, c, d, k, l] = [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0, k0 >>> 0, k1 >>> 0]
  for (let round = 0; round < 10; round++) {
    const highA = multiplyHigh(a, 0xd2511f53)
    const lowA = Math.imul(a, 0xd2511f53)
    const highC = multiplyHigh(c, 0xcd9e8d57)
    const lowC = Math.imul(c, 0xcd9e8d57)
    a = (highC ^ b ^ k) >>> 0
    b = lowC >>> 0
    c = (highA ^ d ^ l) >>> 0
    d = lowA >>> 0
    k = (k + 0x9e3779b9) >>> 0
    l = (l + 0xbb67ae85) >>> 0
  }
  into[at] = a
  into[at + 1] = b
  into[at + 2] = c
  into[at + 3] = d
}

/** The upper half of a 64-bit product, from 16-bit pieces. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = (Math.imul(aHigh, bLow) >>> 0) + (Math.imul(aLow, bLow) >>> 16)
  const carry = (Math.imul(aLow, bHigh) >>> 0) + (middle & 0xffff)
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) >>> 0
}
