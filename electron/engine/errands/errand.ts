import { findHome, prepareHome } from '../home.ts'
import { openHome, type OurHome } from '../record.ts'
import type { UniverseCard } from '../../timeline/contract.ts'
import { Problem } from '../../wire/problem.ts'

/** What a script does with a home, without a window: the same rooms, called one after another. */
export type Errand = { home: OurHome; folder: string }

/** Opens a home for one errand and closes it whatever happens. `own` keeps others out; `read` looks on while the app runs. */
export async function runErrand<T>(
  folder: string,
  access: 'own' | 'read',
  version: string,
  work: (errand: Errand) => T | Promise<T>,
): Promise<T> {
  if (access === 'own') prepareHome(folder, version)
  else findHome(folder)
  const home = openHome(folder, access)
  try {
    return await work({ home, folder })
  } finally {
    home.close()
  }
}

/** By its id, the beginning of its id, or its name. Of those that share a name, it is that of the one the others branched off. */
export function findUniverse(home: OurHome, wanted: string): UniverseCard {
  const all = home.list()
  const named = all.filter((card) => card.id === wanted || card.name === wanted)
  const highest = Math.min(...named.map((card) => card.level))
  const exact = named.filter((card) => card.level === highest)
  const near =
    exact.length > 0 ? exact : all.filter((card) => wanted.length >= 4 && card.id.startsWith(wanted.toLowerCase()))
  if (near.length === 1) return near[0]
  if (near.length > 1)
    throw new Problem('bad input', `${wanted} could be ${near.map(calledShort).join(' or ')}: give more of the id`)
  const known = all.slice(0, 5).map(calledShort)
  throw new Problem(
    'not found',
    known.length > 0
      ? `there is no universe ${wanted}: there are ${known.join(', ')}`
      : `there is no universe here yet: begin one with qhpu genesis`,
  )
}

function calledShort({ name, id }: UniverseCard): string {
  return `${name} (${id.slice(0, 8)})`
}
