import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { sightOf } from '../../electron/universe/kernel/arena.ts'
import { thaw } from '../../electron/universe/save.ts'
import { step } from '../../electron/universe/step.ts'
import type { World } from '../../electron/universe/world.ts'
import { meeting, type Order, type Post, takeTurn } from './crew_turn.ts'

/**
 * Lives the hours of a shared world with so many threads, this one among them. The law knows of no thread; it says which part of an hour
 * may be split by rows, and this shows that doing so changes nothing.
 */
export type Crew = { world: World; step(): void; dismiss(): Promise<void> }

export function gatherCrew(moment: Uint8Array, threads: number): Crew {
  const world = thaw(moment, true)
  const counts = new Int32Array(new SharedArrayBuffer(8))
  const ports: MessagePort[] = []
  const workers = Array.from({ length: threads - 1 }, (_, k) => {
    const { port1, port2 } = new MessageChannel()
    ports.push(port1)
    const post: Post = { port: port2, genesis: world.genesis, counts, place: k + 1, threads }
    return new Worker(new URL('./crew_thread.ts', import.meta.url), { workerData: post, transferList: [port2] })
  })
  let turn = 0
  const live = (order: Order): void => {
    for (const port of ports) port.postMessage(order)
    Atomics.store(counts, meeting.turn, ++turn)
    Atomics.notify(counts, meeting.turn)
    takeTurn(world, order, { counts, place: 0, threads }, turn)
  }
  return {
    world,
    step: () => step(world, (_, hour) => live({ sight: sightOf(world.arena), hour })),
    dismiss: async () => {
      for (const port of ports) port.close()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
