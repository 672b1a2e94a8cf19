import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GenesisProblem, law } from '../../electron/universe/law.ts'

describe('a genesis', () => {
  it('is complete: nothing given still says everything', () => {
    const genesis = law.completeGenesis({})
    expect(genesis).toMatchObject({ people: 300, era: 'medieval', level: 0, start: '1204-03-21' })
    expect(law.completeGenesis(genesis)).toEqual(genesis)
  })

  it.each([
    [{ people: 1 }, /people/],
    [{ start: '1204-02-30' }, /start/],
    [{ era: 'stone' }, /era/],
    [{ place: { latitude: 89 } }, /latitude/],
    [{ colour: 'red' }, /colour/],
    ['a town', /genesis/],
    [{ people: 500, bounds: { people: 400 } }, /bounds/],
  ])('is refused with words that say what to change: %j', (partial, words) => {
    expect(() => law.completeGenesis(partial)).toThrow(GenesisProblem)
    expect(() => law.completeGenesis(partial)).toThrow(words)
  })
})

describe('the calendar', () => {
  const genesis = law.completeGenesis({ start: '-3100-03-20' })

  it('counts hours from the first midnight', () => {
    expect(law.dateOf(genesis, 0)).toBe('-3100-03-20T00')
    expect(law.dateOf(genesis, 38)).toBe('-3100-03-21T14')
    expect(law.tickOf(genesis, '-3100-03-21T14')).toBe(38)
    expect(law.tickOf(genesis, 'the day after')).toBeUndefined()
    expect(law.tickOf(genesis, '-3101-01-01')).toBeUndefined()
  })

  it('reads back every date that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000_000 }), (tick) => {
        expect(law.tickOf(genesis, law.dateOf(genesis, tick))).toBe(tick)
      }),
    )
  })
})
