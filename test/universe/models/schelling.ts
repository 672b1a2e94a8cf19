import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { makeTorus } from './lattice.ts'

/** Schelling, "Dynamic models of segregation" (1971): whoever has too few neighbours of its own kind moves to any empty cell. */
export function likeNeighbourShare(options: {
  side: number
  density: number
  wanted: number
  rounds: number
  seed: number
}): number {
  const { cells, around } = makeTorus(options.side)
  const stream = sfc32(options.seed, 3, 4)
  const kinds = Uint8Array.from({ length: cells }, () => (stream.unit() < options.density ? 1 + stream.below(2) : 0))
  const neighbours = (cell: number): [like: number, all: number] => {
    let like = 0
    let all = 0
    for (let k = cell * 8; k < cell * 8 + 8; k++) {
      const kind = kinds[around[k]]
      if (kind === 0) continue
      all++
      if (kind === kinds[cell]) like++
    }
    return [like, all]
  }
  for (let round = 0; round < options.rounds; round++) {
    const unhappy: number[] = []
    for (let cell = 0; cell < cells; cell++) {
      if (kinds[cell] === 0) continue
      const [like, all] = neighbours(cell)
      if (like < options.wanted * all) unhappy.push(cell)
    }
    if (unhappy.length === 0) break
    for (const cell of unhappy) {
      let target = stream.below(cells)
      while (kinds[target] !== 0) target = stream.below(cells)
      kinds[target] = kinds[cell]
      kinds[cell] = 0
    }
  }
  let sum = 0
  let counted = 0
  for (let cell = 0; cell < cells; cell++) {
    if (kinds[cell] === 0) continue
    const [like, all] = neighbours(cell)
    if (all === 0) continue
    sum += like / all
    counted++
  }
  return sum / counted
}
