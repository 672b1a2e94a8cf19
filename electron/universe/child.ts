import { completeGenesis, type Genesis } from './genesis.ts'
import { begunHere, seedling } from './society/nested.ts'
import type { World } from './world.ts'

/**
 * A universe that a society began in the hour just lived: smaller than its parent, with denser history, one level down and with a
 * beginning of its own. Its seed is the root that its parent's ledger has by then, so that no byte of it is older than that history.
 */
export function childOf(world: World): ((parent: { id: string; root: string }) => Genesis) | undefined {
  const town = begunHere(world)
  if (town < 0) return undefined
  const { genesis, now } = world
  const { bounds, culture, disasters, sickness, wisdom, level } = genesis
  const tick = now.tick[0]
  const planned = seedling(world, town)
  return ({ id, root }) =>
    completeGenesis({
      ...planned,
      seed: root,
      culture,
      disasters,
      sickness,
      wisdom,
      start: '0001-03-21',
      level: level + 1,
      parent: { id, root, tick },
      bounds: {
        ...bounds,
        people: Math.max(planned.people, Math.min(bounds.people, planned.people * 8)),
        settlements: Math.max(1, Math.floor(bounds.settlements / 2)),
        tilesPerSide: Math.max(4, Math.floor(bounds.tilesPerSide / 2)),
      },
    })
}
