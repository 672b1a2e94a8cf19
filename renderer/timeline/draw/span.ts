import { textScale } from '../../app/text.ts'
import type { Lane } from '../lanes.ts'

/** What lies at the foot of a lane, and what at its top. */
export type Span = { from: number; to: number }

/** A change smaller than this share of the whole is shown small: two more people in three hundred are no leap. */
const shareMin = 0.04
const stepsMin = 4
const textPixels = 10

/**
 * From zero as long as that shows what changes, so that a height means what it says; otherwise about what there is, since a line that is
 * always at the top says nothing. Both ends are round numbers, which stay the same for a while and can be written beside the lane.
 */
export function spanOf(values: readonly number[]): Span {
  const high = Math.max(1, ...values)
  const low = Math.min(high, ...values)
  const isFromZero = low <= high / 2
  const reach = isFromZero ? high : Math.max(high - low, high * shareMin, stepsMin)
  const spare = isFromZero ? 0 : (reach - (high - low)) / 2
  const step = roundStep(reach / stepsMin)
  const from = isFromZero ? 0 : Math.max(0, Math.floor((low - spare) / step) * step)
  return { from, to: Math.ceil((high + spare) / step) * step }
}

/** The largest of 1, 2, 5, 10, 20 … that is no more, and at least one. */
function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return power * ([5, 2].find((times) => times * power <= most) ?? 1)
}

/** Both numbers at the beginning of the lane, in its own colour. */
export function drawSpan(context: CanvasRenderingContext2D, lane: Lane, { from, to }: Span): void {
  const pixels = textPixels * textScale()
  if (lane.height < 2 * pixels) return
  context.save()
  context.font = context.font.replace(/[\d.]+px/, `${pixels}px`)
  context.strokeStyle = 'rgb(6 8 11 / 0.85)'
  context.lineWidth = 3
  context.lineJoin = 'round'
  context.fillStyle = '#b9dfd3'
  write(to, lane.top + pixels / 2 + 1)
  write(from, lane.top + lane.height - pixels / 2)
  context.restore()

  /** With a dark edge, since the line that it belongs to may run through it. */
  function write(value: number, y: number): void {
    const text = value.toLocaleString('en')
    context.strokeText(text, 6, y)
    context.fillText(text, 6, y)
  }
}
