import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { eyeOf, project, unproject } from '../../electron/frames/paint/eye.ts'
import { createPainter, idOf, indexOf, paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

const width = 192
const height = 108
const size = { width, height }
const scenes = Array.from({ length: 24 }, (_, seed) => invent(seed + 1))
const moved = (scene: Scene): Scene => ({
  ...scene,
  camera: {
    ...scene.camera,
    x: scene.camera.x - 0.3,
    y: scene.camera.y + 0.2,
    headingRadians: scene.camera.headingRadians - 0.02,
  },
})
const digest = (scene: Scene) => {
  const { colour, ids } = paintBlockout(scene, size)
  return createHash('sha256')
    .update(colour)
    .update(Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength))
    .digest('hex')
    .slice(0, 16)
}

test('a painter paints the same scene the same way, whatever it painted before', () => {
  const painter = createPainter(size)
  for (const scene of scenes.slice(0, 6)) {
    const fresh = paintBlockout(scene, size)
    const used = painter.paint(scene)
    expect(used.colour).toEqual(fresh.colour)
    expect(used.ids).toEqual(fresh.ids)
    expect(used.depth).toEqual(fresh.depth)
  }
})

test('pictures are what they were when they were last looked at', () => {
  expect(scenes.slice(0, 8).map(digest)).toMatchInlineSnapshot(`
    [
      "41ea05715ec74194",
      "6e7fac98747dcc1f",
      "c480d7d76b01fa10",
      "38e602551139c790",
      "54e18ae26134ad97",
      "8bdf776ab0520d34",
      "078fa2b65b4af907",
      "e0ed80fa32b1429c",
    ]
  `)
})

test('every pixel has an opaque colour, a depth, a known region, and an index within its list', () => {
  const painter = createPainter(size)
  for (const scene of scenes) {
    const { colour, depth, ids } = painter.paint(scene)
    const lists = {
      building: scene.buildings,
      plant: scene.plants,
      person: scene.people,
      thing: scene.things,
      road: scene.roads,
    } as const
    for (let i = 0; i < width * height; i++) {
      const region = regionOf(ids[i])
      expect(region).toBeDefined()
      if (colour[i * 4 + 3] !== 255 || !(depth[i] > 0) || (region === 'sky') !== (depth[i] === Infinity))
        throw new Error(`pixel ${i} of scene ${scene.seed}`)
      if (region in lists && !scene.room && indexOf(ids[i]) >= lists[region as keyof typeof lists].length)
        throw new Error(`index of pixel ${i}`)
    }
  }
})

test('what is seen at a pixel stands where its depth says', () => {
  const painter = createPainter(size)
  let checked = 0
  for (const scene of scenes) {
    const { depth, ids } = painter.paint(scene)
    const eye = eyeOf(scene.camera, width, height)
    for (let i = 0; i < width * height; i += 7) {
      if (regionOf(ids[i]) !== 'person') continue
      const figure = scene.people[indexOf(ids[i])]
      const at = unproject(eye, (i % width) + 0.5, Math.floor(i / width) + 0.5, depth[i])
      expect(Math.hypot(at.x - figure.x, at.y - figure.y)).toBeLessThan(figure.heightMetres * 1.6 + 2.6)
      checked++
    }
  }
  expect(checked).toBeGreaterThan(200)
})

test('a person in the open covers the pixel at the middle of the body', () => {
  const scene = invent(5, { shot: 'group', setting: 'field', hour: 12, weather: 'clear' })
  const { ids } = paintBlockout({ ...scene, plants: [], things: [] }, size)
  const seen = new Set(
    Array.from(ids)
      .filter((id) => regionOf(id) === 'person')
      .map(indexOf),
  )
  expect(seen.size).toBeGreaterThan(0)
})

test('motion is the place now less the place before', () => {
  for (const scene of scenes.filter((one) => !one.room).slice(0, 8)) {
    const earlier = moved(scene)
    const { depth, ids, motion } = paintBlockout(scene, size, earlier)
    const now = eyeOf(scene.camera, width, height)
    const before = eyeOf(earlier.camera, width, height)
    for (let i = 0; i < width * height; i += 11) {
      if (depth[i] > 400 || regionOf(ids[i]) === 'sky') continue
      const x = (i % width) + 0.5
      const y = Math.floor(i / width) + 0.5
      const at = unproject(now, x, y, depth[i])
      const then = project(before, at.x, at.y, at.z)
      if (!then) continue
      expect(motion[i * 2]).toBeCloseTo(x - then.x, 1)
      expect(motion[i * 2 + 1]).toBeCloseTo(y - then.y, 1)
    }
  }
})

test('somebody who walks moves, and what stands does not', () => {
  const scene = invent(5, { shot: 'group', setting: 'field', hour: 12, weather: 'clear' })
  const step = 0.4
  const earlier = { ...scene, people: scene.people.map((figure) => ({ ...figure, x: figure.x - step })) }
  const { ids, motion } = paintBlockout(scene, size, earlier)
  for (let i = 0; i < width * height; i++) {
    const still = Math.hypot(motion[i * 2], motion[i * 2 + 1]) < 0.01
    expect(still).toBe(regionOf(ids[i]) !== 'person')
  }
})

test('without an earlier scene there is no motion', () => {
  const painter = createPainter(size)
  painter.paint(scenes[0], moved(scenes[0]))
  expect(painter.paint(scenes[0]).motion.every((part) => part === 0)).toBe(true)
})

test('a nearer thing hides a farther one', () => {
  const scene = invent(5, { shot: 'group', setting: 'field', hour: 12, weather: 'clear' })
  const { camera } = scene
  const at = (metres: number) => ({
    x: camera.x + Math.sin(camera.headingRadians) * metres,
    y: camera.y + Math.cos(camera.headingRadians) * metres,
    z: camera.z - 1,
  })
  const things = [12, 6].map((metres) => ({
    kind: 'rock' as const,
    ...at(metres),
    headingRadians: 0,
    sizeMetres: 3,
    colour: 0x888888,
    glow: 0,
  }))
  const { ids } = paintBlockout(
    { ...scene, camera: { ...camera, pitchRadians: -0.1 }, people: [], plants: [], things },
    size,
  )
  const counts = [0, 1].map((index) => ids.filter((id) => id === idOf('thing', index)).length)
  expect(counts[1]).toBeGreaterThan(counts[0])
})

test('blocks that fell from a house are painted as its own, where they lie', () => {
  const scene = invent(5, { shot: 'street', setting: 'street', hour: 12, weather: 'clear' })
  const { camera } = scene
  const ahead = (metres: number) => ({
    x: camera.x + Math.sin(camera.headingRadians) * metres,
    y: camera.y + Math.cos(camera.headingRadians) * metres,
  })
  const block = { ...ahead(8), z: camera.z, widthMetres: 2, depthMetres: 1, heightMetres: 1, headingRadians: 0 }
  const house = { ...scene.buildings[0], ...ahead(24), z: camera.z - 1.7, damage: 0.4 }
  const at = (rubble: (typeof block)[]) => {
    const level = { ...camera, pitchRadians: 0 }
    const alone = { people: [], plants: [], things: [], room: null, buildings: [{ ...house, rubble }] }
    return paintBlockout({ ...scene, ...alone, camera: level }, size)
  }
  const middle = (size.height / 2) * size.width + size.width / 2
  const [bare, strewn] = [at([]), at([block])]
  expect(strewn.ids[middle]).toBe(idOf('building', 0))
  expect(strewn.depth[middle]).toBeLessThan(9)
  expect(bare.depth[middle]).toBeGreaterThan(9)
})
