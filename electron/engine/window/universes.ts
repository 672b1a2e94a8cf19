import { forceKinds } from '../../universe/contract.ts'
import type { Answers } from '../../wire/host.ts'
import { listScenarios } from '../errands/scenarios.ts'
import { forceStories } from '../errands/forces.ts'
import type { AskOptions } from '../workers/link.ts'
import type { Pane } from './pane.ts'

type UniverseAnswers = Pick<Answers, Extract<keyof Answers, `universe.${string}`>>

/** After so long somebody looks elsewhere and wants to be told. */
const longMs = 10_000

export function universeAnswers(pane: Pane): UniverseAnswers {
  const { house, tell } = pane
  const { archive, home, lives, memory } = house

  /** Long work tells every window how far it is. */
  function reporting(job: string, words: string, signal: AbortSignal): AskOptions & { done(): void } {
    const say = (progress: number | null, done: boolean) => tell({ event: 'progress', job, words, progress, done })
    say(null, false)
    return {
      signal,
      onProgress: (done, total) => say(total > 0 ? Math.min(1, done / total) : null, false),
      done: () => say(1, true),
    }
  }

  async function reported<T>(
    job: string,
    words: string,
    signal: AbortSignal,
    work: (options: AskOptions) => Promise<T>,
  ): Promise<T> {
    const options = reporting(job, words, signal)
    const startMs = performance.now()
    try {
      const result = await work(options)
      if (performance.now() - startMs > longMs) {
        const title = 'Finished'
        house.tellAll({ event: 'notice', kind: 'finished', title, words, universe: pane.universe, tick: null })
      }
      return result
    } finally {
      options.done()
    }
  }

  const now = (universe: string) => house.edge(universe).tick

  return {
    'universe.scenarios': () => listScenarios(),
    'universe.list': () => house.cards(),
    'universe.show': ({ universe }) => {
      const { genesis } = home.show(universe)
      return { ...house.card(universe), genesis: { ...genesis, moment: '' } }
    },
    'universe.preview': (input, signal) => archive.ask('universe.preview', { input, liveTick: 0 }, { signal }),
    async 'universe.begin'({ genesis }) {
      const id = await archive.ask('begin', { genesis, scenario: undefined })
      const card = house.card(id)
      house.tellAll({ event: 'universe', universe: card })
      return card
    },
    async 'universe.remove'({ universe, name }) {
      await lives.end(universe)
      await archive.ask('forget', { universe })
      await memory.forget(universe)
      home.remove(universe, name)
      return {}
    },
    'universe.verify': (input, signal) =>
      reported(`verify ${input.universe}`, 'living it again and comparing every hash', signal, (options) =>
        archive.ask('universe.verify', { input, liveTick: now(input.universe) }, options),
      ),
    'universe.checkpoint': async ({ universe }) => ({ document: await lives.checkpoint(universe) }),
    'universe.prove': (input) => archive.ask('universe.prove', { input, liveTick: now(input.universe) }),
    'universe.forces': () => forceKinds.map((kind) => ({ kind, ...forceStories[kind] })),
    async 'universe.fork'({ universe, tick, name, force }, signal) {
      // What was lived a moment ago may still wait to be written, and a fork leans on what is.
      if (lives.isRunning(universe)) await lives.checkpoint(universe)
      const id = await reported(`fork ${universe}`, 'going to the moment of the fork', signal, (options) =>
        archive.ask('fork', { universe, tick, name, force }, options),
      )
      const card = house.card(id)
      house.tellAll({ event: 'universe', universe: card })
      return card
    },
    'universe.compare': (input, signal) =>
      reported(`compare ${input.a}`, 'comparing the two branches', signal, (options) =>
        archive.ask('universe.compare', { input, liveTick: now(input.a) }, options),
      ),
    'universe.export': (input, signal) =>
      archive.ask('universe.export', { input, liveTick: now(input.universe) }, { signal }),
    async 'universe.import'({ path }, signal) {
      const id = await reported(`import ${path}`, 'verifying what came in', signal, (options) =>
        archive.ask('importFile', { path }, options),
      )
      const card = house.card(id)
      house.tellAll({ event: 'universe', universe: card })
      return card
    },
    'universe.observe': (input) => archive.ask('universe.observe', { input, liveTick: now(input.universe) }),
  }
}
