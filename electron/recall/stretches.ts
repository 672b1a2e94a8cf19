import type { Meaning } from './lexicon.ts'

/** "A grown-up now" tells of no time of the calendar. */
export function isWithin({ from, to }: { from: number; to: number }, meanings: readonly Meaning[]): boolean {
  return meanings.some(
    (one) => one.from <= from && to <= one.to && one.to - one.from > to - from && one.concepts[0].weight === 1,
  )
}

export const meets = (one: { from: number; to: number }, other: { from: number; to: number }) =>
  one.from < other.to && other.from < one.to

export function isTaken(taken: readonly boolean[], hit: { from: number; to: number }): boolean {
  for (let i = hit.from; i < hit.to; i++) if (taken[i]) return true
  return false
}
