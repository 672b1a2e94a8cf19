import { ticksPerDay, type Tick } from '../universe/reading.ts'
import type { Calendar } from './calendar.ts'
import type { Database } from './database.ts'
import { sha256 } from './digest.ts'
import { type Budget, intervalTicks } from './interval.ts'
import { type KeyframeShelf, openKeyframePress } from './keyframes.ts'
import type { Seal } from './seal.ts'

type DayEnd = { tick: Tick; people: number; frozen: Uint8Array; stateHash: Uint8Array; stepsMs: number }

/** Decides when a keyframe is due, from what steps and keyframes are seen to cost as the universe lives on. */
export type Metronome = {
  /** At the end of a day: takes the world for a keyframe if one is due. */
  dayEnds(day: DayEnd): void
  keepWithinDay(tick: Tick, frozen: Uint8Array): void
  /** What was kept last may not have been written. */
  forget(): void
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
  let last = newest()
  let interval: Tick = ticksPerDay
  let stepMs = Number.POSITIVE_INFINITY
  let people = 0

  function newest(): Tick {
    return shelf.before(Number.MAX_SAFE_INTEGER) ?? 0
  }

  function keep(tick: Tick, frozen: Uint8Array, stateHash: Uint8Array): void {
    const packedBytes = press.put(tick, frozen, stateHash)
    last = tick
    if (!(stepMs > 0) || !Number.isFinite(stepMs)) return
    interval = intervalTicks({ stepMs, loadMs: frozen.length * loadMsPerByte, packedBytes, people }, budget)
  }

  return {
    get intervalTicks() {
      return interval
    },
    dayEnds({ tick, people: peopleNow, frozen, stateHash, stepsMs }) {
      people = peopleNow
      // Interruptions only ever lengthen a day: the lesser of old and new is nearer to the truth, and growth is followed slowly.
      stepMs = Math.min(stepsMs / ticksPerDay, stepMs * 1.02)
      if (tick - last >= interval) keep(tick, frozen, stateHash)
    },
    keepWithinDay(tick, frozen) {
      keep(tick, frozen, sha256(frozen))
    },
    forget() {
      press.forget()
      last = newest()
    },
  }
}

/** Unpacking, hashing and thawing, as measured on a slow core. */
const loadMsPerByte = 1.2e-5
