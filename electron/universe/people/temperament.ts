import { traitCount } from '../tables.ts'
import { trait } from './traits.ts'

/**
 * Where a mood comes to rest: Mehrabian, "Analysis of the Big-five personality factors in terms of the PAD temperament model" (1996).
 * Traits are bytes; `stability` is the reverse of his neuroticism.
 */
export function temperament(traits: Uint8Array, row: number, which: number): number {
  const at = row * traitCount
  const of = (k: number): number => traits[at + k] * 0.00784313725490196 - 1
  const agreeable = of(trait.agreeableness)
  const stable = of(trait.stability)
  const outgoing = of(trait.extraversion)
  if (which === 0) return 0.21 * outgoing + 0.59 * agreeable + 0.19 * stable
  const open = of(trait.openness)
  if (which === 1) return 0.15 * open + 0.3 * agreeable - 0.57 * stable
  return 0.25 * open + 0.17 * of(trait.conscientiousness) + 0.6 * outgoing - 0.32 * agreeable
}
