import { type Strategy, strategies } from '../kernel/games.ts'
import type { World } from '../world.ts'

/** How those who live deal with one another, each way with its share of them. */
export function readStrategies(world: World): Partial<Record<Strategy, number>> {
  const { people } = world
  const counts: Partial<Record<Strategy, number>> = {}
  let living = 0
  for (let i = 0; i < people.rows; i++) {
    if (!people.alive[i]) continue
    const strategy = strategies[people.strategy[i]]
    counts[strategy] = (counts[strategy] ?? 0) + 1
    living++
  }
  for (const strategy of strategies) if (counts[strategy] !== undefined) counts[strategy] /= living
  return counts
}

/** Where the weather's Lorenz system stands. */
export function readAir(world: World): [number, number, number] {
  const [x, y, z] = world.now.air
  return [x, y, z]
}
