import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Somebody } from './ages.ts'
import { type Bond, conditionsOfBond } from './bonds.ts'
import type { Span } from './dates.ts'
import { ticksIn } from './counts.ts'
import { conditionOfKin, type Kin } from './kin.ts'
import type { Concept } from './lexicon.ts'

/** What a question demands of a moment. Each list of people is one person under all the ids that the name may mean. */
export type Narrowing = {
  people: number[][]
  places: number[]
  spans: Span[]
  kinds: string[]
  /** Somebody of such an age is there. */
  somebody?: readonly Somebody[]
  /** Two who are there are this to one another. */
  kin?: Kin
  /** How two who are there stood to one another before. */
  bond?: Bond
  /** It holds these. */
  signs?: readonly Concept[]
  notAfter?: Tick
}

/** Which of all that meet a demand is wanted most; without it, the weightiest. */
export type Order = 'first' | 'last' | 'oldest' | 'youngest'

/** Through the weightiest moments a long stretch is met soon; a short one is better looked up by its ticks. */
export function coversMuch(n: Narrowing, lastTick: Tick): boolean {
  const covered = n.spans.reduce((sum, span) => sum + span.to - span.from, 0)
  return covered > lastTick / 50
}

/** The same as SQL over the moments, which are called m there. */
export function conditionsOf(
  n: Narrowing,
  lastTick: Tick,
  wideSpans = false,
): { sql: string[]; values: (number | string)[] } {
  const sql: string[] = []
  const values: (number | string)[] = []
  // Unary plus keeps the planner from walking the kinds of a whole history to find what one person lived through.
  const by = n.people.length > 0 ? '+m' : 'm'
  for (const ids of n.people) {
    sql.push(`m.id IN (SELECT moment FROM moment_people WHERE person IN (${marks(ids)}))`)
    values.push(...ids)
  }
  if (n.kinds.length > 0) {
    sql.push(`${by}.kind IN (${marks(n.kinds)})`)
    values.push(...n.kinds)
  }
  if (n.places.length > 0) {
    sql.push(`${by}.settlement IN (${marks(n.places)})`)
    values.push(...n.places)
  }
  if (n.spans.length > 0) {
    sql.push(`(${n.spans.map(() => (wideSpans ? '+m.tick BETWEEN ? AND ?' : 'm.tick BETWEEN ? AND ?')).join(' OR ')})`)
    for (const span of n.spans) values.push(span.from, span.to)
  }
  for (const { years, sex, everybody } of n.somebody ?? []) {
    const isSex = sex ? ' AND s.sex = ?' : ''
    if (everybody) {
      sql.push(
        'NOT EXISTS (SELECT 1 FROM moment_people mp JOIN newcomers s ON s.id = mp.person WHERE mp.moment = m.id AND m.tick - s.born NOT BETWEEN ? AND ?)',
      )
      values.push(...ticksOfAge(years))
    }
    sql.push(
      `EXISTS (SELECT 1 FROM moment_people mp JOIN newcomers s ON s.id = mp.person WHERE mp.moment = m.id AND m.tick - s.born BETWEEN ? AND ?${isSex})`,
    )
    values.push(...ticksOfAge(years), ...(sex ? [sex] : []))
  }
  if (n.kin) sql.push(conditionOfKin[n.kin])
  if (n.bond) {
    const bond = conditionsOfBond(n.bond)
    sql.push(...bond.sql)
    values.push(...bond.values)
  }
  for (const sign of n.signs ?? []) {
    sql.push('instr(m.concepts, ?) > 0')
    values.push(`${sign}=`)
  }
  // Nothing is remembered of what is yet to come, so looking from the present demands nothing.
  if (n.notAfter !== undefined && n.notAfter < lastTick) {
    sql.push('+m.tick <= ?')
    values.push(n.notAfter)
  }
  return { sql, values }
}

/** Somebody is nine until the day before the tenth birthday. */
function ticksOfAge([from, to]: Somebody['years']): [from: Tick, to: Tick] {
  return [Math.round(from * ticksIn('year')) - ticksPerDay, Math.round((to + 1) * ticksIn('year')) - ticksPerDay]
}

export function isOfAge({ age, sex }: { age: Tick; sex: string }, { years, sex: wanted }: Somebody): boolean {
  const [from, to] = ticksOfAge(years)
  return age >= from && age <= to && (!wanted || wanted === sex)
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
