import type { Checkpoint } from '../../timeline/contract.ts'
import type { WorldEvent } from '../../universe/reading.ts'
import { Problem } from '../../wire/problem.ts'
import { type Kept, keepWorker, type WorkerState } from '../workers/keep.ts'
import type { AskOptions } from '../workers/link.ts'
import { startThread } from '../workers/start.ts'
import type { Edge, LifeAsks, LifeGiven, LifeTells } from './contract.ts'

export type LivesOptions = {
  home: string
  /** Throws the reason when a universe cannot live here. */
  mayLive(universe: string): void
  onEdge(universe: string, edge: Edge): void
  onHappened(universe: string, events: WorldEvent[]): void
  /** The people of a universe began another. */
  onBegun(universe: string, child: string): void
  onStopped(universe: string, words: string): void
  onWorker(worker: string, state: WorkerState, words: string): void
}

/** The universes that live at this moment, each in a thread of its own. */
export type Lives = {
  run(universe: string, ticksPerSecond: number): Promise<Edge>
  pause(universe: string): Promise<void>
  ahead(universe: string, until: number, options?: AskOptions): Promise<Edge>
  checkpoint(universe: string): Promise<Checkpoint>
  /** It moves at this moment, be it only until a time that somebody waits for. */
  isRunning(universe: string): boolean
  /** Somebody made it run, and it goes on until it is paused. */
  goesOn(universe: string): boolean
  /** Closes its record in good order, so that it can be removed or carried away. */
  end(universe: string): Promise<void>
  close(): Promise<void>
}

type Wish = { speed: number | undefined; running: boolean }
type Life = { kept: Kept<LifeAsks>; wish: Wish }

const program = new URL('./thread.ts', import.meta.url)
/** More would only share the same processor among more threads. */
const livesMax = 8

export function openLives(options: LivesOptions): Lives {
  const lives = new Map<string, Life>()

  function lifeOf(universe: string): Life {
    const known = lives.get(universe)
    if (known) return known
    if (lives.size >= livesMax) {
      throw new Problem('busy', `${livesMax} universes are open to live already: pause one and close it first`)
    }
    options.mayLive(universe)
    const name = `life ${universe.slice(0, 8)}`
    const wish: Wish = { speed: undefined, running: false }
    const life: Life = {
      wish,
      kept: keepWorker<LifeAsks, LifeTells>({
        name,
        start: () => startThread(program, { home: options.home, universe } satisfies LifeGiven, name),
        // A life that was interrupted goes on at the speed it had.
        prepare: async (link) => {
          if (wish.speed !== undefined) await link.ask('run', { ticksPerSecond: wish.speed })
        },
        onState: (state, words) => options.onWorker(name, state, words),
        onTell: (news, payload) => {
          if (news === 'lived') edgeMoved(universe, wish, payload as Edge)
          else if (news === 'happened') options.onHappened(universe, payload as WorldEvent[])
          else if (news === 'begun') options.onBegun(universe, (payload as LifeTells['begun']).universe)
          else {
            wish.speed = undefined
            options.onStopped(universe, (payload as LifeTells['stopped']).words)
          }
        },
      }),
    }
    lives.set(universe, life)
    return life
  }

  function edgeMoved(universe: string, wish: Wish, edge: Edge): Edge {
    wish.running = edge.running
    options.onEdge(universe, edge)
    return edge
  }

  async function endLife(universe: string, life: Life): Promise<void> {
    lives.delete(universe)
    await life.kept.close('close')
  }

  return {
    async run(universe, ticksPerSecond) {
      const life = lifeOf(universe)
      life.wish.speed = ticksPerSecond
      return edgeMoved(universe, life.wish, await life.kept.ask('run', { ticksPerSecond }))
    },
    async pause(universe) {
      const life = lives.get(universe)
      if (!life) return
      life.wish.speed = undefined
      edgeMoved(universe, life.wish, await life.kept.ask('pause', undefined))
    },
    async ahead(universe, until, askOptions) {
      const life = lifeOf(universe)
      return edgeMoved(universe, life.wish, await life.kept.ask('ahead', { until }, askOptions))
    },
    checkpoint: (universe) => lifeOf(universe).kept.ask('checkpoint', undefined),
    isRunning: (universe) => lives.get(universe)?.wish.running ?? false,
    goesOn: (universe) => lives.get(universe)?.wish.speed !== undefined,
    async end(universe) {
      const life = lives.get(universe)
      if (life) await endLife(universe, life)
    },
    async close() {
      await Promise.allSettled([...lives].map(([universe, life]) => endLife(universe, life)))
    },
  }
}
