import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import golden from './golden.json' with { type: 'json' }
import goldenNoons from './golden_noons.json' with { type: 'json' }
import { digestOfStates, hashesOf, sayRaise } from './hashes.ts'
import released from './released_laws.json' with { type: 'json' }

const folder = new URL('../../assets/scenarios/', import.meta.url)
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const sayChanged =
  'The law no longer leads where it led. If that is meant, run node test/bench/universe/golden.ts, ' +
  'which says whether lawVersion must be raised first'
const scenarios = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('every scenario', () => {
  it.each(scenarios)('%s begins, says what it is, and names every default', (file) => {
    const { title, story, genesis } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    expect(title.length).toBeGreaterThan(3)
    expect(story.length).toBeGreaterThan(40)
    const complete = law.completeGenesis(genesis)
    expect(law.completeGenesis(complete)).toEqual(complete)
    expect(law.summarise(law.begin(complete)).people).toBe(genesis.people)
  })

  it.each(scenarios)(
    '%s has the same bytes as ever at midnight and noon of days 1, 30 and 365, with sixty people',
    (file) => {
      const { midnights, noons } = hashesOf(readFileSync(new URL(file, folder), 'utf8'), sha256)
      expect(midnights, sayChanged).toEqual((golden.states as Record<string, unknown>)[file])
      expect(noons, sayChanged).toEqual((goldenNoons.states as Record<string, unknown>)[file])
    },
  )
})

describe('the number of the law', () => {
  it('is the one that the golden states were made under, and was released with no others', () => {
    for (const { lawVersion } of [golden, goldenNoons])
      expect(
        lawVersion,
        `The golden states are not of law ${law.version}: run node test/bench/universe/golden.ts`,
      ).toBe(law.version)
    const digests: Record<string, string | undefined> = released
    const digest = digestOfStates(golden.states, sha256)
    expect(digest, sayRaise(law.version)).toBe(digests[law.version] ?? digest)
    expect(law.version).toBeGreaterThanOrEqual(Math.max(0, ...Object.keys(digests).map(Number)))
  })

  it('is in every genesis, and no other is lived by', () => {
    const genesis = law.completeGenesis({})
    expect(genesis.lawVersion).toBe(law.version)
    expect(() => law.completeGenesis({ lawVersion: law.version + 1 })).toThrow(/lawVersion: this release lives by law/)
  })
})
