import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

/**
 * Kermack and McKendrick (1927), by people instead of shares: everyone mixes with everyone, an infection lasts one round on average. The
 * share that is ever infected solves z = 1 − exp(−R₀ z).
 */
export function epidemicFinalSize(options: {
  people: number
  reproduction: number
  firstInfected: number
  seed: number
}): number {
  const stream = sfc32(options.seed, 9, 10)
  let susceptible = options.people - options.firstInfected
  let infected = options.firstInfected
  // One event at a time, as Gillespie (1977): the next is an infection or a recovery by their rates.
  while (infected > 0) {
    const infection = (options.reproduction * susceptible) / options.people
    if (stream.unit() < infection / (infection + 1)) {
      susceptible--
      infected++
    } else infected--
  }
  return (options.people - susceptible) / options.people
}
