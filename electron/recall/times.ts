import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import { ordinals, readCount, readUnit, seasonOf, ticksIn } from './counts.ts'
import { readDate, seasonNear, type Span, type TimeHit } from './dates.ts'

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
    readOffset(words, at, now, calendar) ??
    readNamedDay(words, at, now) ??
    readLastNext(words, at, now, calendar) ??
    readOrdinal(words, at, calendar) ??
    readDate(words, at, calendar, now)
  )
}

/** "three days ago", "two winters ago", "in forty years", "ten years from now", "forty years on". */
function readOffset(words: readonly string[], at: number, now: Tick, calendar: Calendar): TimeHit | undefined {
  const inFront = words[at] === 'in' || words[at] === 'within'
  const start = inFront ? at + 1 : at
  const amount = readCount(words, start)
  if (!amount) return undefined
  const unitAt = start + amount.length
  const season = seasonOf[words[unitAt]?.replace(/s$/, '') ?? '']
  if (season && words[unitAt + 1] === 'ago') {
    const span = seasonNear(season, 'before', now - (amount.value - 1) * ticksIn('year'), calendar)
    return span && { span, from: at, to: unitAt + 2, meaning: `${amount.value} ${season}s ago`, kind: 'relative time' }
  }
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
