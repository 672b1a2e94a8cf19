import { Problem, type ProblemCode } from '../../wire/problem.ts'
import { problemOf } from '../problems.ts'

/**
 * Questions, answers and news between the engine's main thread and a worker, as plain data. `Asks` are what the worker answers, `Tells`
 * what it says unasked.
 */
export type Asks = Record<string, (input: never, work: Work) => unknown>
export type Tells = Record<string, unknown>

/** What a long answer may use. */
export type Work = { signal: AbortSignal; progress(done: number, total: number): void }

type Message =
  | { kind: 'ask'; id: number; name: string; input: unknown }
  | { kind: 'cancel'; id: number }
  | { kind: 'answer'; id: number; output: unknown }
  | { kind: 'problem'; id: number; code: ProblemCode; message: string; details: unknown; stack?: string }
  | { kind: 'progress'; id: number; done: number; total: number }
  | { kind: 'tell'; name: string; news: unknown }

/** A worker's port, or a process seen as one. */
export type LinkPort = {
  post(message: unknown, transfer?: ArrayBuffer[]): void
  onMessage(listener: (message: unknown) => void): void
}

export type InputOf<A extends Asks, N extends keyof A> = Parameters<A[N]>[0]
export type OutputOf<A extends Asks, N extends keyof A> = Awaited<ReturnType<A[N]>>
export type AskOptions = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void }

const movable = new WeakMap<object, ArrayBuffer[]>()

/** An answer whose buffers go over instead of being copied; whoever answers has them no longer. */
export function moved<T extends object>(output: T, buffers: ArrayBuffer[]): T {
  movable.set(output, buffers)
  return output
}

/** The worker's end. */
export function answerLink<A extends Asks, T extends Tells>(
  port: LinkPort,
  asks: A,
): { tell<N extends keyof T & string>(name: N, news: T[N], transfer?: ArrayBuffer[]): void } {
  const underWay = new Map<number, AbortController>()

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    const stop = new AbortController()
    underWay.set(id, stop)
    try {
      const work: Work = {
        signal: stop.signal,
        progress: (done, total) => send({ kind: 'progress', id, done, total }),
      }
      const output = await asks[name](input as never, work)
      send({ kind: 'answer', id, output }, movable.get(output as object))
    } catch (error) {
      const known = problemOf(error)
      if (known) send({ kind: 'problem', id, code: known.code, message: known.message, details: known.details })
      else
        send({
          kind: 'problem',
          id,
          code: 'internal',
          message: String(error),
          details: undefined,
          stack: stackOf(error),
        })
    } finally {
      underWay.delete(id)
    }
  }

  function send(message: Message, transfer?: ArrayBuffer[]): void {
    port.post(message, transfer)
  }

  port.onMessage((raw) => {
    const message = raw as Message
    if (message.kind === 'ask') void answer(message.id, message.name, message.input)
    else if (message.kind === 'cancel') underWay.get(message.id)?.abort()
  })
  return { tell: (name, news, transfer) => send({ kind: 'tell', name, news }, transfer) }
}

export type Link<A extends Asks, T extends Tells> = {
  ask<N extends keyof A & string>(name: N, input: InputOf<A, N>, options?: AskOptions): Promise<OutputOf<A, N>>
  onTell(listener: <N extends keyof T & string>(name: N, news: T[N]) => void): void
  /** Rejects whatever is still unanswered: the worker is gone. */
  fail(problem: Problem): void
}

/** The main thread's end. */
export function openLink<A extends Asks, T extends Tells>(port: LinkPort): Link<A, T> {
  const waiting = new Map<
    number,
    { resolve(output: unknown): void; reject(error: unknown): void; onProgress: AskOptions['onProgress'] }
  >()
  let listen: (name: string, news: never) => void = () => {}
  let lastId = 0

  port.onMessage((raw) => {
    const message = raw as Message
    if (message.kind === 'tell') return listen(message.name, message.news as never)
    const asked = 'id' in message ? waiting.get(message.id) : undefined
    if (!asked) return
    if (message.kind === 'progress') return asked.onProgress?.(message.done, message.total)
    waiting.delete(message.id)
    if (message.kind === 'answer') asked.resolve(message.output)
    else if (message.kind === 'problem') asked.reject(errorOf(message))
  })

  return {
    async ask(name, input, { signal, onProgress } = {}) {
      if (signal?.aborted) throw new Problem('cancelled', 'stopped on request')
      const id = ++lastId
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.set(id, { resolve, reject, onProgress })
      const cancel = () => port.post({ kind: 'cancel', id } satisfies Message)
      signal?.addEventListener('abort', cancel, { once: true })
      try {
        port.post({ kind: 'ask', id, name, input } satisfies Message)
        return (await promise) as never
      } finally {
        waiting.delete(id)
        signal?.removeEventListener('abort', cancel)
      }
    },
    onTell(listener) {
      listen = listener
    },
    fail(problem) {
      for (const { reject } of waiting.values()) reject(problem)
      waiting.clear()
    },
  }
}

/** Only what the rooms foresaw is a problem for the user; the rest keeps the stack that the log wants. */
function errorOf(message: Extract<Message, { kind: 'problem' }>): Error {
  if (message.stack === undefined) return new Problem(message.code, message.message, message.details)
  const error = new Error(message.message)
  error.stack = message.stack
  return error
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
