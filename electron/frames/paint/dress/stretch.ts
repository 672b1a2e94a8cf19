/**
 * Means over the stretch that a pixel covers. What is drawn at a period near a pixel's width and looked up at one point would glitter:
 * how much of the stretch it covers is its mean, from however far.
 */

/** Over how much of a pixel a mean is taken, at most and at least: a little less than all of it keeps edges crisp. */
const meanPart = 0.7
const leastPart = 0.05

/** What of a pixel's width counts for a detail so many metres wide: one that spans pixels is as sharp as truth has it. */
export function blurOf(width: number, detail: number): number {
  const part = (2 * width) / detail - 1
  return width * (part >= meanPart ? meanPart : part <= leastPart ? leastPart : part)
}

/** How much of a stretch of `width` about `place` lies on pulses so many `half` wide to either side of every multiple of `period`. */
export function pulseShare(place: number, period: number, half: number, width: number): number {
  const first = place - width * 0.5
  const last = place + width * 0.5
  const left = Math.floor(first / period + 0.5)
  const right = Math.floor(last / period + 0.5)
  const from = first - left * period
  const to = last - right * period
  const low = from < -half ? -half : from > half ? half : from
  const high = to < -half ? -half : to > half ? half : to
  return ((right - left) * 2 * half + high - low) / width
}

/** The mean over `width` about `place` of what climbs from 0 to 1 in every unit and falls back. */
export function sawMean(place: number, width: number): number {
  const first = place - width * 0.5
  const last = place + width * 0.5
  const left = Math.floor(first)
  const right = Math.floor(last)
  const from = first - left
  const to = last - right
  return ((right - left) * 0.5 + (to * to - from * from) * 0.5) / width
}

/** How strongly lots drawn for each unit still show where a stretch is `width` units long: the mean of many is that of all. */
export const lotShown = (width: number) => (width < 0.5 ? 1 : width < 1.5 ? 1.25 - 0.5 * width : 0.75 / width)

/** A stretch across what repeats, ready to be asked for its share in several parts of the period. */
export type Stretch = { from: number; to: number; periods: number; period: number; perMetre: number }

export const emptyStretch = (): Stretch => ({ from: 0.5, to: 0.5, periods: 0.5, period: 0.5, perMetre: 0.5 })

/** Places are counted from where a period begins. */
export function lieAcross(stretch: Stretch, place: number, width: number, period: number): void {
  const first = place - width * 0.5
  const last = place + width * 0.5
  const left = Math.floor(first / period)
  const right = Math.floor(last / period)
  stretch.from = first - left * period
  stretch.to = last - right * period
  stretch.periods = right - left
  stretch.perMetre = 1 / width
}

/** How much of the stretch lies between two places of a period. */
export function shareIn(stretch: Stretch, least: number, most: number): number {
  if (most <= least) return 0
  const { from, to } = stretch
  const low = from < least ? least : from > most ? most : from
  const high = to < least ? least : to > most ? most : to
  return (stretch.periods * (most - least) + high - low) * stretch.perMetre
}
