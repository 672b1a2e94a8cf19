import type { MessagePort } from 'node:worker_threads'
import type { Genesis } from '../../electron/universe/genesis.ts'
import type { Sight } from '../../electron/universe/kernel/arena.ts'
import { feelHour, noteMoods } from '../../electron/universe/people/crowd.ts'
import type { Hour } from '../../electron/universe/people/needs.ts'
import { planHours } from '../../electron/universe/people/routine.ts'
import type { World } from '../../electron/universe/world.ts'

export type Order = { sight: Sight; hour: Hour }
type Share = { counts: Int32Array; place: number; threads: number }
export type Post = Share & { port: MessagePort; genesis: Genesis }

/** Two counters that all threads see: the turn that was called, and how often anybody has come to a meeting. */
export const meeting = { turn: 0, come: 1 } as const

/** One thread's part of an hour: all have noted the moods before any changes one, and all are done before the hour goes on. */
export function takeTurn(world: World, { hour }: Order, { counts, place, threads }: Share, turn: number): void {
  const { rows } = world.people
  const from = Math.floor((rows * place) / threads)
  const to = Math.floor((rows * (place + 1)) / threads)
  noteMoods(world)
  meet(counts, (2 * turn - 1) * threads)
  feelHour(world, from, to, hour)
  planHours(world, from, to, hour)
  meet(counts, 2 * turn * threads)
}

const patienceMs = 60_000

function meet(counts: Int32Array, all: number): void {
  Atomics.add(counts, meeting.come, 1)
  Atomics.notify(counts, meeting.come)
  for (let come = Atomics.load(counts, meeting.come); come < all; come = Atomics.load(counts, meeting.come)) {
    if (Atomics.wait(counts, meeting.come, come, patienceMs) === 'timed-out')
      throw new Error('A thread of the crew has not come for a minute.')
  }
}
