import { tidy } from '../kernel/exact.ts'
import { type Feeling, feelings } from '../reading.ts'
import { traitCount } from '../tables.ts'
import type { World } from '../world.ts'
import { trait } from './genome.ts'

/**
 * What an appraised event does to pleasure, arousal and dominance: the emotions of Ortony, Clore and Collins mapped into PAD space by
 * Gebhard, "ALMA: a layered model of affect" (AAMAS 2005), table 2.
 */
export const appraisals = {
  admiration: [0.5, 0.3, -0.2],
  anger: [-0.51, 0.59, 0.25],
  disappointment: [-0.3, 0.1, -0.4],
  distress: [-0.4, -0.2, -0.5],
  fear: [-0.64, 0.6, -0.43],
  fearsConfirmed: [-0.5, -0.3, -0.7],
  gratification: [0.6, 0.5, 0.4],
  gratitude: [0.4, 0.2, -0.3],
  happyFor: [0.4, 0.2, 0.2],
  hope: [0.2, 0.2, -0.1],
  joy: [0.4, 0.2, 0.1],
  love: [0.3, 0.1, 0.2],
  pity: [-0.4, -0.2, -0.5],
  pride: [0.4, 0.3, 0.3],
  relief: [0.2, -0.3, 0.4],
  remorse: [-0.3, 0.1, -0.6],
  reproach: [-0.3, -0.1, 0.4],
  satisfaction: [0.3, -0.2, 0.4],
} as const
export type Appraisal = keyof typeof appraisals

/** Moves a mood part of the way, so that no number of blows takes it past its bounds. */
export function feel(world: World, row: number, appraisal: Appraisal, strength: number): void {
  const { valence, arousal, dominance } = world.people
  const [v, a, d] = appraisals[appraisal]
  valence[row] = pushed(valence[row], v * strength)
  arousal[row] = pushed(arousal[row], a * strength)
  dominance[row] = pushed(dominance[row], d * strength)
}

function pushed(value: number, by: number): number {
  return tidy(by > 0 ? value + (1 - value) * Math.min(1, by) : value + (value + 1) * Math.max(-1, by))
}

/**
 * Where a mood comes to rest: Mehrabian, "Analysis of the Big-five personality factors in terms of the PAD temperament model" (1996).
 * Traits are bytes; `stability` is the reverse of his neuroticism.
 */
export function temperament(traits: Uint8Array, row: number, which: 0 | 1 | 2): number {
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

/** A word for a mood: the octants of PAD space, with grief, love and weariness told apart by what the body and the heart carry. */
export function feelingOf(
  valence: number,
  arousal: number,
  dominance: number,
  grieving: boolean,
  inLove: boolean,
  tired: number,
): Feeling {
  if (grieving && valence < 0.15) return 'grieving'
  if (tired > 0.8 && arousal < 0.3) return 'weary'
  if (valence < -0.12) {
    if (arousal > 0.12) return dominance > 0 ? 'angry' : 'afraid'
    return arousal < -0.25 && tired > 0.5 ? 'weary' : 'sad'
  }
  if (inLove && valence > 0.1) return 'loving'
  if (valence > 0.28) {
    if (arousal > 0.3) return dominance > 0.35 ? 'proud' : 'excited'
    if (arousal > 0) return 'joyful'
    return dominance > 0.3 ? 'proud' : 'calm'
  }
  return arousal > 0.45 ? 'excited' : 'calm'
}

export const feelingCount = feelings.length
