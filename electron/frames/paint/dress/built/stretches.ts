import type { Four } from '../four/script.ts'
import { held01 } from '../four/shapes.ts'

/**
 * Means over the stretch that a pixel covers. What is drawn at a period near a pixel's width and looked up at one point would glitter:
 * how much of the stretch it covers is its mean, from however far.
 */

/** Over how much of a pixel a mean is taken, at most and at least: a little less than all of it keeps edges crisp. */
const meanPart = 0.7
const leastPart = 0.05

const between = (value: Four, least: Four | number, most: Four | number): Four => value.atLeast(least).atMost(most)

/** What of a pixel's width counts for a detail so many metres wide: one that spans pixels is as sharp as truth has it. */
export const blurOf = (width: Four, detail: Four | number): Four => {
  const part = typeof detail === 'number' ? width.times(2 / detail) : width.times(2).over(detail)
  return between(part.minus(1), leastPart, meanPart).times(width)
}

/** How much of a stretch of `width` about `place` lies on pulses so many `half` wide to either side of every multiple of `period`. */
export function pulseShare(place: Four, period: Four | number, half: Four | number, width: Four): Four {
  const cells = (at: Four) => (typeof period === 'number' ? at.times(1 / period) : at.over(period)).plus(0.5).floor()
  const first = place.minus(width.times(0.5))
  const last = first.plus(width)
  const left = cells(first)
  const right = cells(last)
  const wide = place.script.four(half)
  const least = wide.times(-1)
  const from = between(first.minus(left.times(period)), least, wide)
  const to = between(last.minus(right.times(period)), least, wide)
  return right.minus(left).times(2).times(wide).plus(to).minus(from).over(width)
}

/** The mean over `width` about `place` of what climbs from 0 to 1 in every unit and falls back. */
export function sawMean(place: Four, width: Four): Four {
  const first = place.minus(width.times(0.5))
  const last = first.plus(width)
  const left = first.floor()
  const right = last.floor()
  const from = first.minus(left)
  const to = last.minus(right)
  return right.minus(left).plus(to.times(to)).minus(from.times(from)).times(0.5).over(width)
}

/** How strongly lots drawn for each unit still show where a stretch is `width` units long: the mean of many is that of all. */
export const lotShown = (width: Four): Four =>
  width.below(1.5).choose(width.times(-0.5).plus(1.25).atMost(1), width.script.number(0.75).over(width))

/** A stretch across what repeats, ready to be asked for its share in several parts of the period. */
export function stretchAcross(place: Four, width: Four, period: Four) {
  const first = place.minus(width.times(0.5))
  const last = first.plus(width)
  const left = first.over(period).floor()
  const right = last.over(period).floor()
  const from = first.minus(left.times(period))
  const to = last.minus(right.times(period))
  const periods = right.minus(left)
  const perMetre = place.script.number(1).over(width)
  /** How much of the stretch lies between two places of a period. */
  return (least: Four, most: Four): Four => {
    const long = most.minus(least)
    const share = periods
      .times(long)
      .plus(between(to, least, most))
      .minus(between(from, least, most))
      .times(perMetre)
    return long.above(0).choose(share, 0)
  }
}

/** How much of a pattern of so many metres shows where pixels are so wide: all of it until two of them span it, none where one does. */
export const shownOf = (foot: Four, metres: number): Four => held01(foot.times(-2 / metres).plus(2))

export const nearerThan = (foot: Four, metres: number): Four => held01(foot.times(-1 / metres).plus(1))
