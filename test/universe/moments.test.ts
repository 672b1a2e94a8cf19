import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const small = law.completeGenesis({ name: 'Small', seed: 'moments', people: 60 })
const folder = new URL('../../assets/scenarios/', import.meta.url)
const scenarios = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('a moment', () => {
  it('is the same whoever begins the universe', () => {
    expect(hash(law.freeze(law.begin(small)))).toBe(hash(law.freeze(law.begin(small))))
  })

  it.each(scenarios)(
    'of %s thaws into the world that was frozen, at any tick, and lives on in the same way',
    (file) => {
      const { genesis } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      const first = law.freeze(law.begin(law.completeGenesis({ ...genesis, people: 60 })))
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 24 * 40 }), fc.integer({ min: 1, max: 48 }), (before, after) => {
          const whole = law.thaw(first)
          for (let k = 0; k < before; k++) law.step(whole)
          const frozen = law.freeze(whole)
          const thawed = law.thaw(frozen)
          expect(hash(law.freeze(thawed))).toBe(hash(frozen))
          for (let k = 0; k < after; k++) {
            law.step(whole)
            law.step(thawed)
            expect(law.events(thawed)).toEqual(law.events(whole))
          }
          expect(hash(law.freeze(thawed))).toBe(hash(law.freeze(whole)))
        }),
        { numRuns: 6 },
      )
    },
  )

  it('takes less than 512 bytes for each of its people, with their homes and all else', () => {
    const people = 2_000
    const world = law.begin(law.completeGenesis({ seed: 'bytes', people }))
    for (let k = 0; k < 24; k++) law.step(world)
    expect(law.freeze(world).length / law.summarise(world).people).toBeLessThan(512)
  })

  it('is refused, in words, when its bytes are cut or strange', () => {
    const frozen = law.freeze(law.begin(small))
    expect(() => law.thaw(frozen.subarray(0, frozen.length - 1))).toThrow(/ends early/)
    expect(() => law.thaw(new Uint8Array(64))).toThrow(/no frozen world/)
  })
})
