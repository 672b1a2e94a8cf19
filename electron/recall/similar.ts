import type { Tick } from '../universe/reading.ts'
import type { Looks, Picture, Pictures } from './pictures.ts'
import type { Moment, Store } from './store.ts'
import type { Upkeep } from './upkeep.ts'
import { withoutText } from './vector.ts'

/** Something like what is seen: a moment by what happened in it, or a picture by its looks, or both. */
export type Alike = { moment: Moment; picture?: Picture; score: number; why: string[] }

const rankOffset = 8

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
  const likest = index.search(stale ? withoutText(vector) : vector, limit + 1).filter(({ id }) => id !== here.id)
  for (const [rank, { id, likeness }] of likest.slice(0, limit).entries()) {
    const score = 1 / (rankOffset + rank)
    const why = `a moment like this: ${likeness.toFixed(2)}`
    const pictured = found.find(({ moment }) => moment.id === id)
    const moment = pictured ? undefined : store.moment(id)
    if (pictured) Object.assign(pictured, { score: pictured.score + score, why: [...pictured.why, why] })
    else if (moment) found.push({ moment, score, why: [why] })
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}
