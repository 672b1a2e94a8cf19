import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import { readCount, readUnit, ticksIn } from './counts.ts'

/** Words that mean a time before the universe began, of which there can be no moment. */
export type EarlyHit = { from: number; to: number }

const beginnings = new Set(['beginning', 'genesis', 'creation', 'start', 'time', 'universe', 'world'])
const yearCalls = new Set(['in', 'of', 'year', 'around', 'about', 'circa', 'during', 'before', 'until'])
const nobodyYet = /^(?:anyone|anybody|people|humans|mankind|us)$/
/** Years are told from the twelfth year of a universe by their size. */
const countedMax = 100

/** "in 40 BC", "300 years before the beginning", "in 1066" of a universe that begins in 1204, "900 years ago". */
export function readTooEarly(words: readonly string[], now: Tick, calendar: Calendar): EarlyHit | undefined {
  const firstYear = Number(/^-?\d+/.exec(calendar.dateOf(0))?.[0] ?? 0)
  for (let at = 0; at < words.length; at++) {
    const to = readEra(words, at) ?? readBefore(words, at) ?? readAgo(words, at, now) ?? readYear(words, at, firstYear)
    if (to) return { from: /^(?:in|of|year|around|about|circa)$/.test(words[at - 1] ?? '') ? at - 1 : at, to }
  }
  return undefined
}

/** "40 BC", "300 B.C.E.". */
function readEra(words: readonly string[], at: number): number | undefined {
  if (!/^\d{1,6}$/.test(words[at])) return undefined
  const era = words.slice(at + 1, at + 4)
  for (let length = 3; length > 0; length--) {
    const said = era.slice(0, length)
    if (said.length === length && /^bce?$/.test(said.join(''))) return at + 1 + length
  }
  return undefined
}

/** "300 years before the beginning", "before the world began". */
function readBefore(words: readonly string[], at: number): number | undefined {
  const amount = readCount(words, at)
  const unit = amount && readUnit(words[at + amount.length])
  const before = amount && unit ? at + amount.length + 1 : at
  if (words[before] !== 'before') return undefined
  // "Before anyone lived here."
  if (nobodyYet.test(words[before + 1] ?? '') && /^(?:lived|came|began|existed|settled)$/.test(words[before + 2] ?? ''))
    return before + 3
  const what = words[before + 1] === 'the' || words[before + 1] === 'its' ? before + 2 : before + 1
  if (!beginnings.has(words[what])) return undefined
  const needsVerb = words[what] === 'universe' || words[what] === 'world'
  if (needsVerb) return /^(?:began|begins|started|existed|was)$/.test(words[what + 1] ?? '') ? what + 2 : undefined
  return words[what] === 'time' && words[what - 1] === 'the' ? undefined : what + 1
}

/** "900 years ago" in a universe that has lived for three. */
function readAgo(words: readonly string[], at: number, now: Tick): number | undefined {
  const amount = readCount(words, at)
  const unit = amount && readUnit(words[at + amount.length])
  if (!amount || !unit) return undefined
  const said = at + amount.length + 1
  if (words[said] !== 'ago' && words[said] !== 'back') return undefined
  const length = amount.value * ticksIn(unit)
  // What is said roughly may be roughly right: "three years ago" in a universe that has lived for two and a half.
  return length > now * 1.5 + 30 * ticksPerDay ? said + 1 : undefined
}

function readYear(words: readonly string[], at: number, firstYear: number): number | undefined {
  const [before, word, after] = [words[at - 1] ?? '', words[at], words[at + 1]]
  const year = Number(word)
  if (!/^\d{2,5}$/.test(word) || year >= firstYear || readUnit(after) !== undefined) return undefined
  // "Between 1100 and 1206" ends inside what was lived, and "since 1100" is all of it.
  if (before === 'between' || before === 'from' || before === 'since') return undefined
  if (before === 'year' && year < countedMax) return undefined
  const isYear = word.length > 3 || (yearCalls.has(before) && (word.length > 2 || before === 'in'))
  return isYear ? at + 1 : undefined
}
