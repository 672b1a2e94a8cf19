import type { Tick } from '../universe/reading.ts'
import type { Newcomer, Place } from './chronicle.ts'
import { conditionsOf, coversMuch, type Narrowing, type Order } from './narrowing.ts'
import type { Database } from './database.ts'
import type { Concept } from './lexicon.ts'
import type { Draft } from './moments.ts'
import { bytesOf, packConcepts, readConcepts, signed } from './packing.ts'

/**
 * The moments as SQLite keeps them: the truth of this room. The vectors' index is a cache over the `vector` column. All of it can be made
 * again from the record; pictures (pictures.ts) lie beside it.
 */
const schema = `
CREATE TABLE IF NOT EXISTS moments (
  id INTEGER PRIMARY KEY, tick INTEGER NOT NULL, kind TEXT NOT NULL, event INTEGER NOT NULL, weight REAL NOT NULL,
  settlement INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, valence REAL NOT NULL, caption TEXT NOT NULL,
  concepts TEXT NOT NULL, numbers BLOB NOT NULL, vector BLOB NOT NULL
) STRICT;
DROP INDEX IF EXISTS moments_tick;
CREATE INDEX IF NOT EXISTS moments_time ON moments (tick, weight DESC);
CREATE INDEX IF NOT EXISTS moments_kind ON moments (kind, weight DESC);
CREATE INDEX IF NOT EXISTS moments_event ON moments (event) WHERE event >= 0;
CREATE INDEX IF NOT EXISTS moments_weight ON moments (weight DESC);
CREATE INDEX IF NOT EXISTS moments_place ON moments (settlement, weight DESC);
CREATE INDEX IF NOT EXISTS moments_kind_place ON moments (kind, settlement, weight DESC);
CREATE INDEX IF NOT EXISTS moments_days ON moments (tick, valence) WHERE kind = 'day';
CREATE TABLE IF NOT EXISTS moment_people (person INTEGER NOT NULL, moment INTEGER NOT NULL, PRIMARY KEY (person, moment)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS moment_people_moment ON moment_people (moment);
CREATE TABLE IF NOT EXISTS newcomers (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, sex TEXT NOT NULL, born INTEGER NOT NULL, mother INTEGER NOT NULL, father INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS recall_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS moments_text USING fts5(caption, content='moments', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE IF NOT EXISTS moments_terms USING fts5vocab(moments_text, 'row');
`

export type Moment = Omit<Draft, 'who' | 'kind'> & { id: number; kind: string }

const births = (edge: 'min' | 'max') =>
  `(SELECT ${edge}(n.born) FROM moment_people mp JOIN newcomers n ON n.id = mp.person WHERE mp.moment = m.id)`
const orders: Record<Order, string> = {
  first: '+m.tick ASC',
  last: '+m.tick DESC',
  oldest: `m.tick - ${births('min')} DESC`,
  youngest: `m.tick - ${births('max')} IS NULL, m.tick - ${births('max')} ASC`,
}

const lookedAtMax = 4_000

type Row = Omit<Moment, 'concepts'> & { concepts: string }
const columns = 'm.id, m.tick, m.kind, m.event, m.weight, m.settlement, m.x, m.y, m.valence, m.caption, m.concepts'

/** Vectors up to an id belong to a version that the others do not belong to yet. */
type Composing = { version: string; after: number }
/** What a vector is composed of. */
export type PartsOfVector = {
  id: number
  tick: Tick
  kind: Draft['kind']
  caption: string
  concepts: Map<Concept, number>
  numbers: Int8Array
}

/** What an older version is given instead of what it had. */
export type Composed = { id: number; concepts: Map<Concept, number>; vector: Int8Array }

export type KeptDraft = Draft & { numbers: Int8Array; vector: Int8Array }
export type Store = ReturnType<typeof openStore>

export function openStore(database: Database) {
  database.exec(schema)
  const statements = new Map<string, ReturnType<Database['prepare']>>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    // The shapes of questions are few; a bound keeps odd ones from piling up.
    if (statements.size > 200) statements.clear()
    const fresh = database.prepare(sql)
    statements.set(sql, fresh)
    return fresh
  }

  const state = (key: string) =>
    (prepare('SELECT value FROM recall_state WHERE key = ?').get(key) as { value: string } | undefined)?.value

  const keep = database.transaction(
    (epoch: number, drafts: readonly KeptDraft[], newcomers: readonly Newcomer[], places: readonly Place[]) => {
      // Two processes may remember the same universe: whoever comes second finds it done.
      if (Number(state('epoch') ?? -1) >= epoch) return []
      const putPerson = prepare('INSERT OR IGNORE INTO newcomers VALUES (?, ?, ?, ?, ?, ?)')
      for (const person of newcomers)
        putPerson.run(person.id, person.name, person.sex, person.bornTick, person.mother, person.father)
      const putPlace = prepare('INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)')
      for (const place of places) putPlace.run(place.id, place.name, place.x, place.y)
      const putMoment = prepare(
        'INSERT INTO moments (tick, kind, event, weight, settlement, x, y, valence, caption, concepts, numbers, vector) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)',
      )
      const putWords = prepare('INSERT INTO moments_text (rowid, caption) VALUES (?, ?)')
      const putWho = prepare('INSERT OR IGNORE INTO moment_people VALUES (?, ?)')
      const ids: number[] = []
      for (const d of drafts) {
        const id = Number(
          putMoment.run(
            d.tick,
            d.kind,
            d.event,
            d.weight,
            d.settlement,
            d.x,
            d.y,
            d.valence,
            d.caption,
            packConcepts(d.concepts),
            bytesOf(d.numbers),
            bytesOf(d.vector),
          ).lastInsertRowid,
        )
        putWords.run(id, d.caption)
        for (const person of d.who) putWho.run(person, id)
        ids.push(id)
      }
      prepare("INSERT OR REPLACE INTO recall_state VALUES ('epoch', ?)").run(String(epoch))
      return ids
    },
  )

  return {
    keep,
    state,
    setState: (key: string, value: string) =>
      prepare('INSERT OR REPLACE INTO recall_state VALUES (?, ?)').run(key, value),
    /** The last epoch whose moments are here, or −1. */
    epoch: () => Number(state('epoch') ?? -1),
    /** Moments are never taken away, so the last id counts them all. */
    count: () => (prepare('SELECT max(id) AS n FROM moments').get() as { n: number | null }).n ?? 0,
    newcomers: () =>
      prepare('SELECT id, name, sex, born AS bornTick, mother, father FROM newcomers ORDER BY id').all() as Newcomer[],
    places: () => prepare('SELECT id, name, x, y FROM places ORDER BY id').all() as Place[],
    newcomer: (id: number) =>
      prepare('SELECT id, name, sex, born AS bornTick, mother, father FROM newcomers WHERE id = ?').get(id) as
        | Newcomer
        | undefined,
    moment: (id: number) => {
      const row = prepare(`SELECT ${columns} FROM moments m WHERE m.id = ?`).get(id) as Row | undefined
      return row && readRow(row)
    },
    momentOfEvent: (event: number) => {
      const row = prepare(`SELECT ${columns} FROM moments m WHERE m.event = ?`).get(event) as Row | undefined
      return row && readRow(row)
    },
    momentAt: (tick: Tick) => {
      const row = prepare(
        `SELECT ${columns} FROM moments m WHERE m.tick <= ? ORDER BY m.tick DESC, m.weight DESC LIMIT 1`,
      ).get(tick) as Row | undefined
      return row && readRow(row)
    },
    people: (moment: number) =>
      (prepare('SELECT mp.person FROM moment_people mp WHERE mp.moment = ?').all(moment) as { person: number }[]).map(
        (row) => row.person,
      ),
    /** How old those who were there were then, and of which sex. */
    ages: (moment: number) =>
      prepare(
        'SELECT m.tick - n.born AS age, n.sex FROM moments m JOIN moment_people mp ON mp.moment = m.id JOIN newcomers n ON n.id = mp.person WHERE m.id = ?',
      ).all(moment) as { age: Tick; sex: string }[],
    vectorOf: (id: number) => {
      const row = prepare('SELECT vector FROM moments WHERE id = ?').get(id) as { vector: Uint8Array } | undefined
      return row && signed(row.vector)
    },
    /** Vectors from an id on, in order, a page at a time. */
    vectors: (after: number, limit: number) =>
      (
        prepare('SELECT id, vector FROM moments WHERE id > ? ORDER BY id LIMIT ?').all(after, limit) as {
          id: number
          vector: Uint8Array
        }[]
      ).map((row) => ({ id: row.id, vector: signed(row.vector) })),
    /** What vectors are composed of, a page at a time. */
    parts: (after: number, limit: number): PartsOfVector[] =>
      (
        prepare('SELECT id, tick, kind, caption, concepts, numbers FROM moments WHERE id > ? ORDER BY id LIMIT ?').all(
          after,
          limit,
        ) as {
          id: number
          tick: Tick
          kind: Draft['kind']
          caption: string
          concepts: string
          numbers: Uint8Array
        }[]
      ).map((row) => ({
        ...row,
        concepts: readConcepts(row.concepts),
        numbers: signed(row.numbers),
      })),
    /** How far vectors have been composed again; undefined when none are. */
    composing: () => {
      const told = state('composing')
      return told === undefined ? undefined : (JSON.parse(told) as Composing)
    },
    replaceVectors: database.transaction((rows: readonly Composed[], composing: Composing) => {
      const put = prepare('UPDATE moments SET concepts = ?, vector = ? WHERE id = ?')
      for (const row of rows) put.run(packConcepts(row.concepts), bytesOf(row.vector), row.id)
      prepare("INSERT OR REPLACE INTO recall_state VALUES ('composing', ?)").run(JSON.stringify(composing))
    }),
    composed: database.transaction((version: string) => {
      prepare("INSERT OR REPLACE INTO recall_state VALUES ('version', ?)").run(version)
      prepare("DELETE FROM recall_state WHERE key = 'composing'").run()
    }),
    /** The weightiest that meet a demand, or those that were first or last. */
    narrow,
    /** Days by their mood, the lowest first or the highest. */
    days: (
      { spans, signs, notAfter }: Pick<Narrowing, 'spans' | 'signs' | 'notAfter'>,
      lowest: boolean,
      limit: number,
    ) => {
      const where = conditionsOf({ people: [], places: [], kinds: [], spans, signs, notAfter }, lastTick())
      const conditions = { ...where, sql: ["m.kind = 'day'", ...where.sql] }
      return best(conditions, lowest ? 'm.valence' : 'm.valence DESC', limit, 'moments m INDEXED BY moments_days')
    },
    byWords,
    /** In how many moments a stem stands; 0 when in none. */
    frequency: (term: string) =>
      (prepare('SELECT doc AS n FROM moments_terms WHERE term = ?').get(term) as { n: number } | undefined)?.n ?? 0,
    story: (person: number, notAfter: Tick, limit: number) =>
      (
        prepare(
          `SELECT ${columns} FROM moment_people mp JOIN moments m ON m.id = mp.moment WHERE mp.person = ? AND m.tick <= ? ORDER BY m.weight DESC, m.tick LIMIT ?`,
        ).all(person, notAfter, limit) as Row[]
      ).map(readRow),
    storyOfPlace: (settlement: number, notAfter: Tick, limit: number) =>
      (
        prepare(
          `SELECT ${columns} FROM moments m WHERE m.settlement = ? AND m.tick <= ? ORDER BY m.weight DESC, m.tick LIMIT ?`,
        ).all(settlement, notAfter, limit) as Row[]
      ).map(readRow),
  }

  function narrow(narrowing: Narrowing, limit: number, order?: Order): Moment[] {
    const where = (n: Narrowing) => conditionsOf(n, lastTick(), coversMuch(n, lastTick()))
    const { signs = [] } = narrowing
    if (order) return best(where(narrowing), orders[order], limit)
    if (signs.length === 0) return best(where(narrowing), 'm.weight DESC', limit)
    // No index knows what a moment holds: beyond the heaviest that meet all else, none is looked at for it.
    const { sql, values } = where({ ...narrowing, signs: [] })
    const all = sql.length > 0 ? `WHERE ${sql.join(' AND ')}` : ''
    const heaviest = `(SELECT m.id, m.weight, m.concepts FROM moments m ${all} ORDER BY m.weight DESC, m.id LIMIT ${lookedAtMax}) m`
    const held = conditionsOf({ people: [], places: [], spans: [], kinds: [], signs }, lastTick())
    return best({ sql: held.sql, values: [...values, ...held.values] }, 'm.weight DESC', limit, heaviest)
  }

  /** Sorted as bare ids: of thousands of moments only the best are worth reading whole. */
  function best(
    { sql, values }: ReturnType<typeof conditionsOf>,
    order: string,
    limit: number,
    from = 'moments m',
  ): Moment[] {
    const condition = sql.length > 0 ? `WHERE ${sql.join(' AND ')}` : ''
    const ids = prepare(`SELECT m.id FROM ${from} ${condition} ORDER BY ${order}, m.id LIMIT ?`).all(
      ...values,
      limit,
    ) as { id: number }[]
    return readAll(ids)
  }

  function readAll(ids: readonly { id: number }[]): Moment[] {
    const read = prepare(`SELECT ${columns} FROM moments m WHERE m.id = ?`)
    return ids.map(({ id }) => readRow(read.get(id) as Row))
  }

  /** Ranked as bare ids first: a common word stands in thousands of moments, and only the best are worth reading whole. */
  function byWords(match: string, narrowing: Narrowing, limit: number): Moment[] {
    const where = conditionsOf(narrowing, lastTick())
    const from = where.sql.length > 0 ? 'moments_text t CROSS JOIN moments m ON m.id = t.rowid' : 'moments_text t'
    const condition = ['moments_text MATCH ?', ...where.sql].join(' AND ')
    const ids = prepare(`SELECT t.rowid AS id FROM ${from} WHERE ${condition} ORDER BY bm25(moments_text) LIMIT ?`).all(
      match,
      ...where.values,
      limit,
    ) as { id: number }[]
    return readAll(ids)
  }

  /** The newest tick of which anything is remembered. */
  function lastTick(): Tick {
    return (prepare('SELECT max(tick) AS tick FROM moments').get() as { tick: number | null }).tick ?? 0
  }
}

function readRow(row: Row): Moment {
  return { ...row, concepts: readConcepts(row.concepts) }
}
