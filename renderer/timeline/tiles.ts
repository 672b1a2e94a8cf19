import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import type { WorldEvent } from '../../electron/wire/values.ts'
import { useUniverses } from '../universes/universes.ts'
import { ticksPerDay } from './calendar.ts'
import { type Group, groupOf, groups } from './kinds.ts'
import { stretchesOf } from './lineage.ts'
import { readRecord } from './record.ts'

/** History comes in tiles: 512 buckets of 2^level ticks. */
export const bucketsPerTile = 512
const tilesMax = 160
const fetchesAtOnce = 4
const refreshMsMin = 1_000
const eventsMax = 400

export const laneSeries = ['people', 'valence', 'arousal', 'weather', 'temperatureCelsius', 'era'] as const

export type Tile = {
  level: number
  index: number
  series: CommandOutput<'time.series'>['series']
  /** How many events of each group fall in each bucket; added up once, since they are drawn in every frame. */
  density: Record<Group, Float32Array>
  /** The weightiest last, so that they are drawn over the others. */
  events: WorldEvent[]
  /** How far the record reached when the tile was read. */
  readAtTick: number
  readAtMs: number
}

/** Only the weightiest events are worth a mark from afar. */
export function weightFor(level: number): number {
  if (level <= 2) return 0
  return level <= 6 ? 0.35 : 0.65
}

/** A bounded store of tiles. `get` never waits: it gives what is there and fetches what is missing; `onChange` says when to look again. */
export function createTiles(onChange: () => void) {
  const tiles = new Map<string, Tile>()
  const underway = new Set<string>()

  async function fetchTile(universe: string, level: number, index: number, liveTick: number): Promise<void> {
    const key = keyOf(universe, level, index)
    if (underway.has(key) || underway.size >= fetchesAtOnce) return
    underway.add(key)
    const ticks = bucketsPerTile * 2 ** level
    try {
      const { series, kinds, events } = await readRecord(stretchesOf(universe, useUniverses.getState().list), {
        from: index * ticks,
        to: (index + 1) * ticks,
        buckets: bucketsPerTile,
        names: [...laneSeries],
        weightMin: weightFor(level),
        limit: eventsMax,
      })
      tiles.delete(key)
      tiles.set(key, {
        level,
        index,
        series,
        density: byGroup(kinds),
        events: events.sort((a, b) => a.weight - b.weight),
        readAtTick: liveTick,
        readAtMs: performance.now(),
      })
      for (const oldest of tiles.keys()) {
        if (tiles.size <= tilesMax) break
        tiles.delete(oldest)
      }
      onChange()
    } catch {
      // A lane that could not be read stays empty; the connection itself tells what is wrong, and the next draw tries again.
    } finally {
      underway.delete(key)
    }
  }

  return {
    get(universe: string, level: number, index: number, liveTick: number): Tile | undefined {
      const key = keyOf(universe, level, index)
      const tile = tiles.get(key)
      if (!tile || isStale(tile, liveTick)) void fetchTile(universe, level, index, liveTick)
      if (tile) {
        tiles.delete(key)
        tiles.set(key, tile)
      }
      return tile ?? coarser(tiles, universe, level, index)
    },
    /** For when other records can be asked than before. */
    forget(): void {
      tiles.clear()
      onChange()
    },
    get size() {
      return tiles.size
    },
  }
}

function byGroup(kinds: Record<string, number[]>): Tile['density'] {
  const density = Object.fromEntries(
    groups.map((group) => [group, new Float32Array(bucketsPerTile)]),
  ) as Tile['density']
  for (const [kind, counts] of Object.entries(kinds)) {
    const sums = density[groupOf(kind)]
    for (let i = 0; i < counts.length; i++) sums[i] += counts[i]
  }
  return density
}

function keyOf(universe: string, level: number, index: number): string {
  return `${universe}/${level}/${index}`
}

/**
 * The past never changes; a tile goes stale only where it reaches beyond what was recorded when it was read, and when a bucket of it or
 * a day has been lived since.
 */
function isStale(tile: Tile, liveTick: number): boolean {
  const bucketTicks = 2 ** tile.level
  const ends = (tile.index + 1) * bucketsPerTile * bucketTicks
  if (tile.readAtTick >= ends || liveTick < tile.readAtTick + Math.min(bucketTicks, ticksPerDay)) return false
  return performance.now() - tile.readAtMs > refreshMsMin
}

/** While a tile is on its way, the nearest coarser one that covers it stands in. */
function coarser(tiles: Map<string, Tile>, universe: string, level: number, index: number): Tile | undefined {
  for (let up = 1; up <= 6; up++) {
    const tile = tiles.get(keyOf(universe, level + up, Math.floor(index / 2 ** up)))
    if (tile) return tile
  }
  return undefined
}
