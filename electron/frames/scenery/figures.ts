import type { Era, PersonReading } from '../../universe/reading.ts'
import { blend } from '../paint/palette.ts'
import type { Figure } from '../scene.ts'
import { seeded, shareOf } from '../seeded.ts'
import { poseOf } from './bearing.ts'
import { dress } from './wardrobe.ts'

const skins = [0xf2d2b6, 0xe2b48e, 0xc79066, 0x9c6844, 0x6f4730, 0x4c3022]
const hairs = [0x1f1a18, 0x3a2920, 0x5f4230, 0x8a6440, 0xb98d52, 0x96482a]
const strideMetres = 1.45

/** A colour on a scale, by a share 0 … 1. */
function scaled(colours: readonly number[], share: number): number {
  const along = Math.min(colours.length - 1.001, Math.max(0, share * (colours.length - 1)))
  const at = Math.floor(along)
  return blend(colours[at], colours[at + 1], along - at)
}

/** Somebody of the world as the lens sees them. What the law leaves open follows from who they are. */
export function figureOf(person: PersonReading, era: Era, fraction: number, cold: boolean): Figure {
  const { id, looks, ageYears, sex } = person
  const outfit = dress(era, sex, cold, seeded(id, 21))
  const grey = Math.min(1, Math.max(0, (ageYears - 38 - shareOf(id, 3) * 14) / 26))
  const pose = poseOf(person.activity, person.speed, id)
  return {
    id,
    x: person.x,
    y: person.y,
    z: person.z,
    headingRadians: person.headingRadians,
    gazeRadians: (shareOf(id, 7) - 0.5) * 0.7,
    speed: person.speed,
    stride: ((fraction * 3_600 * person.speed) / strideMetres + shareOf(id, 8)) % 1,
    heightMetres: looks.heightMetres,
    build: looks.build,
    ageYears,
    sex,
    pose,
    activity: person.activity,
    feeling: person.feeling,
    valence: person.valence,
    arousal: person.arousal,
    dominance: person.dominance,
    skinColour: scaled(skins, looks.skin),
    hairColour: blend(scaled(hairs, looks.hair), 0xc2beb8, grey),
    hairLength: looks.hairLength,
    beard: sex === 'male' && ageYears > 18 && shareOf(id, 9) < 0.5 ? 0.4 + shareOf(id, 10) * 0.6 : 0,
    upperColour: person.clothes.upper,
    lowerColour: person.clothes.lower,
    robe: outfit.robe,
    hat: person.clothes.hat
      ? outfit.hat === 'none'
        ? era === 'industrial' || era === 'networked'
          ? 'cap'
          : 'straw'
        : outfit.hat
      : 'none',
    hatColour: outfit.hat === 'none' ? 0xb89a60 : outfit.hatColour,
  }
}
