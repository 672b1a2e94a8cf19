import type { Epoch } from '../calendar.ts'
import type { Lane } from '../lanes.ts'
import type { Asked, Bookmark } from '../markers.ts'
import { words } from '../../words/en.ts'
import { rulerMarks } from '../ruler.ts'
import { type View, xOf } from '../scale.ts'

type Context = CanvasRenderingContext2D

export function drawRuler(
  context: Context,
  lane: Lane,
  height: number,
  epoch: Epoch | null,
  view: View,
  width: number,
  liveTick: number,
): void {
  const now = xOf(view, width, liveTick)
  for (const mark of rulerMarks(epoch, view, width)) {
    const x = Math.round(xOf(view, width, mark.tick)) + 0.5
    context.strokeStyle = mark.major ? 'rgb(226 236 245 / 0.22)' : 'rgb(226 236 245 / 0.08)'
    context.lineWidth = 1
    context.beginPath()
    context.moveTo(x, lane.top + 4)
    context.lineTo(x, height)
    context.stroke()
    context.fillStyle = mark.major ? '#eaf0f4' : '#a3aeba'
    // A date that would be cut off, at the edge or by the end of history, says nothing.
    const ends = x + 5 + context.measureText(mark.label).width
    if (ends <= width && (ends < now - 6 || x > now)) context.fillText(mark.label, x + 5, lane.top + lane.height / 2)
  }
}

/** What has not come to pass yet lies in shade. */
export function drawFuture(context: Context, height: number, view: View, width: number, liveTick: number): void {
  const x = xOf(view, width, liveTick)
  if (x >= width) return
  context.fillStyle = 'rgb(6 8 11 / 0.55)'
  context.fillRect(Math.max(0, x), 0, width - x, height)
  context.fillStyle = 'rgb(143 230 203 / 0.5)'
  context.fillRect(x, 0, 1, height)
}

/** What a fork shares with its parent is dimmed, up to where it began. */
export function drawShared(
  context: Context,
  height: number,
  view: View,
  width: number,
  birth: { tick: number; parent: string },
): void {
  const x = xOf(view, width, birth.tick)
  if (x <= 0) return
  context.fillStyle = 'rgb(6 8 11 / 0.5)'
  context.fillRect(0, 0, Math.min(width, x), height)
  context.fillStyle = '#f0c27b'
  if (x < width) context.fillRect(x, 0, 1.5, height)
  const label = words.timeline.shared(birth.parent)
  const end = Math.min(width, x) - 8
  if (context.measureText(label).width + 8 > end) return
  context.textAlign = 'right'
  context.fillStyle = '#fbe9ca'
  context.fillText(label, end, height - 10)
  context.textAlign = 'left'
}

export function drawLoop(
  context: Context,
  height: number,
  view: View,
  width: number,
  loop: { from: number; to: number },
): void {
  const left = xOf(view, width, loop.from)
  const right = xOf(view, width, loop.to)
  context.fillStyle = 'rgb(240 194 123 / 0.12)'
  context.fillRect(left, 0, right - left, height)
  context.fillStyle = '#f0c27b'
  context.fillRect(left, 0, 1.5, height)
  context.fillRect(right - 1.5, 0, 1.5, height)
}

/** Markers as flags, jumps as rings, words as diamonds; `free` are the pixels in which there is nothing else to read. */
export function drawAsked(
  context: Context,
  lane: Lane,
  view: View,
  width: number,
  bookmarks: readonly Bookmark[],
  asked: readonly Asked[],
  free: { from: number; to: number },
): void {
  const middle = lane.top + lane.height / 2
  if (bookmarks.length + asked.length === 0) {
    context.fillStyle = '#8b97a5'
    // What is shared with a parent says so in the same place.
    const start = free.from + 7
    if (start + context.measureText(words.timeline.noMarks).width < free.to)
      context.fillText(words.timeline.noMarks, start, middle + 0.5)
    return
  }
  for (const one of asked) {
    const x = xOf(view, width, one.tick)
    if (x < -8 || x > width + 8) continue
    context.beginPath()
    if (one.kind === 'jump') {
      context.arc(x, middle, 3.5, 0, Math.PI * 2)
      context.strokeStyle = '#8fc1ff'
      context.lineWidth = 1.5
      context.stroke()
    } else {
      context.moveTo(x, middle - 4)
      context.lineTo(x + 4, middle)
      context.lineTo(x, middle + 4)
      context.lineTo(x - 4, middle)
      context.closePath()
      context.fillStyle = '#c3b1ff'
      context.fill()
    }
  }
  context.fillStyle = '#f0c27b'
  for (const { tick } of bookmarks) {
    const x = xOf(view, width, tick)
    if (x < -8 || x > width + 8) continue
    context.beginPath()
    context.moveTo(x, lane.top + 1)
    context.lineTo(x + 9, lane.top + 5)
    context.lineTo(x + 1.5, lane.top + 9)
    context.lineTo(x + 1.5, lane.top + lane.height)
    context.lineTo(x, lane.top + lane.height)
    context.closePath()
    context.fill()
  }
}
