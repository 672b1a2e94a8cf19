import type { Season } from '../universe/reading.ts'
import type { DayPart } from './concepts.ts'
import { readCount, readUnit, seasonOf, ticksIn, type Unit } from './counts.ts'

/** What hangs on something that happened. */
export type AroundEvent = {
  kind: 'around event'
  relation: 'before' | 'after' | 'during'
  offsetTicks: number
  season: Season | undefined
  unit: Unit | undefined
  /** "The night before": the part of a day that is meant. */
  part: DayPart | undefined
  /** "Right after", "just before". */
  near: boolean
  restFrom: number
}
/** A stretch that hangs on something else: an event, or somebody's age. Resolved by whoever knows the record. */
export type Hanging = AroundEvent | { kind: 'age'; years: number; restTo: number }
export type HangingHit = { hanging: Hanging; from: number; to: number }

const relationOf: Readonly<Record<string, AroundEvent['relation']>> = {
  before: 'before',
  after: 'after',
  following: 'after',
  since: 'after',
  during: 'during',
}
const partOf: Readonly<Record<string, DayPart>> = {
  dawn: 'dawn',
  morning: 'morning',
  noon: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}
const soon = new Set(
  'right just shortly soon immediately directly moments minutes seconds calm lull quiet silence stillness hush'.split(
    ' ',
  ),
)
/** Hours that are a light: nobody counts from them. */
const lights = new Set(['golden', 'blue', 'magic', 'witching'])
const ages = new Set('was turned is turns aged were'.split(' '))

/** "the winter after the flood", "three days before the wedding", "the night before", "during the plague", "when Mara was nine". */
export function readHanging(words: readonly string[]): HangingHit[] {
  return words.flatMap((word, at) => {
    if (word in relationOf) return readAround(words, at) ?? []
    if (word === 'eve' && words[at + 1] === 'of') return readEve(at)
    return ages.has(word) && at > 0 ? (readAged(words, at) ?? []) : []
  })
}

function readAround(words: readonly string[], at: number): HangingHit | undefined {
  if (/^\d{3,5}$/.test(words[at + 1] ?? '')) return undefined
  const before = words[at - 1] ?? ''
  const season = seasonOf[before]
  const part = partOf[before.replace(/s$/, '')]
  const unit = part ? 'day' : lights.has(words[at - 2] ?? '') ? undefined : readUnit(before)
  const near = soon.has(before)
  const amount = unit && [2, 1].map((length) => [length, readCount(words, at - 1 - length)] as const)
  const counted = amount?.find(([length, count]) => count?.length === length)?.[1]
  const offsetTicks = unit ? (counted?.value ?? 1) * ticksIn(unit) : 0
  return {
    hanging: {
      kind: 'around event',
      relation: relationOf[words[at]],
      offsetTicks,
      season,
      unit,
      part,
      near,
      restFrom: at + 1,
    },
    from: at - (counted?.length ?? 0) - (season || unit || near ? 1 : 0),
    to: at + 1,
  }
}

/** "On the eve of the festival". */
function readEve(at: number): HangingHit {
  return {
    hanging: {
      kind: 'around event',
      relation: 'before',
      offsetTicks: ticksIn('day'),
      season: undefined,
      unit: 'day',
      part: 'evening',
      near: false,
      restFrom: at + 2,
    },
    from: at,
    to: at + 2,
  }
}

function readAged(words: readonly string[], at: number): HangingHit | undefined {
  const amount = readCount(words, at + 1)
  if (
    !amount ||
    words[at + 1] === 'a' ||
    words[at + 1] === 'an' ||
    (readUnit(words[at + 1 + amount.length]) !== undefined && words[at + 2 + amount.length] !== 'old')
  )
    return undefined
  let to = at + 1 + amount.length
  if (words[to] === 'years' || words[to] === 'year') to++
  if (words[to] === 'old') to++
  return { hanging: { kind: 'age', years: amount.value, restTo: at }, from: at, to }
}
