import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Looks, Picture, Pictures } from './pictures.ts'
import type { Moment, Store } from './store.ts'
import type { Upkeep } from './upkeep.ts'
import { withoutText } from './vector.ts'

/** Something like what is seen: a moment by what happened in it, or a picture by its looks, or both. */
export type Alike = { moment: Moment; picture?: Picture; score: number; why: string[] }

const rankOffset = 8
/** As many as a day may hold. */
const sameDayMax = 250

/** What is like a moment, and like the picture of it where there is one: two ranked lists, fused by rank. */
export function findAlike(
  store: Store,
  { index, stale }: Upkeep,
  pictures: Pictures,
  { tick, limit, looks }: { tick: Tick; limit: number; looks?: Looks },
): Alike[] {
  const seen = looks ?? pictures.at(tick)
  const found: Alike[] = []
  for (const [rank, { picture, likeness }] of (seen ? pictures.like(seen, tick, limit) : []).entries()) {
    const moment = store.momentAt(picture.tick)
    if (!moment) continue
    const why = [`a picture like this: ${likeness.toFixed(2)}`]
    found.push({ moment, picture, score: 1 / (rankOffset + rank), why })
  }
  const here = store.momentAt(tick)
  const vector = here && store.vectorOf(here.id)
  if (!here || !vector) return found
  let rank = 0
  for (const { id, likeness } of index.search(stale ? withoutText(vector) : vector, limit + sameDayMax)) {
    if (rank === limit) break
    const moment = store.moment(id)
    // What else happened that day is no news.
    if (!moment || Math.abs(moment.tick - here.tick) < ticksPerDay) continue
    const score = 1 / (rankOffset + rank++)
    const why = `a moment like this: ${Math.min(1, likeness).toFixed(2)}`
    const pictured = found.find((one) => one.moment.id === id)
    if (pictured) Object.assign(pictured, { score: pictured.score + score, why: [...pictured.why, why] })
    else found.push({ moment, score, why: [why] })
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}
