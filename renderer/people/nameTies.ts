import { type Box, meet } from '../app/box.ts'
import type { PlacedTie } from './placeTies.ts'

/** Where the name of a tie stands, in the drawing's own units; none where it would lie over another. */
export type NamedTie = PlacedTie & {
  name: string
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null
}

const letterWide = 5.6
const line = { above: 8, below: 3 }
const gap = 4
const lettersMax = 14

export function radiusOf({ tie }: PlacedTie): number {
  return 4 + tie.strength * 4
}

/** Names stand on the far side of whom they name, away from the line that leads there; where another stands already, somewhere about. */
export function nameTies(placed: readonly PlacedTie[], half: { x: number; y: number }, self: Box): NamedTie[] {
  const at = (one: PlacedTie) => ({ x: one.x * half.x, y: one.y * half.y })
  const taken: Box[] = [
    self,
    ...placed.map((one) => {
      const { x, y } = at(one)
      const radius = radiusOf(one)
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    }),
  ]
  return placed.map((one) => {
    const name = firstName(one.tie.otherName)
    const wide = name.length * letterWide
    const { x, y } = at(one)
    const away = radiusOf(one) + gap
    const above = { x, y: y - away - line.below, anchor: 'middle' } as const
    const below = { x, y: y + away + line.above, anchor: 'middle' } as const
    const right = { x: x + away, y: y + line.below, anchor: 'start' } as const
    const left = { x: x - away, y: y + line.below, anchor: 'end' } as const
    const beside = x >= 0 ? [right, left] : [left, right]
    const over = y >= 0 ? [below, above] : [above, below]
    const places =
      Math.abs(one.x) > Math.abs(one.y) * 1.6 ? [beside[0], ...over, beside[1]] : [over[0], ...beside, over[1]]
    for (const label of places) {
      const box = boxOf(label, wide)
      if (box.left < -half.x || box.right > half.x || taken.some((other) => meet(other, box))) continue
      taken.push(box)
      return { ...one, name, label }
    }
    return { ...one, name, label: null }
  })
}

function firstName(name: string): string {
  const [first = ''] = name.split(' ')
  return first.length > lettersMax ? `${first.slice(0, lettersMax - 1)}…` : first
}

export function boxOf(
  { x, y, anchor }: { x: number; y: number; anchor: 'start' | 'middle' | 'end' },
  wide: number,
): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - line.above, bottom: y + line.below }
}
