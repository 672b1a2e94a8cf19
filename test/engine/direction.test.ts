import { expect, test } from 'vitest'
import { cameraFor } from '../../electron/engine/eye/answers.ts'
import { createDirector } from '../../electron/frames/director.ts'
import { law } from '../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
while (law.people(world, 0).every(({ indoors }) => indoors)) law.step(world)
const [settlement] = law.settlements(world)
const place = { reader: { event: () => undefined }, director: createDirector(law) }
const nearest = (x: number, y: number) =>
  Math.min(...law.people(world, 0).map((one) => Math.hypot(one.x - x, one.y - y)))

test('the streets of a place are walked beside somebody who is out in them', () => {
  const camera = cameraFor(place, world, 0, { settlement: settlement.id, shot: 'street' })
  expect(camera.shot).toBe('street')
  expect(nearest(camera.x, camera.y)).toBeLessThan(20)
})

test('a place is seen whole from above', () => {
  expect(cameraFor(place, world, 0, { settlement: settlement.id, shot: 'overview' }).shot).toBe('overview')
})
