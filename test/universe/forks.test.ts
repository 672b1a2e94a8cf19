import { describe, expect, it } from 'vitest'
import { type Force, forceKinds } from '../../electron/universe/contract.ts'
import { law, type World } from '../../electron/universe/law.ts'

const parent = { id: 'a'.repeat(64), root: 'b'.repeat(64) }

function lived(ticks: number): World {
  const world = law.begin(law.completeGenesis({ seed: 'forks', people: 50 }))
  for (let k = 0; k < ticks; k++) law.step(world)
  return world
}

const people = (world: World) => law.people(world, 0).map((person) => [person.id, person.valence, person.x])

describe('a fork', () => {
  it('without a force lives on exactly as its parent does, with the same ticks and dates', () => {
    const world = lived(100)
    const fork = law.begin(law.completeGenesis(JSON.parse(JSON.stringify(law.forkGenesis(world, parent)))))
    expect(law.tick(fork)).toBe(100)
    for (let k = 0; k < 48; k++) {
      law.step(world)
      law.step(fork)
      expect(law.events(fork)).toEqual(law.events(world))
    }
    expect(people(fork)).toEqual(people(world))
    expect(law.summarise(fork)).toEqual(law.summarise(world))
  })

  it.each(forceKinds)('takes the force “%s”, and its parent knows nothing of it', (kind) => {
    const world = lived(60)
    const before = law.freeze(world)
    const force: Force = { kind, settlement: -1, strength: 0.8, words: 'be kind' }
    const fork = law.begin(law.forkGenesis(world, parent, force))
    expect(law.freeze(world)).toEqual(before)
    const settled = (of: World) =>
      JSON.stringify([law.settlements(of), people(of), law.summarise(of), of.people.ailment, law.buildings(of)])
    expect(settled(fork)).not.toBe(settled(world))
    for (let k = 0; k < 30; k++) law.step(fork)
  })

  it('can be forked again down to the fifth level, and no further', () => {
    let world = lived(5)
    for (let level = 1; level <= 5; level++) {
      world = law.begin(law.forkGenesis(world, parent))
      expect(world.genesis.level).toBe(level)
    }
    expect(() => law.forkGenesis(world, parent)).toThrow(/level 5 is the deepest/)
  })

  it('refuses a settlement that is not there', () => {
    expect(() => law.forkGenesis(lived(1), parent, { kind: 'quake', settlement: 9, strength: 1 })).toThrow(
      /no settlement 9/,
    )
  })
})
