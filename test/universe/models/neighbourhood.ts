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
  const cells = countUp(side * side)
  shuffle(cells, cells.length, stream.below)
  const kindAt = new Uint8Array(side * side)
  const place = cells.slice(0, people)
  const free = cells.slice(people)
  for (let who = 0; who < people; who++) kindAt[place[who]] = who < people / 2 ? 1 : 2
  const order = countUp(people)
  const isHappy = (cell: number) => {
    const column = cell % side
    const row = (cell - column) / side
    const kind = kindAt[cell]
    let like = -1
    for (let r = Math.max(0, row - radius); r <= Math.min(side - 1, row + radius); r++)
      for (let c = Math.max(0, column - radius); c <= Math.min(side - 1, column + radius); c++)
        if (kindAt[r * side + c] === kind) like++
    return like >= likeMin
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, people, stream.below)
    for (const who of order) {
      if (isHappy(place[who])) continue
      const slot = stream.below(free.length)
      const target = free[slot]
      free[slot] = place[who]
      kindAt[target] = kindAt[place[who]]
      kindAt[place[who]] = 0
      place[who] = target
    }
  }
  return { happyShare: place.reduce((sum, cell) => sum + (isHappy(cell) ? 1 : 0), 0) / people }
}
