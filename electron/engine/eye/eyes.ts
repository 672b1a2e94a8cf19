import { keepWorker, type Kept, type WorkerState } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import type { Trial } from '../../inference/trial.ts'
import type { Edge } from '../life/contract.ts'
import type { EyeAsks, EyeGiven, EyeTells, EyeWish } from './contract.ts'

export type EyeOptions = {
  given: EyeGiven
  trials: Promise<Trial[]>
  name: string
  settings: EyeWish['settings']
  edgeOf(universe: string): Edge
  onTell<N extends keyof EyeTells & string>(name: N, news: EyeTells[N]): void
  onWorker(worker: string, state: WorkerState, words: string): void
}

/** The eye of a window, and what its next one must be told should it die. */
export type Eye = Pick<Kept<EyeAsks>, 'ask' | 'close'> & { readonly wish: EyeWish }

const program = new URL('./thread.ts', import.meta.url)

export function openEye({ given, trials, name, settings, edgeOf, onTell, onWorker }: EyeOptions): Eye {
  const wish: EyeWish = {
    universe: null,
    settings,
    steering: { words: '' },
    camera: null,
    follow: null,
    at: null,
    play: null,
  }
  const kept = keepWorker<EyeAsks, EyeTells>({
    name,
    start: () => startThread(program, given, name),
    async prepare(link) {
      await link.ask('set', wish.settings)
      await link.ask('words', wish.steering)
      // Not waited for: there is much to be seen before a lens is open. A link that ends has its keeper to tell of it.
      trials.then((found) => link.ask('devices', found)).catch(() => {})
      if (wish.universe === null) return
      await link.ask('open', { universe: wish.universe, edge: edgeOf(wish.universe) })
      if (wish.at) await link.ask('seek', { ...wish.at, precision: 'exact', generation: null })
      if (wish.play) await link.ask('play', wish.play)
      if (wish.camera) await link.ask('camera', wish.camera)
      if (wish.follow) await link.ask('follow', wish.follow)
    },
    onTell: (told, news) => {
      if (told === 'moment') {
        const moment = news as EyeTells['moment']
        wish.camera = moment.camera
        wish.at = moment.tick < moment.liveTick ? { tick: moment.tick, fraction: moment.fraction } : null
      }
      onTell(told, news)
    },
    onState: (state, words) => onWorker(name, state, words),
  })
  return { ask: kept.ask, close: kept.close, wish }
}
