import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law, type World } from '../../electron/universe/law.ts'
import { build } from '../../electron/universe/society/build.ts'

const beginSmall = (seed: string): World => law.begin(law.completeGenesis({ seed, people: 70, settlements: 2 }))

function live(world: World, ticks: number): void {
  for (let k = 0; k < ticks; k++) law.step(world)
}

/** Every number that is held as a fraction, with the name of its column. */
function* fractions(world: World): Generator<[string, number]> {
  for (const table of world.arena.tables) {
    for (const [name, kind] of Object.entries(table.shape)) {
      const [type, width] = typeof kind === 'string' ? [kind, 1] : kind
      if (type !== 'f32' && type !== 'f64') continue
      const column = (table as unknown as Record<string, Float32Array>)[name]
      for (let k = 0; k < table.rows * width; k++) yield [name, column[k]]
    }
  }
}

describe('at any tick of any universe', () => {
  const worlds = fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 24 * 20 }))

  it('no number is infinite, not a number, or minus nothing', () => {
    fc.assert(
      fc.property(worlds, ([seed, ticks]) => {
        const world = beginSmall(seed)
        live(world, ticks)
        for (const [name, value] of fractions(world)) {
          if (!Number.isFinite(value) || Object.is(value, -0))
            expect.fail(`${name} holds ${Object.is(value, -0) ? '-0' : value}`)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('moods, needs and bodies keep within their bounds', () => {
    fc.assert(
      fc.property(worlds, ([seed, ticks]) => {
        const world = beginSmall(seed)
        live(world, ticks)
        for (const person of law.people(world, 0.5)) {
          for (const mood of [person.valence, person.arousal, person.dominance])
            expect(Math.abs(mood)).toBeLessThanOrEqual(1)
          for (const share of [
            ...Object.values(person.needs),
            person.health,
            person.pain,
            ...Object.values(person.skills),
          ]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
          expect(person.wealth).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 6 },
    )
  })

  it('every tie has two ends that agree, and marriage is mutual', () => {
    const mirrored: Record<string, string> = { parent: 'child', child: 'parent' }
    fc.assert(
      fc.property(worlds, ([seed, ticks]) => {
        const world = beginSmall(seed)
        live(world, ticks)
        for (const person of law.people(world, 0)) {
          if (person.partner >= 0) expect(law.person(world, person.partner)?.partner).toBe(person.id)
          for (const tie of law.ties(world, person.id)) {
            const back = law.ties(world, tie.b).find((other) => other.b === person.id)
            expect(back?.kind).toBe(mirrored[tie.kind] ?? tie.kind)
          }
        }
      }),
      { numRuns: 6 },
    )
  })

  it('no two buildings share a plot, however many are built', () => {
    fc.assert(
      fc.property(worlds, ([seed, ticks]) => {
        const world = beginSmall(seed)
        live(world, ticks)
        for (let k = 0; k < 40; k++) build(world, k % 2, k % 5 === 0 ? 'temple' : 'home', 4)
        const { rows, settlement, plot } = world.buildings
        const plots = Array.from({ length: rows }, (_, row) => `${settlement[row]}/${plot[row]}`)
        expect(new Set(plots).size).toBe(plots.length)
      }),
      { numRuns: 5 },
    )
  })

  it('the living are counted once: born, died and counted by settlement', () => {
    fc.assert(
      fc.property(worlds, ([seed, ticks]) => {
        const world = beginSmall(seed)
        const before = law.people(world, 0).length
        let [born, died] = [0, 0]
        for (let k = 0; k < ticks; k++) {
          law.step(world)
          for (const event of law.events(world)) {
            if (event.kind === 'birth') born++
            if (event.kind === 'death') died++
          }
        }
        const living = law.people(world, 0)
        expect(living.length).toBe(before + born - died)
        expect(law.summarise(world).people).toBe(living.length)
        expect(new Set(living.map((person) => person.id)).size).toBe(living.length)
        const inside = law.buildings(world).reduce((sum, building) => sum + building.people, 0)
        expect(inside).toBeLessThanOrEqual(living.length)
      }),
      { numRuns: 6 },
    )
  })
})

describe('people on their ways', () => {
  it('end an hour where they begin the next', () => {
    const world = beginSmall('ways')
    live(world, 8)
    for (let k = 0; k < 12; k++) {
      const end = new Map(law.people(world, 1).map((person) => [person.id, person]))
      law.step(world)
      for (const person of law.people(world, 0)) {
        const before = end.get(person.id)
        if (!before || before.settlement !== person.settlement) continue
        expect(Math.abs(person.x - before.x) + Math.abs(person.y - before.y)).toBeLessThan(0.6)
      }
    }
  })

  it('fill the lanes by day, wet days and dry days together, and sleep at home by night', () => {
    const world = law.begin(law.completeGenesis({ seed: 'lanes', people: 200, start: '1204-06-03' }))
    const shares: Record<number, number[]> = { 2: [], 8: [], 12: [], 16: [] }
    live(world, 24)
    for (let k = 0; k < 24 * 12; k++) {
      law.step(world)
      const people = law.people(world, 0.5)
      shares[law.tick(world) % 24]?.push(people.filter((person) => !person.indoors).length / people.length)
    }
    const mean = (hour: number): number => shares[hour].reduce((sum, share) => sum + share, 0) / shares[hour].length
    expect(mean(2)).toBeLessThan(0.05)
    expect(mean(8)).toBeGreaterThan(0.2)
    expect(mean(12)).toBeGreaterThan(0.15)
    expect(mean(16)).toBeGreaterThan(0.25)
  })
})
