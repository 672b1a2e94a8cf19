import BetterSqlite3 from 'better-sqlite3'
import { RecordProblem } from './problem.ts'

/** The only importer of better-sqlite3. Other rooms open their databases here too. */
export type Database = BetterSqlite3.Database

export type DatabaseOptions = {
  readonly?: boolean
  /** `NORMAL` survives a killed process; `FULL` also a loss of power. */
  synchronous?: 'NORMAL' | 'FULL'
  pageBytes?: number
  cacheBytes?: number
  busyTimeoutMs?: number
  /** `DELETE` for a file that serves as a lock; everything else lives in WAL. */
  journal?: 'WAL' | 'DELETE'
}

/** WAL, foreign keys on, no trust in what a stored schema might call. */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  return withPlainWords(path, () => {
    const database = new BetterSqlite3(path, {
      readonly: options.readonly ?? false,
      fileMustExist: options.readonly ?? false,
      timeout: options.busyTimeoutMs ?? 5_000,
    })
    try {
      database.pragma('trusted_schema = OFF')
      database.pragma('foreign_keys = ON')
      database.pragma(`cache_size = ${-Math.ceil((options.cacheBytes ?? 16_777_216) / 1024)}`)
      if (!database.readonly) {
        database.pragma(`page_size = ${options.pageBytes ?? 4096}`)
        database.pragma(`journal_mode = ${options.journal ?? 'WAL'}`)
        database.pragma(`synchronous = ${options.synchronous ?? 'NORMAL'}`)
      }
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Runs what touches a database file and turns SQLite's codes into a line that says what to do. */
export function withPlainWords<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw inPlainWords(path, error)
  }
}

export function inPlainWords(path: string, error: unknown): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  const { code } = error
  if (code === 'SQLITE_FULL') {
    return new RecordProblem('disk full', `no room left for ${path}: free some space and go on`, { cause: error })
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new RecordProblem('damaged', `${path} is damaged (${error.message}): put back a backup or import it again`, {
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return new RecordProblem('not writable', `${path} cannot be opened (${error.message}): check who may write there`, {
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new RecordProblem('home in use', `${path} is in use by another process: close that one first`, {
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new RecordProblem('not writable', `${path} cannot be written (${error.message}): check the disk`, {
      cause: error,
    })
  }
  return error
}
