import type { Tick } from '../universe/reading.ts'
import { openDatabase } from './database.ts'

/**
 * A user's desk: bookmarks, words that were tried and jumps that were made. It lies beside the universes and no law ever reads it.
 */
export type Desk = {
  bookmarks(universe: string): DeskBookmark[]
  addBookmark(bookmark: Omit<DeskBookmark, 'id'>): DeskBookmark
  noteBookmark(id: number, note: string): void
  removeBookmark(id: number): void
  /** Newest first. */
  history(universe: string, limit: number): Trace[]
  addTrace(trace: Omit<Trace, 'id'>): number
  /** The jump before or after one in time, for going back and forward. */
  neighbour(universe: string, id: number, direction: 'back' | 'forward'): Trace | undefined
  forget(id: number): void
  close(): void
}

export type DeskBookmark = {
  id: number
  universe: string
  tick: Tick
  note: string
  camera: string | null
  words: string
}
export type Trace = { id: number; universe: string; at: string; kind: 'words' | 'jump'; words: string; tick: Tick }

const tracesMax = 2_000
const bookmarksMax = 10_000

const schema = `
CREATE TABLE IF NOT EXISTS bookmarks (
  id INTEGER PRIMARY KEY AUTOINCREMENT, universe TEXT NOT NULL, tick INTEGER NOT NULL, note TEXT NOT NULL, camera TEXT, words TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS traces (
  id INTEGER PRIMARY KEY AUTOINCREMENT, universe TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, tick INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS traces_universe ON traces (universe, id);
CREATE INDEX IF NOT EXISTS bookmarks_universe ON bookmarks (universe, tick);
`

export function openDesk(path: string): Desk {
  const database = openDatabase(path)
  database.exec(schema)
  const one = database.prepare('SELECT * FROM bookmarks WHERE id = ?')
  return {
    bookmarks: (universe) =>
      database
        .prepare('SELECT * FROM bookmarks WHERE universe = ? ORDER BY tick, id LIMIT ?')
        .all(universe, bookmarksMax) as DeskBookmark[],
    addBookmark(bookmark) {
      const { lastInsertRowid } = database
        .prepare(
          'INSERT INTO bookmarks (universe, tick, note, camera, words) VALUES (@universe, @tick, @note, @camera, @words)',
        )
        .run(bookmark)
      return one.get(lastInsertRowid) as DeskBookmark
    },
    noteBookmark: (id, note) => void database.prepare('UPDATE bookmarks SET note = ? WHERE id = ?').run(note, id),
    removeBookmark: (id) => void database.prepare('DELETE FROM bookmarks WHERE id = ?').run(id),
    history: (universe, limit) =>
      database
        .prepare('SELECT * FROM traces WHERE universe = ? ORDER BY id DESC LIMIT ?')
        .all(universe, limit) as Trace[],
    addTrace(trace) {
      const { lastInsertRowid } = database
        .prepare('INSERT INTO traces (universe, at, kind, words, tick) VALUES (@universe, @at, @kind, @words, @tick)')
        .run(trace)
      database.prepare('DELETE FROM traces WHERE id <= ?').run(Number(lastInsertRowid) - tracesMax)
      return Number(lastInsertRowid)
    },
    neighbour: (universe, id, direction) =>
      database
        .prepare(
          direction === 'back'
            ? "SELECT * FROM traces WHERE universe = ? AND kind = 'jump' AND id < ? ORDER BY id DESC LIMIT 1"
            : "SELECT * FROM traces WHERE universe = ? AND kind = 'jump' AND id > ? ORDER BY id LIMIT 1",
        )
        .get(universe, id) as Trace | undefined,
    forget: (id) => void database.prepare('DELETE FROM traces WHERE id = ?').run(id),
    close: () => database.close(),
  }
}
