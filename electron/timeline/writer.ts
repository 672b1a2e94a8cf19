import { setImmediate } from 'node:timers/promises'
import type { Law } from '../universe/contract.ts'
import { ticksPerDay, type Tick, type WorldEvent } from '../universe/reading.ts'
import { keepCheckpoint, signCheckpoint } from './checkpoints.ts'
import { endOf } from './calendar.ts'
import { beginWriting, endWriting, makeDurable } from './closing.ts'
import type { Writer } from './contract.ts'
import { type Database, withPlainWords } from './database.ts'
import { prepareEpochAppend } from './epochs.ts'
import type { Budget } from './interval.ts'
import { openKeyframes } from './keyframes.ts'
import { nextEpoch, readLedger } from './ledger.ts'
import { makeMetronome } from './metronome.ts'
import { readMark } from './marks.ts'
import { RecordProblem } from './problem.ts'
import { examine, recover } from './recovery.ts'
import type { Seal } from './seal.ts'
import { recentTicks, thin } from './thinning.ts'
import { readCalendar, readCard } from './universe-file.ts'

export type WriterSource<World, Genesis> = {
  home: string
  universe: string
  database: Database
  law: Law<World, Genesis>
  genesis: Genesis
  seal: Seal
  budget: Budget
  onClosed: () => void
}

/** The longest that the simulation runs between moments at which even a loss of power takes nothing. */
const durableEveryMs = 5_000
const runSliceMs = 12

export async function openWriter<World, Genesis>(source: WriterSource<World, Genesis>): Promise<Writer<World>> {
  const { home, universe, database, law, genesis, seal } = source
  const { entries, clean } = examine(database, universe, readMark(home, universe, seal.publicKey))
  const calendar = readCalendar(database)
  const shelf = openKeyframes(database, universe, calendar, seal.publicKey)
  const reachedBefore = Number(readCard(database, 'reached'))
  const { world, today, recovery } = await recover(
    { law, genesis, keyframes: shelf, calendar },
    entries,
    reachedBefore,
    clean,
  )
  beginWriting(home, universe, database, seal)

  const appendEpoch = prepareEpochAppend(database, law)
  const metronome = makeMetronome({ database, universe, calendar, seal, shelf, budget: source.budget })
  let ledger = readLedger(database, universe)
  let tick: Tick = law.tick(world)
  let durableAtMs = performance.now()
  let closed = false

  function endDay(): void {
    ledger = appendEpoch(ledger, world, today, metronome.dayEnds)
    today.length = 0
    withPlainWords(database.name, () => metronome.settle(false))
    if (performance.now() - durableAtMs > durableEveryMs) sync()
  }

  function sync(): void {
    withPlainWords(database.name, () => thin(database, tick - recentTicks, metronome.intervalTicks))
    makeDurable(home, database, seal, ledger, tick)
    durableAtMs = performance.now()
  }

  function isDayUnwritten(): boolean {
    return tick === nextEpoch(ledger) * ticksPerDay
  }

  function refuseWhenClosed(): void {
    if (closed)
      throw new RecordProblem('closed', `universe ${universe.slice(0, 12)} was closed: open it again to live on`)
  }

  function step(): readonly WorldEvent[] {
    refuseWhenClosed()
    // A disk that was full at the end of the day left the day unwritten: it is written before another hour begins.
    if (isDayUnwritten()) endDay()
    const startedMs = performance.now()
    law.step(world)
    metronome.stepped(performance.now() - startedMs)
    if (law.tick(world) !== tick + 1) {
      throw new RecordProblem(
        'locked',
        `the living world was stepped from elsewhere: ${universe.slice(0, 12)} stops here`,
      )
    }
    tick += 1
    const events = [...law.events(world)]
    today.push(...events)
    if (tick % ticksPerDay === 0) endDay()
    else if (metronome.isDueWithinDay(tick)) {
      withPlainWords(database.name, () => metronome.keepWithinDay(tick, law.freeze(world)))
    }
    return events
  }

  return {
    universe,
    world,
    today,
    recovery,
    get tick() {
      return tick
    },
    get epoch() {
      return nextEpoch(ledger) - 1
    },
    step,
    async runTo(until, options = {}) {
      const from = tick
      let sliceEndsMs = performance.now() + runSliceMs
      while (tick < until && !options.signal?.aborted) {
        const events = step()
        if (events.length > 0) options.onEvents?.(events)
        if (performance.now() < sliceEndsMs) continue
        options.onProgress?.(tick - from, until - from)
        await setImmediate()
        sliceEndsMs = performance.now() + runSliceMs
      }
      options.onProgress?.(tick - from, until - from)
      return tick
    },
    checkpoint() {
      refuseWhenClosed()
      const checkpoint = signCheckpoint(seal, ledger, endOf(calendar, nextEpoch(ledger) - 1))
      withPlainWords(database.name, () => keepCheckpoint(database, checkpoint))
      sync()
      return checkpoint
    },
    close() {
      if (closed) return
      closed = true
      withPlainWords(database.name, () => metronome.settle(true))
      endWriting(home, database, seal, ledger, tick)
      source.onClosed()
    },
  }
}
