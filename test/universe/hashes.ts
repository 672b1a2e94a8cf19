import { law } from '../../electron/universe/law.ts'

/** State hashes of a scenario with sixty people at the golden days; a few people, so that a year takes a second. */
export function hashesOf(scenario: string, hash: (bytes: Uint8Array) => string): Record<string, string> {
  const { genesis } = JSON.parse(scenario)
  const world = law.begin(law.completeGenesis({ ...genesis, people: 60 }))
  const hashes: Record<string, string> = {}
  for (let tick = 1; tick <= 24 * 365; tick++) {
    law.step(world)
    if (tick === 24 || tick === 24 * 30 || tick === 24 * 365) hashes[`day ${tick / 24}`] = hash(law.freeze(world))
  }
  return hashes
}
