import { describe, expect, it } from 'vitest'
import { clearedFor, flownOn, framesToWall, wayThrough } from '../../../electron/frames/dream/way.ts'
import { imagine } from '../../../electron/frames/imagined/imagine.ts'
import { groundHeight } from '../../../electron/frames/paint/roads.ts'
import type { Camera, Scene } from '../../../electron/frames/scene.ts'
import { fieldAt } from '../../../electron/frames/scenery/vegetation.ts'

const motion = { zoom: 1.05, rotateDegrees: 0.4, driftX: 0.001, driftY: 0 }
const frames = 120

describe('the way of a flight', () => {
  it.each(['an autumn forest', 'a village from above', 'mountains in snow', 'a street by night'])(
    'through %s never leads into the ground',
    (words) => {
      for (let seed = 1; seed <= 5; seed++) {
        const scene = imagine(words, seed)
        for (const eye of wayThrough(scene, { ...motion, driftY: -0.01 }, frames))
          expect(eye.z, `seed ${seed}`).toBeGreaterThan(groundBelow(scene, eye))
      }
    },
  )

  it('comes nearer with every frame to what it looks at, and never reaches it', () => {
    const way = wayThrough(imagine('a village', 3), motion, frames)
    const left = way.map(({ focusMetres }) => focusMetres)
    expect(left).toEqual(left.toSorted((a, b) => b - a))
    expect(left[frames - 1]).toBeGreaterThan(0)
    expect(flownOn(way[0], motion, imagine('a village', 3))).toEqual(way[1])
  })

  it('is cleared of trees and people, and of nothing that stands beside it', () => {
    const scene = imagine('an autumn forest', 2)
    const way = wayThrough(scene, motion, frames)
    const cleared = clearedFor(scene, way)
    const gone = scene.plants.filter((plant) => !cleared.plants.includes(plant))
    const distance = ({ x, y }: { x: number; y: number }) =>
      Math.min(...way.map((eye) => Math.hypot(eye.x - x, eye.y - y)))
    for (const plant of gone) expect(distance(plant)).toBeLessThan(plant.radiusMetres + 2)
    for (const plant of cleared.plants)
      if (plant.z + plant.heightMetres > scene.camera.z + 5) expect(distance(plant)).toBeGreaterThan(plant.radiusMetres)
  })

  it('ends before a wall that stands across it', () => {
    const scene = imagine('a village', 4)
    const way = wayThrough(scene, motion, frames)
    const { x, y, z } = way[60]
    const across = { ...scene.buildings[0], x, y, z: z - 2, heightMetres: 6, widthMetres: 4, depthMetres: 4 }
    const free = framesToWall({ ...scene, things: [], buildings: [across] }, way)
    expect(free).toBeLessThan(60)
    expect(framesToWall({ ...scene, things: [], buildings: [] }, way)).toBe(frames)
  })
})

function groundBelow({ terrain }: Scene, { x, y }: Camera): number {
  const field = fieldAt(terrain, x, y)
  return field ? groundHeight(field, x, y) : terrain.seaLevel
}
