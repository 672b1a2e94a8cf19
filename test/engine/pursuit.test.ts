import { expect, test } from 'vitest'
import { createPursuit } from '../../electron/engine/eye/pursuit.ts'
import { openMetres } from '../../electron/engine/eye/sight.ts'
import { createDirector } from '../../electron/frames/director.ts'
import type { Camera } from '../../electron/frames/scene.ts'
import { law } from '../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
while (law.people(world, 0).every(({ indoors }) => indoors)) law.step(world)
const place = { director: createDirector(law) }
const walkers = law.people(world, 0).filter(({ indoors }) => !indoors)
const [settlement] = law.settlements(world)
const far: Camera = place.director.settlement(world, settlement.id) ?? place.director.beautiful(world)
const buildings = law.buildings(world)

/** So many tenths of a second of it. */
function go(pursuit: ReturnType<typeof createPursuit>, from: Camera, tenths: number): Camera {
  let camera = from
  for (let i = 0; i < tenths; i++) camera = pursuit.move(place, world, 0, camera, 0.1)
  return camera
}

test('an eye comes to whom it follows', () => {
  const pursuit = createPursuit()
  pursuit.follow({ person: walkers[0].id, shot: 'street' })
  const camera = go(pursuit, far, 100)
  expect(Math.hypot(camera.x - walkers[0].x, camera.y - walkers[0].y)).toBeLessThan(12)
})

test('let go of, it comes to rest where there is something to be seen, and stays there', () => {
  for (const { id } of walkers.slice(0, 12)) {
    const pursuit = createPursuit()
    pursuit.follow({ person: id, shot: 'street' })
    // Half-way, where it may well be inside a house.
    const halfway = go(pursuit, far, 4)
    pursuit.follow(null)
    const camera = go(pursuit, halfway, 150)
    expect(openMetres(camera, camera.headingRadians, buildings, 40), `person ${id}`).toBeGreaterThan(12)
    expect(go(pursuit, camera, 10)).toEqual(camera)
  }
})

test('let go of while it looks the other way, it turns to where there is something to be seen', () => {
  for (const { id } of walkers.slice(0, 12)) {
    const pursuit = createPursuit()
    pursuit.follow({ person: id, shot: 'street' })
    const camera = go(pursuit, far, 100)
    pursuit.follow(null)
    const rested = go(pursuit, camera, 150)
    pursuit.follow({ person: id, shot: 'street' })
    go(pursuit, camera, 100)
    pursuit.follow(null)
    const away = { ...rested, headingRadians: rested.headingRadians + Math.PI }
    // The first picture may come so soon that it has hardly turned.
    const turned = go(pursuit, pursuit.move(place, world, 0, away, 0.0001), 150)
    expect(Math.cos(turned.headingRadians - rested.headingRadians), `person ${id}`).toBeGreaterThan(0.999)
  }
})

test('a hand on the eye has its way at once', () => {
  const pursuit = createPursuit()
  pursuit.follow({ person: walkers[0].id, shot: 'street' })
  const near = go(pursuit, far, 20)
  pursuit.follow(null)
  pursuit.forget()
  expect(go(pursuit, near, 10)).toEqual(near)
})

test('an eye that has come to somebody stays with them, however fast their hours go by', () => {
  const life = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
  const [{ id }] = walkers
  const pursuit = createPursuit()
  pursuit.follow({ person: id, shot: 'street' })
  let camera = far
  for (let hour = 0; hour < 40; hour++) {
    for (let eighth = 0; eighth < 8; eighth++) {
      camera = pursuit.move(place, life, eighth / 8, camera, 1 / 8)
      const wanted = place.director.person(life, eighth / 8, id, 'street')
      if (!wanted || hour < 8) continue
      const away = Math.hypot(camera.x - wanted.x, camera.y - wanted.y, camera.z - wanted.z)
      expect(away, `hour ${hour} and ${eighth} eighths`).toBeLessThan(5)
    }
    law.step(life)
  }
})
