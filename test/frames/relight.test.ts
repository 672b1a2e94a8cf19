import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionOf } from '../../electron/frames/caption/caption.ts'
import { hourClassOf } from '../../electron/frames/caption/labels.ts'
import { hourClasses, seasonWords, weatherWords } from '../../electron/frames/caption/vocabulary.ts'
import { relight } from '../../electron/frames/relight.ts'
import type { Building } from '../../electron/frames/scene.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

const scene = invent(7, { shot: 'street' })

describe('a scene in the light that words ask for', () => {
  it('is as it was when nothing is said, or nothing about light', () => {
    expect(relight(scene, '')).toBe(scene)
    expect(relight(scene, 'a woodcut of proud people, by candlelight and snowdrops')).toBe(scene)
  })

  it.each(hourClasses)('stands at %s', (hour) => {
    expect(hourClassOf(relight(scene, `oil painting, ${hour}`))).toBe(hour)
  })

  it.each(Object.entries(weatherWords))('has the weather called %s', (weather, words) => {
    expect(relight(scene, words).sky.weather).toBe(weather)
  })

  it.each(Object.entries(seasonWords))('is in %s', (season, words) => {
    expect(relight(scene, `in ${words}`).sky.season).toBe(season)
  })

  it('hears what people say instead', () => {
    expect(relight(scene, 'Midnight, SNOWING').sky).toMatchObject({ weather: 'snow', snowCover: 0.9 })
    expect(hourClassOf(relight(scene, 'a sunset'))).toBe('dusk')
    expect(relight(scene, 'thunderstorm').sky.rain).toBeGreaterThan(0.5)
  })

  it('says in its caption what was asked, and nothing against it', () => {
    const caption = captionOf(relight(invent(7, { shot: 'street' }), 'night, falling snow'))
    expect(caption).toContain('night')
    expect(caption).toContain('falling snow')
  })

  it('lights windows in the dark and puts them out by day', () => {
    expect(relight(scene, 'night').buildings.every(({ lit }) => lit > 0)).toBe(true)
    expect(relight(scene, 'noon').buildings.every(({ lit }) => lit === 0)).toBe(true)
  })

  it('moves nobody and nothing', () => {
    const words = fc.constantFrom('rain', 'snow', 'fog')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom(...hourClasses), words, (seed, hour, weather) => {
        const given = invent(seed)
        const unlit = ({ lit: _, ...building }: Building) => building
        const { sky: _, hour: __, buildings, ...rest } = relight(given, `${hour}, ${weather}`)
        expect(given).toMatchObject(rest)
        expect(buildings.map(unlit)).toEqual(given.buildings.map(unlit))
      }),
      { numRuns: 40 },
    )
  })
})
