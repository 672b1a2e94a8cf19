import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Law } from '../universe/contract.ts'
import { beginUniverse } from './births.ts'
import { epochEndedBy } from './calendar.ts'
import { cardOf } from './cards.ts'
import { signNewest } from './checkpoints.ts'
import { writeBriefly } from './closing.ts'
import { compareBranches } from './compare.ts'
import type { Access, Home, Reader } from './contract.ts'
import type { Database } from './database.ts'
import { hex } from './digest.ts'
import { writeTable } from './exports.ts'
import { forkUniverse } from './forks.ts'
import { takeHome } from './home-lock.ts'
import { type Budget, defaultBudget } from './interval.ts'
import { entryOf } from './ledger.ts'
import { refuseAnotherLaw } from './law-version.ts'
import type { Lineage } from './lineage.ts'
import { removeMark } from './marks.ts'
import { keepObservation } from './observations.ts'
import { RecordProblem } from './problem.ts'
import { openReader } from './reader.ts'
import { openSeal } from './seal.ts'
import { prune } from './thinning.ts'
import { copyUniverse, takeIn } from './transport.ts'
import { openUniverseFile, readCalendar, readCard, universeBytes, universeFolder } from './universe-file.ts'
import { verifyInHome } from './verify.ts'
import { openWriter } from './writer.ts'

export type RecordOptions<World, Genesis> = {
  law: Law<World, Genesis>
  /** The module that exports the same law as `law`: threads that verify import it for themselves. */
  lawModule: URL
  access: Access
  budget?: Partial<Budget>
}

const defaultCacheBytesMax = 192 * 1024 * 1024

/** Opens a home: the folder with a user's universes, their marks and the key that signs for them. */
export function openRecord<World, Genesis extends Lineage>(
  folder: string,
  options: RecordOptions<World, Genesis>,
): Home<World, Genesis> {
  const { law, lawModule, access } = options
  const lock = access === 'own' ? takeHome(folder) : undefined
  const seal = openSeal(folder, access === 'own')
  if (access === 'own') clearDrafts(folder)
  const budget = { ...defaultBudget, ...options.budget }
  const genesisOf = rememberGenesis<Genesis>()
  const living = new Set<string>()

  function mayWrite(): void {
    if (access === 'read') throw new RecordProblem('not writable', `${folder} was opened only to be read`)
  }

  function withUniverse<T>(universe: string, work: (database: Database, genesis: Genesis) => T): T {
    const database = openUniverseFile(folder, universe, true)
    try {
      return work(database, genesisOf(universe, database))
    } finally {
      database.close()
    }
  }

  const cardIn = (universe: string) =>
    withUniverse(universe, (database, genesis) => cardOf(folder, universe, database, law, genesis))

  const list = () => universesIn(folder).map(cardIn)

  function read(universe: string, cacheBytesMax = defaultCacheBytesMax): Reader<World> {
    const database = openUniverseFile(folder, universe, true)
    const genesis = genesisOf(universe, database)
    return openReader({ universe, database, law, genesis, publicKey: seal.publicKey, cacheBytesMax })
  }

  async function withReader<T>(universe: string, work: (reader: Reader<World>) => Promise<T>): Promise<T> {
    const reader = read(universe)
    try {
      return await work(reader)
    } finally {
      reader.close()
    }
  }

  return {
    folder,
    access,
    list,
    show: (universe) =>
      withUniverse(universe, (database, genesis) => ({ ...cardOf(folder, universe, database, law, genesis), genesis })),
    create(genesis) {
      mayWrite()
      return cardIn(beginUniverse(folder, law, seal, genesis))
    },
    async fork(universe, tick, { signal, ...forkOptions } = {}) {
      mayWrite()
      return withReader(universe, async (reader) => {
        const { genesis, root } = withUniverse(universe, (database, genesis) => {
          const entry = entryOf(database, epochEndedBy(readCalendar(database), tick))
          return { genesis, root: entry && hex(entry.root) }
        })
        if (!root) throw new RecordProblem('invalid', `tick ${tick} is yet to come: let the universe live there first`)
        const { world } = await reader.at(tick, { signal })
        return cardIn(forkUniverse(folder, law, seal, { universe, genesis, world, root }, forkOptions))
      })
    },
    compare: (a, b, tick, compareOptions) =>
      withReader(a, (first) =>
        withReader(b, (second) => {
          const [one, other] = [
            { card: cardIn(a), reader: first },
            { card: cardIn(b), reader: second },
          ]
          return compareBranches(law, one, other, list(), tick, compareOptions)
        }),
      ),
    remove(universe, name) {
      mayWrite()
      const card = cardIn(universe)
      if (card.name !== name) {
        throw new RecordProblem('invalid', `to remove this universe for ever, give its name: ${card.name}`)
      }
      if (living.has(universe)) throw new RecordProblem('locked', `${name} is living: stop it before removing it`)
      rmSync(universeFolder(folder, universe), { recursive: true })
      removeMark(folder, universe)
    },
    mayLive: (universe) => withUniverse(universe, (_, genesis) => refuseAnotherLaw(universe, genesis, law)),
    async write(universe) {
      mayWrite()
      if (living.has(universe))
        throw new RecordProblem('locked', `universe ${universe.slice(0, 12)} has its writer already`)
      living.add(universe)
      const onClosed = () => living.delete(universe)
      const database = openUniverseFile(folder, universe, false)
      try {
        const genesis = genesisOf(universe, database)
        return await openWriter({ home: folder, universe, database, law, genesis, seal, budget, onClosed })
      } catch (error) {
        database.close()
        onClosed()
        throw error
      }
    },
    read: (universe, readOptions) => read(universe, readOptions?.cacheBytesMax),
    verify: (universe, verifyOptions) =>
      verifyInHome(folder, { universe, law, lawModule, publicKey: seal.publicKey }, verifyOptions),
    observe(universe, observation) {
      mayWrite()
      return writeBriefly(folder, universe, seal, (database) => keepObservation(database, observation))
    },
    prune(universe, keyframeBytesMax) {
      mayWrite()
      writeBriefly(folder, universe, seal, (database) => prune(database, keyframeBytesMax))
    },
    exportTable: (universe, exportOptions) =>
      withReader(universe, async (reader) => {
        const { tick } = reader.latest()
        const livingWorld = async () => (await reader.at(tick, { signal: exportOptions.signal })).world
        const database = openUniverseFile(folder, universe, true)
        try {
          const source = { database, law, genesis: genesisOf(universe, database), livingWorld, tick }
          return await writeTable(source, signNewest(database, universe, seal), exportOptions)
        } finally {
          database.close()
        }
      }),
    async exportUniverse(universe, path, copyOptions) {
      const database = openUniverseFile(folder, universe, true)
      try {
        return await copyUniverse(database, universe, seal, path, copyOptions)
      } finally {
        database.close()
      }
    },
    async importUniverse(path, copyOptions) {
      mayWrite()
      return cardIn(await takeIn({ home: folder, law, lawModule, seal }, path, copyOptions))
    },
    bytes: () => universesIn(folder).reduce((sum, universe) => sum + universeBytes(folder, universe), 0),
    close: () => lock?.release(),
  }
}

function universesIn(folder: string): string[] {
  const shelf = join(folder, 'universes')
  if (!existsSync(shelf)) return []
  return readdirSync(shelf).filter((name) => existsSync(join(shelf, name, 'record.sqlite')))
}

/** What a crash left half made goes before anything else is begun. */
function clearDrafts(folder: string): void {
  rmSync(join(folder, 'drafts'), { recursive: true, force: true })
  mkdirSync(join(folder, 'universes'), { recursive: true })
}

/** A fork carries its first moment in its genesis, so reading one can be dear: it is read once. */
function rememberGenesis<Genesis>(): (universe: string, database: Database) => Genesis {
  const known = new Map<string, Genesis>()
  return (universe, database) => {
    const genesis = known.get(universe) ?? (JSON.parse(readCard(database, 'genesis')) as Genesis)
    known.set(universe, genesis)
    return genesis
  }
}
