import { type Calendar, endOf } from './calendar.ts'
import type { Chronicle } from './chronicle.ts'
import type { Database } from './database.ts'
import { summaryAt } from './days.ts'
import { eventsOfEpoch } from './happenings.ts'
import { livesOfEpoch } from './lives.ts'
import { unpackMoods } from './moods.ts'
import { RecordProblem } from './problem.ts'

/** A day as the tables have it: told again, it must give the hash that stands in the ledger. */
export function storedChronicle(database: Database, calendar: Calendar, epoch: number): Chronicle {
  const summary = summaryAt(database, calendar, epoch)
  if (summary?.tick !== endOf(calendar, epoch)) throw new RecordProblem('damaged', `day ${epoch} is missing`)
  const sample = database.prepare('SELECT sample FROM moods WHERE epoch = ?').pluck().get(epoch) as
    | Uint8Array
    | undefined
  return {
    events: eventsOfEpoch(database, calendar, epoch),
    lives: livesOfEpoch(database, epoch),
    moods: sample && unpackMoods(sample),
    summary,
  }
}
