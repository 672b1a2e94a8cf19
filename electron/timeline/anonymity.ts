import { randomInt } from 'node:crypto'
import type { Tick } from '../universe/reading.ts'

/** What an export lets be known of people. */
export type Anonymity = {
  person(id: number): number
  words(text: string): string | null
  position(metres: number): number | null
  tick(tick: Tick): Tick
  date(date: string): string
}

export const openly: Anonymity = {
  person: (id) => id,
  words: (text) => text,
  position: (metres) => metres,
  tick: (tick) => tick,
  date: (date) => date,
}

const ticksPerYear = 8_766
const numberMax = 2 ** 40

/**
 * Names, sentences and places are left out, dates of lives are coarsened to the year, and people get numbers that are drawn for this
 * one export and written down nowhere, the same person the same number throughout.
 */
export function makeAnonymity(): Anonymity {
  const numbers = new Map<number, number>()
  const used = new Set<number>()
  return {
    person(id) {
      if (id < 0) return id
      let number = numbers.get(id)
      while (number === undefined) {
        const drawn = randomInt(numberMax)
        if (!used.has(drawn)) number = drawn
      }
      numbers.set(id, number)
      used.add(number)
      return number
    },
    words: () => null,
    position: () => null,
    tick: (tick) => Math.floor(tick / ticksPerYear) * ticksPerYear,
    date: (date) => /^-?\d+/.exec(date)?.[0] ?? '',
  }
}
