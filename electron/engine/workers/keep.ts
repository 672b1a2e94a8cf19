import { Problem } from '../../wire/problem.ts'
import { type AskOptions, type Asks, type InputOf, type Link, openLink, type OutputOf, type Tells } from './link.ts'
import type { Started } from './start.ts'

export type WorkerState = 'up' | 'died' | 'restarted' | 'given up'

export type KeepOptions<A extends Asks, T extends Tells> = {
  name: string
  start(): Started
  /** Told of each news; a worker that was restarted goes on telling through the same listener. */
  onTell: <N extends keyof T & string>(name: N, news: T[N]) => void
  onState?: (state: WorkerState, words: string) => void
  /** Gives a worker that has just started what its predecessor knew. What is asked meanwhile waits for it. */
  prepare?: (link: Link<A, T>) => Promise<void>
  /** Not before the first question, or `begin`: at the start of the app the processor belongs to the first picture. */
  whenAsked?: boolean
  restartMsMin?: number
  restartMsMax?: number
  /** Deaths in a row, each within `calmMs` of a start, after which it is left alone. */
  deathsMax?: number
  calmMs?: number
}

export type Kept<A extends Asks> = {
  /** Waits for a worker that is starting; rejects when it dies before it answers. */
  ask<N extends keyof A & string>(name: N, input: InputOf<A, N>, options?: AskOptions): Promise<OutputOf<A, N>>
  /** Starts a worker that waits to be asked; nothing where it was started or closed before. */
  begin(): void
  /**
   * Asks for `lastAsk` and waits for the worker to end by itself: native work under way in a thread that is ended from outside takes the
   * whole process with it. A worker that has no last ask, or does not end within `closeMsMax`, is ended.
   */
  close(lastAsk?: keyof A & string): Promise<void>
}

const closeMsMax = 15_000

/** Keeps one worker alive: starts it, starts it again when it dies, with growing pauses, and gives up when it dies again and again. */
export function keepWorker<A extends Asks, T extends Tells = Record<string, never>>(
  options: KeepOptions<A, T>,
): Kept<A> {
  const { name, restartMsMin = 100, restartMsMax = 10_000, deathsMax = 6, calmMs = 30_000 } = options
  let link = Promise.withResolvers<Link<A, T>>()
  let started: Started | undefined
  let ended = Promise.resolve()
  let begun = false
  let closing = false
  let deaths = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  unhandledIsFine(link.promise)

  function start(): void {
    const startedMs = performance.now()
    const mine = tryToStart()
    if (!mine) return
    const myLink = openLink<A, T>(mine.port)
    const end = Promise.withResolvers<void>()
    started = mine
    ended = end.promise
    myLink.onTell(options.onTell)
    mine.onEnd((why) => {
      end.resolve()
      started = undefined
      const lost = new Problem('internal', `${name} stopped: ${why}`)
      myLink.fail(lost)
      if (closing) return
      link.reject(lost)
      link = Promise.withResolvers()
      unhandledIsFine(link.promise)
      if (performance.now() - startedMs > calmMs) deaths = 0
      restart(why)
    })
    const ready = link
    ;(options.prepare?.(myLink) ?? Promise.resolve()).then(
      () => {
        ready.resolve(myLink)
        options.onState?.(deaths > 0 ? 'restarted' : 'up', deaths > 0 ? `${name} works again` : `${name} is ready`)
      },
      (error: unknown) => {
        // It cannot go on from what its predecessor knew: the same as a death, and told once, by the end of it.
        ready.reject(error)
        mine.kill()
      },
    )
  }

  /** A machine without room for another thread is no reason to fall: that counts as a death, and is tried again like one. */
  function tryToStart(): Started | undefined {
    try {
      return options.start()
    } catch (error) {
      restart(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  function restart(why: string): void {
    deaths++
    if (deaths >= deathsMax) {
      link.reject(new Problem('internal', `${name} stopped ${deaths} times and was given up: ${why}`))
      options.onState?.('given up', `${name} stopped ${deaths} times and was given up: ${why}`)
      return
    }
    options.onState?.('died', `${name} stopped and starts again: ${why}`)
    timer = setTimeout(start, Math.min(restartMsMax, restartMsMin * 2 ** (deaths - 1)))
  }

  function begin(): void {
    if (begun || closing) return
    begun = true
    start()
  }

  if (!options.whenAsked) begin()

  return {
    begin,
    ask(ask, input, askOptions) {
      begin()
      return link.promise.then((open) => open.ask(ask, input, askOptions))
    },
    async close(lastAsk) {
      if (closing) return ended
      closing = true
      clearTimeout(timer)
      if (!started) return link.reject(new Problem('cancelled', `${name} was closed`))
      const impatience = setTimeout(() => started?.kill(), lastAsk ? closeMsMax : 0)
      try {
        if (lastAsk) await (await link.promise).ask(lastAsk, undefined as never)
      } finally {
        await ended
        clearTimeout(impatience)
      }
    },
  }
}

/** Whoever asks hears of it; a worker that nobody asks anything may die without an unhandled rejection. */
function unhandledIsFine(promise: Promise<unknown>): void {
  promise.catch(() => {})
}
