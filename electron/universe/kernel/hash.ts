/** Integer mixing (Chris Wellons' lowbias32): for fixed choices that must not use up a random stream. */
export function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0xd35a2d97)
  return (h ^ (h >>> 15)) >>> 0
}

export function mix2(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ mix(b + 0x7f4a7c15))
}

export function mix3(a: number, b: number, c: number): number {
  return mix2(mix2(a, b), c)
}

/** In [0, 1), fixed for ever for these three integers. */
export function fixedUnit(a: number, b: number, c: number): number {
  return mix3(a, b, c) * 2.3283064365386963e-10
}

/** Two words of key from text, so that any words can be a seed. */
export function keyOf(text: string): [number, number] {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let k = 0; k < text.length; k++) {
    low = Math.imul(low ^ text.charCodeAt(k), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(k) ^ (low >>> 13), 0x85ebca6b)
  }
  return [mix(low), mix2(high, low)]
}
