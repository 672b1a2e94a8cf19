import type { Lineage } from './lineage.ts'
import { RecordProblem } from './problem.ts'

/**
 * Steps a universe only by the law that it was begun under: another would lead elsewhere, and the ledger would seem to lie. What needs
 * no step, its days, its events and its lives, can be read under any.
 */
export function refuseAnotherLaw(
  universe: string,
  { lawVersion: begunUnder = 0 }: Pick<Lineage, 'lawVersion'>,
  { version }: { version: number },
): void {
  if (begunUnder === version) return
  throw new RecordProblem(
    'another law',
    `universe ${universe.slice(0, 12)} was begun under law ${begunUnder} and this release lives by law ${version}: ` +
      `open it with a release of law ${begunUnder}, or export its events and its series here`,
  )
}
