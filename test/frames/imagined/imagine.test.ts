import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourClassOf } from '../../../electron/frames/caption/labels.ts'
import { imagine } from '../../../electron/frames/imagined/imagine.ts'
import { wishOf } from '../../../electron/frames/imagined/wish.ts'
import { paintBlockout } from '../../../electron/frames/paint/painter.ts'

describe('a scene out of words alone', () => {
  it.each([
    ['a city at night in the rain', { era: 'networked', setting: 'town', hour: 23, weather: 'rain' }],
    ['a coral reef under the sea', { biome: 'coast', setting: 'wilds', shot: 'landscape' }],
    ['an autumn forest under a clear sky', { biome: 'forest', season: 'autumn', weather: 'clear', setting: 'wilds' }],
    ['medieval harbour at dawn, fog', { era: 'medieval', setting: 'harbour', hour: 6, weather: 'fog' }],
    ['portrait of a joyful old woman', { shot: 'portrait', feeling: 'joyful' }],
    ['oil painting of a Roman street festival', { era: 'classical', setting: 'festival', shot: 'street' }],
    ['a train in an industrial town, falling snow', { era: 'industrial', weather: 'snow', setting: 'town' }],
  ])('hears what is asked: %s', (words, wish) => {
    expect(wishOf(words)).toMatchObject(wish)
  })

  it('asks for nothing that was not said', () => {
    expect(wishOf('')).toEqual({})
    expect(wishOf('snowdrops, portend, cityscape')).toEqual({})
  })

  it('shows it', () => {
    const scene = imagine('a medieval street at night, falling snow', 4)
    expect(scene).toMatchObject({ era: 'medieval', sky: { weather: 'snow' }, camera: { shot: 'street' } })
    expect(hourClassOf(scene)).toBe('night')
  })

  it('is the same for the same words and seed, and can be painted whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(), (words, seed) => {
        const scene = imagine(words, seed)
        expect(imagine(words, seed)).toEqual(scene)
        const { colour } = paintBlockout(scene, { width: 64, height: 32 })
        expect(new Set(colour).size).toBeGreaterThan(8)
      }),
      { numRuns: 12 },
    )
  })
})
