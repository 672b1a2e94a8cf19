import type { Tick } from '../universe/reading.ts'
import { type Calendar, epochOf, isEnd } from './calendar.ts'
import type { Database } from './database.ts'
import { hex, sameBytes, sha256 } from './digest.ts'
import { press, unpress } from './press.ts'
import { RecordProblem } from './problem.ts'
import { isSealed, type Seal } from './seal.ts'

/**
 * Frozen worlds, kept so that a seek need not live from the beginning. They add nothing to the record: each can be made again by
 * living again. At the end of a day the ledger vouches for one; within a day the home's own signature does.
 */
const deltasPerBase = 15

type KeyframeRow = { tick: Tick; base: Tick | null; length: number; packed: Uint8Array; seal: string | null }

export type KeyframePress = {
  /** Writes a frozen world down as a keyframe; returns the bytes that it takes. */
  put(tick: Tick, frozen: Uint8Array, stateHash: Uint8Array): number
  /** The next keyframe stands alone: what was put last may not have been written. */
  forget(): void
}

/** Presses keyframes one after another; every sixteenth stands alone and the others are kept as differences from it. */
export function openKeyframePress(database: Database, universe: string, calendar: Calendar, seal: Seal): KeyframePress {
  const insert = database.prepare(
    'INSERT OR REPLACE INTO keyframes (tick, base, length, packed, seal) VALUES (?, ?, ?, ?, ?)',
  )
  let base: { tick: Tick; bytes: Uint8Array; packedBytes: number; deltas: number } | undefined

  function putAlone(tick: Tick, frozen: Uint8Array): { packed: Uint8Array; leansOn: Tick | null } {
    const packed = press(frozen, undefined)
    base = { tick, bytes: frozen, packedBytes: packed.length, deltas: 0 }
    return { packed, leansOn: null }
  }

  function pressed(tick: Tick, frozen: Uint8Array): { packed: Uint8Array; leansOn: Tick | null } {
    if (!base || base.deltas >= deltasPerBase) return putAlone(tick, frozen)
    const packed = press(frozen, base.bytes)
    base.deltas += 1
    // A difference that saves little is the last one: the next keyframe stands alone.
    if (packed.length > base.packedBytes * 0.9) base.deltas = deltasPerBase
    return { packed, leansOn: base.tick }
  }

  return {
    put(tick, frozen, stateHash) {
      const { packed, leansOn } = pressed(tick, frozen)
      const seals = isEnd(calendar, tick) ? null : seal.sign(statement(universe, tick, stateHash)).signature
      insert.run(tick, leansOn, frozen.length, packed, seals)
      return packed.length
    },
    forget() {
      base = undefined
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
