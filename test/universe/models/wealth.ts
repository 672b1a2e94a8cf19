import { gini } from '../../../electron/universe/kernel/inequality.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

/** Drăgulescu and Yakovenko, "Statistical mechanics of money" (2000): whoever has a coin gives one to anybody. Tends to Boltzmann's law. */
export function boltzmannGini(options: { people: number; coins: number; rounds: number; seed: number }): number {
  const stream = sfc32(options.seed, 5, 6)
  const wealth = new Float64Array(options.people).fill(options.coins)
  for (let round = 0; round < options.rounds; round++)
    for (let giver = 0; giver < options.people; giver++)
      if (wealth[giver] > 0) {
        wealth[giver]--
        wealth[stream.below(options.people)]++
      }
  return gini(wealth, options.people)
}
