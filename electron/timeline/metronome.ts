import { ticksPerDay, type Tick } from '../universe/reading.ts'
import type { Calendar } from './calendar.ts'
import type { Database } from './database.ts'
import { sha256 } from './digest.ts'
import { type Budget, intervalTicks } from './interval.ts'
import { type KeyframeShelf, prepareKeyframePut } from './keyframes.ts'
import type { Seal } from './seal.ts'

/** Decides when a keyframe is due, from what steps and keyframes are seen to cost as the universe lives on. */
export type Metronome = {
  stepped(milliseconds: number): void
  /** At the end of a day, inside its transaction: keeps the world as a keyframe if one is due. */
  dayEnds(tick: Tick, people: number, frozen: Uint8Array, stateHash: Uint8Array): void
  isDueWithinDay(tick: Tick): boolean
  keepWithinDay(tick: Tick, frozen: Uint8Array): void
  readonly intervalTicks: Tick
}

type MetronomeSource = {
  database: Database
  universe: string
  calendar: Calendar
  seal: Seal
  shelf: KeyframeShelf
  budget: Budget
}

export function makeMetronome({ database, universe, calendar, seal, shelf, budget }: MetronomeSource): Metronome {
  const put = prepareKeyframePut(database, universe, calendar, seal)
  let last = shelf.before(Number.MAX_SAFE_INTEGER) ?? 0
  let interval: Tick = ticksPerDay
  let dayMs = 0
  let stepMs = Number.POSITIVE_INFINITY

  function keep(tick: Tick, frozen: Uint8Array, stateHash: Uint8Array): { packedBytes: number; pressMs: number } {
    const startedMs = performance.now()
    const { packedBytes } = put(tick, frozen, stateHash)
    last = tick
    return { packedBytes, pressMs: performance.now() - startedMs }
  }

  return {
    get intervalTicks() {
      return interval
    },
    stepped(milliseconds) {
      dayMs += milliseconds
    },
    dayEnds(tick, people, frozen, stateHash) {
      // Interruptions only ever lengthen a day: the lesser of old and new is nearer to the truth, and growth is followed slowly.
      stepMs = Math.min(dayMs / ticksPerDay, stepMs * 1.02)
      dayMs = 0
      if (tick - last < interval) return
      const { packedBytes, pressMs } = keep(tick, frozen, stateHash)
      if (!Number.isFinite(stepMs) || stepMs <= 0) return
      // Unpacking takes less than packing, and thawing about as much as the rest of it.
      interval = intervalTicks({ stepMs, loadMs: pressMs, packedBytes, people }, budget)
    },
    isDueWithinDay(tick) {
      return interval < ticksPerDay && tick % interval === 0
    },
    keepWithinDay(tick, frozen) {
      keep(tick, frozen, sha256(frozen))
    },
  }
}
