import { describe, expect, it } from 'vitest'
import { law, type World } from '../../electron/universe/law.ts'
import { alongWay, wayMetres } from '../../electron/universe/place/ways.ts'
import type { PersonReading } from '../../electron/universe/reading.ts'

/** Two settlements, of which the larger has lost its fields, a moment after the first families have left it. */
function leaving(seed: string): { world: World; head: number } {
  const world = law.begin(law.completeGenesis({ seed, people: 240, settlements: 2, start: '1204-04-28' }))
  world.settlements.land[0] = 4
  for (let k = 0; k < 24 * 200; k++) {
    law.step(world)
    const told = law.events(world).find(({ kind }) => kind === 'migration' || kind === 'founding')
    if (told) return { world, head: told.who[0] }
  }
  return expect.unreachable(`nobody left, seed ${seed}`)
}

const family = (world: World, head: number, fraction: number): PersonReading[] => {
  const house = law.person(world, head)?.household
  return law.people(world, fraction).filter(({ household }) => household === house)
}

const between = (a: PersonReading, b: PersonReading): number => Math.hypot(a.x - b.x, a.y - b.y)

/** How far somebody looks aside from where they are going, in radians; headings are counted from the north by way of the east. */
function turnedFrom(walker: PersonReading, later: readonly PersonReading[]): number {
  const next = later.find(({ id }) => id === walker.id)
  if (!next) return expect.unreachable('a walker was lost')
  const goes = Math.atan2(next.x - walker.x, next.y - walker.y)
  return Math.abs(Math.atan2(Math.sin(goes - walker.headingRadians), Math.cos(goes - walker.headingRadians)))
}

function metresToRoads(world: World, { x, y }: PersonReading): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const { points } of law.roads(world)) {
    for (let k = 1; k < points.length; k++) {
      const [a, b] = [points[k - 1], points[k]]
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
      nearest = Math.min(nearest, Math.hypot(a.x + dx * share - x, a.y + dy * share - y))
    }
  }
  return nearest
}

describe.each(['ways', 'leave', 'carts'])('a household that leaves for another settlement (seed %s)', (seed) => {
  it('sets out in the morning, walks the road together, takes its time by the distance, and arrives', () => {
    const { world, head } = leaving(seed)
    expect(law.tick(world) % 24).toBe(7)
    const goal = law.person(world, head)?.settlement ?? -1
    const [from, to] = [law.settlements(world)[0], law.settlements(world)[goal]]
    const metres = Math.hypot(to.x - from.x, to.y - from.y)
    const house = law.person(world, head)?.household ?? -1
    const hours = world.households.arriveTick[house] - world.households.leftTick[house]
    expect(hours).toBeGreaterThan(metres / 2_600 - 1)
    let before: PersonReading[] | undefined
    for (let hour = 0; hour < hours; hour++) {
      if (hour > 0) law.step(world)
      for (const fraction of [0.2, 0.5, 0.8]) {
        const walkers = family(world, head, fraction)
        expect(walkers.length).toBeGreaterThan(1)
        for (const walker of walkers) {
          expect([walker.settlement, walker.indoors, walker.activity]).toEqual([goal, false, 'walking'])
          expect(between(walker, walkers[0])).toBeLessThan(15)
          expect(metresToRoads(world, walker)).toBeLessThan(4)
          expect(walker.speed).toBeGreaterThan(0.05)
          if (fraction === 0.5) expect(turnedFrom(walker, family(world, head, 0.51))).toBeLessThan(0.5)
        }
      }
      const ends = family(world, head, 0)
      for (const walker of before ?? []) {
        const now = ends.find(({ id }) => id === walker.id)
        if (now) expect(between(walker, now)).toBeLessThan(0.6)
      }
      before = family(world, head, 1)
    }
    law.step(world)
    for (const settled of family(world, head, 0)) {
      const arrived = before?.find(({ id }) => id === settled.id)
      if (arrived) expect(between(settled, arrived)).toBeLessThan(0.6)
    }
  })
})

describe('the way between any two settlements', () => {
  const world = law.begin(law.completeGenesis({ seed: 'tree', people: 300, settlements: 6 }))
  const towns = law.settlements(world)

  it('begins at the one, ends at the other, makes no jump, and is as long backwards', () => {
    const place = { x: 0, y: 0, dx: 1, dy: 0 }
    for (const from of towns) {
      for (const to of towns) {
        const metres = wayMetres(world, from.id, to.id)
        expect(wayMetres(world, to.id, from.id)).toBeCloseTo(metres, 6)
        let [x, y] = [from.x, from.y]
        const steps = Math.ceil(metres / 20)
        for (let k = 0; k <= steps; k++) {
          alongWay(world, from.id, to.id, (metres * k) / Math.max(1, steps), metres, place)
          expect(Math.hypot(place.x - x, place.y - y)).toBeLessThan(20.1)
          ;[x, y] = [place.x, place.y]
        }
        expect(Math.hypot(to.x - x, to.y - y)).toBeLessThan(0.01)
      }
    }
  })
})
