import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headAt } from '../../electron/frames/body.ts'
import { createDirector } from '../../electron/frames/director.ts'
import { createSceneDrawer } from '../../electron/frames/draw_scene.ts'
import { fly, follow, walled } from '../../electron/frames/fly.ts'
import { eyeOf, project, unproject } from '../../electron/frames/paint/eye.ts'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { sceneSchema } from '../../electron/frames/scene_schema.ts'
import type { Camera } from '../../electron/frames/scene.ts'
import { law } from '../../electron/universe/law.ts'
import type { WorldEvent } from '../../electron/universe/reading.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
const happened: WorldEvent[] = []
for (let hour = 0; hour < 36; hour++) {
  law.step(world)
  happened.push(...law.events(world))
}
const director = createDirector(law)
const draw = createSceneDrawer(law)
const [settlement] = law.settlements(world)
const buildings = law.buildings(world)
const people = law.people(world, 0.5)

function expectStanding(camera: Camera) {
  for (const part of Object.values(camera)) if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true)
  const ground = law.heightAt(world, camera.x, camera.y)
  expect(camera.z).toBeGreaterThan(ground - 0.5)
}

test('a settlement is seen whole from above', () => {
  const camera = director.settlement(world, settlement.id)!
  expectStanding(camera)
  expect(camera.shot).toBe('overview')
  const seen = project(
    eyeOf(camera, 512, 288),
    settlement.x,
    settlement.y,
    law.heightAt(world, settlement.x, settlement.y),
  )!
  expect(seen.x).toBeGreaterThan(100)
  expect(seen.x).toBeLessThan(412)
})

test('a person is in the picture, in every shot, at home or out of doors', () => {
  for (const person of people.slice(0, 40)) {
    for (const shot of ['portrait', 'group', 'street'] as const) {
      const camera = director.person(world, 0.5, person.id, shot)!
      expectStanding(camera)
      const scene = draw(world, 0.5, camera)
      const figure = scene.people.find((one) => one.id === person.id)
      expect(figure, `${person.name} ${shot} indoors ${person.indoors}`).toBeDefined()
      const seen = project(
        eyeOf(camera, 512, 288),
        figure!.x,
        figure!.y,
        figure!.z + (shot === 'portrait' ? 0.5 : 0.8) * figure!.heightMetres,
      )
      expect(seen).toBeDefined()
      expect(Math.abs(seen!.x - 256)).toBeLessThan(300)
    }
  }
})

test('where something lies over the picture, a person is beside it, in every shot, at home or out of doors', () => {
  const free = { left: 0.05, right: 0.45 }
  const aside = createDirector(law, () => free)
  for (const person of people.slice(0, 40)) {
    for (const shot of ['portrait', 'group', 'street'] as const) {
      const camera = aside.person(world, 0.5, person.id, shot)!
      const { x, y, z } = headAt(draw(world, 0.5, camera).people.find((one) => one.id === person.id)!)
      const head = project(eyeOf(camera, 1_000, 562), x, y, z)!
      expect(head.x / 1_000, `${person.name} ${shot} indoors ${person.indoors}`).toBeGreaterThan(free.left)
      expect(head.x / 1_000, `${person.name} ${shot} indoors ${person.indoors}`).toBeLessThan(free.right)
    }
  }
})

test('whoever walks stays on their side of the picture', () => {
  const life = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
  while (law.people(life, 0).every(({ indoors }) => indoors)) law.step(life)
  const sides = new Map<number, Set<number>>()
  for (let eighth = 0; eighth < 8; eighth++) {
    for (const person of law.people(life, eighth / 8).filter((one) => !one.indoors)) {
      const camera = director.person(life, eighth / 8, person.id, 'street')!
      const seen = project(eyeOf(camera, 512, 288), person.x, person.y, person.z)!
      sides.set(person.id, (sides.get(person.id) ?? new Set()).add(Math.sign(seen.x - 256)))
    }
  }
  expect(sides.size).toBeGreaterThan(5)
  for (const [person, seen] of sides) expect(seen.size, `person ${person}`).toBe(1)
  expect(new Set([...sides.values()].flatMap((seen) => [...seen])).size).toBe(2)
})

test('out of doors no camera stands inside walls', () => {
  for (const person of people.filter((one) => !one.indoors).slice(0, 40)) {
    const camera = director.person(world, 0.5, person.id, 'street')!
    expect(walled(buildings, camera.x, camera.y, camera.z)).toBe(false)
  }
})

test('there is a camera for every event, and for nothing in particular', () => {
  for (const event of happened.slice(0, 60)) expectStanding(director.event(world, 0, event))
  expectStanding(director.beautiful(world))
})

test('whom nobody knows cannot be shown', () => {
  expect(director.person(world, 0, 99_999_999)).toBeUndefined()
  expect(director.settlement(world, 99_999)).toBeUndefined()
})

test('flight never goes under the ground nor through a wall, however one steers', () => {
  const part = fc.double({ min: -1, max: 1, noNaN: true })
  const step = fc.record({
    forward: part,
    right: part,
    up: part,
    turnRadians: part,
    tiltRadians: part,
    fast: fc.boolean(),
  })
  const heightAt = (x: number, y: number) => law.heightAt(world, x, y)
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      let camera: Camera = { ...director.settlement(world, settlement.id)!, shot: 'street' }
      for (const input of steps) {
        camera = fly(camera, input, 0.1, heightAt, buildings)
        expectStanding(camera)
        expect(camera.z).toBeGreaterThanOrEqual(heightAt(camera.x, camera.y) + 1)
        expect(Math.abs(camera.pitchRadians)).toBeLessThan(1.5)
      }
    }),
    { numRuns: 40 },
  )
})

test('following closes in on its aim without overshooting, at any frame rate', () => {
  const from = director.settlement(world, settlement.id)!
  const aim = { ...from, x: from.x + 50, headingRadians: from.headingRadians + 3 }
  let slow = from
  let fast = from
  for (let i = 0; i < 10; i++) slow = follow(slow, aim, 0.1)
  for (let i = 0; i < 60; i++) fast = follow(fast, aim, 1 / 60)
  expect(slow.x).toBeCloseTo(fast.x, 6)
  expect(slow.x).toBeGreaterThan(from.x + 40)
  expect(slow.x).toBeLessThan(aim.x)
})

test('a click finds the point that was projected', () => {
  const camera = director.settlement(world, settlement.id)!
  const eye = eyeOf(camera, 640, 360)
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 640, noNaN: true }),
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 1, max: 900, noNaN: true }),
      (x, y, metres) => {
        const at = unproject(eye, x, y, metres)
        const back = project(eye, at.x, at.y, at.z)!
        expect(back.x).toBeCloseTo(x, 6)
        expect(back.y).toBeCloseTo(y, 6)
      },
    ),
  )
})

test('scenes of a world fit the schema, repeat exactly, and paint', () => {
  const painter = createPainter({ width: 128, height: 72 })
  for (const camera of [
    director.settlement(world, settlement.id)!,
    director.beautiful(world),
    director.person(world, 0.5, people[0].id, 'portrait')!,
  ]) {
    const scene = draw(world, 0.5, camera)
    expect(sceneSchema.parse(JSON.parse(JSON.stringify(scene)))).toEqual(scene)
    expect(createSceneDrawer(law)(world, 0.5, camera)).toEqual(scene)
    expect(new Set(painter.paint(scene).ids).size).toBeGreaterThan(3)
  }
})

test('a tree keeps its place when the camera moves', () => {
  const beautiful = director.beautiful(world)
  // Above the roofs, so that it does not come into a house.
  const camera: Camera = { ...beautiful, z: beautiful.z + 14, shot: 'street' }
  const near = (scene: ReturnType<typeof draw>) =>
    new Set(
      scene.plants
        .filter((plant) => plant.heightMetres > 4 && Math.hypot(plant.x - camera.x, plant.y - camera.y) < 60)
        .map((plant) => `${plant.x} ${plant.y}`),
    )
  const before = near(draw(world, 0.5, camera))
  const after = near(draw(world, 0.5, { ...camera, x: camera.x + 33 }))
  expect([...before].filter((place) => !after.has(place))).toEqual([])
})
