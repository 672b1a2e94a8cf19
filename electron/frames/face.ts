import type { Mood } from '../universe/reading.ts'

/** How a mood shapes a face, in units of half the head's height. Zero is at rest. */
export type Expression = {
  /** Lifts the brows. */
  browRaise: number
  /** Lifts their inner ends (worry) or lowers them (anger). */
  browInner: number
  /** 0 shut … 1.4 wide. */
  eyesOpen: number
  /** Ends of the mouth up or down. */
  smile: number
  /** Height of the open mouth. */
  mouthOpen: number
  mouthWide: number
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** Continuous in the mood, so that a face never snaps from one feeling to another. */
export function expressionOf({ valence, arousal, dominance }: Mood, asleep = false): Expression {
  const pleasant = Math.max(0, valence)
  const unpleasant = Math.max(0, -valence)
  const stirred = Math.max(0, arousal)
  const anger = unpleasant * Math.max(0, dominance)
  const worry = unpleasant * Math.max(0, -dominance)
  const fear = worry * stirred
  return {
    browRaise: 0.05 * stirred * (1 - anger) + 0.1 * fear - 0.07 * anger,
    browInner: 0.16 * worry - 0.2 * anger * (0.5 + stirred),
    eyesOpen: asleep
      ? 0
      : clamp(
          0.85 +
            0.3 * arousal +
            0.35 * fear -
            0.28 * pleasant -
            0.15 * anger -
            0.18 * unpleasant * Math.max(0, -arousal),
          0.35,
          1.4,
        ),
    smile: clamp(0.2 * valence, -0.2, 0.2),
    mouthOpen: clamp(0.17 * stirred * (pleasant + fear + anger * 0.8) - 0.02, 0, 0.2),
    mouthWide: 0.3 + 0.1 * pleasant + 0.04 * anger - 0.05 * worry,
  }
}
