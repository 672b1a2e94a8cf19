import { factPlaces } from '../../sheet/told.ts'

export const octaves = 4

/** What is told of a thing's points: the eye and rays in the world, how soon grain fades, and where noises in space have their origins. */
export const goodsTold = factPlaces<string>([
  ...['slope', 'eyeX', 'eyeY', 'eyeZ', 'stepX', 'stepY', 'fading'],
  ...Array.from({ length: octaves }, (_, octave) => [`east${octave}`, `north${octave}`, `salt${octave}`]).flat(),
  ...['rayX', 'rayY', 'rayZ', 'row'],
])
