import { expect, test } from 'vitest'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Plant, Scene } from '../../electron/frames/scene.ts'

const width = 320
const height = 180
const size = { width, height }
const lit = { ...size, dress: 'lit' as const }

/** A meadow with one tree so many metres before the eye. */
function lone(season: Scene['sky']['season'], metres: number): Scene {
  const scene = invent(2, { shot: 'landscape', hour: 12, weather: 'clear' })
  const camera = { ...scene.camera, pitchRadians: 0.1 }
  const tree: Plant = {
    kind: 'broadleaf',
    x: camera.x + Math.sin(camera.headingRadians) * metres,
    y: camera.y + Math.cos(camera.headingRadians) * metres,
    z: camera.z - 2,
    heightMetres: 9,
    radiusMetres: 3,
  }
  const sky = { ...scene.sky, season, snowCover: 0, cloud: 0, fog: 0 }
  return { ...scene, camera, sky, plants: [tree], buildings: [], people: [], things: [], roads: [] }
}

/** How much of the picture the tree takes, how often it begins along a row, where its middle is, and how it is coloured. */
function treeIn(scene: Scene, as: typeof size | typeof lit) {
  const { ids, colour } = paintBlockout(scene, as)
  let pixels = 0
  let beginnings = 0
  let columns = 0
  let green = 0
  ids.forEach((id, i) => {
    if (regionOf(id) !== 'plant') return
    pixels++
    columns += i % width
    green += colour[i * 4 + 1] - colour[i * 4]
    if (i % width > 0 && regionOf(ids[i - 1]) !== 'plant') beginnings++
  })
  return { pixels, beginnings, middle: columns / pixels, green: green / pixels }
}

test('a dressed crown stands where the bare one stands, ragged and with gaps', () => {
  const bare = treeIn(lone('summer', 16), size)
  const leafy = treeIn(lone('summer', 16), lit)
  expect(leafy.pixels).toBeLessThan(bare.pixels)
  expect(leafy.pixels).toBeGreaterThan(bare.pixels * 0.5)
  expect(leafy.beginnings).toBeGreaterThan(bare.beginnings * 1.3)
  expect(Math.abs(leafy.middle - bare.middle)).toBeLessThan(6)
})

test('what is green in summer is brown in autumn or red, and thin in winter', () => {
  const [summer, autumn, winter] = (['summer', 'autumn', 'winter'] as const).map((season) =>
    treeIn(lone(season, 16), lit),
  )
  expect(summer.green).toBeGreaterThan(10)
  expect(autumn.green).toBeLessThan(0)
  expect(winter.pixels).toBeLessThan(summer.pixels * 0.9)
})

test('from afar a crown has no leaves that could sparkle', () => {
  const scene = lone('summer', 250)
  const far = treeIn(scene, lit)
  expect(far.pixels).toBeGreaterThan(4)
  const step = (metres: number) => {
    const camera = { ...scene.camera, x: scene.camera.x + metres }
    return treeIn({ ...scene, camera }, lit).green
  }
  expect(Math.abs(step(0.4) - far.green)).toBeLessThan(6)
})
