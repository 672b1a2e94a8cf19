import type { Stream } from '../kernel/sfc32.ts'
import { ageOf, type World } from '../world.ts'
import { beginCourting, fits, isReady, mayMarry } from './love.ts'
import { setWedding } from './wedding.ts'

/** What a town of some size is sure to see after it opens: births by these days, and a wedding within two weeks. */
const birthDays = [
  [2, 9],
  [8, 22],
] as const
const townPeople = 100
/** Of those whose hearts are ready, how many are walking out with somebody, and how many of these have named the day. */
const courtingShare = 0.25
const promisedShare = 0.15

/** People are in love when a universe begins, and some have said so. */
export function startCourtships(world: World, town: number, stream: Stream): void {
  const { roll } = world
  const free: number[] = []
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (isFree(world, i) && ageOf(world, i) >= 16) free.push(i)
  }
  const ready = free.filter((i) => isReady(world, i, ageOf(world, i)))
  const sure = roll.from[town + 1] - roll.from[town] >= townPeople
  if (sure && !pairUp(world, ready, 1 + stream.below(2))) pairUp(world, free, 1 + stream.below(2))
  for (const i of ready) {
    if (!isFree(world, i) || stream.unit() > courtingShare) continue
    const other = ready.find((j) => isFree(world, j) && fits(world, i, j))
    if (other === undefined) continue
    beginCourting(world, i, other)
    if (stream.unit() < promisedShare) setWedding(world, i, other, 1 + stream.below(8))
  }
}

/** The first two who can, name the day. */
function pairUp(world: World, free: readonly number[], weeks: number): boolean {
  for (const i of free) {
    const other = free.find((j) => mayMarry(world, i, j))
    if (other === undefined) continue
    beginCourting(world, i, other)
    setWedding(world, i, other, weeks)
    return true
  }
  return false
}

function isFree(world: World, i: number): boolean {
  const { people } = world
  return !people.wed[i] && people.partner[i] < 0 && people.courting[i] < 0
}

/** In a town of some size children come in its first weeks, to the mothers who are nearest to their time. */
export function bringFirstBirths(world: World, town: number, stream: Stream): void {
  const { people, roll } = world
  if (roll.from[town + 1] - roll.from[town] < townPeople) return
  const mothers: number[] = []
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    const age = ageOf(world, i)
    const nursing = people.dueTick[i] === 0 && people.lastBirthTick[i] !== 0 && people.lastBirthTick[i] > -2 * 8766
    if (people.sex[i] === 0 && people.partner[i] >= 0 && age > 18 && age < 40 && !nursing) mothers.push(i)
  }
  const dueOf = (i: number): number => people.dueTick[i] || Number.POSITIVE_INFINITY
  mothers.sort((a, b) => (dueOf(a) === dueOf(b) ? people.bornTick[b] - people.bornTick[a] : dueOf(a) - dueOf(b)))
  birthDays.forEach(([from, to], k) => {
    const mother = mothers[k]
    if (mother !== undefined && dueOf(mother) > to * 24)
      people.dueTick[mother] = Math.floor(24 * stream.between(from, to))
  })
}
