import type { Force, Law } from '../universe/contract.ts'
import { beginUniverse } from './births.ts'
import { levelMax, type Lineage } from './lineage.ts'
import { RecordProblem } from './problem.ts'
import type { Seal } from './seal.ts'

export type ForkOptions = { name?: string; force?: Force }

/** What the fork takes from its parent: the world at the moment, and the root that the ledger had by then. */
export type Parent<World, Genesis> = { universe: string; genesis: Genesis; world: World; root: string }

/**
 * A child begins as its parent was at a moment, one level down. Its genesis holds that moment, the force if there is one, and the
 * parent's root at the last day's end before it, so that the child's id commits to the parent's history.
 */
export function forkUniverse<World, Genesis extends Lineage>(
  home: string,
  law: Law<World, Genesis>,
  seal: Seal,
  parent: Parent<World, Genesis>,
  options: ForkOptions = {},
): string {
  const { genesis, universe, world, root } = parent
  if (genesis.level >= levelMax) {
    throw new RecordProblem(
      'invalid',
      `universes nest ${levelMax} levels deep and this one is at the last: fork one above it`,
    )
  }
  const child = law.forkGenesis(world, { id: universe, root }, options.force)
  return beginUniverse(home, law, seal, options.name === undefined ? child : { ...child, name: options.name })
}
