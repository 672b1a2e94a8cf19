import { keepWorker, type Kept, type WorkerState } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import { wholePicture } from '../../frames/framing.ts'
import type { Trial } from '../../inference/trial.ts'
import type { Edge } from '../life/contract.ts'
import type { EyeAsks, EyeGiven, EyeTells, EyeWish } from './contract.ts'

export type EyeOptions = {
  given: EyeGiven
  /** Called when the first picture is there, or trouble in its place: trying devices takes whole seconds of the machine. */
  trials(): Promise<Trial[]>
  name: string
  settings: EyeWish['settings']
  edgeOf(universe: string): Edge
}

export type EyeListener = {
  onTell<N extends keyof EyeTells & string>(name: N, news: EyeTells[N]): void
  onWorker(worker: string, state: WorkerState, words: string): void
}

/** The eye of a window, and what its next one must be told should it die. It may be opened before its window comes. */
export type Eye = Pick<Kept<EyeAsks>, 'ask' | 'close'> & {
  readonly wish: EyeWish
  /** The lens is opened, whether there is a picture yet or not. */
  wantLens(): void
  /** One listener; it hears first what was said before it came. */
  listen(listener: EyeListener): void
}

const program = new URL('./thread.ts', import.meta.url)

export function openEye({ given, trials, name, settings, edgeOf }: EyeOptions): Eye {
  const wish: EyeWish = {
    universe: null,
    settings,
    steering: { words: '' },
    camera: null,
    free: wholePicture,
    follow: null,
    at: null,
    play: null,
  }
  let listener: EyeListener | undefined
  // An eye without a window shows nothing: it says how it does, and no more.
  let unheard: ((listener: EyeListener) => void)[] = []
  const say = (words: (listener: EyeListener) => void) => void (listener ? words(listener) : unheard.push(words))

  const kept = keepWorker<EyeAsks, EyeTells>({
    name,
    start: () => startThread(program, given, name),
    async prepare(link) {
      await link.ask('set', wish.settings)
      await link.ask('words', wish.steering)
      await link.ask('free', wish.free)
      if (wish.universe === null) return
      await link.ask('open', { universe: wish.universe, edge: edgeOf(wish.universe) })
      if (wish.at) await link.ask('seek', { ...wish.at, precision: 'exact', generation: null })
      if (wish.play) await link.ask('play', wish.play)
      if (wish.camera) await link.ask('camera', wish.camera)
      if (wish.follow) await link.ask('follow', wish.follow)
    },
    onTell(told, news) {
      if (told === 'moment') {
        const moment = news as EyeTells['moment']
        wish.camera = moment.camera
        wish.at = moment.tick < moment.liveTick ? { tick: moment.tick, fraction: moment.fraction } : null
      }
      if (told === 'underWay') wantLens()
      say((heard) => heard.onTell(told, news))
    },
    onState: (state, words) => say((heard) => heard.onWorker(name, state, words)),
  })

  /** Trying devices is what its room answers for; an eye that ends meanwhile has its keeper to tell of it. */
  function wantLens(): void {
    trials()
      .then((found) => kept.ask('devices', found))
      .catch(() => {})
  }

  return {
    ask: kept.ask,
    close: kept.close,
    wish,
    wantLens,
    listen(next) {
      listener = next
      for (const words of unheard) words(next)
      unheard = []
    },
  }
}
