import { expect, test } from 'vitest'
import { captionOf, captionParts } from '../../electron/frames/caption/caption.ts'
import { labelsOf } from '../../electron/frames/caption/labels.ts'
import { vary } from '../../electron/frames/caption/vary.ts'
import {
  eraWords,
  hourClasses,
  knownWords,
  seasonWords,
  shotWords,
  styleWords,
  weatherWords,
} from '../../electron/frames/caption/vocabulary.ts'
import { sceneSchema } from '../../electron/frames/scene_schema.ts'
import { biomes, eras, feelings, seasons, weathers } from '../../electron/universe/reading.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

const scenes = Array.from({ length: 120 }, (_, seed) => invent(seed + 500))
const known = new Set(knownWords)
const wordsOf = (caption: string) => caption.split(/[ ,]+/)

test('a caption says only words that a pack can be taught', () => {
  for (const scene of scenes)
    expect(wordsOf(captionOf(scene, { style: 'oil painting' })).filter((word) => !known.has(word))).toEqual([])
})

test('a caption is lower case, says nothing twice, and leaves room for the user’s words', () => {
  for (const scene of scenes) {
    const caption = captionOf(scene)
    expect(caption).toBe(caption.toLowerCase())
    const parts = captionParts(scene).map((part) => part.text)
    expect(new Set(parts).size).toBe(parts.length)
    expect(wordsOf(caption).length).toBeLessThan(52)
  }
})

test('a caption names era, season, hour and weather as the labels have them', () => {
  for (const scene of scenes.filter((one) => !one.room)) {
    const caption = captionOf(scene)
    const labels = labelsOf(scene)
    expect(caption).toContain(eraWords[labels.era])
    expect(caption).toContain(seasonWords[labels.season])
    expect(caption).toContain(weatherWords[labels.weather])
    expect(caption).toContain(labels.hour)
    if (labels.shot !== 'portrait') expect(caption).toContain(shotWords[labels.shot])
  }
})

test('a varied caption follows its seed, and seeds differ', () => {
  const parts = captionParts(scenes[0])
  expect(vary(parts, 7)).toBe(vary(parts, 7))
  expect(new Set(Array.from({ length: 40 }, (_, seed) => vary(parts, seed))).size).toBeGreaterThan(25)
})

test('a style is said when it is asked for', () => {
  for (const style of styleWords) expect(captionOf(scenes[0], { style })).toMatch(new RegExp(`${style}$`))
})

test('invented scenes reach every era, land, season, weather, hour, feeling and shot, and a quarter are portraits', () => {
  const labels = Array.from({ length: 260 }, (_, seed) => invent(seed)).map((scene) => labelsOf(scene))
  const seen = (part: keyof (typeof labels)[number]) => new Set(labels.map((label) => label[part])).size
  expect(seen('era')).toBe(eras.length)
  expect(seen('biome')).toBe(biomes.length)
  expect(seen('season')).toBe(seasons.length)
  expect(seen('weather')).toBe(weathers.length)
  expect(seen('hour')).toBe(hourClasses.length)
  expect(seen('feeling')).toBe(feelings.length)
  expect(labels.filter((label) => label.shot === 'portrait').length / labels.length).toBeGreaterThan(0.24)
  expect(labels.some((label) => label.indoors)).toBe(true)
})

test('portraits have somebody in them', () => {
  const portraits = scenes.filter((scene) => scene.camera.shot === 'portrait')
  const peopled = portraits.filter((scene) => labelsOf(scene).count !== 'nobody')
  expect(peopled.length).toBe(portraits.length)
})

test('a scene is plain JSON: written and read back it is the same, and fits its schema', () => {
  for (const scene of scenes.slice(0, 40)) {
    const back = sceneSchema.parse(JSON.parse(JSON.stringify(scene)))
    expect(back).toEqual(scene)
  }
})

test('the same seed invents the same scene', () => {
  expect(invent(42)).toEqual(invent(42))
})
