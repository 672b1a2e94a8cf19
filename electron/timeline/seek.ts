import type { Law } from '../universe/contract.ts'
import type { Tick } from '../universe/reading.ts'
import type { Moment, SeekOptions } from './contract.ts'
import type { KeyframeShelf } from './keyframes.ts'
import { refuseAnotherLaw } from './law-version.ts'
import type { Lineage } from './lineage.ts'
import { RecordProblem, throwIfAborted } from './problem.ts'
import { makeReel } from './reel.ts'
import { replay } from './replay.ts'

export type SeekSource<World, Genesis> = {
  universe: string
  law: Law<World, Genesis>
  genesis: Genesis
  keyframes: KeyframeShelf
  startTick: Tick
  /** Moments before this tick have lost keyframes for disk space. */
  prunedBefore: () => Tick
  cacheBytesMax: number
}

export type Seek<World> = {
  at(tick: Tick, options?: SeekOptions): Promise<Moment<World>>
  near(tick: Tick, options?: SeekOptions): Promise<Moment<World>>
  range(from: Tick, to: Tick, stride: number, options?: SeekOptions): AsyncGenerator<Moment<World>>
}

/** Two requests this close, the second before the first, are somebody going backward. */
const reverseTicksMax = 24 * 8

/**
 * To see a moment is to thaw the newest frozen world before it, from memory or from a keyframe, and to live on from there. Each
 * moment found is kept frozen, so that the next one forward is a step away; going backward, the stretch behind is lived once and kept.
 */
export function makeSeek<World, Genesis extends Lineage>(source: SeekSource<World, Genesis>): Seek<World> {
  const { law, genesis, keyframes } = source
  const reel = makeReel(source.cacheBytesMax)
  let asked = -1

  /** A damaged keyframe is passed over for the one before it, down to the genesis itself. */
  function thawBefore(tick: Tick): World {
    for (let from = keyframes.before(tick); from !== undefined; from = keyframes.before(from - 1)) {
      try {
        return law.thaw(keyframes.load(from))
      } catch (error) {
        if (!(error instanceof RecordProblem && error.code === 'damaged')) throw error
      }
    }
    return law.begin(genesis)
  }

  function refuseUnseen(tick: Tick): void {
    refuseAnotherLaw(source.universe, genesis, law)
    if (Number.isSafeInteger(tick) && tick >= source.startTick) return
    throw new RecordProblem('invalid', `${tick} is no tick here: this universe begins at tick ${source.startTick}`)
  }

  function startBefore(tick: Tick): World {
    const held = reel.before(tick)
    const stored = keyframes.before(tick)
    const frozen = held === undefined || (stored ?? 0) > held ? undefined : reel.get(held)
    return frozen ? law.thaw(frozen) : thawBefore(tick)
  }

  async function at(tick: Tick, options: SeekOptions = {}): Promise<Moment<World>> {
    const startedMs = performance.now()
    throwIfAborted(options.signal)
    refuseUnseen(tick)
    const backward = asked - tick
    const stride = backward > 0 && backward <= reverseTicksMax ? backward : 0
    asked = tick
    const world = startBefore(tick)
    const from = law.tick(world)
    await replay(law, world, tick, {
      signal: options.signal,
      onProgress: options.onProgress,
      onTick: (reached) => {
        const wanted = reached === tick || (stride > 0 && (tick - reached) % stride === 0)
        if (wanted) reel.keep(reached, law.freeze(world))
      },
    })
    return told(world, tick, from, startedMs, options)
  }

  function told(world: World, tick: Tick, from: Tick, startedMs: number, options: SeekOptions): Moment<World> {
    return {
      tick,
      world,
      generation: options.generation ?? 0,
      seekMs: performance.now() - startedMs,
      replayedTicks: tick - from,
      pruned: tick < source.prunedBefore(),
    }
  }

  return {
    at,
    async near(tick, options = {}) {
      const startedMs = performance.now()
      throwIfAborted(options.signal)
      refuseUnseen(tick)
      const world = startBefore(tick)
      const found = law.tick(world)
      return told(world, found, found, startedMs, options)
    },
    async *range(from, to, stride, options = {}) {
      if (!Number.isSafeInteger(stride) || stride < 1) {
        throw new RecordProblem('invalid', `a stride of ${stride} leads nowhere: use a whole number from 1`)
      }
      const count = Math.floor(Math.abs(to - from) / stride)
      for (let step = 0; step <= count; step++) yield at(from + Math.sign(to - from) * step * stride, options)
    },
  }
}
