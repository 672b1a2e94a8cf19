import type { Tick } from '../universe/reading.ts'
import { type Database, openDatabase, withPlainWords } from './database.ts'
import { RecordProblem } from './problem.ts'

/** What a user keeps for themselves: bookmarks, what they asked for, settings. It has nothing to do with any universe's record. */
export type Bookmark = { id: number; universe: string; tick: Tick; note: string; camera: unknown; words: string }
export type Asked = { id: number; at: string; kind: 'words' | 'jump'; words: string; tick: Tick }

export type Desk = {
  bookmarks(universe: string): Bookmark[]
  bookmark(given: Omit<Bookmark, 'id'>): Bookmark
  note(id: number, note: string): void
  removeBookmark(id: number): void
  /** Newest first. */
  history(universe: string, limit: number): Asked[]
  remember(universe: string, asked: Omit<Asked, 'id' | 'at'>): Asked
  forget(id: number): void
  settings(): Record<string, unknown>
  set(key: string, value: unknown): void
  close(): void
}

const schema = `
  CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY, universe TEXT NOT NULL, tick INTEGER NOT NULL, note TEXT NOT NULL, camera TEXT NOT NULL, words TEXT NOT NULL
  ) STRICT;
  CREATE INDEX bookmarks_by_universe ON bookmarks (universe, tick);
  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, universe TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL,
    tick INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX history_by_universe ON history (universe, id);
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 1;
`
const historyMax = 10_000

export function openDesk(path: string): Desk {
  const database = openDatabase(path, { synchronous: 'FULL' })
  withPlainWords(path, () => furnish(database))
  const write = (sql: string, ...values: unknown[]) => withPlainWords(path, () => database.prepare(sql).run(...values))

  return {
    bookmarks: (universe) =>
      database.prepare('SELECT * FROM bookmarks WHERE universe = ? ORDER BY tick, id').all(universe).map(bookmarkFrom),
    bookmark(given) {
      const { universe, tick, note, camera, words } = given
      const { lastInsertRowid } = write(
        'INSERT INTO bookmarks (universe, tick, note, camera, words) VALUES (?, ?, ?, ?, ?)',
        universe,
        tick,
        note,
        JSON.stringify(camera ?? null),
        words,
      )
      return { id: Number(lastInsertRowid), ...given }
    },
    note: (id, note) => refuseMissing(write('UPDATE bookmarks SET note = ? WHERE id = ?', note, id).changes, id),
    removeBookmark: (id) => refuseMissing(write('DELETE FROM bookmarks WHERE id = ?', id).changes, id),
    history: (universe, limit) =>
      database
        .prepare('SELECT id, at, kind, words, tick FROM history WHERE universe = ? ORDER BY id DESC LIMIT ?')
        .all(universe, limit) as Asked[],
    remember(universe, { kind, words, tick }) {
      const at = new Date().toISOString()
      const sql = 'INSERT INTO history (universe, at, kind, words, tick) VALUES (?, ?, ?, ?, ?)'
      const id = Number(write(sql, universe, at, kind, words, tick).lastInsertRowid)
      write('DELETE FROM history WHERE id <= ?', id - historyMax)
      return { id, at, kind, words, tick }
    },
    forget: (id) => refuseMissing(write('DELETE FROM history WHERE id = ?', id).changes, id),
    settings() {
      const rows = database.prepare('SELECT key, value FROM settings').all() as { key: string; value: string }[]
      return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]))
    },
    set(key, value) {
      write('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, JSON.stringify(value ?? null))
    },
    close: () => database.close(),
  }
}

function furnish(database: Database): void {
  if (database.pragma('user_version', { simple: true }) === 0) database.exec(schema)
}

function bookmarkFrom(row: unknown): Bookmark {
  const { camera, ...rest } = row as Omit<Bookmark, 'camera'> & { camera: string }
  return { ...rest, camera: JSON.parse(camera) as unknown }
}

function refuseMissing(changes: number, id: number): void {
  if (changes === 0) throw new RecordProblem('invalid', `nothing is kept under number ${id}`)
}
