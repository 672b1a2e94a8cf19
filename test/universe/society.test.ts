import { describe, expect, it } from 'vitest'
import { law, type World } from '../../electron/universe/law.ts'
import { cultures } from '../../electron/universe/genesis.ts'
import type { WorldEvent } from '../../electron/universe/reading.ts'

function live(world: World, days: number): WorldEvent[] {
  const told: WorldEvent[] = []
  for (let k = 0; k < 24 * days; k++) {
    law.step(world)
    told.push(...law.events(world))
  }
  return told
}

const parent = { id: 'a'.repeat(64), root: 'b'.repeat(64) }

describe('those who lead', () => {
  it('stand for election when their term is over, where there are ballots', () => {
    const world = law.begin(law.completeGenesis({ seed: 'ballot', people: 60, era: 'networked' }))
    const before = law.settlements(world)[0].leader
    world.settlements.leaderSince[0] = world.now.tick[0] - 4 * 8766 + 24
    const told = live(world, 3).filter(({ kind }) => kind === 'new leader')
    expect(told).toHaveLength(1)
    const [{ text, who }] = told
    if (who[0] === before) expect(text).toMatch(/again|go on leading/)
    else expect(text).toMatch(/in place of .*ballots/)
    expect(law.settlements(world)[0].leader).toBe(who[0])
  })

  it('lead for life before that, and are followed by a grown child where birth counts', () => {
    let [followed, childless] = [0, 0]
    for (let seed = 1; seed <= 8; seed++) {
      const genesis = law.completeGenesis({ seed: `heir ${seed}`, people: 150, era: 'medieval', customs: { order: 1 } })
      const world = law.begin(genesis)
      const before = law.settlements(world)[0].leader
      const grown = law.people(world, 0).filter(({ ageYears, mother, father }) => {
        return ageYears > 26 && (mother === before || father === before)
      })
      if (grown.length === 0) {
        childless++
        continue
      }
      const fork = law.begin(
        law.forkGenesis(world, parent, { kind: 'removal of a leader', settlement: -1, strength: 1 }),
      )
      live(fork, 2)
      if (grown.some(({ id }) => id === law.settlements(fork)[0].leader)) followed++
    }
    expect(childless).toBeLessThan(8)
    expect(followed).toBeGreaterThan(0.6 * (8 - childless))
  })
})

describe('feasts', () => {
  const kept = (genesis: object): string[] =>
    live(law.begin(law.completeGenesis({ people: 30, ...genesis })), 2)
      .filter(({ kind }) => kind === 'festival')
      .map(({ text }) => text)

  it('have names of their own in each culture', () => {
    const names = cultures.flatMap((culture) => kept({ culture, start: '1204-06-20' }))
    expect(names).toHaveLength(cultures.length)
    expect(names.join(' ')).toMatch(/midsummer.*high Sun.*fires on the water.*high grass.*white night.*open doors/)
  })

  it('follow the Sun of the south, and fall away where little is believed', () => {
    const south = { place: { latitude: -40 }, start: '1204-12-20' }
    expect(kept(south).join()).toMatch(/midsummer/)
    expect(kept({ start: '1204-03-20' })).toHaveLength(1)
    expect(kept({ start: '1204-03-20', customs: { faith: 0.1 } })).toHaveLength(0)
  })

  it('bring everybody to the square', () => {
    const world = law.begin(law.completeGenesis({ people: 60, start: '1204-06-20' }))
    live(world, 1)
    for (let k = 0; k < 15; k++) law.step(world)
    const people = law.people(world, 0.9)
    const dancing = people.filter(({ activity }) => activity === 'celebrating').length
    expect(dancing).toBeGreaterThan(0.4 * people.length)
  })
})

describe('a quarrel', () => {
  it('is had out face to face in the square, within the hour', () => {
    const world = law.begin(law.completeGenesis({ seed: 'words', people: 120 }))
    let loud: WorldEvent | undefined
    for (let k = 0; k < 24 * 200 && !loud; k++) {
      law.step(world)
      loud = law.events(world).find(({ kind, text }) => kind === 'quarrel' && !text.includes('own ways'))
    }
    const [one, other] = (loud?.who ?? []).map((id) => law.person(world, id, 0.95))
    if (!one || !other) return expect.unreachable('nobody quarrelled')
    expect([one.activity, other.activity]).toContain('quarrelling')
    expect([one.indoors, other.indoors]).toContain(false)
  })
})

describe('a death', () => {
  it('is followed by a burial in an afternoon soon after, where those who knew them mourn', () => {
    const genesis = law.completeGenesis({ seed: 'farewell', people: 200, era: 'medieval' })
    const plague = { kind: 'plague', settlement: -1, strength: 1 } as const
    const world = law.begin(law.forkGenesis(law.begin(genesis), parent, plague))
    const deaths = new Map<number, number>()
    let [buried, mourners] = [0, 0]
    for (let k = 0; k < 24 * 40; k++) {
      law.step(world)
      for (const { id, kind, tick, cause } of law.events(world)) {
        if (kind === 'death') deaths.set(id, tick)
        if (kind !== 'burial') continue
        buried++
        expect(tick % 24).toBe(15)
        expect(tick - (deaths.get(cause) ?? 0)).toBeLessThanOrEqual(31)
        mourners = law.people(world, 0.9).filter(({ activity }) => activity === 'mourning').length
        expect(mourners).toBeGreaterThan(0)
      }
    }
    expect(buried).toBeGreaterThan(3)
    expect(deaths.size - buried).toBeLessThan(6)
  })
})

describe('a hard year', () => {
  it('leaves no children without a grown-up in the house', () => {
    const genesis = law.completeGenesis({ seed: 'orphans', people: 200, era: 'medieval' })
    const plague = { kind: 'plague', settlement: -1, strength: 1 } as const
    const world = law.begin(law.forkGenesis(law.begin(genesis), parent, plague))
    const told = live(world, 120)
    expect(told.filter(({ kind }) => kind === 'death').length).toBeGreaterThan(10)
    const eldest = new Map<number, number>()
    for (const { household, ageYears } of law.people(world, 0))
      eldest.set(household, Math.max(eldest.get(household) ?? 0, ageYears))
    expect([...eldest.values()].filter((age) => age < 16)).toEqual([])
  })
})
