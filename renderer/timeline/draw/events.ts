import type { WorldEvent } from '../../../electron/wire/values.ts'
import { type Group, groupColours, groupOf, groups } from '../kinds.ts'
import type { Lane } from '../lanes.ts'
import { type View, xOf } from '../scale.ts'
import type { Tile } from '../tiles.ts'

type Context = CanvasRenderingContext2D
export type Dot = { x: number; y: number; radius: number; event: WorldEvent }

/** Each event as a dot in its group's row, larger the more it weighs. What is drawn can be hovered and pressed. */
export function drawDots(
  context: Context,
  lane: Lane,
  view: View,
  width: number,
  tiles: Iterable<Tile>,
  hidden: readonly Group[],
): Dot[] {
  const shown = groups.filter((group) => !hidden.includes(group))
  const row = lane.height / Math.max(1, shown.length)
  // The records of a fork and of its parent number their events each for themselves.
  const seen = new Set<string>()
  const dots: Dot[] = []
  for (const tile of tiles)
    for (const event of tile.events) {
      const at = shown.indexOf(groupOf(event.kind))
      const key = `${event.tick}/${event.id}`
      if (at < 0 || seen.has(key) || event.tick < view.from || event.tick > view.to) continue
      seen.add(key)
      const radius = 1.5 + event.weight * 3
      dots.push({ x: xOf(view, width, event.tick + 0.5), y: lane.top + row * (at + 0.5), radius, event })
    }
  context.lineWidth = 1
  context.strokeStyle = '#0b0f14'
  // A group has a row of its own, so that those of one colour can be drawn in one go.
  for (const group of shown) {
    context.fillStyle = groupColours[group]
    context.beginPath()
    for (const { x, y, radius, event } of dots) {
      if (groupOf(event.kind) !== group) continue
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, Math.PI * 2)
    }
    context.fill()
    context.stroke()
  }
  return dots
}

export function dotAt(dots: readonly Dot[], x: number, y: number): Dot | undefined {
  const reach = 7
  let best: Dot | undefined
  let nearest = reach
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y) - dot.radius
    if (distance < nearest) {
      nearest = distance
      best = dot
    }
  }
  return best
}
