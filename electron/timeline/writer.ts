import { setImmediate } from 'node:timers/promises'
import type { Law } from '../universe/contract.ts'
import { ticksPerDay, type Tick, type WorldEvent } from '../universe/reading.ts'
import { epochOf } from './calendar.ts'
import { chronicleOf } from './chronicle.ts'
import type { Writer } from './contract.ts'
import type { Database } from './database.ts'
import type { Budget } from './interval.ts'
import { hex } from './digest.ts'
import { openKeyframes } from './keyframes.ts'
import { refuseAnotherLaw } from './law-version.ts'
import type { Lineage } from './lineage.ts'
import { readMark } from './marks.ts'
import { beginNested } from './nesting.ts'
import { RecordProblem } from './problem.ts'
import { examine, recover } from './recovery.ts'
import { startScribe } from './scribe.ts'
import type { Seal } from './seal.ts'
import { readCalendar, readCard } from './universe-file.ts'

export type WriterSource<World, Genesis extends Lineage> = {
  home: string
  universe: string
  /** For the opening alone: what is lived from then on is written by a thread of its own. */
  database: Database
  law: Law<World, Genesis>
  genesis: Genesis
  seal: Seal
  budget: Budget
  onClosed: () => void
}

const runSliceMs = 12

export async function openWriter<World, Genesis extends Lineage>(
  source: WriterSource<World, Genesis>,
): Promise<Writer<World>> {
  const { home, universe, database, law, genesis, seal } = source
  refuseAnotherLaw(universe, genesis, law)
  const { entries, clean } = examine(database, universe, readMark(home, universe, seal.publicKey))
  const calendar = readCalendar(database)
  const keyframes = openKeyframes(database, universe, calendar, seal.publicKey)
  const reachedBefore = Number(readCard(database, 'reached'))
  const recovered = await recover({ law, genesis, keyframes, calendar }, entries, reachedBefore, clean)
  const { world, today, recovery } = recovered
  database.close()
  const scribe = await startScribe(home, universe, source.budget)
  let tick: Tick = law.tick(world)
  let stepsMs = 0
  let closed = false
  let { conceived } = recovered
  const begun: string[] = []

  /** A child names its parent's root at the end of the day of its beginning, and no later day is lived before it is there. */
  function beginConceived(rootNow: () => string): void {
    if (!conceived) return
    begun.push(beginNested(home, law, seal, conceived({ id: universe, root: rootNow() })))
    conceived = undefined
  }

  beginConceived(() => hex(entries[entries.length - 1].root))

  function endDay(): void {
    const chronicle = chronicleOf(law, world, { epoch: epochOf(calendar, tick), first: false }, today)
    const lasted = stepsMs
    today.length = 0
    stepsMs = 0
    scribe.day(tick, law.freeze(world), chronicle, lasted)
    conceived = law.childOf(world)
    beginConceived(checkpointedRoot)
  }

  const checkpointedRoot = () => scribe.checkpoint(tick).root

  function isKeyframeDue(): boolean {
    const every = scribe.keyframeEveryTicks
    return every < ticksPerDay && tick % every === 0
  }

  function refuseWhenClosed(): void {
    if (closed)
      throw new RecordProblem('closed', `universe ${universe.slice(0, 12)} was closed: open it again to live on`)
  }

  function step(): readonly WorldEvent[] {
    refuseWhenClosed()
    // A disk that was full left days unwritten: they are written before another hour begins.
    scribe.mend()
    beginConceived(checkpointedRoot)
    const startedMs = performance.now()
    law.step(world)
    stepsMs += performance.now() - startedMs
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
    else if (isKeyframeDue()) scribe.hour(tick, law.freeze(world))
    return events
  }

  return {
    universe,
    world,
    today,
    recovery,
    begun,
    get tick() {
      return tick
    },
    get epoch() {
      return scribe.epoch
    },
    get unwritten() {
      return scribe.unwritten
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
      scribe.finish()
      options.onProgress?.(tick - from, until - from)
      return tick
    },
    checkpoint() {
      refuseWhenClosed()
      scribe.mend()
      return scribe.checkpoint(tick)
    },
    close() {
      if (closed) return
      closed = true
      try {
        scribe.close(tick)
      } finally {
        source.onClosed()
      }
    },
  }
}
