import { type Group, groupColours, groups } from '../kinds.ts'
import type { Lane } from '../lanes.ts'
import type { Tile } from '../tiles.ts'
import type { Column } from './columns.ts'
import { fillBlock, inkOf, rgbOf, type Sheet } from './sheet.ts'

/** How many events of each group happened, as a stack; the square root keeps a quiet year visible beside a plague. */
export function fillDensity(
  sheet: Sheet,
  lane: Lane,
  columns: readonly Column[],
  hidden: readonly Group[],
  strength: number,
): void {
  const { ratio } = sheet
  const shown = groups.filter((group) => !hidden.includes(group))
  const inks = shown.map((group) => inkOf(rgbOf(groupColours[group]), strength))
  const height = Math.round(lane.height * ratio)
  const foot = Math.round(lane.top * ratio) + height
  const totals = new Float32Array(columns.length)
  let most = 1
  // Columns come tile after tile.
  let tile: Tile | undefined
  let counts: Float32Array[] = []
  const read = (column: Column) => {
    if (column.tile === tile) return
    tile = column.tile
    counts = shown.map((group) => column.tile.density[group])
  }
  for (let i = 0; i < columns.length; i++) {
    read(columns[i])
    for (const count of counts) totals[i] += count[columns[i].at] ?? 0
    if (totals[i] > most) most = totals[i]
  }
  const scale = height / Math.sqrt(most)
  for (let i = 0; i < columns.length; i++) {
    if (totals[i] === 0) continue
    const { x, width, at } = columns[i]
    read(columns[i])
    const left = Math.round(x * ratio)
    const right = Math.round((x + width - (width > 4 ? 1 : 0)) * ratio)
    const perEvent = scale / Math.sqrt(totals[i])
    let counted = 0
    let bottom = foot
    for (let place = 0; place < counts.length; place++) {
      const count = counts[place][at] ?? 0
      if (count === 0) continue
      counted += count
      const top = Math.max(foot - height, Math.min(bottom - 1, Math.round(foot - counted * perEvent)))
      fillBlock(sheet, inks[place], left, right, top, bottom)
      bottom = top
    }
  }
}
