import type { Tick } from '../universe/reading.ts'
import { endOf } from './calendar.ts'
import { keepCheckpoint, signCheckpoint } from './checkpoints.ts'
import { beginWriting, endWriting, makeDurable } from './closing.ts'
import type { Checkpoint } from './contract.ts'
import type { Dictated } from './dictation.ts'
import { prepareEpochAppend } from './epochs.ts'
import type { Budget } from './interval.ts'
import { openKeyframes } from './keyframes.ts'
import { nextEpoch, readLedger } from './ledger.ts'
import { makeMetronome } from './metronome.ts'
import { openSeal } from './seal.ts'
import { recentTicks, thin } from './thinning.ts'
import { openUniverseFile, readCalendar } from './universe-file.ts'

/** One universe's file while it is written: the only place that appends to it. */
export type LedgerBook = {
  /** The newest epoch in the ledger. */
  readonly epoch: number
  readonly intervalTicks: Tick
  day(line: Extract<Dictated, { kind: 'day' }>): void
  hour(tick: Tick, frozen: Uint8Array): void
  checkpoint(tick: Tick): Checkpoint
  /** In good order, after which nothing is written any more. */
  close(tick: Tick): void
  /** Lets go of the file as it is. */
  letGo(): void
}

/** The longest that the simulation runs between moments at which even a loss of power takes nothing. */
const durableEveryMs = 5_000

export function openLedgerBook(home: string, universe: string, budget: Budget): LedgerBook {
  const database = openUniverseFile(home, universe, false)
  const seal = openSeal(home, false)
  const calendar = readCalendar(database)
  const shelf = openKeyframes(database, universe, calendar, seal.publicKey)
  const appendEpoch = prepareEpochAppend(database)
  const metronome = makeMetronome({ database, universe, calendar, seal, shelf, budget })
  let ledger = readLedger(database, universe)
  let durableAtMs = performance.now()
  beginWriting(home, universe, database, seal)

  function sync(tick: Tick): void {
    thin(database, tick - recentTicks, metronome.intervalTicks)
    makeDurable(home, database, seal, ledger, tick)
    durableAtMs = performance.now()
  }

  /** What was not written must not be leaned upon. */
  function orForget(write: () => void): void {
    try {
      write()
    } catch (error) {
      metronome.forget()
      throw error
    }
  }

  return {
    get epoch() {
      return nextEpoch(ledger) - 1
    },
    get intervalTicks() {
      return metronome.intervalTicks
    },
    day({ tick, frozen, chronicle, stepsMs }) {
      // A line that is tried again may have been written before the disk failed to sync it.
      if (tick > endOf(calendar, nextEpoch(ledger) - 1)) {
        const keep = (stateHash: Uint8Array) =>
          metronome.dayEnds({ tick, people: chronicle.summary.people, frozen, stateHash, stepsMs })
        orForget(() => {
          ledger = appendEpoch(ledger, frozen, chronicle, keep)
        })
      }
      if (performance.now() - durableAtMs > durableEveryMs) sync(tick)
    },
    hour(tick, frozen) {
      orForget(() => metronome.keepWithinDay(tick, frozen))
    },
    checkpoint(tick) {
      const checkpoint = signCheckpoint(seal, ledger, endOf(calendar, nextEpoch(ledger) - 1))
      keepCheckpoint(database, checkpoint)
      sync(tick)
      return checkpoint
    },
    close: (tick) => endWriting(home, database, seal, ledger, tick),
    letGo: () => database.close(),
  }
}
