import { existsSync } from 'node:fs'
import type { Law } from '../universe/contract.ts'
import { beginUniverse, identityOf } from './births.ts'
import type { Lineage } from './lineage.ts'
import type { Seal } from './seal.ts'
import { universeFolder } from './universe-file.ts'

/** Begins a universe that the people of another one began. Whoever lives that hour once more finds it there. */
export function beginNested<World, Genesis extends Lineage>(
  home: string,
  law: Law<World, Genesis>,
  seal: Seal,
  genesis: Genesis,
): string {
  const universe = identityOf(genesis)
  return existsSync(universeFolder(home, universe)) ? universe : beginUniverse(home, law, seal, genesis)
}
