import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grainAt, noiseAt } from '../../electron/frames/paint/dress/grain.ts'
import { grainBinary } from '../../electron/frames/paint/dress/grain_binary.ts'
import { ask, createStrand, createWeave } from '../../electron/frames/paint/dress/weave.ts'
import { assembleGrain } from './assemble.ts'

describe('The noise of what things are made of', () => {
  it('runs what grain.wat says', async () => {
    const made = Buffer.from(await assembleGrain()).toString('base64')
    expect(grainBinary, 'grain_binary.ts is old: run node test/bench/frames/kernels.ts').toBe(made)
  })

  it('gives the numbers of the plain sentences, octave upon octave', () => {
    const place = fc.double({ min: -20_000, max: 20_000, noNaN: true })
    fc.assert(
      fc.property(
        place,
        place,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 500 }),
        (x, y, octaves, salt) => {
          expect(createWeave(octaves, salt)(x, y)).toBeCloseTo(grainAt(x, y, octaves, salt), 5)
        },
      ),
    )
  })

  it('fades out what is finer than pixels', () => {
    const strand = createStrand(3)
    const seen = (perPixel: number) => {
      Object.assign(strand, { x: 3.7, y: -8.2, perPixel })
      ask(strand, 25)
      return strand.value
    }
    expect(seen(0.05)).toBeCloseTo(grainAt(3.7, -8.2, 3, 25), 5)
    expect(seen(1)).toBe(0.5)
    expect(Math.abs(seen(0.99) - 0.5)).toBeLessThan(0.01)
  })

  it('is a single octave for one', () => {
    expect(createWeave(1, 9)(12.3, -4.5)).toBeCloseTo(noiseAt(12.3, -4.5, 9), 5)
  })

  it('does not depend on what was asked before', () => {
    const weave = createWeave(4, 71)
    const places = Array.from({ length: 50 }, (_, i) => [i * 0.37 - 9, i * 1.9] as const)
    const forth = places.map(([x, y]) => weave(x, y))
    const back = places.toReversed().map(([x, y]) => weave(x, y))
    expect(back.toReversed()).toEqual(forth)
  })
})
