import type { CommandInput, CommandName, CommandOutput } from './commands/table.ts'
import { requestsInFlightMax } from './envelope.ts'
import { Problem, type ProblemCode } from './problem.ts'

export type CallOptions = {
  /** Stops waiting and lets the engine stop working; what it answers later is dropped. */
  signal?: AbortSignal
}
export type Call = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options?: CallOptions,
) => Promise<CommandOutput<N>>

type Waiting = { answer: (output: unknown) => void; fail: (problem: Problem) => void }

/** The questions of one connection that have no answer yet. */
export function openCalls(send: (text: string) => void): {
  call: Call
  answer(id: number, output: unknown): void
  fail(id: number, problem: { code: ProblemCode; message: string; details?: unknown }): void
  failAll(problem: Problem): void
} {
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  function take(id: number): Waiting | undefined {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }

  return {
    async call<N extends CommandName>(name: N, input: CommandInput<N>, options?: CallOptions) {
      const signal = options?.signal
      if (signal?.aborted) throw new Problem('cancelled', `${name} was cancelled`)
      if (waiting.size >= requestsInFlightMax) throw new Problem('busy', 'too many questions are waiting for an answer')
      const id = ++lastId
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.set(id, { answer: resolve, fail: reject })
      const cancel = () => {
        take(id)?.fail(new Problem('cancelled', `${name} was cancelled`))
        send(JSON.stringify({ type: 'cancel', id }))
      }
      signal?.addEventListener('abort', cancel, { once: true })
      try {
        send(JSON.stringify({ type: 'request', id, name, input }))
        return (await promise) as CommandOutput<N>
      } finally {
        waiting.delete(id)
        signal?.removeEventListener('abort', cancel)
      }
    },
    answer: (id, output) => take(id)?.answer(output),
    fail: (id, { code, message, details }) => take(id)?.fail(new Problem(code, message, details)),
    failAll(problem) {
      for (const id of [...waiting.keys()]) take(id)?.fail(problem)
    },
  }
}
