import { expect, test } from 'vitest'
import { headAt } from '../../electron/frames/body.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { eyeOf, project } from '../../electron/frames/paint/eye.ts'
import { createPainter, paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import { hats, poses } from '../../electron/frames/scene.ts'
import type { Figure, Scene } from '../../electron/frames/scene.ts'

const size = { width: 256, height: 144, dress: 'lit' as const }
const portrait = invent(5, { shot: 'portrait', setting: 'field', hour: 10, weather: 'clear', season: 'summer' })
const sitter = portrait.people[0]
const alone = (change: Partial<Figure>): Scene => ({
  ...portrait,
  people: [{ ...sitter, hat: 'none', activity: 'walking', ...change }],
  plants: [],
  things: [],
  buildings: [],
})

/** Where somebody's head is on the picture, and what was painted there. */
function faceOf(scene: Scene) {
  const { x, y, z } = headAt(scene.people[0])
  const { width, height } = size
  const at = project(eyeOf(scene.camera, width, height), x, y, z)!
  const picture = paintBlockout(scene, size)
  return { picture, at, index: Math.floor(at.y) * width + Math.floor(at.x) }
}

test('the same scene is painted the same twice, by one painter or two', () => {
  const painter = createPainter(size)
  const first = painter.paint(portrait).colour.slice()
  expect(painter.paint(portrait).colour).toEqual(first)
  expect(paintBlockout(portrait, size).colour).toEqual(first)
})

test('in every pose the head is where the body has it', () => {
  for (const pose of poses) {
    const { picture, at, index } = faceOf(alone({ pose }))
    if (at.x < 0 || at.y < 0 || at.x >= size.width || at.y >= size.height) continue
    expect(regionOf(picture.ids[index]), pose).toBe('person')
  }
})

test('a hat covers more of the picture than a bare head, and leaves the face open', () => {
  const covered = (hat: Figure['hat']) => {
    const { picture, index } = faceOf(alone({ hat, hairLength: 0 }))
    expect(regionOf(picture.ids[index]), hat).toBe('person')
    return picture.ids.reduce((sum, id) => sum + (regionOf(id) === 'person' ? 1 : 0), 0)
  }
  const bare = covered('none')
  for (const hat of hats.slice(1)) expect(covered(hat), hat).toBeGreaterThan(bare)
})

test('moods change the face', () => {
  const calm = faceOf(alone({ valence: 0, arousal: 0, dominance: 0 })).picture
  for (const mood of [
    { valence: 0.9, arousal: 0.8, dominance: 0.4 },
    { valence: -0.9, arousal: 0.7, dominance: 0.8 },
    { valence: -0.9, arousal: 0.8, dominance: -0.8 },
    { valence: -0.8, arousal: -0.6, dominance: -0.5 },
  ]) {
    const felt = faceOf(alone(mood)).picture
    let changed = 0
    for (let i = 0; i < felt.ids.length; i++) {
      if (felt.colour[i * 4 + 1] === calm.colour[i * 4 + 1]) continue
      if (regionOf(felt.ids[i]) === 'person') changed++
    }
    expect(changed, JSON.stringify(mood)).toBeGreaterThan(20)
  }
})

test('somebody in the shade of a wall is as even as in the sun', () => {
  const camera = { ...portrait.camera, headingRadians: 0, pitchRadians: 0 }
  const figure = {
    ...sitter,
    x: camera.x,
    y: camera.y + 2,
    z: camera.z - sitter.heightMetres * 0.9,
    pose: 'standing' as const,
  }
  const sunny = { ...alone({ ...figure, headingRadians: Math.PI, gazeRadians: 0 }), camera }
  const sky = { ...sunny.sky, sunAltitude: 0.6, sunAzimuth: Math.PI, cloud: 0 }
  const wall = {
    ...invent(9, { shot: 'street', setting: 'street', era: 'medieval' }).buildings[0],
    kind: 'home' as const,
  }
  const behind = { x: camera.x, y: camera.y - 12, z: camera.z - 2, widthMetres: 30, depthMetres: 6, heightMetres: 20 }
  const shaded = { ...sunny, sky, buildings: [{ ...wall, ...behind, headingRadians: 0, damage: 0 }] }
  /** How bright somebody is, and how much brightness jumps from row to row, in shares of that. */
  const seen = (scene: Scene) => {
    const { ids, colour } = paintBlockout(scene, size)
    let [bright, jumps, count] = [0, 0, 0]
    for (let i = size.width; i < ids.length; i++) {
      if (regionOf(ids[i]) !== 'person' || regionOf(ids[i - size.width]) !== 'person') continue
      bright += colour[i * 4 + 1]
      jumps += Math.abs(colour[i * 4 + 1] - colour[(i - size.width) * 4 + 1])
      count++
    }
    return { bright: bright / count, unrest: jumps / bright }
  }
  const [open, dim] = [seen({ ...sunny, sky }), seen(shaded)]
  expect(dim.bright).toBeLessThan(open.bright * 0.8)
  expect(dim.unrest).toBeLessThan(open.unrest * 1.15)
})
