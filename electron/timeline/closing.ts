import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { type Database, withPlainWords } from './database.ts'
import { hex } from './digest.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { readMark, writeMark } from './marks.ts'
import type { Seal } from './seal.ts'
import { openUniverseFile, readCard, universePath, writeCard } from './universe-file.ts'

/**
 * A universe that is closed in good order leaves the digest of its whole file in its mark, so that an edit anywhere in it is found.
 * Whoever wants to write takes that promise back first.
 */
export function beginWriting(home: string, universe: string, database: Database, seal: Seal): void {
  const mark = readMark(home, universe, seal.publicKey)
  if (mark.closed) writeMark(home, seal, { universe, size: mark.size, root: mark.root, closed: null })
  withPlainWords(database.name, () => writeCard(database, 'open', '1'))
}

/** From when this returns, a loss of power takes nothing that is in the ledger, and an older copy is known for one. */
export function makeDurable(home: string, database: Database, seal: Seal, ledger: Ledger, reached: number): void {
  withPlainWords(database.name, () => {
    database.pragma('synchronous = FULL')
    writeCard(database, 'reached', String(reached))
    database.pragma('synchronous = NORMAL')
  })
  writeMark(home, seal, { universe: ledger.universe, size: ledger.frontier.size, root: hex(ledger.root), closed: null })
}

export function endWriting(home: string, database: Database, seal: Seal, ledger: Ledger, reached: number): void {
  makeDurable(home, database, seal, ledger, reached)
  const emptied = withPlainWords(database.name, () => {
    writeCard(database, 'open', '0')
    const [log] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    database.close()
    return log.busy === 0
  })
  const { universe } = ledger
  // While somebody reads, part of the file is still in the log, and its digest would say nothing.
  const closed = emptied ? digestOf(universePath(home, universe)) : null
  writeMark(home, seal, { universe, size: ledger.frontier.size, root: hex(ledger.root), closed })
}

/**
 * For the few small things that are kept beside a universe. One that lives has a writer that will see to its mark; one that does not is
 * opened and closed in good order around them.
 */
export function writeBriefly<T>(home: string, universe: string, seal: Seal, write: (database: Database) => T): T {
  const database = openUniverseFile(home, universe, false)
  try {
    const lives = readCard(database, 'open') === '1'
    if (!lives) beginWriting(home, universe, database, seal)
    const result = withPlainWords(database.name, () => write(database))
    if (!lives) endWriting(home, database, seal, readLedger(database, universe), Number(readCard(database, 'reached')))
    return result
  } finally {
    database.close()
  }
}

const chunkBytes = 4 * 1024 * 1024

export function digestOf(path: string): { bytes: number; sha256: string } {
  const digest = createHash('sha256')
  const chunk = Buffer.allocUnsafe(chunkBytes)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      digest.update(chunk.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return { bytes: statSync(path).size, sha256: digest.digest('hex') }
}
