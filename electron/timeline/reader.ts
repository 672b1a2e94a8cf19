import type { Law } from '../universe/contract.ts'
import { type Tick, ticksPerDay, type WorldEvent } from '../universe/reading.ts'
import { endOf, epochEndedBy } from './calendar.ts'
import { checkpointsOf } from './checkpoints.ts'
import type { Reader, SeekOptions } from './contract.ts'
import type { Database } from './database.ts'
import { seriesOf, summariesOf, summaryAt } from './days.ts'
import { hex, sha256Hex } from './digest.ts'
import { densityOf, eventAt, findEvents, neighbourOf } from './happenings.ts'
import { openKeyframes } from './keyframes.ts'
import { lastEntry } from './ledger.ts'
import type { Lineage } from './lineage.ts'
import { lifeOf, livesNamed, livesOfEpoch, moodsOf } from './lives.ts'
import { observationsOf } from './observations.ts'
import { RecordProblem } from './problem.ts'
import { proveGrowth, proveInclusion } from './proofs.ts'
import { replay } from './replay.ts'
import { makeSeek } from './seek.ts'
import { prunedBefore } from './thinning.ts'
import { readCalendar } from './universe-file.ts'

export type ReaderSource<World, Genesis extends Lineage> = {
  universe: string
  database: Database
  law: Law<World, Genesis>
  genesis: Genesis
  publicKey: string
  cacheBytesMax: number
}

export function openReader<World, Genesis extends Lineage>(source: ReaderSource<World, Genesis>): Reader<World> {
  const { universe, database, law, genesis } = source
  const calendar = readCalendar(database)
  const keyframes = openKeyframes(database, universe, calendar, source.publicKey)
  const seek = makeSeek({
    universe,
    law,
    genesis,
    keyframes,
    startTick: calendar.startTick,
    prunedBefore: () => prunedBefore(database),
    cacheBytesMax: source.cacheBytesMax,
  })

  function latest() {
    const entry = lastEntry(database)
    if (!entry) throw new RecordProblem('damaged', `universe ${universe.slice(0, 12)} has no epochs: put back a backup`)
    return { epoch: entry.epoch, tick: endOf(calendar, entry.epoch), root: hex(entry.root) }
  }

  /** The unfinished day is lived on from where the last question left it: a window at the present asks every other second. */
  let day: { from: Tick; world: World; events: WorldEvent[] } | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function liveToday(until: Tick, options: SeekOptions): Promise<WorldEvent[]> {
    const { tick } = latest()
    if (day?.from !== tick) day = { from: tick, world: (await seek.at(tick, options)).world, events: [] }
    const { world, events } = day
    await replay(law, world, until, { signal: options.signal, onTick: () => events.push(...law.events(world)) })
    return events.filter((event) => event.tick <= until)
  }

  return {
    universe,
    latest,
    ...seek,
    stateHash: (world) => sha256Hex(law.freeze(world)),
    summary(tick) {
      const found = summaryAt(database, calendar, epochEndedBy(calendar, tick))
      if (!found) throw new RecordProblem('invalid', `there is no day at or before tick ${tick}`)
      return found
    },
    summaries: (from, to) =>
      summariesOf(database, calendar, Math.ceil(from / ticksPerDay), Math.floor(to / ticksPerDay)),
    series: (names, from, to, buckets) => seriesOf(database, names, from, to, buckets),
    events: (query) => findEvents(database, query),
    event: (id) => eventAt(database, id),
    today(until, options = {}) {
      const lived = turn.then(() => liveToday(until, options))
      turn = lived.catch(() => undefined)
      return lived
    },
    density: (from, to, buckets) => densityOf(database, from, to, buckets),
    neighbour: (tick, direction, weightMin = 0) => neighbourOf(database, tick, direction, weightMin),
    life: (person) => lifeOf(database, person),
    lives: (name, tick, limit) => livesNamed(database, name, tick, limit),
    newcomers: (epoch) => livesOfEpoch(database, epoch),
    epochsAfter(epoch, limit) {
      const first = Math.max(calendar.firstEpoch, epoch + 1)
      const count = Math.min(limit, latest().epoch - first + 1)
      return Array.from({ length: Math.max(0, count) }, (_, k) => ({
        epoch: first + k,
        tick: endOf(calendar, first + k),
      }))
    },
    moods: (person, from, to, points) => moodsOf(database, person, from, to, points),
    observations: () => observationsOf(database),
    checkpoints: () => checkpointsOf(database),
    prove: (tick, event) => proveInclusion(database, universe, tick, event),
    proveGrowth: (from) => proveGrowth(database, universe, from),
    close: () => database.close(),
  }
}
