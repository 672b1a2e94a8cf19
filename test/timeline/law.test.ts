import { describe, expect, it } from 'vitest'
import { openRecord } from '../../electron/timeline/record.ts'
import { law } from '../../electron/universe/law.ts'
import { makeFolder } from './fixtures/home.ts'

const lawModule = new URL('../../electron/universe/law.ts', import.meta.url)

describe('the record of a universe under the real law', () => {
  it('finds any moment as it was lived, forks it, and verifies', async () => {
    const home = openRecord(makeFolder(), { law, lawModule, access: 'own', budget: { seekMs: 4 } })
    const { id } = home.create({ name: 'Real', people: 60, seed: '11' })
    const lived = new Map<number, string>()
    const writer = await home.write(id)
    const reader = home.read(id)
    while (writer.tick < 12 * 24) {
      writer.step()
      lived.set(writer.tick, reader.stateHash(writer.world))
    }
    writer.close()
    for (const tick of [1, 287, 24, 150, 149, 148, 147, 26, 288, 100]) {
      expect(reader.stateHash((await reader.at(tick)).world)).toBe(lived.get(tick))
    }
    reader.close()
    const child = await home.fork(id, 99, { name: 'Other', force: { kind: 'drought', settlement: 0, strength: 0.5 } })
    const branch = await home.write(child.id)
    await branch.runTo(6 * 24)
    branch.close()
    expect((await home.verify(id, { threads: 1 })).why).toBeUndefined()
    expect((await home.verify(child.id, { threads: 1 })).why).toBeUndefined()
    expect((await home.compare(id, child.id, 6 * 24)).sameUntil).toBeGreaterThanOrEqual(99)
    home.close()
  })
})
