import type { Reader } from '../../timeline/contract.ts'
import type { Genesis } from '../../universe/genesis.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { OurHome } from '../record.ts'

export type Volume = {
  reader: Reader<World>
  genesis: Genesis
  dateOf(tick: number): string
  /** The world at a tick; asked again for the same tick, the same one. It is only to be read. */
  worldAt(tick: number, signal?: AbortSignal): Promise<World>
}

export type Shelf = {
  volume(universe: string): Volume
  forget(universe: string): void
  close(): void
}

const volumesMax = 4
/** For each: whoever asks about a moment asks a few things about it, and then about another. */
const cacheBytesMax = 16 * 1024 * 1024

/** The universes that were read lately, open. */
export function openShelf(home: OurHome): Shelf {
  const volumes = new Map<string, Volume>()

  function forget(universe: string): void {
    volumes.get(universe)?.reader.close()
    volumes.delete(universe)
  }

  return {
    volume(universe) {
      const known = volumes.get(universe)
      if (known) volumes.delete(universe)
      const volume = known ?? openVolume(home, universe)
      volumes.set(universe, volume)
      for (const oldest of volumes.keys()) {
        if (volumes.size <= volumesMax) break
        forget(oldest)
      }
      return volume
    },
    forget,
    close() {
      for (const universe of [...volumes.keys()]) forget(universe)
    },
  }
}

function openVolume(home: OurHome, universe: string): Volume {
  const { genesis } = home.show(universe)
  const reader = home.read(universe, { cacheBytesMax })
  let last: { tick: number; world: Promise<World> } | undefined
  return {
    reader,
    genesis,
    dateOf: (tick) => law.dateOf(genesis, tick),
    worldAt(tick, signal) {
      if (last?.tick !== tick) return seek(tick, signal)
      // Whoever asked first may have stopped the seek; that is no answer to whoever asks now.
      return last.world.catch((error) => {
        if (signal?.aborted) throw error
        return seek(tick, signal)
      })
    },
  }

  function seek(tick: number, signal: AbortSignal | undefined): Promise<World> {
    const world = reader.at(tick, { signal }).then((moment) => moment.world)
    const mine = { tick, world }
    last = mine
    // A seek that failed or was stopped must not stand for the next one.
    world.catch(() => {
      if (last === mine) last = undefined
    })
    return world
  }
}
