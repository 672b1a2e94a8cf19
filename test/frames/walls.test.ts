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

/** How far apart a picture is from one painted four times as large and made smaller, over what buildings cover in both. */
function awayFromMean(scene: Scene, width: number, height: number): number {
  const times = 4
  const small = paintBlockout(scene, { width, height, dress: 'lit' })
  const large = paintBlockout(scene, { width: width * times, height: height * times, dress: 'lit' })
  const apart: number[] = []
  for (let i = 0; i < width * height; i++) {
    let sum = 0
    let isOne = regionOf(small.ids[i]) === 'building'
    for (let k = 0; k < times * times && isOne; k++) {
      const row = Math.floor(i / width) * times + (k >> 2)
      const at = row * width * times + (i % width) * times + (k & 3)
      isOne = large.ids[at] === small.ids[i]
      sum += large.colour[at * 4 + 1]
    }
    if (isOne) apart.push(Math.abs(small.colour[i * 4 + 1] - sum / (times * times)))
  }
  expect(apart.length).toBeGreaterThan(300)
  return mean(apart)
}

test.each([
  ['plaster', 'medieval', 12],
  ['brick', 'industrial', 6],
  ['stone', 'industrial', 6.5],
] as const)('a far %s wall shows the mean of its beams, joints and windows', (stuff, era, mostApart) => {
  const scene = near(street(3), stuff)
  const [house] = scene.buildings
  const { camera } = scene
  const far: Scene = {
    ...scene,
    buildings: [0, 1, 2, 3].map((place) => ({
      ...house,
      wallColour: stuff === 'plaster' ? 0xe8dcc0 : house.wallColour,
      id: 40 + place,
      era,
      floors: 2,
      heightMetres: 6,
      widthMetres: 16,
      x: camera.x + Math.sin(camera.headingRadians) * 130 + Math.cos(camera.headingRadians) * (place - 1.5) * 18,
      y: camera.y + Math.cos(camera.headingRadians) * 130 - Math.sin(camera.headingRadians) * (place - 1.5) * 18,
      headingRadians: house.headingRadians + (place - 1.5) * 0.5,
    })),
  }
  expect(awayFromMean(far, 256, 144)).toBeLessThan(mostApart)
})
