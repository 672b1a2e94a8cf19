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

/** Which words stand between two letters of a text. */
export function wordsBetween(text: string, from: number, to: number): { from: number; to: number } {
  const count = (part: string) => part.split(' ').filter(Boolean).length
  return { from: count(text.slice(0, from)), to: count(text.slice(0, to)) }
}
