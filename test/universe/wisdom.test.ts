import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexagramName } from '../../electron/universe/society/hexagrams.ts'
import { balance, loShuLines } from '../../electron/universe/society/wards.ts'
import { cast, hexagramOf, line } from '../../electron/universe/society/yarrow.ts'
import { law } from '../../electron/universe/law.ts'

describe('the yarrow stalks', () => {
  it('fall as old yin, young yang, young yin and old yang 1, 5, 7 and 3 times in sixteen', () => {
    const count = { oldYin: 0, youngYang: 0, youngYin: 0, oldYang: 0 }
    for (let roll = 0; roll < 16; roll++) {
      const { yang, changing } = line(roll)
      count[yang ? (changing ? 'oldYang' : 'youngYang') : changing ? 'oldYin' : 'youngYin']++
    }
    expect(count).toEqual({ oldYin: 1, youngYang: 5, youngYin: 7, oldYang: 3 })
  })

  it('reach every hexagram once, in King Wen’s order', () => {
    const reached = Array.from({ length: 64 }, (_, lines) => hexagramOf(lines))
    expect([...reached].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, k) => k))
    expect(hexagramName(hexagramOf(0b111111))).toBe('The Creative')
    expect(hexagramName(hexagramOf(0b000000))).toBe('The Receptive')
    expect(hexagramName(hexagramOf(0b000111))).toBe('Peace')
    expect(hexagramName(hexagramOf(0b010101))).toBe('After Completion')
  })

  it('pair each odd hexagram with its reversal, or with its opposite where it is its own reversal', () => {
    const linesOf = new Map(Array.from({ length: 64 }, (_, lines) => [hexagramOf(lines), lines]))
    const reversed = (lines: number): number =>
      [0, 1, 2, 3, 4, 5].reduce((sum, k) => sum | (((lines >> k) & 1) << (5 - k)), 0)
    for (let odd = 0; odd < 64; odd += 2) {
      const first = linesOf.get(odd) ?? -1
      const second = linesOf.get(odd + 1) ?? -1
      expect(second).toBe(reversed(first) === first ? first ^ 63 : reversed(first))
    }
  })

  it('name the lines that change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (bits) => {
        const { lines, changing } = cast(bits)
        expect(lines).toBeLessThan(64)
        for (let k = 0; k < 6; k++) expect((changing >> k) & 1).toBe(((bits >> (4 * k)) & 15) < 4 ? 1 : 0)
      }),
    )
  })
})

describe('the Lo Shu', () => {
  it('is in perfect balance along all eight lines, and nothing else of one to nine is but its turns', () => {
    expect(balance([4, 9, 2, 3, 5, 7, 8, 1, 6])).toBe(1)
    expect(loShuLines).toHaveLength(8)
    expect(balance([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeLessThan(1)
  })

  it('measures less harmony the further one ward falls behind', () => {
    const even = [1, 1, 1, 1, 1, 1, 1, 1, 1]
    expect(balance(even)).toBe(1)
    expect(balance(even.with(4, 0.5))).toBeGreaterThan(balance(even.with(4, 0.1)))
  })
})

describe('wisdom', () => {
  const season = (on: boolean) => {
    const wisdom = { hexagrams: on, wards: on, omens: on }
    const genesis = law.completeGenesis({ seed: 'wisdom', people: 40, start: '1204-05-30', wisdom })
    const world = law.begin(genesis)
    const kinds: string[] = []
    for (let k = 0; k < 72; k++) {
      law.step(world)
      kinds.push(...law.events(world).map((event) => event.kind))
    }
    return { kinds, town: law.settlements(world)[0] }
  }

  it('casts for a season, leans the council and weighs the wards', () => {
    const { kinds, town } = season(true)
    expect(kinds).toContain('hexagram')
    expect(town.harmony).not.toBe(0.5)
  })

  it('does nothing where the genesis switches it off', () => {
    const { kinds, town } = season(false)
    expect(kinds).not.toContain('hexagram')
    expect(town.harmony).toBe(0.5)
  })
})

describe('the evening sky', () => {
  /** What is said of the sky in the days from `start`, over five places that differ only in their weather. */
  const said = (start: string, days: number, omens = true) => {
    const words = new Set<string>()
    for (let seed = 1; seed <= 5; seed++) {
      const genesis = law.completeGenesis({
        seed,
        people: 12,
        start,
        place: { latitude: 40, longitude: 0 },
        wisdom: { omens },
      })
      const world = law.begin(genesis)
      for (let tick = 0; tick < 24 * days; tick++) {
        law.step(world)
        for (const event of law.events(world)) if (event.kind === 'omen') words.add(event.text)
      }
    }
    return [...words].join(' ')
  }

  it('brings Jupiter and Saturn together when they were, to be seen where the clouds allow', () => {
    expect(said('2020-12-08', 8)).toMatch(/Jupiter and Saturn/)
    expect(said('2021-02-14', 8)).not.toMatch(/Jupiter and Saturn/)
  })

  it('brings the evening star back to the west, and is silent where nobody looks for signs', () => {
    expect(said('1991-01-01', 40)).toMatch(/evening star|Venus had come back/)
    expect(said('1991-01-01', 40, false)).toBe('')
  })
})
