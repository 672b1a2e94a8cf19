/**
 * The unevenness that the truth renderer gives to what things are made of: the same numbers at the same places (truth/math.h), so that a
 * model learns from pictures whose grain lies where the shapes have it.
 */
const east = 0x8da6b343 | 0
const north = 0xd8163841 | 0
const salted = 0xcb1ab31f | 0
const perUnit = 1 / 16_777_216

export function mixBits(bits: number): number {
  let h = bits ^ (bits >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}

/** 32 bits that belong to a cell. */
export const cellBits = (x: number, y: number, salt: number) =>
  mixBits(Math.imul(x, east) ^ Math.imul(y, north) ^ Math.imul(salt, salted))

/** 0 … 1 from bits. */
export const share = (bits: number) => (bits >>> 8) * perUnit

export const cellShare = (x: number, y: number, salt: number) => share(cellBits(x, y, salt))

/** Smooth between the corners of unit cells, 0 … 1. */
export function noiseAt(x: number, y: number, salt: number): number {
  const left = Math.floor(x)
  const foot = Math.floor(y)
  const u = x - left
  const v = y - foot
  const a = Math.imul(left, east)
  const b = (a + east) | 0
  const c = Math.imul(foot, north) ^ Math.imul(salt, salted)
  const d = ((Math.imul(foot, north) + north) | 0) ^ Math.imul(salt, salted)
  const p = (mixBits(a ^ c) >>> 8) * perUnit
  const q = (mixBits(b ^ c) >>> 8) * perUnit
  const r = (mixBits(a ^ d) >>> 8) * perUnit
  const s = (mixBits(b ^ d) >>> 8) * perUnit
  const across = u * u * (3 - 2 * u)
  const up = v * v * (3 - 2 * v)
  return p + (q - p) * across + (r - p) * up + (p - q - r + s) * across * up
}

/** Noise upon finer noise, each half as strong and turned, 0 … 1. */
export function grainAt(x: number, y: number, octaves: number, salt: number): number {
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < octaves; i++) {
    sum += strength * noiseAt(x, y, salt + i * 31)
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    strength *= 0.5
  }
  return sum / (1 - strength * 2)
}

/** From 0 at `least` to 1 at `most`, without a corner. */
export function rise(least: number, most: number, value: number): number {
  const t = (value - least) / (most - least)
  return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t)
}
