import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import { eras, type PersonReading } from '../../electron/universe/reading.ts'
import { survival } from '../../electron/universe/people/mortality.ts'

const fourWeeks = 24 * 28

describe('a universe of three hundred people', () => {
  it('sees in its first four weeks the births and the wedding that it opens with, unless death comes between, in any age', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom(...eras), (seed, era) => {
        const world = law.begin(law.completeGenesis({ seed, era, people: 300 }))
        const { dueTick, weddingTick } = world.people
        const within = (ticks: ArrayLike<number>) =>
          law.people(world, 0).filter((_, i) => ticks[i] > 0 && ticks[i] < fourWeeks)
        const [mothers, couple] = [within(dueTick), within(weddingTick)]
        expect(mothers.length).toBeGreaterThan(0)
        expect(couple.length).toBeGreaterThan(1)
        const told = { birth: 0, marriage: 0 }
        const dead = new Set<number>()
        for (let k = 0; k < fourWeeks; k++) {
          law.step(world)
          for (const { kind, who } of law.events(world)) {
            if (kind === 'birth' || kind === 'marriage') told[kind]++
            if (kind === 'death') dead.add(who[0])
          }
        }
        const living = (some: PersonReading[]) => some.every(({ id }) => !dead.has(id))
        if (living(mothers)) expect(told.birth).toBeGreaterThan(0)
        if (living(couple)) expect(told.marriage).toBeGreaterThan(0)
      }),
      { numRuns: 8, examples: [['$ ', 'foraging']] },
    )
  })

  it('dances at a wedding: guests stand in the square in the afternoon', () => {
    const world = law.begin(law.completeGenesis({ seed: 'dance', people: 300 }))
    let wed = false
    while (!wed) {
      law.step(world)
      wed = law.events(world).some(({ kind }) => kind === 'marriage')
    }
    expect(law.tick(world) % 24).toBe(12)
    const guests = law.people(world, 0.9).filter(({ activity }) => activity === 'celebrating')
    expect(guests.length).toBeGreaterThan(3)
  })

  it.each(eras)('of the %s age has expecting mothers, old parents and young couples in the right shares', (era) => {
    const world = law.begin(law.completeGenesis({ seed: 'census', era, people: 3_000 }))
    const people = law.people(world, 0)
    const byId = new Map(people.map((person) => [person.id, person]))
    const share = (of: (person: PersonReading) => boolean): number => people.filter(of).length / people.length
    const late = era === 'networked'
    expect(share(({ ageYears }) => ageYears < 15)).toBeGreaterThan(late ? 0.15 : 0.33)
    expect(share(({ ageYears }) => ageYears < 15)).toBeLessThan(late ? 0.3 : 0.48)
    expect(share(({ ageYears }) => ageYears > 60)).toBeGreaterThan(late ? 0.12 : 0.02)
    // A carried child is nine months of births: 28 … 52 a year in a thousand before our own age, 8 … 20 in it.
    const expecting = (1_000 * world.people.dueTick.filter((due) => due > 0).length) / people.length
    expect(expecting).toBeGreaterThan(late ? 4 : 18)
    expect(expecting).toBeLessThan(late ? 18 : 42)
    for (const person of people) {
      const mother = byId.get(person.mother)
      if (mother) expect(mother.ageYears - person.ageYears).toBeGreaterThan(14.9)
      const partner = byId.get(person.partner)
      if (!partner) continue
      expect(partner.sex).not.toBe(person.sex)
      expect(Math.min(person.ageYears, partner.ageYears)).toBeGreaterThan(16)
      expect(person.mother >= 0 && person.mother === partner.mother).toBe(false)
    }
    const kin = people.filter(({ ageYears, mother, father }) => ageYears > 20 && (mother >= 0 || father >= 0))
    expect(kin.length).toBeGreaterThan(0.2 * people.filter(({ ageYears }) => ageYears > 20).length)
  })
})

describe('the mortality that the law uses', () => {
  it.each([
    ['foraging', 28, 36],
    ['farming', 28, 36],
    ['bronze', 30, 38],
    ['classical', 30, 38],
    ['medieval', 32, 40],
    ['industrial', 44, 54],
    ['networked', 74, 82],
  ] as const)('gives the %s age a life expectancy of %i to %i years at birth', (era, low, high) => {
    let years = 0
    for (let age = 0.05; age < 120; age += 0.1) years += 0.1 * survival(age, eras.indexOf(era))
    expect(years).toBeGreaterThan(low)
    expect(years).toBeLessThan(high)
  })
})
