import { describe, expect, it } from 'vitest'
import { payoff, play, type Strategy, strategies } from '../../electron/universe/kernel/games.ts'

/** Two who begin with good will: bits 0 to 3 say that all went well so far. */
const goodWill = 0b1111

function match(first: Strategy, second: Strategy, rounds: number): [number, number] {
  const kinds = [strategies.indexOf(first), strategies.indexOf(second)]
  const moves = [goodWill, goodWill]
  const scores: [number, number] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const [mine, theirs] = kinds.map((kind, side) => play(kind, moves[side], false))
    scores[0] += payoff(mine, theirs)
    scores[1] += payoff(theirs, mine)
    moves[0] = remember(moves[0], mine, theirs)
    moves[1] = remember(moves[1], theirs, mine)
  }
  return scores
}

/** As the law remembers: the last round in bits 0 and 1, the one before in 2 and 3, a defection ever in 4. */
function remember(before: number, mine: boolean, theirs: boolean): number {
  return (mine ? 1 : 0) | (theirs ? 2 : 0) | ((before & 3) << 2) | (before & 16) | (theirs ? 0 : 16)
}

describe('the repeated dilemma (Axelrod 1984), 200 rounds', () => {
  it.each<[Strategy, Strategy, [number, number]]>([
    ['tit for tat', 'tit for tat', [600, 600]],
    ['tit for tat', 'always defect', [199, 204]],
    ['always cooperate', 'always defect', [0, 1000]],
    ['always defect', 'always defect', [200, 200]],
    ['grim', 'always defect', [199, 204]],
  ])('%s against %s ends at %j', (first, second, scores) => {
    expect(match(first, second, 200)).toEqual(scores)
  })
})
