import type { EventOf } from '../../wire/events.ts'
import type { House } from '../house.ts'

/** One tick a second is an hour of theirs in a second of ours: slow enough to watch people walk. */
export const ticksPerSecondUsual = 1

/** How fast a universe lives because a window that looks at its present wants to see more of it. */
export type Haste = {
  /** What the eye says of itself: whether the window stands in the present. */
  hear(state: EventOf<'stream'>['state']): void
  /** The window goes somewhere in the past, or away. */
  leavePresent(): void
  /** The present was asked for. */
  enterPresent(): void
  /** Faster through the present than it comes to pass nobody can go: it has to come to pass faster, and what rests has to wake. */
  hasten(universe: string, ticksPerSecond: number): Promise<void>
}

export function createHaste({ lives, home }: Pick<House, 'lives' | 'home'>): Haste {
  let isPresent = false
  let hastened: string | null = null

  /** Nobody looks at it any more: it goes on as universes do. */
  function leavePresent(): void {
    isPresent = false
    const universe = hastened
    hastened = null
    if (universe !== null && lives.goesOn(universe)) lives.run(universe, ticksPerSecondUsual).catch(() => {})
  }

  return {
    hear(state) {
      // What else an eye says of itself, such as that a pack loads, tells nothing of when it is.
      if (state === 'live') isPresent = true
      else if (state === 'history' || state === 'behind live' || state === 'paused') leavePresent()
    },
    leavePresent,
    enterPresent: () => (isPresent = true),
    async hasten(universe, ticksPerSecond) {
      if (!isPresent || home.access === 'read') return
      await lives.run(universe, ticksPerSecond)
      hastened = ticksPerSecond === ticksPerSecondUsual ? null : universe
    },
  }
}
