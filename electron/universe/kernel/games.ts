/** Ways of playing the repeated prisoner's dilemma (Axelrod 1984; Nowak and Sigmund 1993 for win-stay, lose-shift). */
export const strategies = [
  'always cooperate',
  'always defect',
  'tit for tat',
  'grim',
  'win stay, lose shift',
  'generous tit for tat',
] as const
export type Strategy = (typeof strategies)[number]

/** Temptation 5, reward 3, punishment 1, sucker 0. */
const payoffs = { temptation: 5, reward: 3, punishment: 1, sucker: 0 } as const

export function payoff(mine: boolean, theirs: boolean): number {
  if (mine) return theirs ? payoffs.reward : payoffs.sucker
  return theirs ? payoffs.temptation : payoffs.punishment
}

/**
 * Whether to cooperate. `moves` is the memory of the pair: bit 0 my last move, bit 1 theirs, bit 2 and 3 the round before, bit 4 set
 * once they have ever defected. A slip turns the choice over, as people err.
 */
export function play(strategy: number, moves: number, slip: boolean): boolean {
  return choice(strategy, moves) !== slip
}

function choice(strategy: number, moves: number): boolean {
  const mine = (moves & 1) !== 0
  const theirs = (moves & 2) !== 0
  switch (strategy) {
    case 0:
      return true
    case 1:
      return false
    case 2:
      return theirs
    case 3:
      return (moves & 16) === 0
    case 4:
      return mine === theirs
    default:
      // Generous: forgives a single defection that followed cooperation.
      return theirs || (moves & 8) !== 0
  }
}
