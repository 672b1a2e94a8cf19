import type { EventKind } from '../universe/event_kinds.ts'
import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Database } from './database.ts'
import type { Span } from './dates.ts'
import { dayTold } from './moments.ts'
import { wordsBetween } from './stretches.ts'

type Measure = 'temperature' | 'people' | { count: EventKind; unit: string }
/** Which of all days: the one with most of something, or with least. */
export type Extreme = { name: string; measure: Measure; least: boolean }
type Best = { from: Tick; value: number }
type ExtremeHit = { what: Extreme; from: number; to: number }

const days = '(?:day|night|morning|noon|afternoon|evening|dawn|hour|time|moment|winter|summer|spell|weather)'
const between = '(?: (?:ever|recorded|known|single|of all|summer|winter|spring|autumn))?'
const readings: readonly (Extreme & { of: RegExp })[] = [
  { name: 'coldest day', measure: 'temperature', least: true, of: said('coldest|frostiest|iciest') },
  { name: 'hottest day', measure: 'temperature', least: false, of: said('hottest|warmest') },
  {
    name: 'deadliest day',
    measure: { count: 'death', unit: ' deaths' },
    least: false,
    of: said('deadliest|bloodiest'),
  },
  ...(
    [
      ['deaths', 'death'],
      ['births', 'birth'],
      ['weddings|marriages', 'marriage'],
      ['quarrels|fights', 'quarrel'],
      ['accidents|injuries', 'accident'],
      ['illnesses', 'illness'],
      ['thefts|robberies', 'theft'],
      ['funerals|burials', 'burial'],
    ] as const
  ).map(([words, count]) => ({
    name: `most ${words.split('|')[0]} in a day`,
    measure: { count, unit: '' },
    least: false,
    of: new RegExp(`\\bmost (?:${words})(?: (?:in|on) (?:a|one|any)(?: single)? day| at once| ever)?`),
  })),
  {
    name: 'most people',
    measure: 'people',
    least: false,
    of: /\b(?:(?:highest|largest|biggest|peak|greatest) population|population(?: \w+){0,2} (?:highest|largest|biggest|greatest|peak|peaked)|most people alive)\b/,
  },
  {
    name: 'fewest people',
    measure: 'people',
    least: true,
    of: /\b(?:(?:lowest|smallest) population|population(?: \w+){0,2} (?:lowest|smallest)|fewest people)\b/,
  },
]

function said(adjectives: string): RegExp {
  return new RegExp(`\\b(?:${adjectives})${between}(?= ${days}\\b)`)
}

/** "The coldest night", "the most births in a day", "when was the population highest". */
export function readExtreme(words: readonly string[]): ExtremeHit | undefined {
  const text = words.join(' ')
  for (const { of, ...what } of readings) {
    const found = of.exec(text)
    if (found) return { what, ...wordsBetween(text, found.index, found.index + found[0].length) }
  }
  return undefined
}

const told = {
  temperature: { of: /(-?\d+) °C/, unit: ' °C' },
  people: { of: /(\d+) people/, unit: ' people' },
} as const

/** The first of all days that was most of something, by what is told of each. */
export function mostExtreme(
  database: Database,
  { name, measure, least }: Extreme,
  now: Tick,
): { span: Span; told: string } | undefined {
  const isTold = typeof measure === 'string'
  const best = isTold ? mostTold(database, measure, least, now) : mostOften(database, measure.count, now)
  if (!best) return undefined
  const { unit } = isTold ? told[measure] : measure
  return {
    span: { from: best.from, to: best.from + ticksPerDay - 1 },
    told: isTold ? `${name} of all, ${best.value}${unit}` : `${name}, ${best.value}${unit}`,
  }
}

function mostOften(database: Database, kind: EventKind, now: Tick): Best | undefined {
  const look = database.prepare(
    `SELECT tick / ${ticksPerDay} * ${ticksPerDay} AS 'from', count(*) AS value FROM moments WHERE kind = ? AND tick <= ? GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
  )
  return look.get(kind, now) as Best | undefined
}

function mostTold(database: Database, measure: keyof typeof told, least: boolean, now: Tick): Best | undefined {
  let best: Best | undefined
  const look = database.prepare("SELECT tick, caption FROM moments WHERE kind = 'day' AND tick <= ? ORDER BY tick")
  for (const { tick, caption } of look.all(now) as { tick: Tick; caption: string }[]) {
    const value = Number(told[measure].of.exec(caption)?.[1])
    if (Number.isNaN(value) || (best && (least ? value >= best.value : value <= best.value))) continue
    best = { from: dayTold(tick), value }
  }
  return best
}
