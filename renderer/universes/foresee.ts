import { useEffect, useState } from 'react'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { call, explainProblem } from '../app/link.ts'
import { type Draft, genesisOf } from './draft.ts'

export type Foreseen = CommandOutput<'universe.preview'>

const restMs = 350

/** What the law would begin with this draft: asked when the hand rests, and called off when the draft changes meanwhile. */
export function useForeseen(draft: Draft | null): { seen: Foreseen | null; problem: string; pending: boolean } {
  const [seen, setSeen] = useState<Foreseen | null>(null)
  const [problem, setProblem] = useState('')
  const [answered, setAnswered] = useState<Draft | null>(null)
  useEffect(() => {
    if (!draft) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      call('universe.preview', { genesis: genesisOf(draft) }, { signal: leaving.signal }).then(
        (found) => {
          setSeen(found)
          setProblem(found.problems.join(' '))
          setAnswered(draft)
        },
        (failed) => {
          if (leaving.signal.aborted) return
          setProblem(explainProblem(failed))
          setAnswered(draft)
        },
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [draft])
  return { seen, problem, pending: answered !== draft }
}
