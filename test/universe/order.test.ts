import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { law, type World } from '../../electron/universe/law.ts'
import { feelHour, noteMoods } from '../../electron/universe/people/crowd.ts'
import { planHours } from '../../electron/universe/people/routine.ts'
import { step } from '../../electron/universe/step.ts'

const hash = (world: World): string => createHash('sha256').update(law.freeze(world)).digest('hex')

/** The rows cut into parts of about equal size, taken in the order given. */
function parts(rows: number, count: number, backwards: boolean): [number, number][] {
  const cuts = Array.from({ length: count }, (_, k): [number, number] => [
    Math.floor((rows * k) / count),
    Math.floor((rows * (k + 1)) / count),
  ])
  return backwards ? cuts.toReversed() : cuts
}

describe('the phases over people', () => {
  const hour = { hour: 9, day: 3, light: 1, temperatureCelsius: 12, foul: false, storm: false }

  it.each([
    [1, false],
    [2, false],
    [2, true],
    [4, false],
    [4, true],
    [7, true],
  ])('give the same bytes in %i parts, backwards: %s', (count, backwards) => {
    const world = law.begin(law.completeGenesis({ seed: 'parts', people: 150 }))
    for (let k = 0; k < 30; k++) step(world)
    const whole = law.thaw(law.freeze(world))
    for (const [split, how] of [
      [world, parts(world.people.rows, count, backwards)],
      [whole, parts(whole.people.rows, 1, false)],
    ] as const) {
      noteMoods(split)
      for (const [from, to] of how) feelHour(split, from, to, hour)
      for (const [from, to] of how) planHours(split, from, to, hour)
    }
    expect(hash(world)).toBe(hash(whole))
  })
})
