import { expect, test } from 'vitest'
import { invent, type Wish } from '../../electron/frames/imagined/invent.ts'
import { coverIndex } from '../../electron/frames/paint/palette.ts'
import { paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import type { Cover } from '../../electron/universe/reading.ts'

const size = { width: 160, height: 90, dress: 'lit' as const }
const clearDay: Wish = { shot: 'street', setting: 'field', hour: 12, weather: 'clear', season: 'summer' }
const bare = (seed: number, wish: Wish = clearDay): Scene => {
  const scene = { ...invent(seed, wish), people: [], things: [], plants: [], buildings: [], roads: [] }
  return { ...scene, biome: 'plains', camera: { ...scene.camera, pitchRadians: -0.3 } }
}
const inSky = (scene: Scene, sky: Partial<Scene['sky']>): Scene => ({ ...scene, sky: { ...scene.sky, ...sky } })
const covered = (scene: Scene, cover: Cover): Scene => {
  const { terrain } = scene
  const alike = terrain.cover.map(() => coverIndex[cover])
  const far = terrain.far && { ...terrain.far, cover: terrain.far.cover.map(() => coverIndex[cover]) }
  return { ...scene, terrain: { ...terrain, cover: alike, far } }
}

/** Red, green and blue of the lowest rows, where the ground is near. */
function nearGround(scene: Scene): number[][] {
  const { colour, ids } = paintBlockout(scene, size)
  const found: number[][] = []
  for (let i = size.width * (size.height - 20); i < size.width * size.height; i++)
    if (regionOf(ids[i]) === 'ground') found.push([...colour.slice(i * 4, i * 4 + 3)])
  expect(found.length).toBeGreaterThan(1_000)
  return found
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const tintOf = (scene: Scene) => [0, 1, 2].map((part) => mean(nearGround(scene).map((pixel) => pixel[part])))
const lightnessOf = (scene: Scene) => mean(tintOf(scene))

test('each cover has the colour of what it is made of', () => {
  const scene = bare(5)
  const [grassRed, grassGreen] = tintOf(covered(scene, 'grass'))
  const [sandRed, sandGreen] = tintOf(covered(scene, 'sand'))
  expect(sandRed / sandGreen).toBeGreaterThan((grassRed / grassGreen) * 1.02)
  expect(lightnessOf(covered(scene, 'forest'))).toBeLessThan(lightnessOf(covered(scene, 'sand')))
})

test('grass is browner in autumn than in spring', () => {
  const scene = covered(bare(5), 'grass')
  const [springRed, springGreen] = tintOf(inSky(scene, { season: 'spring' }))
  const [autumnRed, autumnGreen] = tintOf(inSky(scene, { season: 'autumn' }))
  expect(autumnRed / autumnGreen).toBeGreaterThan((springRed / springGreen) * 1.1)
})

test('stones are to be seen in a paved place, and none where asphalt lies', () => {
  const scene = covered(bare(5), 'paved')
  const unevenness = (one: Scene) => {
    const values = nearGround(one).map(([red]) => red)
    return mean(values.slice(1).map((value, i) => Math.abs(value - values[i])))
  }
  expect(unevenness({ ...scene, era: 'medieval' })).toBeGreaterThan(unevenness({ ...scene, era: 'networked' }) * 1.5)
})

test('snow whitens the ground and rain darkens it', () => {
  const scene = inSky(covered(bare(5), 'dirt'), { snowCover: 0, wetness: 0 })
  const plain = lightnessOf(scene)
  expect(lightnessOf(inSky(scene, { snowCover: 1 }))).toBeGreaterThan(plain * 1.3)
  expect(lightnessOf(inSky(scene, { wetness: 0.6 }))).toBeLessThan(plain)
})

test('the ground keeps its look in a scene that was read again', () => {
  const scene = bare(7)
  const again: Scene = JSON.parse(JSON.stringify(scene))
  expect(paintBlockout(again, size).colour).toEqual(paintBlockout(scene, size).colour)
})
