import type { Tick } from '../universe/reading.ts'
import { type Calendar, epochOf } from './calendar.ts'
import { newestCheckpoint } from './checkpoints.ts'
import { linesOf } from './chronicle.ts'
import type { Checkpoint, ConsistencyProof, InclusionProof } from './contract.ts'
import type { Database } from './database.ts'
import { hex } from './digest.ts'
import { entriesOf, leavesOf } from './ledger.ts'
import { consistencyPath, inclusionPath, leafHash } from './merkle.ts'
import { RecordProblem } from './problem.ts'
import { storedChronicle } from './stored-chronicle.ts'
import { readCalendar } from './universe-file.ts'

/** Small JSON documents that convince a stranger; `check.ts` is what the stranger runs. */
export function proveInclusion(
  database: Database,
  universe: string,
  tick: Tick,
  event: number | undefined,
): InclusionProof {
  const calendar = readCalendar(database)
  const epoch = epochOf(calendar, tick)
  const index = epoch - calendar.firstEpoch
  const checkpoint = newestCheckpoint(database)
  if (!checkpoint || checkpoint.size <= index) {
    throw new RecordProblem('invalid', `no checkpoint covers tick ${tick} yet: make a checkpoint first`)
  }
  const entries = entriesOf(database, 0, calendar.firstEpoch + checkpoint.size - 1)
  const entry = entries[index]
  return {
    kind: 'qhpu inclusion proof',
    version: 1,
    universe,
    entry: {
      epoch,
      index,
      previousRoot: index === 0 ? universe : hex(entries[index - 1].root),
      stateHash: hex(entry.stateHash),
      eventsHash: hex(entry.eventsHash),
    },
    path: inclusionPath(index, leavesOf(entries, universe)).map(hex),
    line: event === undefined ? undefined : proveLine(database, calendar, epoch, event),
    checkpoint,
  }
}

function proveLine(database: Database, calendar: Calendar, epoch: number, event: number): InclusionProof['line'] {
  const chronicle = storedChronicle(database, calendar, epoch)
  const index = chronicle.events.findIndex(({ id }) => id === event)
  if (index < 0) throw new RecordProblem('invalid', `event ${event} did not happen on day ${epoch}`)
  const lines = linesOf(chronicle)
  return { text: lines[index], index, count: lines.length, path: inclusionPath(index, lines.map(leafHash)).map(hex) }
}

export function proveGrowth(database: Database, universe: string, from: Checkpoint): ConsistencyProof {
  const to = newestCheckpoint(database)
  if (!to || to.size < from.size) {
    throw new RecordProblem(
      'invalid',
      `no checkpoint is as new as the one of ${from.size} leaves: make a checkpoint first`,
    )
  }
  const leaves = leavesOf(entriesOf(database).slice(0, to.size), universe)
  const path = consistencyPath(from.size, leaves).map(hex)
  return { kind: 'qhpu consistency proof', version: 1, universe, from, to, path }
}
