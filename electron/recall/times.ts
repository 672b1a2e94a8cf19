import { type Season, type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'

/** A stretch of ticks, both ends included. */
export type Span = { from: Tick; to: Tick }
export type TimeHit = { span: Span; from: number; to: number; meaning: string; kind: 'date' | 'relative time' }

/** A stretch that hangs on something else: an event, or somebody's age. Resolved by whoever knows the record. */
export type Hanging =
  | {
      kind: 'around event'
      relation: 'before' | 'after' | 'during'
      offsetTicks: number
      season: Season | undefined
      unit: Unit | undefined
      restFrom: number
    }
  | { kind: 'age'; years: number; restTo: number }
export type HangingHit = { hanging: Hanging; from: number; to: number }

const units = {
  hour: 1,
  day: ticksPerDay,
  week: 7 * ticksPerDay,
  month: 30.44 * ticksPerDay,
  season: 91.3 * ticksPerDay,
  year: 365.25 * ticksPerDay,
  decade: 3652.5 * ticksPerDay,
  century: 36_525 * ticksPerDay,
  generation: 25 * 365.25 * ticksPerDay,
} as const
export type Unit = keyof typeof units

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const months = 'january february march april may june july august september october november december'.split(' ')
const seasonOf: Record<string, Season> = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
}

export function readUnit(word: string | undefined): Unit | undefined {
  if (!word) return undefined
  const single = word === 'centuries' ? 'century' : word.replace(/s$/, '')
  return single in units ? (single as Unit) : undefined
}

export function ticksIn(unit: Unit): number {
  return units[unit]
}

/** A count written in words or figures, and how many words it took. */
export function readCount(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (/^\d{1,6}$/.test(word)) return { value: Number(word), length: 1 }
  if (word === 'a' || word === 'an') return { value: 1, length: 1 }
  if (word === 'couple') return { value: 2, length: words[at + 1] === 'of' ? 2 : 1 }
  if (word === 'few' || word === 'several') return { value: 3, length: 1 }
  if (word === 'hundred') return { value: 100, length: 1 }
  const unitValue = small.indexOf(word)
  if (unitValue >= 0) {
    if (words[at + 1] === 'hundred') return { value: unitValue * 100, length: 2 }
    return { value: unitValue, length: 1 }
  }
  const ten = tens.indexOf(word)
  if (ten > 1) {
    const digit = small.indexOf(words[at + 1] ?? '')
    return digit > 0 && digit < 10 ? { value: ten * 10 + digit, length: 2 } : { value: ten * 10, length: 1 }
  }
  return undefined
}

/** Times that need nothing but the calendar and the present. `words` are folded, in order. */
export function readTimes(words: readonly string[], now: Tick, calendar: Calendar): TimeHit[] {
  const hits: TimeHit[] = []
  for (let at = 0; at < words.length; ) {
    const hit = readTimeAt(words, at, now, calendar)
    if (hit) {
      hits.push(hit)
      at = hit.to
    } else at++
  }
  return hits
}

function readTimeAt(words: readonly string[], at: number, now: Tick, calendar: Calendar): TimeHit | undefined {
  return (
    readOffset(words, at, now) ??
    readNamedDay(words, at, now) ??
    readLastNext(words, at, now, calendar) ??
    readOrdinal(words, at, calendar) ??
    readDate(words, at, calendar, now)
  )
}

/** "three days ago", "in forty years", "ten years from now", "forty years on". */
function readOffset(words: readonly string[], at: number, now: Tick): TimeHit | undefined {
  const inFront = words[at] === 'in' || words[at] === 'within'
  const start = inFront ? at + 1 : at
  const amount = readCount(words, start)
  if (!amount) return undefined
  const unitAt = start + amount.length
  const unit = readUnit(words[unitAt])
  if (!unit) return undefined
  const after = words[unitAt + 1]
  const length = amount.value * ticksIn(unit)
  const slack = Math.max(ticksPerDay / 2, Math.min(ticksIn(unit) / 2, length / 4 + ticksPerDay))
  const make = (middle: number, to: number, meaning: string): TimeHit => ({
    span: { from: Math.max(0, Math.round(middle - slack)), to: Math.max(0, Math.round(middle + slack)) },
    from: at,
    to,
    meaning,
    kind: 'relative time',
  })
  const text = `${amount.value} ${unit}${amount.value === 1 ? '' : 's'}`
  if (after === 'ago' || after === 'back') return make(now - length, unitAt + 2, `${text} ago`)
  if (after === 'from' && words[unitAt + 2] === 'now') return make(now + length, unitAt + 3, `in ${text}`)
  if (after === 'hence' || after === 'ahead' || (after === 'on' && !inFront))
    return make(now + length, unitAt + 2, `in ${text}`)
  if (inFront) return make(now + length, unitAt + 1, `in ${text}`)
  return undefined
}

function readNamedDay(words: readonly string[], at: number, now: Tick): TimeHit | undefined {
  const day = now - (now % ticksPerDay)
  const whole = (start: number, days = 1): Span => ({
    from: Math.max(0, start),
    to: Math.max(0, start + days * ticksPerDay - 1),
  })
  const hit = (span: Span, meaning: string, length = 1): TimeHit => ({
    span,
    from: at,
    to: at + length,
    meaning,
    kind: 'relative time',
  })
  switch (words[at]) {
    case 'today':
    case 'tonight':
      return hit(whole(day), 'today')
    case 'yesterday':
      return hit(whole(day - ticksPerDay), 'yesterday')
    case 'tomorrow':
      return hit(whole(day + ticksPerDay), 'tomorrow')
    case 'recently':
    case 'lately':
      return hit({ from: Math.max(0, now - 30 * ticksPerDay), to: now }, 'the last month')
    case 'now':
      return words[at - 1] === 'from' ? undefined : hit({ from: Math.max(0, now - ticksPerDay), to: now }, 'now')
    case 'beginning':
    case 'genesis':
      return hit({ from: 0, to: 30 * ticksPerDay }, 'the first month')
    default:
      return undefined
  }
}

/** "last spring", "next week", "this year". */
function readLastNext(words: readonly string[], at: number, now: Tick, calendar: Calendar): TimeHit | undefined {
  const which = words[at]
  if (which !== 'last' && which !== 'next' && which !== 'this' && which !== 'past') return undefined
  const word = words[at + 1]
  const season = seasonOf[word ?? '']
  if (season) {
    const span = seasonNear(season, which === 'next' ? 'after' : which === 'this' ? 'around' : 'before', now, calendar)
    return span && { span, from: at, to: at + 2, meaning: `${which} ${season}`, kind: 'relative time' }
  }
  const unit = readUnit(word)
  if (!unit || unit === 'hour') return undefined
  const length = ticksIn(unit)
  const span =
    which === 'next'
      ? { from: now, to: Math.round(now + length) }
      : { from: Math.max(0, Math.round(now - length * (which === 'last' ? 1.5 : 1))), to: now }
  return { span, from: at, to: at + 2, meaning: `${which} ${unit}`, kind: 'relative time' }
}

/** "the first winter", "the third year". */
function readOrdinal(words: readonly string[], at: number, calendar: Calendar): TimeHit | undefined {
  const n = ordinals.indexOf(words[at])
  if (n < 1) return undefined
  const season = seasonOf[words[at + 1] ?? '']
  if (season) {
    let span: Span | undefined
    let from = 0
    for (let i = 0; i < n; i++) {
      span = seasonNear(season, i === 0 ? 'around or after' : 'after', from, calendar)
      if (!span) return undefined
      from = span.to + 1
    }
    return span && { span, from: at, to: at + 2, meaning: `${words[at]} ${season}`, kind: 'date' }
  }
  const unit = readUnit(words[at + 1])
  if (!unit || unit === 'hour') return undefined
  const length = ticksIn(unit)
  return {
    span: { from: Math.round((n - 1) * length), to: Math.round(n * length) - 1 },
    from: at,
    to: at + 2,
    meaning: `${words[at]} ${unit}`,
    kind: 'date',
  }
}

/** "1204", "march 1204", "3 march 1204", "march 3rd 1204", "winter of 1204", "1204 03 21" (dashes split words), "year 1204", "between 1204 and 1210". */
function readDate(words: readonly string[], at: number, calendar: Calendar, now: Tick): TimeHit | undefined {
  const make = (span: Span | undefined, to: number, meaning: string): TimeHit | undefined =>
    span && { span, from: at, to, meaning, kind: 'date' }
  const year = (word: string | undefined) => (word !== undefined && /^\d{3,5}$/.test(word) ? Number(word) : undefined)
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
  if (isoYear !== undefined && !readUnit(words[at + 1])) return make(yearSpan(isoYear, calendar), at + 1, `${isoYear}`)
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

export function yearSpan(year: number, calendar: Calendar): Span | undefined {
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

/** "the winter after the flood", "three days before the wedding", "the day after", "during the plague", "when Mara was nine". */
export function readHanging(words: readonly string[]): HangingHit[] {
  const hits: HangingHit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === 'before' || word === 'after' || word === 'during' || word === 'following' || word === 'since') {
      if (/^\d{3,5}$/.test(words[at + 1] ?? '')) continue
      let from = at
      let offsetTicks = 0
      const season = seasonOf[words[at - 1] ?? '']
      const unit = readUnit(words[at - 1])
      if (season) from = at - 1
      else if (unit) {
        from = at - 1
        for (const length of [2, 1]) {
          const amount = readCount(words, at - 1 - length)
          if (amount && amount.length === length) {
            from = at - 1 - length
            offsetTicks = amount.value * ticksIn(unit)
            break
          }
        }
        if (offsetTicks === 0) offsetTicks = ticksIn(unit)
      }
      const relation = word === 'before' ? 'before' : word === 'during' ? 'during' : 'after'
      hits.push({
        hanging: { kind: 'around event', relation, offsetTicks, season, unit, restFrom: at + 1 },
        from,
        to: at + 1,
      })
    }
    if (
      (word === 'was' ||
        word === 'turned' ||
        word === 'is' ||
        word === 'turns' ||
        word === 'aged' ||
        word === 'were') &&
      at > 0
    ) {
      const amount = readCount(words, at + 1)
      if (
        !amount ||
        words[at + 1] === 'a' ||
        words[at + 1] === 'an' ||
        (readUnit(words[at + 1 + amount.length]) !== undefined && words[at + 2 + amount.length] !== 'old')
      )
        continue
      let to = at + 1 + amount.length
      if (words[to] === 'years' || words[to] === 'year') to++
      if (words[to] === 'old') to++
      hits.push({ hanging: { kind: 'age', years: amount.value, restTo: at }, from: at, to })
    }
  }
  return hits
}
