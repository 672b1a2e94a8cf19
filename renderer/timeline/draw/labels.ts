import { type Box, meet } from '../../app/box.ts'
import type { Lane } from '../lanes.ts'
import type { Dot } from './events.ts'

export type EventLabel = { text: string; x: number; y: number }

/** Where more is in sight than anyone could read, dots say it better. */
const dotsMax = 48
const gapPixels = 5
const wordsPixelsMax = 460

/**
 * What happened, written beside its dot where there is room for it: the weightier first, in a sentence or else in a word. `linePixels` is
 * the height of a line.
 */
export function chooseEventLabels(
  dots: readonly Dot[],
  lane: Lane,
  width: number,
  linePixels: number,
  widthOf: (text: string) => number,
): EventLabel[] {
  if (dots.length > dotsMax) return []
  const taken = dots.map(({ x, y, radius }): Box => {
    const reach = radius + 2
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  })
  const labels: EventLabel[] = []
  for (const { x: at, y: row, radius, event } of dots.toSorted((a, b) => b.event.weight - a.event.weight)) {
    const x = at + radius + gapPixels
    const y = Math.max(lane.top + linePixels / 2, Math.min(lane.top + lane.height - linePixels / 2, row))
    for (const text of [event.text, event.kind]) {
      const right = x + widthOf(text)
      const box = { left: x - 2, right: right + gapPixels, top: y - linePixels / 2, bottom: y + linePixels / 2 }
      if (right - x > wordsPixelsMax || right > width || taken.some((other) => meet(other, box))) continue
      taken.push(box)
      labels.push({ text, x, y })
      break
    }
  }
  return labels
}

export function drawEventLabels(
  context: CanvasRenderingContext2D,
  lane: Lane,
  width: number,
  dots: readonly Dot[],
  linePixels: number,
): void {
  context.fillStyle = '#c6d0d9'
  const widthOf = (text: string) => context.measureText(text).width
  for (const { text, x, y } of chooseEventLabels(dots, lane, width, linePixels, widthOf))
    context.fillText(text, x, y + 0.5)
}
