import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksMax, liveEpisode, peopleMax, type Ruin } from '../../electron/universe/bodies/episode.ts'
import { injuryOf } from '../../electron/universe/bodies/injury.ts'
import { liveMishap, shocks } from '../../electron/universe/bodies/mishap.ts'
import { onStage, playOut, putPerson } from '../../electron/universe/bodies/stage.ts'
import { law } from '../../electron/universe/law.ts'
import { shockOf } from '../../electron/universe/people/mishaps.ts'

const house: Ruin = {
  kind: 'collapse',
  strength: 0.6,
  damage: 0.8,
  width: 8,
  depth: 10,
  height: 5.6,
  era: 4,
  seed: 1,
  people: [
    { x: -2, y: -2 },
    { x: 0, y: 0 },
    { x: 2, y: 3 },
  ],
}

const kinds = ['quake', 'fire', 'flood', 'storm', 'collapse'] as const
const seeds = Array.from({ length: 24 }, (_, seed) => seed)
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
/** How badly people are hurt on average, over many houses that differ only in how they break. */
const harm = (changes: Partial<Ruin>): number =>
  mean(seeds.flatMap((seed) => liveEpisode({ ...house, ...changes, seed }).injuries))

describe('an episode of rigid bodies', () => {
  it('has the same outcome to the bit, now and on every machine', () => {
    const outcomes = kinds.flatMap((kind) => [3, 4].map((seed) => liveEpisode({ ...house, kind, seed })))
    const digest = createHash('sha256').update(JSON.stringify(outcomes)).digest('hex').slice(0, 16)
    expect(digest).toBe('2ef1434f96be96b9')
    expect(liveEpisode({ ...house, kind: 'quake', seed: 3 })).toEqual(outcomes[0])
  })

  it('hurts more where the house is heavier, where more of it comes down, and where one stands nearer', () => {
    expect(harm({ era: 6 })).toBeGreaterThan(harm({ era: 1 }))
    expect(harm({ era: 1 })).toBeGreaterThan(harm({ era: 0 }))
    expect(harm({ damage: 0.9 })).toBeGreaterThan(harm({ damage: 0.1 }))
    const standing = (x: number) => harm({ kind: 'quake', people: [{ x, y: 0 }] })
    expect(standing(2)).toBeGreaterThan(standing(5.5))
    expect(standing(12)).toBe(0)
  })

  it('turns impulse into injury: a knock is none, a fall from a roof is grave, and more is never less', () => {
    expect(injuryOf(60)).toBe(0)
    expect(injuryOf(70 * 6)).toBeCloseTo(0.5, 1)
    expect(injuryOf(70 * 12)).toBeGreaterThan(0.7)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (a, b) => {
          expect(injuryOf(Math.max(a, b))).toBeGreaterThanOrEqual(injuryOf(Math.min(a, b)))
          expect(injuryOf(a)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('hurts nobody by crowding', () => {
    const felt = onStage((stage) => {
      for (const x of [0, 0.1, 0.3, 0.6]) putPerson(stage, [x, 0, x / 3])
      return playOut(stage, 50)
    })
    expect(felt.map(injuryOf)).toEqual([0, 0, 0, 0])
  })

  it('is bounded, and whole whatever comes down on whom', () => {
    const anyRuin = fc.record({
      kind: fc.constantFrom(...kinds),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
      damage: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.double({ min: 4, max: 16, noNaN: true }),
      depth: fc.double({ min: 4, max: 16, noNaN: true }),
      height: fc.double({ min: 2, max: 60, noNaN: true }),
      era: fc.integer({ min: 0, max: 6 }),
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      people: fc.array(
        fc.record({ x: fc.double({ min: -9, max: 9, noNaN: true }), y: fc.double({ min: -9, max: 9, noNaN: true }) }),
        { maxLength: 9 },
      ),
    })
    fc.assert(
      fc.property(anyRuin, (ruin) => {
        const { injuries, blocks } = liveEpisode(ruin)
        expect(injuries).toHaveLength(Math.min(peopleMax, ruin.people.length))
        expect(blocks.length).toBeLessThanOrEqual(blocksMax)
        for (const injury of injuries) expect(injury * 255).toBeCloseTo(Math.round(injury * 255), 6)
        for (const block of blocks)
          for (const number of Object.values(block))
            expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a mishap', () => {
  const lucks = [0.1, 0.3, 0.5, 0.7, 0.9]

  it.each(shocks)('hurts more the further a body falls, or the more comes at it: a %s', (shock) => {
    const harms = lucks.map((luck) => mean(seeds.map((seed) => liveMishap(shock, luck, seed))))
    expect(harms).toEqual([...harms].sort((a, b) => a - b))
    expect(harms[0]).toBeLessThan(0.3)
    expect(harms[4]).toBeGreaterThan(0.5)
    expect(liveMishap(shock, 0.6, 5)).toBe(liveMishap(shock, 0.6, 5))
  })

  it('is a fall, a blow or neither by what is told of it', () => {
    expect(shockOf('fell from the scaffold')).toBe('fall')
    expect(shockOf('was struck by a falling beam')).toBe('blow')
    expect(shockOf('was bitten by an adder')).toBeUndefined()
  })
})

describe('a quake', () => {
  const struck = (seed = 'quake') => {
    const genesis = law.completeGenesis({ seed, people: 70, era: 'medieval' })
    const force = { kind: 'quake', settlement: 0, strength: 0.8 } as const
    return law.begin(law.forkGenesis(law.begin(genesis), { id: '0'.repeat(64), root: '0'.repeat(64) }, force))
  }

  it('hurts some of those who are indoors and spares most', () => {
    const shares = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const { people } = struck(seed)
      return mean([...people.injury.subarray(0, people.rows)].map((injury) => (injury > 0 ? 1 : 0)))
    })
    expect(mean(shares)).toBeGreaterThan(0.02)
    expect(mean(shares)).toBeLessThan(0.5)
  })

  it('leaves blocks beside the houses that fell, until these are whole again', () => {
    const world = struck()
    const ruins = law.buildings(world).filter(({ rubble }) => rubble.length > 0)
    expect(ruins.length).toBeGreaterThan(1)
    for (const { x, y, z, damage, rubble } of ruins) {
      expect(damage).toBeGreaterThan(0)
      for (const block of rubble) {
        expect(Math.hypot(block.x - x, block.y - y)).toBeLessThan(25)
        expect(block.z).toBeGreaterThanOrEqual(z)
      }
    }
    const thawed = law.thaw(law.freeze(world))
    expect(law.buildings(thawed)).toEqual(law.buildings(world))
    for (let day = 0; day < 365 * 3; day++) for (let hour = 0; hour < 24; hour++) law.step(thawed)
    const standing = law.buildings(thawed).filter(({ damage }) => damage === 0)
    expect(standing.every(({ rubble }) => rubble.length === 0)).toBe(true)
    expect(standing.some(({ id }) => ruins.some((ruin) => ruin.id === id))).toBe(true)
  })
})
