import type { Law } from '../universe/contract.ts'
import type { WorldEvent } from '../universe/reading.ts'
import { endOf, epochOf, isEnd } from './calendar.ts'
import { chronicleOf, hashOfLines, linesOf } from './chronicle.ts'
import type { Database } from './database.ts'
import { hex, sameBytes, sha256 } from './digest.ts'
import { openKeyframes } from './keyframes.ts'
import { type Entry, entriesOf } from './ledger.ts'
import { RecordProblem } from './problem.ts'
import { replay } from './replay.ts'
import { storedChronicle } from './stored-chronicle.ts'
import { readCalendar } from './universe-file.ts'

export type Fault = { epoch: number; why: string }

export type SegmentSource<World, Genesis> = {
  law: Law<World, Genesis>
  genesis: Genesis
  database: Database
  universe: string
  publicKey: string
  signal?: AbortSignal
  onEpoch?: () => void
}

/**
 * Lives a stretch of days again and holds everything that is stored of them against it: states, chronicles, keyframes. A stretch that
 * does not begin with the genesis begins with a keyframe that the ledger vouches for, and the stretch before it ends by reaching the
 * very same state; so stretches may be verified side by side, and together they are the whole history.
 */
export async function verifySegment<World, Genesis>(
  source: SegmentSource<World, Genesis>,
  fromEpoch: number,
  toEpoch: number,
): Promise<Fault | undefined> {
  try {
    await holdSegment(source, fromEpoch, toEpoch)
    return undefined
  } catch (error) {
    if (error instanceof Found) return error.fault
    throw error
  }
}

class Found extends Error {
  readonly fault: Fault

  constructor(epoch: number, why: string) {
    super(why)
    this.fault = { epoch, why }
  }
}

async function holdSegment<World, Genesis>(
  source: SegmentSource<World, Genesis>,
  fromEpoch: number,
  toEpoch: number,
): Promise<void> {
  const { law, genesis, database, universe } = source
  const calendar = readCalendar(database)
  const keyframes = openKeyframes(database, universe, calendar, source.publicKey)
  const entries = new Map(entriesOf(database, fromEpoch, toEpoch).map((entry) => [entry.epoch, entry]))
  const fromTick = endOf(calendar, fromEpoch)
  const stored = new Set(keyframes.ticks(fromTick, endOf(calendar, toEpoch)))
  const first = fromEpoch === calendar.firstEpoch
  const world = first ? law.begin(genesis) : law.thaw(soundKeyframe(fromTick))
  if (law.tick(world) !== fromTick)
    throw new Found(fromEpoch, `this universe begins at tick ${law.tick(world)}, not at ${fromTick}`)
  if (first) holdDay(fromEpoch, law.events(world))

  const today: WorldEvent[] = []
  await replay(law, world, endOf(calendar, toEpoch), {
    signal: source.signal,
    onTick: (tick) => {
      today.push(...law.events(world))
      if (isEnd(calendar, tick)) {
        holdDay(epochOf(calendar, tick), today)
        today.length = 0
        source.onEpoch?.()
      } else if (stored.has(tick)) holdKeyframe(tick, law.freeze(world))
    },
  })

  function soundKeyframe(tick: number): Uint8Array {
    try {
      return keyframes.load(tick)
    } catch (error) {
      if (!(error instanceof RecordProblem)) throw error
      throw new Found(epochOf(calendar, tick), error.message)
    }
  }

  function holdKeyframe(tick: number, frozen: Uint8Array): void {
    if (!sameBytes(soundKeyframe(tick), frozen)) {
      throw new Found(epochOf(calendar, tick), `the keyframe at tick ${tick} is not the world of that moment`)
    }
  }

  function holdDay(epoch: number, events: readonly WorldEvent[]): void {
    const entry = entries.get(epoch)
    if (!entry) throw new Found(epoch, `epoch ${epoch} is missing`)
    const frozen = law.freeze(world)
    holdState(entry, frozen)
    const lived = hashOfLines(linesOf(chronicleOf(law, world, { epoch, first: epoch === calendar.firstEpoch }, events)))
    if (!sameBytes(lived, entry.eventsHash))
      throw new Found(epoch, `what happened on day ${epoch} is not what the law brings about`)
    if (!sameBytes(storedHash(epoch), entry.eventsHash))
      throw new Found(epoch, `the chronicle of day ${epoch} was changed`)
    if (stored.has(endOf(calendar, epoch))) holdKeyframe(endOf(calendar, epoch), frozen)
  }

  function storedHash(epoch: number): Uint8Array {
    try {
      return hashOfLines(linesOf(storedChronicle(database, calendar, epoch)))
    } catch (error) {
      throw new Found(
        epoch,
        `the chronicle of day ${epoch} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
}

function holdState(entry: Entry, frozen: Uint8Array): void {
  const stateHash = sha256(frozen)
  if (sameBytes(stateHash, entry.stateHash)) return
  throw new Found(
    entry.epoch,
    `the ledger says that day ${entry.epoch} ended in state ${hex(entry.stateHash)}; lived again it ends in ${hex(stateHash)}`,
  )
}
