import { law } from '../../electron/universe/law.ts'

const goldenDays = [1, 30, 365]
type Hashes = Record<string, string>

/**
 * State hashes of a scenario with sixty people at the golden days, as they begin and at their noon, when a difference would show that
 * sleep has smoothed away by midnight; a few people, so that a year takes a second.
 */
export function hashesOf(scenario: string, hash: (bytes: Uint8Array) => string): { midnights: Hashes; noons: Hashes } {
  const { genesis } = JSON.parse(scenario)
  const world = law.begin(law.completeGenesis({ ...genesis, people: 60 }))
  const [midnights, noons]: [Hashes, Hashes] = [{}, {}]
  for (let tick = 1; tick <= 24 * 365 + 12; tick++) {
    law.step(world)
    const day = Math.floor(tick / 24)
    if (tick % 12 !== 0 || !goldenDays.includes(day)) continue
    const half = tick % 24 === 0 ? midnights : noons
    half[`day ${day}`] = hash(law.freeze(world))
  }
  return { midnights, noons }
}

/** A law that was released is known by the one digest of all its golden states at midnight. */
export function digestOfStates(states: object, hash: (text: string) => string): string {
  return hash(JSON.stringify(states))
}

export function sayRaise(version: number): string {
  return (
    `The law has changed and its number has not: law ${version} was released with other golden states. ` +
    'Raise lawVersion in electron/universe/version.ts, then run node test/bench/universe/golden.ts.'
  )
}
