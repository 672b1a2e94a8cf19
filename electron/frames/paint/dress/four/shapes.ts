import type { Four } from './script.ts'

/** From 0 at `least` to 1 at `most`, without a corner. */
export function rise(least: Four | number, most: Four | number, value: Four): Four {
  const { script } = value
  const from = script.four(least)
  const wide =
    typeof least === 'number' && typeof most === 'number'
      ? value.minus(from).times(1 / (most - least))
      : value.minus(from).over(script.four(most).minus(from))
  const t = wide.atLeast(0).atMost(1)
  return t.times(t).times(t.times(-2).plus(3))
}

export const held01 = (value: Four): Four => value.atLeast(0).atMost(1)

/** The sine of so many half turns, to a thousandth. */
export function wave(halfTurns: Four): Four {
  const turns = halfTurns.times(0.5)
  const t = turns.minus(turns.floor()).times(2).minus(1)
  const bow = t.times(t.magnitude().minus(1)).times(4)
  return bow.times(bow.magnitude()).minus(bow).times(0.225).plus(bow)
}

/** The natural logarithm of what is above 0, to a hundred-thousandth. */
export function logarithm(value: Four): Four {
  const bits = value.asBits()
  const power = bits.down(23).minus(127).toNumbers()
  const part = bits.and(0x7fffff).or(0x3f800000).asNumbers()
  const t = part.minus(1).over(part.plus(1))
  const square = t.times(t)
  const series = square
    .times(2 / 7)
    .plus(2 / 5)
    .times(square)
    .plus(2 / 3)
    .times(square)
    .plus(2)
    .times(t)
  return power.times(Math.LN2).plus(series)
}

/** The angle of (x, y) clockwise from y: near enough for blades of grass. */
export function bearing(x: Four, y: Four): Four {
  const a = x.magnitude()
  const b = y.magnitude()
  const ratio = a.atMost(b).over(a.atLeast(b).plus(1e-9))
  const square = ratio.times(ratio)
  const low = square
    .times(-0.0464964749)
    .plus(0.15931422)
    .times(square)
    .minus(0.327622764)
    .times(square)
    .times(ratio)
    .plus(ratio)
  const first = a.below(b).choose(low, low.times(-1).plus(Math.PI / 2))
  const angle = y.below(0).choose(first.times(-1).plus(Math.PI), first)
  return x.below(0).choose(angle.times(-1), angle)
}
