import { describe, expect, it } from 'vitest'
import { departFrom } from '../../../electron/frames/dream/departure.ts'

const recipe = { width: 48, height: 32, steps: 1, strength: 0.1, guidance: 8, seed: 5, noiseShared: 0.7 }
const still = { zoom: 1, rotateDegrees: 0, driftX: 0, driftY: 0 }

/** Brighter to the right and redder below. */
function slope(width: number, height: number) {
  const picture = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) picture.set([(y * 255) / height, (x * 255) / width, 0, 255], (y * width + x) * 4)
  return { picture, width, height }
}

describe('the way out of a picture', () => {
  it('begins with the picture as it was, to the bit', async () => {
    const from = slope(48, 32)
    const way = departFrom(from)
    way.fly(still)
    expect(await way.look(recipe, '')).toEqual(from.picture)
  })

  it('leads into its middle, and no further into mud the longer it lasts', async () => {
    const way = departFrom(slope(48, 32))
    for (let frame = 0; frame < 40; frame++) way.fly({ ...still, zoom: 1.05 })
    const looked = await way.look(recipe, '')
    const green = (x: number) => looked[(16 * 48 + x) * 4 + 1]
    expect(green(24)).toBeCloseTo(128, -1)
    expect(green(0)).toBeGreaterThan(40)
    expect(green(47)).toBeLessThan(215)
    for (let x = 1; x < 48; x++) expect(green(x)).toBeGreaterThanOrEqual(green(x - 1))
  })

  it('goes on where pictures become larger', async () => {
    const looked = await departFrom(slope(24, 16)).look(recipe, '')
    expect(looked.length).toBe(48 * 32 * 4)
    expect(looked[(31 * 48 + 47) * 4 + 1]).toBeGreaterThan(230)
  })
})
