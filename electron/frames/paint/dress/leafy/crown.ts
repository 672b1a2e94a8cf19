import { factPlaces } from '../../sheet/told.ts'

/** Points of the noise that leaves are made of: where leaves are met, their tone, and how each leans. */
export const strewn = ['coarse', 'fine', 'patch', 'close', 'leanX', 'leanY', 'leanZ'] as const
export type Strewn = (typeof strewn)[number]

/** What is told of a clump of leaves, of the plant it is on, of the picture, and of a row. */
export const leafTold = factPlaces<string>([
  // The clump in its own measure, where it is a ball: the eye in it, how far outside, and how metres are counted flat and upward.
  ...['eyeX', 'eyeY', 'eyeZ', 'outside', 'flat', 'high', 'closest'],
  // Leaves are met where this much, less towards the rim, and two noises come over 0; what is least before either is asked.
  ...['level', 'coarseWeight', 'fineWeight', 'least', 'fineLeast', 'shaded'],
  // Towards the light, in the clump's measure and in cells.
  ...['lightX', 'lightY', 'lightZ', 'toX', 'toY', 'toZ', 'toLight'],
  // How much is seen of tones and leans there.
  ...['isPatchy', 'closeness', 'tilt', 'snow'],
  ...['red', 'green', 'blue', 'skyRed', 'skyGreen', 'skyBlue', 'beamRed', 'beamGreen', 'beamBlue'],
  // Of each noise: cells to the metre, and where in its cell the eye is.
  ...strewn.flatMap((name) => [`${name}Grain`, `${name}X`, `${name}Y`, `${name}Z`]),
  // Whole numbers: where the origins lie, whom the leaves belong to.
  ...strewn.flatMap((name) => [`${name}East`, `${name}North`, `${name}Salt`]),
  'id',
  // The ray through the row's first pixel for each metre ahead, how it differs from pixel to pixel, and where the row begins and ends.
  ...['rayX', 'rayY', 'rayZ', 'stepX', 'stepY', 'row', 'rowEnd'],
])
