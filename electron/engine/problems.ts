import { RecordProblem, type ProblemCode as RecordCode } from '../timeline/problem.ts'
import { GenesisProblem } from '../universe/genesis.ts'
import { Problem, type ProblemCode } from '../wire/problem.ts'

const ofRecord: Record<RecordCode, ProblemCode> = {
  'no such universe': 'not found',
  'already begun': 'locked',
  locked: 'locked',
  invalid: 'bad input',
  'home in use': 'read only',
  'newer version': 'refused',
  'another law': 'refused',
  damaged: 'refused',
  'rolled back': 'refused',
  'disk full': 'disk full',
  'not writable': 'read only',
  aborted: 'cancelled',
  closed: 'cancelled',
}

/** What a room threw, in the words of the wire; undefined for an error that nobody foresaw. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  if (error instanceof RecordProblem) {
    return new Problem(ofRecord[error.code], error.message, error.details, { cause: error })
  }
  if (error instanceof GenesisProblem) return new Problem('bad input', error.message, undefined, { cause: error })
  if (error instanceof Error && error.name === 'AbortError') return new Problem('cancelled', 'stopped on request')
  return undefined
}
