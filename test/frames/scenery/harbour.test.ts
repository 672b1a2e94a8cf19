import { expect, test } from 'vitest'
import { coverIndex } from '../../../electron/frames/paint/palette.ts'
import { createDirector } from '../../../electron/frames/director.ts'
import { createSceneDrawer } from '../../../electron/frames/draw_scene.ts'
import { paintBlockout, regionOf } from '../../../electron/frames/paint/painter.ts'
import { groundHeight } from '../../../electron/frames/paint/roads.ts'
import type { Field, Scene } from '../../../electron/frames/scene.ts'
import { evenShore } from '../../../electron/frames/scenery/shore.ts'
import { sitesOf } from '../../../electron/frames/sites.ts'
import { law } from '../../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: 'quay', people: 140, landscape: 'bay', era: 'medieval' }))
const site = sitesOf(law, world).find(({ kind }) => kind === 'harbour')!
const scene = createSceneDrawer(law)(world, 0, createDirector(law).site(world, site))
const harbour = scene.buildings.find(({ id }) => id === site.building)!
const pier = harbour.pier!
const along = (metres: number) => ({
  x: pier.x + Math.sin(pier.headingRadians) * metres,
  y: pier.y + Math.cos(pier.headingRadians) * metres,
})
const groundAt = ({ x, y }: { x: number; y: number }) => groundHeight(scene.terrain, x, y)

test('a harbour has a jetty from its land out to water that bears a boat', () => {
  expect(groundAt(along(0))).toBeGreaterThan(0)
  expect(groundAt(along(0))).toBeLessThan(pier.z + 0.3)
  expect(groundAt(along(pier.lengthMetres))).toBeLessThan(-0.5)
})

test('boats lie along it, afloat', () => {
  const boats = scene.things.filter(({ kind }) => kind === 'boat' || kind === 'ship')
  const moored = boats.filter(({ x, y }) => Math.hypot(x - pier.x, y - pier.y) < pier.lengthMetres + 12)
  expect(moored.length).toBeGreaterThan(2)
  for (const boat of moored) expect(groundAt(boat)).toBeLessThan(-0.3)
})

test('whoever goes to the harbour sees house, jetty and boats', () => {
  const { ids } = paintBlockout(scene, { width: 256, height: 144, dress: 'lit' })
  const seen = new Set(ids)
  const boats = [...seen].filter((id) => regionOf(id) === 'thing' && /boat|ship/.test(scene.things[id & 0xffffff].kind))
  expect(boats.length).toBeGreaterThan(1)
  expect([...seen].some((id) => regionOf(id) === 'building' && scene.buildings[id & 0xffffff] === harbour)).toBe(true)
})

test('no water lies higher than the sea where land comes out of it', () => {
  const { ids, depth } = paintBlockout(scene, { width: 256, height: 144, dress: 'lit' })
  const { camera } = scene
  const slope = Math.tan(camera.fovRadians / 2) / 72
  ids.forEach((id, i) => {
    if (regionOf(id) !== 'water') return
    const right = ((i % 256) + 0.5 - 128) * slope
    const up = (72 - Math.floor(i / 256) - 0.5) * slope
    const climb = Math.sin(camera.pitchRadians) + up * Math.cos(camera.pitchRadians)
    const z = camera.z + (depth[i] * climb) / Math.sqrt(1 + right * right + up * up)
    expect(Math.abs(z)).toBeLessThan(0.05 + depth[i] * 1e-4)
  })
})

test('a slanting shore has no teeth', () => {
  const [columns, rows] = [24, 24]
  const heights = Array.from({ length: columns * rows }, (_, i) => {
    const shore = (i % columns) * 0.8 - Math.floor(i / columns) * 0.6
    return shore < 0 ? shore * 0.2 - 0.25 : shore * 0.2 + 0.15
  })
  const field: Field = { x: 0, y: 0, stepMetres: 4, columns, rows, heights, cover: heights.map(() => coverIndex.sand) }
  /** How far the water's edge strays from a straight line, row by row. */
  const stray = (one: Pick<Scene['terrain'], 'heights'> & Field) => {
    const edges = Array.from({ length: 40 }, (_, k) => {
      const y = 28 + k
      let x = 0
      while (groundHeight(one, x, y) < 0) x += 0.05
      return x - y * 0.75
    })
    return Math.max(...edges) - Math.min(...edges)
  }
  const rough = stray(field)
  evenShore(field, 0)
  expect(rough).toBeGreaterThan(1.2)
  expect(stray(field)).toBeLessThan(rough / 2)
})
