import { tidy } from '../kernel/exact.ts'
import { type Feeling } from '../reading.ts'
import type { World } from '../world.ts'

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
  const push = appraisals[appraisal]
  valence[row] = pushed(valence[row], push[0] * strength)
  arousal[row] = pushed(arousal[row], push[1] * strength)
  dominance[row] = pushed(dominance[row], push[2] * strength)
}

function pushed(value: number, by: number): number {
  return tidy(by > 0 ? value + (1 - value) * Math.min(1, by) : value + (value + 1) * Math.max(-1, by))
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
