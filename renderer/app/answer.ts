import { useEffect, useState } from 'react'
import type { CommandInput, CommandName, CommandOutput } from '../../electron/wire/commands/table.ts'
import { call, explainProblem } from './link.ts'

export type Asked<T> = { answer: T | null; problem: string | null }

/**
 * What the engine answers to a question, asked again whenever the question changes. The last answer stays in sight while the next is on
 * its way, so that a panel does not flicker as time plays; null asks nothing.
 */
export function useAnswer<N extends CommandName>(name: N, input: CommandInput<N> | null): Asked<CommandOutput<N>> {
  const [asked, setAsked] = useState<Asked<CommandOutput<N>>>({ answer: null, problem: null })
  const question = input === null ? null : JSON.stringify(input)
  useEffect(() => {
    if (question === null) return
    const leaving = new AbortController()
    call(name, JSON.parse(question) as CommandInput<N>, { signal: leaving.signal }).then(
      (answer) => setAsked({ answer, problem: null }),
      (problem) => {
        if (!leaving.signal.aborted) setAsked({ answer: null, problem: explainProblem(problem) })
      },
    )
    return () => leaving.abort()
  }, [name, question])
  return asked
}
