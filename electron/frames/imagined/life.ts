import { moods, poseOf } from '../scenery/bearing.ts'
import type { Spot } from '../scenery/objects.ts'
import { dress, isCold, looks } from '../scenery/wardrobe.ts'
import type { Figure } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Activity, Biome, Era, Feeling } from '../../universe/reading.ts'

export type Cast = {
  era: Era
  biome: Biome
  celsius: number
  /** What most people feel here. */
  feeling: Feeling
}

/** Somebody of any age, dressed for the era and the cold. */
export function somebody(
  roll: Roll,
  cast: Cast,
  id: number,
  at: Spot,
  activity: Activity,
  wanted: Partial<Figure> = {},
): Figure {
  const sex = wanted.sex ?? (roll.chance(0.5) ? 'female' : 'male')
  const ageYears =
    wanted.ageYears ??
    Math.round(
      roll.weigh([
        [roll.between(4, 14), 2],
        [roll.between(15, 30), 4],
        [roll.between(30, 55), 4],
        [roll.between(55, 85), 2],
      ] as const),
    )
  const feeling =
    wanted.feeling ??
    (roll.chance(0.7)
      ? cast.feeling
      : roll.pick(['calm', 'calm', 'joyful', 'weary', 'proud', 'sad', 'loving'] as const))
  const mood = moods[feeling]
  const sway = () => roll.between(-0.12, 0.12)
  const moving =
    activity === 'walking' ||
    activity === 'fleeing' ||
    (activity === 'playing' && roll.chance(0.6)) ||
    (activity === 'herding' && roll.chance(0.4))
  const speed = !moving
    ? 0
    : activity === 'fleeing'
      ? roll.between(3, 5)
      : activity === 'playing'
        ? roll.between(1.5, 4)
        : roll.between(0.8, 1.6)
  return {
    id,
    x: round(at.x),
    y: round(at.y),
    z: round(at.z),
    headingRadians: at.heading,
    gazeRadians: roll.between(-0.35, 0.35),
    speed,
    stride: roll(),
    ageYears,
    sex,
    pose: poseOf(activity, speed, id),
    activity,
    feeling,
    valence: mood.valence + sway(),
    arousal: mood.arousal + sway(),
    dominance: mood.dominance + sway(),
    ...looks(sex, ageYears, roll),
    ...dress(cast.era, sex, isCold(cast.celsius, cast.biome), roll),
    ...wanted,
  }
}

const round = (value: number) => Math.round(value * 100) / 100 + 0
