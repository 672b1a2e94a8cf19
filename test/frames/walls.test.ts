import { expect, test } from 'vitest'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'

const size = { width: 320, height: 180 }
const lit = { ...size, dress: 'lit' as const }

const street = (seed: number): Scene => ({
  ...invent(seed, { shot: 'street', setting: 'street', hour: 11, weather: 'overcast', season: 'summer' }),
  plants: [],
  people: [],
  things: [],
})

/** Lightness of what buildings cover in the picture, row by row; undefined elsewhere. */
function wallsOf(scene: Scene): (number | undefined)[] {
  const { ids, colour } = paintBlockout(scene, lit)
  return Array.from(ids, (id, i) =>
    regionOf(id) === 'building' ? colour[i * 4] + colour[i * 4 + 1] + colour[i * 4 + 2] : undefined,
  )
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** How much lightness changes from pixel to pixel along rows. */
const roughness = (walls: readonly (number | undefined)[]) =>
  mean(
    walls.flatMap((value, i) => {
      const next = walls[i + 1]
      return value === undefined || next === undefined ? [] : [Math.abs(next - value)]
    }),
  )

const near = (scene: Scene, stuff: Scene['buildings'][number]['wall']): Scene => {
  const { camera } = scene
  const house = {
    ...scene.buildings[0],
    kind: 'home' as const,
    wall: stuff,
    wallColour: 0xa87058,
    damage: 0,
    burning: false,
    x: camera.x + Math.sin(camera.headingRadians) * 14,
    y: camera.y + Math.cos(camera.headingRadians) * 14,
    z: camera.z - 2,
    headingRadians: camera.headingRadians + Math.PI,
  }
  return { ...scene, buildings: [house] }
}

test('walls show what they are made of', () => {
  const scene = street(3)
  const seen = (['brick', 'stone', 'timber', 'plaster'] as const).map((stuff) => wallsOf(near(scene, stuff)))
  for (const walls of seen) expect(walls.filter((value) => value !== undefined).length).toBeGreaterThan(1_000)
  for (let i = 1; i < seen.length; i++) expect(seen[i]).not.toEqual(seen[i - 1])
})

test('every pixel of a dressed building is opaque', () => {
  for (let seed = 1; seed < 5; seed++) {
    const { colour } = paintBlockout(street(seed), lit)
    expect(colour.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true)
  }
})

test('bricks are seen from near, and from far they do not shimmer', () => {
  const scene = near(street(3), 'brick')
  const [house] = scene.buildings
  const away = (metres: number): Scene => ({
    ...scene,
    buildings: [
      {
        ...house,
        lit: 0,
        x: scene.camera.x + Math.sin(scene.camera.headingRadians) * metres,
        y: scene.camera.y + Math.cos(scene.camera.headingRadians) * metres,
        widthMetres: metres,
        heightMetres: metres / 4,
        kind: 'wall',
        floors: 1,
        roof: 'none',
      },
    ],
  })
  expect(roughness(wallsOf(away(110)))).toBeLessThan(roughness(wallsOf(away(12))) * 0.5)
})
