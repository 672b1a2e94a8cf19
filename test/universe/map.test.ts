import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import { surveyEdge, tileMetres } from '../../electron/universe/place/tiles.ts'

type World = ReturnType<typeof law.begin>

const inside = (world: World) => {
  const { west, south, east, north } = law.bounds(world)
  return ({ x, y }: { x: number; y: number }) => x >= west && x <= east && y >= south && y <= north
}

const begin = (changes: object) => law.begin(law.completeGenesis({ people: 40, ...changes }))

describe('the map', () => {
  it('holds everybody and everything, and in a lifetime of moving about it only grows', () => {
    const world = begin({ seed: 'map', people: 160, era: 'farming' })
    let before = law.bounds(world)
    for (let day = 0; day < 365; day++) {
      for (let hour = 0; hour < 24; hour++) law.step(world)
      const now = law.bounds(world)
      expect(now.west <= before.west && now.south <= before.south).toBe(true)
      expect(now.east >= before.east && now.north >= before.north).toBe(true)
      before = now
    }
    expect(law.people(world, 0).every(inside(world))).toBe(true)
    expect(law.buildings(world).every(inside(world))).toBe(true)
    expect(law.bounds(law.thaw(law.freeze(world)))).toEqual(before)
  })

  it('grows by the tiles about whoever comes to its edge', () => {
    const world = begin({ seed: 'edge' })
    const { east } = law.bounds(world)
    world.people.toU.fill(0)
    world.people.toV.fill(0)
    surveyEdge(world)
    expect(law.bounds(world).east).toBe(east)
    // As far along the plan as the edge lies, whichever way the plan is turned.
    world.people.toU[0] = east - 20
    world.people.toU[1] = 20 - east
    world.people.toV[2] = east - 20
    world.people.toV[3] = 20 - east
    const rows = world.tiles.rows
    surveyEdge(world)
    expect(world.tiles.rows).toBeGreaterThan(rows)
    const { west, south, north, east: further } = law.bounds(world)
    expect(Math.max(further, north, -west, -south)).toBeGreaterThanOrEqual(east + tileMetres)
  })

  it.each([4, 7, 12])('keeps within %i tiles a side, however many settlements there are', (tilesPerSide) => {
    const world = begin({ people: 300, settlements: 6, bounds: { tilesPerSide, people: 1_200 } })
    for (let hour = 0; hour < 24 * 20; hour++) law.step(world)
    const { west, south, east, north } = law.bounds(world)
    expect(Math.max(east - west, north - south)).toBeLessThanOrEqual(tilesPerSide * tileMetres)
    expect(law.people(world, 0).every(inside(world))).toBe(true)
    expect(law.buildings(world).every(inside(world))).toBe(true)
  })
})
