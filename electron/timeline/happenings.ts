import { eventKinds } from '../universe/event_kinds.ts'
import { ticksPerDay, type WorldEvent } from '../universe/reading.ts'
import { type Calendar, endOf } from './calendar.ts'
import type { EventQuery } from './contract.ts'
import type { Database } from './database.ts'

type EventRow = Omit<WorldEvent, 'who'> & { who: string }

export function prepareEventInsert(database: Database): (epoch: number, events: readonly WorldEvent[]) => void {
  const insert = database.prepare(
    `INSERT INTO events (id, tick, kind, who, settlement, x, y, weight, cause, valence, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const name = database.prepare('INSERT OR IGNORE INTO event_people (person, event) VALUES (?, ?)')
  const count = database.prepare('INSERT INTO event_counts (epoch, kind, count) VALUES (?, ?, ?)')
  return (epoch, events) => {
    const counts = new Map<string, number>()
    for (const e of events) {
      insert.run(
        e.id,
        e.tick,
        e.kind,
        JSON.stringify(e.who),
        e.settlement,
        e.x,
        e.y,
        e.weight,
        e.cause,
        e.valence,
        e.text,
      )
      for (const person of e.who) name.run(person, e.id)
      counts.set(e.kind, (counts.get(e.kind) ?? 0) + 1)
    }
    for (const [kind, times] of counts) count.run(epoch, kind, times)
  }
}

export function eventFrom(row: unknown): WorldEvent {
  const { who, ...rest } = row as EventRow
  return { ...rest, who: JSON.parse(who) as number[] }
}

export function eventAt(database: Database, id: number): WorldEvent | undefined {
  const row = database.prepare('SELECT * FROM events WHERE id = ?').get(id)
  return row === undefined ? undefined : eventFrom(row)
}

/** In the order in which they happened, which is the order of the chronicle. */
export function eventsOfEpoch(database: Database, calendar: Calendar, epoch: number): WorldEvent[] {
  return database
    .prepare('SELECT * FROM events WHERE tick > ? AND tick <= ? ORDER BY tick, id')
    .all(epoch === calendar.firstEpoch ? -1 : endOf(calendar, epoch - 1), endOf(calendar, epoch))
    .map(eventFrom)
}

export function findEvents(database: Database, query: EventQuery): { events: WorldEvent[]; total: number } {
  const where = ['tick BETWEEN @from AND @to']
  if (query.kinds) where.push('kind IN (SELECT value FROM json_each(@kinds))')
  if (query.settlement !== undefined) where.push('settlement = @settlement')
  if (query.weightMin !== undefined) where.push('weight >= @weightMin')
  const source = query.who === undefined ? 'events' : 'event_people CROSS JOIN events ON events.id = event_people.event'
  if (query.who !== undefined) where.push('person = @who')
  const values = { ...query, kinds: JSON.stringify(query.kinds ?? []), newestFirst: undefined, heaviest: undefined }
  const clause = `FROM ${source} WHERE ${where.join(' AND ')}`
  const way = query.newestFirst ? 'DESC' : 'ASC'
  const order = `${query.heaviest ? 'weight DESC, ' : ''}tick ${way}, id ${way}`
  const events = database.prepare(`SELECT events.* ${clause} ORDER BY ${order} LIMIT @limit`).all(values)
  const total =
    events.length < query.limit ? events.length : database.prepare(`SELECT count(*) ${clause}`).pluck().get(values)
  return { events: events.map(eventFrom), total: total as number }
}

export function neighbourOf(
  database: Database,
  tick: number,
  direction: 'previous' | 'next',
  weightMin: number,
): WorldEvent | undefined {
  const [compare, order] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC']
  const row = database
    .prepare(
      `SELECT * FROM events WHERE tick ${compare} ? AND weight >= ? ORDER BY tick ${order}, weight DESC, id LIMIT 1`,
    )
    .get(tick, weightMin)
  return row === undefined ? undefined : eventFrom(row)
}

/** Events of each kind in equal spans of [from, to]. Days are counted whole, by the tick at which they end. */
export function densityOf(database: Database, from: number, to: number, buckets: number): Record<string, number[]> {
  const daily = to - from >= buckets * ticksPerDay
  const [source, tick, weight] = daily
    ? ['event_counts', `epoch * ${ticksPerDay}`, 'sum(count)']
    : ['events', 'tick', 'count(*)']
  const range = daily ? `epoch BETWEEN @from / ${ticksPerDay} AND @to / ${ticksPerDay}` : 'tick BETWEEN @from AND @to'
  const rows = database
    .prepare(
      `SELECT kind, CAST(max(0, min(@buckets - 1, (${tick} - @from) * @buckets / @span)) AS INTEGER) AS bucket, ${weight} AS happened
       FROM ${source} WHERE ${range} GROUP BY kind, bucket`,
    )
    .all({ from, to, buckets, span: Math.max(1, to - from) }) as { kind: string; bucket: number; happened: number }[]
  const kinds: Record<string, number[]> = {}
  for (const kind of eventKinds) {
    const ofKind = rows.filter((row) => row.kind === kind)
    if (ofKind.length === 0) continue
    kinds[kind] = new Array<number>(buckets).fill(0)
    for (const row of ofKind) kinds[kind][row.bucket] = row.happened
  }
  return kinds
}
