import { eras, type Summary, seasons, ticksPerDay, weathers } from '../universe/reading.ts'
import { type Calendar, endOf } from './calendar.ts'
import type { Database } from './database.ts'

/** A day in numbers, as a row. Words that come from a fixed list are kept by their place in it, so that they can be drawn. */
export const numberColumns = [
  'people',
  'births',
  'deaths',
  'settlements',
  'temperatureCelsius',
  'valence',
  'arousal',
  'dominance',
  'trust',
  'cooperation',
  'trade',
  'gini',
  'food',
  'health',
  'technologies',
  'harmony',
] as const satisfies readonly (keyof Summary)[]

const wordColumns = { era: eras, season: seasons, weather: weathers } as const

export type SeriesName = (typeof numberColumns)[number] | keyof typeof wordColumns
export const seriesColumns: readonly SeriesName[] = [...numberColumns, 'era', 'season', 'weather']

type DayRow = { epoch: number; date: string } & Record<SeriesName, number>

export function prepareDayInsert(database: Database): (epoch: number, summary: Summary) => void {
  const columns = ['epoch', 'date', ...seriesColumns]
  const statement = database.prepare(
    `INSERT INTO days (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
  )
  return (epoch, summary) => {
    const { tick: _, ...columns } = summary
    statement.run({
      ...columns,
      epoch,
      era: eras.indexOf(summary.era),
      season: seasons.indexOf(summary.season),
      weather: weathers.indexOf(summary.weather),
    })
  }
}

export function summariesOf(database: Database, calendar: Calendar, fromEpoch: number, toEpoch: number): Summary[] {
  return database
    .prepare('SELECT * FROM days WHERE epoch BETWEEN ? AND ? ORDER BY epoch')
    .all(fromEpoch, toEpoch)
    .map((row) => summaryFrom(calendar, row as DayRow))
}

export function summaryAt(database: Database, calendar: Calendar, epoch: number): Summary | undefined {
  const row = database.prepare('SELECT * FROM days WHERE epoch <= ? ORDER BY epoch DESC LIMIT 1').get(epoch)
  return row === undefined ? undefined : summaryFrom(calendar, row as DayRow)
}

function summaryFrom(calendar: Calendar, { epoch, era, season, weather, ...rest }: DayRow): Summary {
  return { ...rest, tick: endOf(calendar, epoch), era: eras[era], season: seasons[season], weather: weathers[weather] }
}

/** Means over equal spans of [from, to]; a span without a day is null. */
export function seriesOf(
  database: Database,
  names: readonly (keyof Summary)[],
  from: number,
  to: number,
  buckets: number,
): Record<string, (number | null)[]> {
  const known = seriesColumns.filter((name) => names.includes(name))
  const series = Object.fromEntries(known.map((name) => [name, new Array<number | null>(buckets).fill(null)]))
  if (known.length === 0) return series
  const rows = database
    .prepare(
      `SELECT CAST(min(@buckets - 1, (epoch * ${ticksPerDay} - @from) * @buckets / @span) AS INTEGER) AS bucket,
              ${known.map((name) => `avg(${name}) AS ${name}`).join(', ')}
       FROM days WHERE epoch BETWEEN @first AND @last GROUP BY bucket`,
    )
    .all({
      buckets,
      from,
      span: Math.max(1, to - from),
      first: Math.ceil(from / ticksPerDay),
      last: Math.floor(to / ticksPerDay),
    }) as ({ bucket: number } & Record<SeriesName, number>)[]
  for (const row of rows) for (const name of known) series[name][row.bucket] = row[name]
  return series
}
