import { setImmediate } from 'node:timers/promises'
import type { Law } from '../universe/contract.ts'
import type { Tick } from '../universe/reading.ts'
import type { Progress } from './contract.ts'
import { throwIfAborted } from './problem.ts'

/** How long a thread is kept before it may look at its messages: an abort is heard at least this often, but for one long step. */
const sliceMs = 10

export type ReplayOptions = {
  signal?: AbortSignal
  onProgress?: Progress
  /** Called with the world after each tick. */
  onTick?: (tick: Tick) => void
}

/** Lives a world on to a tick, in slices. The world is the caller's own. */
export async function replay<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  until: Tick,
  options: ReplayOptions = {},
): Promise<void> {
  const from = law.tick(world)
  let sliceEndsMs = performance.now() + sliceMs
  for (let tick = from + 1; tick <= until; tick++) {
    law.step(world)
    options.onTick?.(tick)
    if (performance.now() < sliceEndsMs) continue
    options.onProgress?.(tick - from, until - from)
    await setImmediate()
    throwIfAborted(options.signal)
    sliceEndsMs = performance.now() + sliceMs
  }
}
