import { expect, test } from 'vitest'
import { createSight } from '../../electron/engine/eye/sight.ts'
import { law } from '../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 120 }))
const [house] = law.buildings(world).filter(({ kind }) => kind === 'home')
const away = { x: house.x + Math.cos(house.headingRadians), y: house.y - Math.sin(house.headingRadians) }
/** So many metres from the middle of the house, through its side wall. */
const beside = (metres: number, z = 1.6) => ({
  x: house.x + (away.x - house.x) * metres,
  y: house.y + (away.y - house.y) * metres,
  z: house.z + z,
})
const outdoors = { indoors: false, building: -1 }
const level = () => house.z - 1
const reach = house.widthMetres / 2 + 4

test('a house hides whoever stands behind it', () => {
  const sight = createSight(beside(reach), [house], level)
  expect(sight.hides({ ...beside(-reach, 0), ...outdoors })).toBe(true)
  expect(sight.hides({ ...beside(reach + 3, 0), ...outdoors })).toBe(false)
})

test('from above one looks over it', () => {
  const sight = createSight(beside(reach, 90), [house], level)
  expect(sight.hides({ ...beside(-reach - 20, 0), ...outdoors })).toBe(false)
})

test('a hill hides whoever is beyond it', () => {
  const sight = createSight(beside(reach), [], (x, y) => house.z + 8 - Math.hypot(x - house.x, y - house.y))
  expect(sight.hides({ ...beside(-20, 0), ...outdoors })).toBe(true)
})

test('nobody sees into a house, nor out of a room', () => {
  const within = { x: house.x, y: house.y, z: house.z, indoors: true, building: house.id }
  expect(createSight(beside(reach), [house], level).hides(within)).toBe(true)
  const inside = createSight({ x: house.x, y: house.y, z: house.z + 1.6 }, [house], level)
  expect(inside.hides(within)).toBe(false)
  expect(inside.hides({ ...beside(reach, 0), ...outdoors })).toBe(true)
})
