import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import { lookAt } from '../../electron/universe/kernel/arena.ts'
import { makeGround } from '../../electron/universe/place/ground.ts'
import { emptyWorld } from '../../electron/universe/world.ts'
import { meeting, type Order, type Post, takeTurn } from './crew_turn.ts'

/** A thread of the crew: does its part whenever a turn is called, until it is ended. */
const post = workerData as Post
const world = emptyWorld(post.genesis, makeGround(post.genesis, undefined), 16)
for (let turn = 1; ; turn++) {
  Atomics.wait(post.counts, meeting.turn, turn - 1)
  const order = receiveMessageOnPort(post.port)?.message as Order
  lookAt(world.arena, order.sight)
  takeTurn(world, order, post, turn)
}
