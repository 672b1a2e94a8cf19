import { ticksPerDay } from '../calendar.ts'
import { type View, xOf } from '../scale.ts'
import { bucketsPerTile, type Tile } from '../tiles.ts'

/** One bucket of history as it lies on the screen: where, and where in its tile to read. */
export type Column = { tick: number; ticks: number; x: number; width: number; tile: Tile; at: number }

/**
 * Every bucket in sight that has a tile, from left to right, and those of the day before, because what the record says of a day holds
 * through it. Nothing after now is drawn.
 */
export function columnsOf(
  view: View,
  width: number,
  level: number,
  liveTick: number,
  tileAt: (index: number) => Tile | undefined,
): Column[] {
  const bucket = 2 ** level
  const columnWidth = xOf(view, width, view.from + bucket)
  const columns: Column[] = []
  const last = Math.min(view.to, liveTick)
  let index = -1
  let tile: Tile | undefined
  for (
    let tick = Math.max(0, Math.floor(view.from / bucket - ticksPerDay / bucket) * bucket);
    tick <= last;
    tick += bucket
  ) {
    const here = Math.floor(tick / (bucket * bucketsPerTile))
    if (here !== index) {
      index = here
      tile = tileAt(index)
    }
    if (!tile) continue
    const tileBucket = 2 ** tile.level
    const at = Math.floor(tick / tileBucket) - tile.index * bucketsPerTile
    columns.push({ tick, ticks: bucket, x: xOf(view, width, tick), width: columnWidth, tile, at })
  }
  return columns
}

export function valueIn({ tile, at }: Column, name: string): number | null {
  return tile.series[name]?.[at] ?? null
}
