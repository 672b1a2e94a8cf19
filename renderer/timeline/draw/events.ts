import type { WorldEvent } from '../../../electron/wire/values.ts'
import { type Group, groupColours, groupOf, groups } from '../kinds.ts'
import type { Lane } from '../lanes.ts'
import { type View, xOf } from '../scale.ts'
import type { Tile } from '../tiles.ts'
import type { Column } from './columns.ts'

type Context = CanvasRenderingContext2D
export type Dot = { x: number; y: number; radius: number; event: WorldEvent }

/** How many events of each group happened, as a stack; the square root keeps a quiet year visible beside a plague. */
export function drawDensity(
  context: Context,
  lane: Lane,
  columns: Column[],
  hidden: readonly Group[],
  strength: number,
): void {
  const shown = groups.filter((group) => !hidden.includes(group))
  const counts = columns.map(({ tile, at }) => {
    const byGroup = new Map<Group, number>()
    for (const [kind, perBucket] of Object.entries(tile.density)) {
      const count = perBucket[at] ?? 0
      if (count > 0) byGroup.set(groupOf(kind), (byGroup.get(groupOf(kind)) ?? 0) + count)
    }
    return byGroup
  })
  const totals = counts.map((byGroup) => shown.reduce((sum, group) => sum + (byGroup.get(group) ?? 0), 0))
  const most = Math.sqrt(Math.max(1, ...totals))
  context.globalAlpha = strength
  for (const [i, column] of columns.entries()) {
    if (totals[i] === 0) continue
    const full = (Math.sqrt(totals[i]) / most) * lane.height
    let y = lane.top + lane.height
    for (const group of shown) {
      const height = ((counts[i].get(group) ?? 0) / totals[i]) * full
      if (height <= 0) continue
      context.fillStyle = groupColours[group]
      context.fillRect(column.x, y - height, Math.max(1, column.width - (column.width > 4 ? 1 : 0)), height)
      y -= height
    }
  }
  context.globalAlpha = 1
}

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
  const seen = new Set<number>()
  const dots: Dot[] = []
  for (const tile of tiles)
    for (const event of tile.events) {
      const at = shown.indexOf(groupOf(event.kind))
      if (at < 0 || seen.has(event.id) || event.tick < view.from || event.tick > view.to) continue
      seen.add(event.id)
      const radius = 1.5 + event.weight * 3
      dots.push({ x: xOf(view, width, event.tick + 0.5), y: lane.top + row * (at + 0.5), radius, event })
    }
  dots.sort((a, b) => a.event.weight - b.event.weight)
  for (const { x, y, radius, event } of dots) {
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fillStyle = groupColours[groupOf(event.kind)]
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = '#0b0f14'
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
