import { ticksPerDay, type Tick } from '../universe/reading.ts'
import type { Calendar } from './calendar.ts'
import type { Database } from './database.ts'
import { sha256 } from './digest.ts'
import { type Budget, intervalTicks } from './interval.ts'
import { type KeyframeShelf, openKeyframePress } from './keyframes.ts'
import type { Seal } from './seal.ts'

/** Decides when a keyframe is due, from what steps and keyframes are seen to cost as the universe lives on. */
export type Metronome = {
  stepped(milliseconds: number): void
  /** At the end of a day: takes the world for a keyframe if one is due. */
  dayEnds(tick: Tick, people: number, frozen: Uint8Array, stateHash: Uint8Array): void
  /** Writes the keyframes that are pressed by now, all of them at the end, and sets the interval by what they took. */
  settle(all: boolean): void
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
  const press = openKeyframePress(database, universe, calendar, seal)
  let last = shelf.before(Number.MAX_SAFE_INTEGER) ?? 0
  let interval: Tick = ticksPerDay
  let dayMs = 0
  let stepMs = Number.POSITIVE_INFINITY
  let freezeBytes = 0
  let people = 0

  function keep(tick: Tick, frozen: Uint8Array, stateHash: Uint8Array): void {
    press.put(tick, frozen, stateHash)
    last = tick
    freezeBytes = frozen.length
  }

  return {
    get intervalTicks() {
      return interval
    },
    stepped(milliseconds) {
      dayMs += milliseconds
    },
    dayEnds(tick, peopleNow, frozen, stateHash) {
      people = peopleNow
      // Interruptions only ever lengthen a day: the lesser of old and new is nearer to the truth, and growth is followed slowly.
      stepMs = Math.min(dayMs / ticksPerDay, stepMs * 1.02)
      dayMs = 0
      if (tick - last >= interval) keep(tick, frozen, stateHash)
    },
    isDueWithinDay(tick) {
      return interval < ticksPerDay && tick % interval === 0
    },
    keepWithinDay(tick, frozen) {
      keep(tick, frozen, sha256(frozen))
    },
    settle(all) {
      const packedBytes = press.settle(all)
      if (packedBytes === undefined || !(stepMs > 0) || !Number.isFinite(stepMs)) return
      interval = intervalTicks({ stepMs, loadMs: freezeBytes * loadMsPerByte, packedBytes, people }, budget)
    },
  }
}

/** Unpacking, hashing and thawing, as measured on a slow core. */
const loadMsPerByte = 1.2e-5
