import { type Chronicle, hashOfLines, linesOf } from './chronicle.ts'
import { type Database, withPlainWords } from './database.ts'
import { prepareDayInsert } from './days.ts'
import { sha256 } from './digest.ts'
import { prepareEventInsert } from './happenings.ts'
import { extend, type Ledger, nextEpoch } from './ledger.ts'
import { prepareLifeInsert } from './lives.ts'
import { packMoods } from './moods.ts'

export type EpochAppend = (
  ledger: Ledger,
  frozen: Uint8Array,
  chronicle: Chronicle,
  /** Further rows of the same transaction: a keyframe that is due. */
  also: (stateHash: Uint8Array) => void,
) => Ledger

/** Writes one day, all of it or nothing, and returns the ledger that holds it. */
export function prepareEpochAppend(database: Database): EpochAppend {
  const insertEpoch = database.prepare('INSERT INTO epochs (epoch, state_hash, events_hash, root) VALUES (?, ?, ?, ?)')
  const insertMoods = database.prepare('INSERT INTO moods (epoch, sample) VALUES (?, ?)')
  const insertDay = prepareDayInsert(database)
  const insertEvents = prepareEventInsert(database)
  const insertLives = prepareLifeInsert(database)
  return (ledger, frozen, chronicle, also) => {
    const epoch = nextEpoch(ledger)
    const stateHash = sha256(frozen)
    const next = extend(ledger, stateHash, hashOfLines(linesOf(chronicle)))
    const { eventsHash, root } = next.entry
    withPlainWords(database.name, () =>
      database
        .transaction(() => {
          insertEpoch.run(epoch, stateHash, eventsHash, root)
          insertDay(epoch, chronicle.summary)
          insertEvents(epoch, chronicle.events)
          insertLives(epoch, chronicle.lives)
          if (chronicle.moods) insertMoods.run(epoch, packMoods(chronicle.moods))
          also(stateHash)
        })
        .immediate(),
    )
    return next.ledger
  }
}
