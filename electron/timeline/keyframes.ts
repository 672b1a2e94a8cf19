import type { Tick } from '../universe/reading.ts'
import { type Calendar, epochOf, isEnd } from './calendar.ts'
import type { Database } from './database.ts'
import { hex, sameBytes, sha256 } from './digest.ts'
import { type Pressing, press, unpress } from './press.ts'
import { RecordProblem } from './problem.ts'
import { isSealed, type Seal } from './seal.ts'

/**
 * Frozen worlds, kept so that a seek need not live from the beginning. They add nothing to the record: each can be made again by
 * living again. At the end of a day the ledger vouches for one; within a day the home's own signature does.
 */
const deltasPerBase = 15

type KeyframeRow = { tick: Tick; base: Tick | null; length: number; packed: Uint8Array; seal: string | null }

export type KeyframePress = {
  /** Takes a frozen world to be a keyframe; it is on the disk some days later. */
  put(tick: Tick, frozen: Uint8Array, stateHash: Uint8Array): void
  /** Writes what is ready, in order; everything when `all`. Returns the bytes of the last one that was written. */
  settle(all: boolean): number | undefined
}

/** No more than this many worlds wait to be pressed; a thread that never rests presses them itself. */
const waitingMax = 3

type Waiting = { tick: Tick; base: Tick | null; length: number; seal: string | null; pressing: Pressing }

/** Presses keyframes one after another; every sixteenth stands alone and the others are kept as differences from it. */
export function openKeyframePress(database: Database, universe: string, calendar: Calendar, seal: Seal): KeyframePress {
  const insert = database.prepare(
    'INSERT OR REPLACE INTO keyframes (tick, base, length, packed, seal) VALUES (?, ?, ?, ?, ?)',
  )
  const waiting: Waiting[] = []
  let base: { tick: Tick; bytes: Uint8Array; packedBytes: number; deltas: number } | undefined

  function remember({ tick, base: leansOn }: Waiting, packedBytes: number): void {
    if (!base) return
    if (tick === base.tick) base.packedBytes = packedBytes
    // A difference that saves little is the last one: the next keyframe stands alone.
    else if (leansOn === base.tick && packedBytes > base.packedBytes * 0.9) base.deltas = deltasPerBase
  }

  return {
    put(tick, frozen, stateHash) {
      if (!base || base.deltas >= deltasPerBase) base = { tick, bytes: frozen, packedBytes: frozen.length, deltas: -1 }
      base.deltas += 1
      const alone = base.tick === tick
      waiting.push({
        tick,
        base: alone ? null : base.tick,
        length: frozen.length,
        seal: isEnd(calendar, tick) ? null : seal.sign(statement(universe, tick, stateHash)).signature,
        pressing: press(frozen, alone ? undefined : base.bytes),
      })
    },
    settle(all) {
      let last: number | undefined
      while (waiting.length > 0) {
        const [next] = waiting
        const packed = all || waiting.length > waitingMax ? next.pressing.now() : next.pressing.packed
        if (!packed) break
        insert.run(next.tick, next.base, next.length, packed, next.seal)
        waiting.shift()
        remember(next, packed.length)
        last = packed.length
      }
      return last
    },
  }
}

function statement(universe: string, tick: Tick, stateHash: Uint8Array) {
  return { kind: 'qhpu keyframe', universe, tick, stateHash: hex(stateHash) }
}

export type KeyframeShelf = {
  /** The newest keyframe tick at or before `tick`, or undefined. */
  before(tick: Tick): Tick | undefined
  after(tick: Tick): Tick | undefined
  ticks(from: Tick, to: Tick): Tick[]
  /** The frozen world at a keyframe's tick; throws the problem `damaged` when it is not what was recorded. */
  load(tick: Tick): Uint8Array
}

export function openKeyframes(
  database: Database,
  universe: string,
  calendar: Calendar,
  publicKey: string,
): KeyframeShelf {
  const before = database.prepare('SELECT max(tick) FROM keyframes WHERE tick <= ?').pluck()
  const after = database.prepare('SELECT min(tick) FROM keyframes WHERE tick >= ?').pluck()
  const between = database.prepare('SELECT tick FROM keyframes WHERE tick BETWEEN ? AND ? ORDER BY tick').pluck()
  const row = database.prepare('SELECT * FROM keyframes WHERE tick = ?')
  const vouched = database.prepare('SELECT state_hash FROM epochs WHERE epoch = ?').pluck()
  let base: { tick: Tick; bytes: Uint8Array } | undefined

  function bytesAt(tick: Tick, mayHaveBase: boolean): { bytes: Uint8Array; seal: string | null } {
    const found = row.get(tick) as KeyframeRow | undefined
    if (!found) throw new RecordProblem('damaged', `the keyframe at tick ${tick} is missing`)
    if (found.base === null) return { bytes: unpress(found.packed, found.length, undefined), seal: found.seal }
    if (!mayHaveBase) throw new RecordProblem('damaged', `the keyframe at tick ${tick} should stand alone`)
    if (base?.tick !== found.base) base = { tick: found.base, bytes: bytesAt(found.base, false).bytes }
    return { bytes: unpress(found.packed, found.length, base.bytes), seal: found.seal }
  }

  function isVouchedFor(tick: Tick, bytes: Uint8Array, seal: string | null): boolean {
    const stateHash = sha256(bytes)
    if (isEnd(calendar, tick)) {
      const recorded = vouched.get(epochOf(calendar, tick)) as Uint8Array | undefined
      return recorded !== undefined && sameBytes(recorded, stateHash)
    }
    return seal !== null && isSealed({ ...statement(universe, tick, stateHash), publicKey, signature: seal })
  }

  return {
    before: (tick) => (before.get(tick) as Tick | null) ?? undefined,
    after: (tick) => (after.get(tick) as Tick | null) ?? undefined,
    ticks: (from, to) => between.all(from, to) as Tick[],
    load(tick) {
      const { bytes, seal } = bytesAt(tick, true)
      if (!isVouchedFor(tick, bytes, seal)) {
        throw new RecordProblem('damaged', `the keyframe at tick ${tick} is not the world that was recorded`)
      }
      return bytes
    },
  }
}
