import { createWeave } from './weave.ts'

const apart = 0.15

/** The height of waves at a place and how steeply they rise there to the east and to the north. */
export type Swell = { height: number; east: number; north: number; rise(x: number, y: number, fade: number): void }

/** Long waves carry short ones; each place is asked beside itself too, by weaves that keep what they were asked last. */
export function createSwell(): Swell {
  const long = [0, 1, 2].map(() => createWeave(4, 21))
  const short = [0, 1, 2].map(() => createWeave(3, 22))
  const [longHere, longEast, longNorth] = long
  const [shortHere, shortEast, shortNorth] = short
  const swell: Swell = {
    height: 0,
    east: 0,
    north: 0,
    rise(x, y, fade) {
      const fine = 0.45 * fade
      const here = longHere(x * 0.22, y * 0.35) * 2.4 + shortHere(x * 1.3 + 9, y * 1.7) * fine
      const east = longEast((x + apart) * 0.22, y * 0.35) * 2.4 + shortEast((x + apart) * 1.3 + 9, y * 1.7) * fine
      const north = longNorth(x * 0.22, (y + apart) * 0.35) * 2.4 + shortNorth(x * 1.3 + 9, (y + apart) * 1.7) * fine
      swell.height = here
      swell.east = (east - here) / apart
      swell.north = (north - here) / apart
    },
  }
  return swell
}
