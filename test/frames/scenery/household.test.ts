import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn, storeyAt, storeyMetres } from '../../../electron/frames/scenery/household.ts'
import { roomIn } from '../../../electron/frames/scenery/indoors.ts'
import { law } from '../../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 60 }))
const [person] = law.people(world, 0)
const [anyHouse] = law.buildings(world).filter(({ kind }) => kind === 'home')

const houses = fc.record({
  floors: fc.integer({ min: 1, max: 12 }),
  widthMetres: fc.double({ min: 3, max: 24, noNaN: true }),
  depthMetres: fc.double({ min: 3, max: 24, noNaN: true }),
  headingRadians: fc.double({ min: 0, max: 6.28, noNaN: true }),
})
const households = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 })

describe('people at home', () => {
  it('have a place of their own, on a floor that the house has', () => {
    fc.assert(
      fc.property(houses, households, (shape, asleep) => {
        const house = { ...anyHouse, ...shape, heightMetres: shape.floors * 2.8 }
        const people = asleep.map((sleeps, id) => ({
          ...person,
          id,
          speed: 0,
          activity: sleeps ? ('sleeping' as const) : ('talking' as const),
        }))
        const places = placesIn(house, roomIn(house, 'plains'), people)
        expect(places.map(({ inBed }) => inBed)).toEqual(asleep)
        const spots = new Set(places.map(({ x, y, storey }) => `${storey} ${x.toFixed(2)} ${y.toFixed(2)}`))
        expect(spots.size).toBe(places.length)
        for (const { storey, z } of places) {
          expect(storey).toBeLessThan(shape.floors)
          expect(storeyAt(house, z + storeyMetres(house) * 0.3)).toBe(storey)
        }
      }),
      {
        numRuns: 60,
        // A hut in which more sleep than have room for a bed.
        examples: [
          [{ floors: 1, widthMetres: 3, depthMetres: 3, headingRadians: 0 }, Array<boolean>(8).fill(true)],
          [{ floors: 1, widthMetres: 3, depthMetres: 6, headingRadians: 0 }, Array<boolean>(60).fill(true)],
        ],
      },
    )
  })

  it('share a room with few while there is another floor', () => {
    const house = { ...anyHouse, floors: 6, heightMetres: 17 }
    const people = Array.from({ length: 40 }, (_, id) => ({ ...person, id, speed: 0 }))
    const places = placesIn(house, roomIn(house, 'plains'), people)
    for (let storey = 0; storey < 6; storey++)
      expect(places.filter((place) => place.storey === storey).length).toBeLessThanOrEqual(8)
  })
})
