import type { Tick } from '../universe/reading.ts'

/** Frozen worlds in memory, within a bound of bytes; those that nobody asked for in a long time go first. */
export type Reel = {
  readonly bytes: number
  get(tick: Tick): Uint8Array | undefined
  has(tick: Tick): boolean
  /** The newest tick held that is not after `tick`. */
  before(tick: Tick): Tick | undefined
  keep(tick: Tick, frozen: Uint8Array): void
  clear(): void
}

export function makeReel(bytesMax: number): Reel {
  const frames = new Map<Tick, Uint8Array>()
  let bytes = 0

  function drop(tick: Tick): void {
    bytes -= frames.get(tick)?.byteLength ?? 0
    frames.delete(tick)
  }

  return {
    get bytes() {
      return bytes
    },
    get(tick) {
      const frozen = frames.get(tick)
      if (frozen) {
        frames.delete(tick)
        frames.set(tick, frozen)
      }
      return frozen
    },
    has: (tick) => frames.has(tick),
    before(tick) {
      let newest = -1
      for (const held of frames.keys()) if (held <= tick && held > newest) newest = held
      return newest < 0 ? undefined : newest
    },
    keep(tick, frozen) {
      drop(tick)
      frames.set(tick, frozen)
      bytes += frozen.byteLength
      for (const oldest of frames.keys()) {
        if (bytes <= bytesMax) break
        drop(oldest)
      }
    },
    clear() {
      frames.clear()
      bytes = 0
    },
  }
}
