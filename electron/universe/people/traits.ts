import { traitCount } from '../tables.ts'
import type { World } from '../world.ts'

/** The order of the trait bytes; two loci make each, and four more make the looks. */
export const traitNames = [
  'openness',
  'conscientiousness',
  'extraversion',
  'agreeableness',
  'stability',
  'strength',
  'wit',
  'hardiness',
] as const
export const trait = Object.fromEntries(traitNames.map((name, index) => [name, index])) as Record<
  (typeof traitNames)[number],
  number
>

export function traitOf(world: World, row: number, which: number): number {
  return world.people.traits[row * traitCount + which] / 255
}
