import { type Season, type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import { readCount, readUnit, seasonOf, units } from './counts.ts'

/** A stretch of ticks, both ends included. */
export type Span = { from: Tick; to: Tick }
export type TimeHit = { span: Span; from: number; to: number; meaning: string; kind: 'date' | 'relative time' }

const months = 'january february march april may june july august september october november december'.split(' ')

/** "1204", "march 1204", "3 march 1204", "march 3rd 1204", "winter of 1204", "1204 03 21" (dashes split words), "year 1204", "between 1204 and 1210". */
export function readDate(words: readonly string[], at: number, calendar: Calendar, now: Tick): TimeHit | undefined {
  const make = (span: Span | undefined, to: number, meaning: string): TimeHit | undefined =>
    span && { span, from: at, to, meaning, kind: 'date' }
  // Two figures are a year only in a universe that has such years, and where they cannot be a day of a month.
  const isYear = (word: string) =>
    /^\d{3,5}$/.test(word) ||
    (/^\d\d$/.test(word) && Number(word) > 31 && yearSpan(Number(word), calendar) !== undefined)
  const year = (word: string | undefined) => (word !== undefined && isYear(word) ? Number(word) : undefined)
  const dayNumber = (word: string | undefined) => {
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')
    return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : undefined
  }
  const skipOf = (place: number) => (words[place] === 'of' || words[place] === 'in' ? place + 1 : place)

  if (words[at] === 'between' || words[at] === 'from') {
    const first = year(words[at + 1])
    const second = year(words[at + 3])
    if (first !== undefined && second !== undefined && /^(?:and|to|until)$/.test(words[at + 2] ?? ''))
      return make(joinSpans(yearSpan(first, calendar), yearSpan(second, calendar)), at + 4, `${first}–${second}`)
  }
  if (words[at] === 'since' || words[at] === 'before' || words[at] === 'until') {
    const edge = year(words[at + 1])
    const span = edge === undefined ? undefined : yearSpan(edge, calendar)
    if (span)
      return make(
        words[at] === 'since'
          ? { from: span.from, to: Math.max(now, span.from) }
          : { from: 0, to: Math.max(0, span.from - 1) },
        at + 2,
        `${words[at]} ${edge}`,
      )
  }
  const isoYear = year(words[at])
  if (isoYear !== undefined && /^\d{1,2}$/.test(words[at + 1] ?? '') && /^\d{1,2}$/.test(words[at + 2] ?? '')) {
    return make(
      daySpan(isoYear, Number(words[at + 1]), Number(words[at + 2]), calendar),
      at + 3,
      words.slice(at, at + 3).join('-'),
    )
  }
  const month = months.indexOf(words[at])
  if (month >= 0) {
    const day = dayNumber(words[at + 1])
    const yearAt = skipOf(day === undefined ? at + 1 : at + 2)
    const found = year(words[yearAt])
    if (found !== undefined && day !== undefined)
      return make(daySpan(found, month + 1, day, calendar), yearAt + 1, `${day} ${words[at]} ${found}`)
    if (found !== undefined) return make(monthSpan(found, month + 1, calendar), yearAt + 1, `${words[at]} ${found}`)
  }
  const day = dayNumber(words[at])
  if (day !== undefined) {
    const monthAt = skipOf(at + 1)
    const named = months.indexOf(words[monthAt] ?? '')
    const yearAt = skipOf(monthAt + 1)
    const found = year(words[yearAt])
    if (named >= 0 && found !== undefined)
      return make(daySpan(found, named + 1, day, calendar), yearAt + 1, `${day} ${words[monthAt]} ${found}`)
  }
  const season = seasonOf[words[at]]
  if (season) {
    const yearAt = skipOf(at + 1)
    const found = year(words[yearAt])
    const start = found === undefined ? undefined : yearSpan(found, calendar)
    if (start)
      return make(
        seasonNear(season, 'around or after', start.from + seasonLead(season, calendar), calendar),
        yearAt + 1,
        `${season} ${found}`,
      )
  }
  if (words[at] === 'year') {
    const count = readCount(words, at + 1)
    if (count && count.value > 0) {
      const named = yearSpan(count.value, calendar)
      const span = named ?? {
        from: Math.round((count.value - 1) * units.year),
        to: Math.round(count.value * units.year) - 1,
      }
      return make(span, at + 1 + count.length, `year ${count.value}`)
    }
  }
  // "Mara was 91" tells of her age.
  const isSaidAsYear = words[at].length > 2 || /^(?:in|of|during|around)$/.test(words[at - 1] ?? '')
  if (isoYear !== undefined && isSaidAsYear && !readUnit(words[at + 1]))
    return make(yearSpan(isoYear, calendar), at + 1, `${isoYear}`)
  return undefined
}

/** A winter of a year begins in its December in the north; every other season lies inside its year. */
function seasonLead(season: Season, calendar: Calendar): number {
  const wraps = calendar.latitudeDegrees >= 0 ? 'winter' : 'summer'
  return season === wraps ? 300 * ticksPerDay : 0
}

function joinSpans(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

const two = (n: number) => String(n).padStart(2, '0')
const isoDate = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** A date before genesis has no tick; a stretch that began before it and ends after it begins at 0. */
function spanBetween(from: string, to: string, calendar: Calendar): Span | undefined {
  const end = calendar.tickOf(to)
  if (end === undefined || end <= 0) return undefined
  return { from: Math.max(0, calendar.tickOf(from) ?? 0), to: end - 1 }
}

function yearSpan(year: number, calendar: Calendar): Span | undefined {
  return spanBetween(isoDate(year, 1, 1), isoDate(year + 1, 1, 1), calendar)
}

function monthSpan(year: number, month: number, calendar: Calendar): Span | undefined {
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1)
  return spanBetween(isoDate(year, month, 1), next, calendar)
}

function daySpan(year: number, month: number, day: number, calendar: Calendar): Span | undefined {
  const start = calendar.tickOf(isoDate(year, month, day))
  return start === undefined ? undefined : { from: Math.max(0, start), to: start + ticksPerDay - 1 }
}

/** The stretch of a season before, around or after a tick, by months: December–February and so on, turned over south of the equator. */
export function seasonNear(
  season: Season,
  where: 'before' | 'after' | 'around' | 'around or after',
  tick: Tick,
  calendar: Calendar,
): Span | undefined {
  const order: Season[] = ['winter', 'spring', 'summer', 'autumn']
  const north = calendar.latitudeDegrees >= 0
  const quarter = (order.indexOf(season) + (north ? 0 : 2)) % 4
  const firstMonth = quarter === 0 ? 12 : quarter * 3
  const year = Number(/^-?\d+/.exec(calendar.dateOf(tick))?.[0] ?? 0)
  const spans: Span[] = []
  for (let y = year - 2; y <= year + 2; y++) {
    const endMonth = ((firstMonth + 2) % 12) + 1
    const endYear = firstMonth === 12 ? y + 1 : y
    const span = spanBetween(isoDate(y, firstMonth, 1), isoDate(endYear, endMonth, 1), calendar)
    if (span) spans.push(span)
  }
  if (where === 'before') return spans.findLast((span) => span.to < tick)
  if (where === 'after') return spans.find((span) => span.from > tick)
  const inside = spans.find((span) => span.from <= tick && tick <= span.to)
  return (
    inside ?? (where === 'around' ? spans.findLast((span) => span.to < tick) : spans.find((span) => span.from > tick))
  )
}
