import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import { gatherCrew } from './crew.ts'
import golden from './golden.json' with { type: 'json' }
import goldenNoons from './golden_noons.json' with { type: 'json' }

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** All scenarios and the whole of the golden year are lived by test/bench/universe/crew.ts, which says too what a crew is good for. */
describe('a crew of threads', () => {
  it.each([1, 2, 4])('of %i comes to the golden midnight and noon of day 1', async (threads) => {
    const scenario = new URL('../../assets/scenarios/demo.json', import.meta.url)
    const { genesis } = JSON.parse(readFileSync(scenario, 'utf8'))
    const crew = gatherCrew(law.freeze(law.begin(law.completeGenesis({ ...genesis, people: 60 }))), threads)
    try {
      for (let tick = 0; tick < 24; tick++) crew.step()
      expect(sha256(law.freeze(crew.world))).toBe(golden.states['demo.json']['day 1'])
      for (let tick = 0; tick < 12; tick++) crew.step()
      expect(sha256(law.freeze(crew.world))).toBe(goldenNoons.states['demo.json']['day 1'])
    } finally {
      await crew.dismiss()
    }
  })
})
