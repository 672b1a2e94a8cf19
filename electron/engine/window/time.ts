import type { Answers } from '../../wire/host.ts'
import { Problem } from '../../wire/problem.ts'
import { ticksPerSecondUsual } from './haste.ts'
import type { Pane } from './pane.ts'

type TimeAnswers = Pick<Answers, Extract<keyof Answers, `time.${string}` | `people.${string}` | `places.${string}`>>

export function timeAnswers(pane: Pane): TimeAnswers {
  const { house, eye, haste } = pane
  const { archive, lives } = house
  const live = (universe: string) => house.edge(universe).tick

  return {
    async 'time.open'({ universe }) {
      const card = house.card(universe)
      house.home.mayLive(universe)
      haste.leavePresent()
      pane.universe = universe
      Object.assign(eye.wish, { universe, camera: null, follow: null, at: null, play: null })
      house.memory.grew(universe, card.epoch)
      const { tick } = await eye.ask('open', { universe, edge: house.edge(universe) })
      // A universe that somebody opens goes on living, also one that is on its way to a time somebody waits for.
      if (!lives.goesOn(universe)) await lives.run(universe, ticksPerSecondUsual)
      return { universe: house.card(universe), tick, liveTick: live(universe) }
    },
    async 'time.close'() {
      await leave(pane)
      return {}
    },
    async 'time.play'(change) {
      eye.wish.play = change
      const { playing, ticksPerSecond = 0, loop } = change
      if (!playing || ticksPerSecond < 0 || loop) haste.leavePresent()
      // Its eye hears of the new pace before it answers: no moment of the old one comes after the answer.
      if (ticksPerSecond > 0 && pane.universe !== null) await haste.hasten(pane.universe, ticksPerSecond)
      await eye.ask('play', change)
      return {}
    },
    async 'time.live'() {
      eye.wish.play = null
      eye.wish.at = null
      haste.enterPresent()
      return eye.ask('live', undefined)
    },
    async 'time.run'({ universe, running, ticksPerSecond }) {
      if (running) await lives.run(universe, ticksPerSecond)
      else await lives.pause(universe)
      return {}
    },
    async 'time.seek'({ tick, fraction = 0, precision, generation }, signal) {
      const universe = openIn(pane)
      const newest = live(universe)
      if (tick > newest && precision === 'exact') await liveAhead(pane, universe, tick, signal)
      return eye.ask('seek', { tick, fraction, precision, generation })
    },
    'time.series': (input, signal) => archive.ask('time.series', { input, liveTick: live(input.universe) }, { signal }),
    'time.events': (input, signal) => archive.ask('time.events', { input, liveTick: live(input.universe) }, { signal }),
    'time.density': (input, signal) =>
      archive.ask('time.density', { input, liveTick: live(input.universe) }, { signal }),
    'time.neighbour': (input, signal) =>
      archive.ask('time.neighbour', { input, liveTick: live(input.universe) }, { signal }),
    'time.thumbnail': (input, signal) =>
      archive.ask('time.thumbnail', { input, liveTick: live(input.universe) }, { signal }),
    'time.date': (input) => archive.ask('time.date', { input, liveTick: live(input.universe) }),
    'people.pick': (point) => eye.ask('pick', point),
    'people.show': (input, signal) => archive.ask('people.show', { input, liveTick: live(input.universe) }, { signal }),
    'people.portrait': (input, signal) =>
      archive.ask('people.portrait', { input, liveTick: live(input.universe) }, { signal }),
    'people.search': (input, signal) =>
      archive.ask('people.search', { input, liveTick: live(input.universe) }, { signal }),
    'places.list': (input, signal) => archive.ask('places.list', { input, liveTick: live(input.universe) }, { signal }),
    'places.show': (input, signal) => archive.ask('places.show', { input, liveTick: live(input.universe) }, { signal }),
    'places.census': (input, signal) =>
      archive.ask('places.census', { input, liveTick: live(input.universe) }, { signal }),
    'places.patch': (input, signal) =>
      archive.ask('places.patch', { input, liveTick: live(input.universe) }, { signal }),
  }
}

/** The window looks at nothing from then on; the universe lives on. */
export async function leave(pane: Pane): Promise<void> {
  pane.universe = null
  pane.haste.leavePresent()
  pane.eye.wish.universe = null
  await pane.eye.ask('shut', undefined)
}

export function openIn({ universe }: Pane): string {
  if (universe === null) throw new Problem('no universe', 'no universe is open in this window: open one first')
  return universe
}

/** The future is reached by living there, with the window told how far it is. */
export async function liveAhead(pane: Pane, universe: string, until: number, signal: AbortSignal): Promise<void> {
  const { house, tell } = pane
  const job = `ahead ${universe}`
  const words = `living ahead to ${house.dateOf(universe, until).slice(0, 10)}`
  const say = (progress: number | null, done: boolean) => {
    tell({ event: 'progress', job, words, progress, done })
    if (!done) tell({ event: 'stream', state: 'running ahead', words, progress })
  }
  say(0, false)
  try {
    await house.lives.ahead(universe, until, {
      signal,
      onProgress: (done, total) => say(Math.min(1, done / Math.max(1, total)), false),
    })
  } finally {
    say(1, true)
    // The eye says only what is new, and stands where it stood.
    if (pane.condition) tell(pane.condition)
  }
}
