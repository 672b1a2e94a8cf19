import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { makeTorus } from './lattice.ts'

/**
 * Nowak and May, "Evolutionary games and spatial chaos", Nature 359 (1992): everyone plays the eight neighbours and itself, then takes
 * the strategy of the best scorer in sight, all at once. Reward 1, temptation b, nothing else pays.
 */
export function cooperationShare(options: {
  temptation: number
  side: number
  generations: number
  seed: number
}): number {
  const { side, generations } = options
  const { cells, around } = makeTorus(side)
  const stream = sfc32(options.seed, 1, 2)
  let cooperates = Uint8Array.from({ length: cells }, () => (stream.unit() < 0.5 ? 1 : 0))
  let next = new Uint8Array(cells)
  const pay = new Float64Array(cells)
  let sum = 0
  let counted = 0
  for (let generation = 0; generation < generations; generation++) {
    for (let cell = 0; cell < cells; cell++) {
      let friends = cooperates[cell]
      for (let k = cell * 8; k < cell * 8 + 8; k++) friends += cooperates[around[k]]
      pay[cell] = cooperates[cell] === 1 ? friends : options.temptation * friends
    }
    let total = 0
    for (let cell = 0; cell < cells; cell++) {
      let best = pay[cell]
      let strategy = cooperates[cell]
      for (let k = cell * 8; k < cell * 8 + 8; k++)
        if (pay[around[k]] > best) {
          best = pay[around[k]]
          strategy = cooperates[around[k]]
        }
      next[cell] = strategy
      total += strategy
    }
    ;[cooperates, next] = [next, cooperates]
    if (generation >= generations / 2) {
      sum += total / cells
      counted++
    }
  }
  return sum / counted
}
