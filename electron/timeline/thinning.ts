import { ticksPerDay, type Tick } from '../universe/reading.ts'
import type { Database } from './database.ts'

/**
 * Keyframes are close together where people look most, and thin out with age to the longest gap that a seek can bear. When the disk
 * asks for more, they are pruned further, oldest first, and the universe says from where on it is slower to look at.
 */
export const recentTicks: Tick = 60 * ticksPerDay

const batchMax = 64

type Frame = { tick: Tick; needed: 0 | 1 }

/** Drops keyframes before `before` where the gap that is left is at most `gapTicks`; at most a batch a call. Returns how many went. */
export function thin(database: Database, before: Tick, gapTicks: Tick): number {
  const frames = database
    .prepare(
      `SELECT tick, EXISTS (SELECT 1 FROM keyframes AS delta WHERE delta.base = keyframes.tick) AS needed
       FROM keyframes WHERE tick <= ? ORDER BY tick`,
    )
    .all(before) as Frame[]
  const doomed = doomedOf(frames, gapTicks).slice(0, batchMax)
  const drop = database.prepare('DELETE FROM keyframes WHERE tick = ?')
  database
    .transaction(() => {
      for (const tick of doomed) drop.run(tick)
    })
    .immediate()
  return doomed.length
}

/** The first and the last stay, those that others lean on stay, and no gap grows beyond `gapTicks`. */
export function doomedOf(frames: readonly Frame[], gapTicks: Tick): Tick[] {
  const doomed: Tick[] = []
  let kept = frames[0]?.tick ?? 0
  for (const [index, { tick, needed }] of frames.entries()) {
    const next = frames[index + 1]?.tick
    if (index > 0 && next !== undefined && !needed && next - kept <= gapTicks) doomed.push(tick)
    else kept = tick
  }
  return doomed
}

export function keyframeBytes(database: Database): number {
  return database.prepare('SELECT coalesce(sum(length(packed)), 0) FROM keyframes').pluck().get() as number
}

/** Gives up keyframes, the oldest first and every second one, until those left take at most `bytesMax`. Says so in the card. */
export function prune(database: Database, bytesMax: number): void {
  const size = database.prepare('SELECT length(packed) FROM keyframes WHERE tick = ?').pluck()
  const drop = database.prepare('DELETE FROM keyframes WHERE tick = ?')
  const newest = database.prepare('SELECT max(tick) FROM keyframes').pluck().get() as Tick
  let bytes = keyframeBytes(database)
  for (let round = 0; round < 24 && bytes > bytesMax; round++) {
    const loose = database
      .prepare(
        `SELECT tick FROM keyframes WHERE tick > 0 AND tick < ? AND NOT EXISTS
           (SELECT 1 FROM keyframes AS delta WHERE delta.base = keyframes.tick) ORDER BY tick`,
      )
      .pluck()
      .all(newest) as Tick[]
    if (loose.length === 0) break
    for (const tick of loose.filter((_, index) => index % 2 === 0)) {
      if (bytes <= bytesMax) break
      bytes -= size.get(tick) as number
      drop.run(tick)
      rememberPruned(database, tick)
    }
  }
}

function rememberPruned(database: Database, tick: Tick): void {
  database
    .prepare(
      `INSERT INTO card (key, value) VALUES ('prunedBefore', ?)
       ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))`,
    )
    .run(String(tick))
}

export function prunedBefore(database: Database): Tick {
  return Number(database.prepare(`SELECT value FROM card WHERE key = 'prunedBefore'`).pluck().get() ?? 0)
}
