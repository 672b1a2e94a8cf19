import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reserve } from '../../electron/universe/kernel/arena.ts'
import { toBase64 } from '../../electron/universe/kernel/base64.ts'
import { sfc32 } from '../../electron/universe/kernel/sfc32.ts'
import { law, type World } from '../../electron/universe/law.ts'
import { feelHour, noteMoods } from '../../electron/universe/people/crowd.ts'
import { crowdBinary } from '../../electron/universe/people/crowd_binary.ts'
import { estateOf } from '../../electron/universe/people/crowd_memory.ts'
import { jobs } from '../../electron/universe/people/jobs.ts'
import type { Hour } from '../../electron/universe/people/needs.ts'
import { activities } from '../../electron/universe/reading.ts'
import { tieRoom } from '../../electron/universe/tables.ts'
import { assembleCrowd } from './assemble.ts'
import { livePlainHour } from './plain_hour.ts'

const hash = (world: World): string => createHash('sha256').update(law.freeze(world)).digest('hex')

/** A world in which anything that the columns can hold may be found, its people and places at their wits' end included. */
function stirUp(people: number, seed: number): World {
  const world = law.begin(law.completeGenesis({ seed: 'crowd', people, settlements: 3 }))
  const { people: column, settlements } = world
  const stream = sfc32(seed, people, 1)
  const among = (count: number): number => Math.floor(stream.between(0, count))
  const share = (): number => [0, 1, 5e-5, stream.between(0, 1), stream.between(0, 1)][among(5)]
  const mood = (): number => [0, 1, -1, 1e-6, stream.between(-1, 1), stream.between(-1, 1)][among(6)]
  for (let i = 0; i < column.rows; i++) {
    column.valence[i] = mood()
    column.arousal[i] = mood()
    column.dominance[i] = mood()
    for (const name of ['hunger', 'rest', 'warmth', 'safety', 'company', 'purpose', 'health'] as const)
      column[name][i] = share()
    column.injury[i] = among(2) * share()
    column.settlement[i] = among(settlements.rows)
    column.toBuilding[i] = among(9) - 1
    column.activity[i] = among(activities.length)
    column.job[i] = among(jobs.length)
    for (let k = 0; k < 3; k++) column.temper[3 * i + k] = among(255) - 127
    column.tieCount[i] = among(tieRoom + 1)
    for (let k = i * tieRoom; k < (i + 1) * tieRoom; k++) {
      column.tieWho[k] = among(column.rows)
      column.tieStrength[k] = among(256)
    }
  }
  for (let s = 0; s < settlements.rows; s++) {
    settlements.valence[s] = mood()
    settlements.arousal[s] = mood()
    settlements.dominance[s] = mood()
    settlements.hungry[s] = share()
    settlements.alarmUntil[s] = among(2)
  }
  return world
}

const hours = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  day: fc.constant(0),
  light: fc.constant(1),
  temperatureCelsius: fc.double({ min: -40, max: 60, noNaN: true }),
  foul: fc.boolean(),
  storm: fc.boolean(),
})

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 })

describe('the code of the crowd', () => {
  it('is what crowd_code.ts and its layout say: else run node test/bench/universe/crowd.ts', async () => {
    expect(toBase64(await assembleCrowd())).toBe(crowdBinary)
  })

  it('gives the bytes that the plain sentences give, whatever people go through and however the rows are split', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1039, max: 2090 })),
        fc.integer(),
        hours,
        cuts,
        fc.boolean(),
        (people, seed, hour, cuts, backwards) => {
          const world = stirUp(people, seed)
          expect(estateOf(world.arena.buffer)).toBeUndefined()
          liveBoth(world, hour, cuts, backwards)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('gives them where a large world lies in a memory of its own, which grows with it', () => {
    const world = stirUp(9_000, 1)
    fc.assert(
      fc.property(hours, cuts, fc.boolean(), fc.boolean(), (hour, cuts, backwards, grows) => {
        if (grows) reserve(world.arena, world.people, world.people.room + 1)
        expect(estateOf(world.arena.buffer)).toBeDefined()
        liveBoth(world, hour, cuts, backwards)
      }),
      { numRuns: 8 },
    )
  })
})

/** Three hours of a world, in parts, and of its like in plain sentences. */
function liveBoth(world: World, hour: Hour, cuts: readonly number[], backwards: boolean): void {
  const plain = law.thaw(law.freeze(world))
  const { rows } = world.people
  const edges = [0, ...cuts.map((cut) => Math.floor(cut * rows)).sort((a, b) => a - b), rows]
  const parts = edges.slice(1).map((to, k): [number, number] => [edges[k], to])
  for (let tick = 0; tick < 3; tick++) {
    noteMoods(world)
    for (const [from, to] of backwards ? parts.toReversed() : parts) feelHour(world, from, to, hour)
    livePlainHour(plain, hour)
  }
  expect(hash(world)).toBe(hash(plain))
}
