import { forceKinds } from '../../universe/contract.ts'
import type { Answers } from '../../wire/host.ts'
import { Problem } from '../../wire/problem.ts'
import { listScenarios } from '../errands/scenarios.ts'
import { forceStories } from '../errands/forces.ts'
import type { Pane } from './pane.ts'
import { reported } from './reported.ts'
import { leave } from './time.ts'

type UniverseAnswers = Pick<Answers, Extract<keyof Answers, `universe.${string}`>>

export function universeAnswers(pane: Pane): UniverseAnswers {
  const { house } = pane
  const { archive, home, lives, memory } = house

  const now = (universe: string) => house.edge(universe).tick

  /** Before anything is stopped or closed for it. */
  function refuseRemoval(universe: string, name: string): void {
    const card = house.card(universe)
    if (card.name !== name)
      throw new Problem('bad input', `to remove this universe for ever, give its name: ${card.name}`)
    if ([...house.watchers].some((other) => other !== pane && other.universe === universe))
      throw new Problem('refused', `${name} is open in another window: close it there first`)
  }

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
      refuseRemoval(universe, name)
      if (pane.universe === universe) await leave(pane)
      await lives.end(universe)
      await archive.ask('forget', { universe })
      await memory.forget(universe)
      home.remove(universe, name)
      house.forget(universe)
      house.tellAll({ event: 'removed', universe })
      return {}
    },
    'universe.verify': (input, signal) =>
      reported(pane, `verify ${input.universe}`, 'every day lived again and compared', signal, (options) =>
        archive.ask('universe.verify', { input, liveTick: now(input.universe) }, options),
      ),
    'universe.checkpoint': async ({ universe }) => ({ document: await lives.checkpoint(universe) }),
    'universe.prove': (input) => archive.ask('universe.prove', { input, liveTick: now(input.universe) }),
    'universe.forces': () => forceKinds.map((kind) => ({ kind, ...forceStories[kind] })),
    async 'universe.fork'({ universe, tick, name, force }, signal) {
      // What was lived a moment ago may still wait to be written, and a fork leans on what is.
      if (lives.isRunning(universe)) await lives.checkpoint(universe)
      const id = await reported(pane, `fork ${universe}`, 'going to the moment of the fork', signal, (options) =>
        archive.ask('fork', { universe, tick, name, force }, options),
      )
      const card = house.card(id)
      house.tellAll({ event: 'universe', universe: card })
      return card
    },
    'universe.compare': (input, signal) =>
      reported(pane, `compare ${input.a}`, 'comparing the two branches', signal, (options) =>
        archive.ask('universe.compare', { input, liveTick: now(input.a) }, options),
      ),
    'universe.export': (input, signal) =>
      archive.ask('universe.export', { input, liveTick: now(input.universe) }, { signal }),
    async 'universe.import'({ path }, signal) {
      const id = await reported(pane, `import ${path}`, 'verifying what came in', signal, (options) =>
        archive.ask('importFile', { path }, options),
      )
      const card = house.card(id)
      house.tellAll({ event: 'universe', universe: card })
      return card
    },
    'universe.observe': (input) => archive.ask('universe.observe', { input, liveTick: now(input.universe) }),
  }
}
