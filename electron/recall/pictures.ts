import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Database } from './database.ts'

/** What the lens has shown, so that it can be found by its looks. Not of the record: whoever looks elsewhere has other pictures. */
const schema = `
CREATE TABLE IF NOT EXISTS pictures (
  id INTEGER PRIMARY KEY, tick INTEGER NOT NULL, fraction REAL NOT NULL, camera TEXT NOT NULL, pack TEXT NOT NULL, cells BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS pictures_view ON pictures (pack, tick, camera);
`

export type Looks = { pack: string; cells: Int8Array }
/** The camera is kept as it was told, and never read here. */
export type Picture = { tick: Tick; fraction: number; camera: string } & Looks
export type Pictures = ReturnType<typeof openPictures>

const picturesMax = 4_096
/** Less alike than this, two pictures are of different things. */
const likenessMin = 0.4
/** So many pictures' worth of doubt about where the middle of all pictures lies. */
const doubt = 8

export function openPictures(database: Database) {
  database.exec(schema)
  const put = database.prepare(
    'INSERT OR REPLACE INTO pictures (tick, fraction, camera, pack, cells) VALUES (?, ?, ?, ?, ?)',
  )
  const thin = database.prepare(
    'DELETE FROM pictures WHERE id <= (SELECT id FROM pictures ORDER BY id DESC LIMIT 1 OFFSET ?)',
  )
  const newestAt = database.prepare('SELECT pack, cells FROM pictures WHERE tick = ? ORDER BY id DESC LIMIT 1')
  const all = database.prepare('SELECT tick, fraction, camera, pack, cells FROM pictures WHERE pack = ?')

  return {
    keep({ tick, fraction, camera, pack, cells }: Picture): void {
      put.run(tick, fraction, camera, pack, new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength))
      thin.run(picturesMax)
    },
    /** What the newest picture of a moment is like. */
    at(tick: Tick): Looks | undefined {
      const row = newestAt.get(tick) as Row<Looks> | undefined
      return row && { pack: row.pack, cells: signed(row.cells) }
    },
    /** Pictures of the same pack, likest first, each of another day; all of them are looked at. */
    like({ pack, cells }: Looks, tick: Tick, limit: number): { picture: Picture; likeness: number }[] {
      const rows = (all.all(pack) as Row<Picture>[]).map((row) => ({ ...row, cells: signed(row.cells) }))
      const kept = rows.filter((row) => row.cells.length === cells.length)
      const middle = Float64Array.from(cells, (_, i) => sumOf(kept, (row) => row.cells[i]) / (kept.length + doubt))
      const ranked = kept
        .map((picture) => ({ picture, likeness: cosine(picture.cells, cells, middle) }))
        .sort((a, b) => b.likeness - a.likeness || a.picture.tick - b.picture.tick)
      const found: typeof ranked = []
      // Of the pictures of one day the likest is enough, and those of the day in question are no news.
      const seen = [tick]
      for (const one of ranked) {
        if (found.length === limit || one.likeness < likenessMin) break
        if (seen.some((other) => Math.abs(other - one.picture.tick) < ticksPerDay)) continue
        seen.push(one.picture.tick)
        found.push(one)
      }
      return found
    },
  }
}

type Row<T extends Looks> = Omit<T, 'cells'> & { cells: Uint8Array }

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0)
}

/** Seen from the middle of all pictures, since what they share tells nothing apart. */
function cosine(a: Int8Array, b: Int8Array, middle: Float64Array): number {
  let dot = 0
  let normA = 0
  let normB = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] - middle[i]
    const y = b[i] - middle[i]
    dot += x * y
    normA += x * x
    normB += y * y
  }
  return normA > 0 && normB > 0 ? dot / Math.sqrt(normA * normB) : 0
}
