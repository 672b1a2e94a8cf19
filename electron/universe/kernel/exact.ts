import acosExact from '@stdlib/math-base-special-acos'
import asinExact from '@stdlib/math-base-special-asin'
import atan2Exact from '@stdlib/math-base-special-atan2'
import cosExact from '@stdlib/math-base-special-cos'
import expExact from '@stdlib/math-base-special-exp'
import lnExact from '@stdlib/math-base-special-ln'
import powExact from '@stdlib/math-base-special-pow'
import sinExact from '@stdlib/math-base-special-sin'
import tanExact from '@stdlib/math-base-special-tan'

/**
 * The only mathematics the law may use beyond + − × ÷, sqrt and integers. The engine's own sin, exp and pow differ between versions of
 * Node; these are pinned and made of plain arithmetic, and a test hashes a long vector of each.
 */

export const sin: (x: number) => number = sinExact
export const cos: (x: number) => number = cosExact
export const tan: (x: number) => number = tanExact
export const asin: (x: number) => number = asinExact
export const acos: (x: number) => number = acosExact
export const atan2: (y: number, x: number) => number = atan2Exact
export const exp: (x: number) => number = expExact
export const ln: (x: number) => number = lnExact
export const pow: (x: number, y: number) => number = powExact

export const turn = 6.283185307179586
export const degree = 0.017453292519943295

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x
}

export function unit(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x
}

export function blend(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

/** 0 below `from`, 1 above `to`, and smooth between them. */
export function ramp(from: number, to: number, x: number): number {
  const t = unit((x - from) / (to - from))
  return t * t * (3 - 2 * t)
}

/** The remainder that is never negative, whatever the sign of `x`. */
export function wrap(x: number, period: number): number {
  const rest = x - period * Math.floor(x / period)
  return rest >= period ? 0 : rest
}

/** Keeps a small quantity out of the denormals, where −0 is born. */
export function tidy(x: number): number {
  return x < 1e-6 && x > -1e-6 ? 0 : x
}
