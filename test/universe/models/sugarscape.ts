import { gini } from '../../../electron/universe/kernel/inequality.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { countUp, shuffle } from './lattice.ts'

/**
 * Epstein and Axtell, "Growing Artificial Societies" (1996), ch. II: two hills of sugar on a torus of 50 × 50; everyone goes to the
 * richest free cell in sight along the four directions, eats, ages, and is replaced on death. Wealth becomes unequal by itself.
 */
export function sugarscapeGini(options: { people: number; rounds: number; seed: number }): {
  first: number
  last: number
} {
  const side = 50
  const stream = sfc32(options.seed, 7, 8)
  const whole = (low: number, high: number) => low + stream.below(high - low + 1)
  const room = Uint8Array.from({ length: side * side }, (_, cell) => {
    const x = cell % side
    const y = Math.floor(cell / side)
    const near = Math.min(Math.sqrt((x - 15) ** 2 + (y - 35) ** 2), Math.sqrt((x - 35) ** 2 + (y - 15) ** 2))
    return near < 6 ? 4 : near < 11 ? 3 : near < 16 ? 2 : near < 21 ? 1 : 0
  })
  const sugar = Uint8Array.from(room)
  const taken = new Uint8Array(side * side)
  const cell = new Int32Array(options.people)
  const sight = new Int32Array(options.people)
  const hunger = new Int32Array(options.people)
  const age = new Int32Array(options.people)
  const span = new Int32Array(options.people)
  const wealth = new Float64Array(options.people)
  const settle = (who: number) => {
    do cell[who] = stream.below(side * side)
    while (taken[cell[who]] === 1)
    taken[cell[who]] = 1
    sight[who] = whole(1, 6)
    hunger[who] = whole(1, 4)
    wealth[who] = whole(5, 25)
    age[who] = 0
    span[who] = whole(60, 100)
  }
  for (let who = 0; who < options.people; who++) settle(who)
  const first = gini(wealth.slice(), options.people)
  const order = countUp(options.people)
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, options.people, stream.below)
    for (const who of order) {
      taken[cell[who]] = 0
      cell[who] = bestCell(cell[who], sight[who])
      taken[cell[who]] = 1
      wealth[who] += sugar[cell[who]] - hunger[who]
      sugar[cell[who]] = 0
      age[who]++
      if (wealth[who] <= 0 || age[who] > span[who]) {
        taken[cell[who]] = 0
        settle(who)
      }
    }
    for (let place = 0; place < sugar.length; place++) if (sugar[place] < room[place]) sugar[place]++
  }
  return { first, last: gini(wealth, options.people) }

  function bestCell(from: number, reach: number): number {
    const x = from % side
    const y = Math.floor(from / side)
    let best = from
    let found = sugar[from]
    const start = stream.below(4)
    for (let far = 1; far <= reach; far++)
      for (let way = 0; way < 4; way++) {
        const turn = (way + start) % 4
        const right = turn === 0 ? far : turn === 1 ? side - far : 0
        const up = turn === 2 ? far : turn === 3 ? side - far : 0
        const place = ((y + up) % side) * side + ((x + right) % side)
        if (taken[place] === 0 && sugar[place] > found) {
          best = place
          found = sugar[place]
        }
      }
    return best
  }
}
