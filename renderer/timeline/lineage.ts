import type { Universe } from '../../electron/wire/values.ts'

/** A stretch of history and the universe whose record tells of it; `until` is where the next one's begins. */
export type Stretch = { universe: string; until: number }

type Kin = Pick<Universe, 'id' | 'parent' | 'forkTick'>

/** Before a fork was born its history is its parent's, and so on; the eldest first. A parent that is gone has taken its record along. */
export function stretchesOf(universe: string, list: readonly Kin[]): Stretch[] {
  const stretches: Stretch[] = [{ universe, until: Number.POSITIVE_INFINITY }]
  for (;;) {
    const [{ universe: eldest }] = stretches
    const one = list.find(({ id }) => id === eldest)
    const parent = list.find(({ id }) => id === one?.parent)
    if (!one || !parent || stretches.some((known) => known.universe === parent.id)) return stretches
    stretches.unshift({ universe: parent.id, until: one.forkTick ?? 0 })
  }
}

/** Whose record tells of a tick. */
export function keeperOf(stretches: readonly Stretch[], tick: number): string | undefined {
  return stretches.find(({ until }) => tick < until)?.universe
}
