import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Law } from '../universe/contract.ts'
import { asciiBytes } from '../universe/kernel/canonical.ts'
import { keepCheckpoint, signNewest } from './checkpoints.ts'
import { digestOf } from './closing.ts'
import type { Checkpoint, Exported, Progress } from './contract.ts'
import { type Database, inPlainWords, openDatabase } from './database.ts'
import { sha256Hex } from './digest.ts'
import { writeMark } from './marks.ts'
import { migrate } from './migrate.ts'
import { RecordProblem, throwIfAborted } from './problem.ts'
import type { Seal } from './seal.ts'
import { readCard, universeFolder, writeCard } from './universe-file.ts'
import { verifyOpened } from './verify.ts'

export type CopyOptions = { signal?: AbortSignal; onProgress?: Progress }

/** Small enough that a writer in another thread hardly notices. */
const pagesPerStep = 512

/**
 * Copies a universe as it stands, also while it lives, into one file that is whole: no log beside it, closed, with a checkpoint signed
 * over exactly what it holds.
 */
export async function copyUniverse(
  database: Database,
  universe: string,
  seal: Seal,
  path: string,
  options: CopyOptions = {},
): Promise<Exported> {
  if (existsSync(path)) throw new RecordProblem('invalid', `${path} exists already: choose another name`)
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.draft`
  rmSync(draft, { force: true })
  try {
    await database.backup(draft, {
      progress({ totalPages, remainingPages }) {
        throwIfAborted(options.signal)
        options.onProgress?.(totalPages - remainingPages, totalPages)
        return pagesPerStep
      },
    })
    const checkpoint = closeCopy(draft, universe, seal)
    renameSync(draft, path)
    return { path, bytes: statSync(path).size, rows: checkpoint.size, checkpoint }
  } catch (error) {
    rmSync(draft, { force: true })
    throw inPlainWords(path, error)
  }
}

function closeCopy(path: string, universe: string, seal: Seal): Checkpoint {
  const copy = openDatabase(path, { journal: 'DELETE', synchronous: 'FULL' })
  try {
    const checkpoint = signNewest(copy, universe, seal)
    keepCheckpoint(copy, checkpoint)
    writeCard(copy, 'open', '0')
    return checkpoint
  } finally {
    copy.close()
  }
}

export type ImportSource<World, Genesis> = {
  home: string
  law: Law<World, Genesis>
  lawModule: URL
  seal: Seal
}

/** Takes in a universe from elsewhere: nothing is believed that cannot be lived again, and nothing is kept of one that fails. */
export async function takeIn<World, Genesis>(
  source: ImportSource<World, Genesis>,
  path: string,
  options: CopyOptions = {},
): Promise<string> {
  const { home, seal } = source
  if (!existsSync(path)) throw new RecordProblem('invalid', `${path} does not exist: give the path of a universe file`)
  const draft = join(home, 'drafts', `import-${process.pid}-${sha256Hex(path).slice(0, 16)}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const file = join(draft, 'record.sqlite')
  try {
    copyFileSync(path, file)
    const universe = await verifyArrival(source, file, options)
    const folder = universeFolder(home, universe)
    if (existsSync(folder)) throw new RecordProblem('already begun', `universe ${universe} is here already`)
    mkdirSync(dirname(folder), { recursive: true })
    renameSync(draft, folder)
    return universe
  } catch (error) {
    // The user knows the file that was given, not the copy that was examined.
    if (error instanceof Error) error.message = error.message.replaceAll(file, path)
    throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }

  async function verifyArrival(
    { law, lawModule }: ImportSource<World, Genesis>,
    file: string,
    options: CopyOptions,
  ): Promise<string> {
    const database = openDatabase(file)
    try {
      migrate(database)
      const universe = sha256Hex(asciiBytes(readCard(database, 'genesis')))
      // Within a day only the other home's signature vouches for a keyframe; they are made again when they are missed.
      database.exec('DELETE FROM keyframes WHERE seal IS NOT NULL')
      const verdict = await verifyOpened({ universe, law, lawModule, publicKey: seal.publicKey }, database, options)
      if (!verdict.ok) {
        throw new RecordProblem(
          'damaged',
          `${path} is not what it claims to be, from epoch ${verdict.firstBadEpoch}: ${verdict.why}`,
        )
      }
      writeCard(database, 'open', '0')
      const checkpoint = signNewest(database, universe, seal)
      keepCheckpoint(database, checkpoint)
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
      writeMark(home, seal, { universe, size: checkpoint.size, root: checkpoint.root, closed: digestOf(file) })
      return universe
    } catch (error) {
      throw inPlainWords(path, error)
    } finally {
      database.close()
    }
  }
}
