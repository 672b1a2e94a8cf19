import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { countUp, shuffle } from './lattice.ts'

/** Schelling's model as the framework comparison of Dubois and Datseris states it: a walled square, a count of like neighbours, fixed rounds. */
export type NeighbourhoodOptions = {
  side: number
  people: number
  radius: number
  likeMin: number
  rounds: number
  seed: number
}

export function settleNeighbourhood({ side, people, radius, likeMin, rounds, seed }: NeighbourhoodOptions): {
  happyShare: number
} {
  const stream = sfc32(seed, 19, 20)
  // Behind the walls lie empty cells as far as anybody sees, and each kind has a map of its own: to count is to add, without a question.
  const span = side + 2 * radius
  const maps = [new Uint8Array(span * span), new Uint8Array(span * span)]
  const cells = countUp(side * side).map((cell) => {
    const column = cell % side
    return ((cell - column) / side + radius) * span + column + radius
  })
  shuffle(cells, cells.length, stream.below)
  const place = cells.slice(0, people)
  const free = cells.slice(people)
  const kindOf = (who: number): number => (who < people / 2 ? 0 : 1)
  for (let who = 0; who < people; who++) maps[kindOf(who)][place[who]] = 1
  const order = countUp(people)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, people, stream.below)
    for (let k = 0; k < people; k++) {
      const who = order[k]
      const map = maps[kindOf(who)]
      if (likeAround(map, place[who], radius, span) >= likeMin) continue
      const slot = stream.below(free.length)
      const target = free[slot]
      free[slot] = place[who]
      map[place[who]] = 0
      map[target] = 1
      place[who] = target
    }
  }
  const isHappy = (cell: number, who: number): boolean => likeAround(maps[kindOf(who)], cell, radius, span) >= likeMin
  return { happyShare: place.reduce((sum, cell, who) => sum + (isHappy(cell, who) ? 1 : 0), 0) / people }
}

function likeAround(map: Uint8Array, cell: number, radius: number, span: number): number {
  let like = -1
  for (let up = -radius; up <= radius; up++) {
    const at = cell + up * span
    for (let k = at - radius; k <= at + radius; k++) like += map[k]
  }
  return like
}
