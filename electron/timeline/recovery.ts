import type { Law } from '../universe/contract.ts'
import type { Tick, WorldEvent } from '../universe/reading.ts'
import { type Calendar, endOf, epochOf, isEnd } from './calendar.ts'
import type { Recovery } from './contract.ts'
import type { Database } from './database.ts'
import { hex, sameBytes, sha256 } from './digest.ts'
import type { KeyframeShelf } from './keyframes.ts'
import { type Entry, entriesOf, firstBrokenEntry } from './ledger.ts'
import { type Mark, whyBehindMark } from './marks.ts'
import { expectedSchemaDigest, schemaDigest } from './migrate.ts'
import { RecordProblem } from './problem.ts'
import { replay } from './replay.ts'
import { readCalendar, readCard } from './universe-file.ts'

/**
 * The living world as it was when its writer last stood, and what it took to get there. A universe that its people began at the end of
 * the last day may not have been begun before a crash.
 */
export type Recovered<World, Genesis> = {
  world: World
  today: WorldEvent[]
  recovery: Recovery
  conceived: ReturnType<Law<World, Genesis>['childOf']>
}

/** Looks over a universe before it may live on; throws with the reason when it must not. */
export function examine(database: Database, universe: string, mark: Mark): { entries: Entry[]; clean: boolean } {
  const clean = readCard(database, 'open') === '0'
  const refuse = (code: 'damaged' | 'rolled back', why: string) =>
    new RecordProblem(
      code,
      `universe ${universe.slice(0, 12)} cannot live on: ${why}. verify tells more; a backup helps`,
    )
  if (schemaDigest(database) !== expectedSchemaDigest()) throw refuse('damaged', 'its tables were changed')
  if (sha256(readCard(database, 'genesis')).toString('hex') !== universe)
    throw refuse('damaged', 'its genesis was changed')
  if (!clean) {
    const found = database.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw refuse('damaged', `the file is damaged (${String(found)})`)
  }
  const entries = entriesOf(database)
  const broken = firstBrokenEntry(entries, universe, readCalendar(database).firstEpoch)
  if (broken !== undefined || entries.length === 0)
    throw refuse('damaged', `epoch ${broken ?? 0} does not follow on those before it`)
  const behind = whyBehindMark(mark, entries)
  if (behind) throw refuse('rolled back', behind)
  return { entries, clean }
}

/**
 * Lives again from the newest sound keyframe to the tick that was reached, and holds each day's end against the ledger on the way. What
 * a crash took is at most the unfinished day, and since the law decides everything, that day comes back the same.
 */
export async function recover<World, Genesis>(
  source: { law: Law<World, Genesis>; genesis: Genesis; keyframes: KeyframeShelf; calendar: Calendar },
  entries: readonly Entry[],
  reached: Tick,
  clean: boolean,
): Promise<Recovered<World, Genesis>> {
  const { law, genesis, keyframes, calendar } = source
  const startedMs = performance.now()
  const notes: string[] = []
  const last = entries[entries.length - 1].epoch
  const lastTick = endOf(calendar, last)
  const world = thawNewest(law, genesis, keyframes, lastTick, notes)
  const from = law.tick(world)
  // A day that was lived to its end is in the ledger: whatever else the card says, less than a day is to be made up.
  const until = Math.min(Math.max(reached, lastTick), endOf(calendar, last + 1) - 1)
  const today: WorldEvent[] = []
  let conceived = law.childOf(world)
  await replay(law, world, until, {
    onTick: (tick) => {
      if (tick > lastTick) {
        today.push(...law.events(world))
        return
      }
      conceived = law.childOf(world)
      if (isEnd(calendar, tick)) holdAgainst(entries[epochOf(calendar, tick) - calendar.firstEpoch], law.freeze(world))
    },
  })
  if (!clean) notes.push(`the last run ended without closing; everything up to epoch ${last} was kept`)
  if (!clean && until > lastTick) notes.push(`${until - lastTick} hours of the unfinished day were lived again`)
  return {
    world,
    today,
    conceived,
    recovery: { clean, replayedTicks: until - from, milliseconds: performance.now() - startedMs, notes },
  }
}

function thawNewest<World, Genesis>(
  law: Law<World, Genesis>,
  genesis: Genesis,
  keyframes: KeyframeShelf,
  lastTick: Tick,
  notes: string[],
): World {
  for (let tick = keyframes.before(lastTick); tick !== undefined; tick = keyframes.before(tick - 1)) {
    try {
      return law.thaw(keyframes.load(tick))
    } catch (error) {
      if (!(error instanceof RecordProblem && error.code === 'damaged')) throw error
      notes.push(`the keyframe at tick ${tick} was damaged and was passed over`)
    }
  }
  return law.begin(genesis)
}

function holdAgainst(entry: Entry, frozen: Uint8Array): void {
  const stateHash = sha256(frozen)
  if (sameBytes(stateHash, entry.stateHash)) return
  throw new RecordProblem(
    'damaged',
    `epoch ${entry.epoch} does not follow by the law: recorded ${hex(entry.stateHash)}, lived ${hex(stateHash)}. ` +
      'Another version of the law, or a changed record: verify tells more',
  )
}
