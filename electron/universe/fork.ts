import type { Force } from './contract.ts'
import { completeGenesis, type Genesis, GenesisProblem } from './genesis.ts'
import { toBase64 } from './kernel/base64.ts'
import { freeze } from './save.ts'
import { deepestLevel } from './society/nested.ts'
import type { World } from './world.ts'

/** A child that goes on from this very moment, one level down. Ticks and dates go on counting from the parent's. */
export function forkGenesis(world: World, parent: { id: string; root: string }, force?: Force): Genesis {
  const { genesis, now, settlements } = world
  if (genesis.level >= deepestLevel) {
    throw new GenesisProblem(`A universe at level ${deepestLevel} is the deepest there is and cannot be forked.`)
  }
  if (force && (force.settlement < -1 || force.settlement >= settlements.rows)) {
    throw new GenesisProblem(
      `There is no settlement ${force.settlement}; choose 0 to ${settlements.rows - 1}, or -1 for all.`,
    )
  }
  return completeGenesis({
    ...genesis,
    level: genesis.level + 1,
    parent: { ...parent, tick: now.tick[0] },
    force: force ?? null,
    moment: toBase64(freeze(world.genesis.moment === '' ? world : { ...world, genesis: { ...genesis, moment: '' } })),
  })
}
