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

/** A law that was released is known by the one digest of all its golden states. */
export function digestOfStates(states: object, hash: (text: string) => string): string {
  return hash(JSON.stringify(states))
}

export function sayRaise(version: number): string {
  return (
    `The law has changed and its number has not: law ${version} was released with other golden states. ` +
    'Raise lawVersion in electron/universe/version.ts, then run node test/bench/universe/golden.ts.'
  )
}
