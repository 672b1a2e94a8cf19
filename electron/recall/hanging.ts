import type { Season } from '../universe/reading.ts'
import { readCount, readUnit, seasonOf, ticksIn, type Unit } from './counts.ts'

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
