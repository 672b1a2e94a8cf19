/** What can go wrong with a record, by a code that callers may branch on and a line that tells the user what to do. */
export const problemCodes = [
  'no such universe',
  'already begun',
  'locked',
  'invalid',
  'home in use',
  'newer version',
  'another law',
  'damaged',
  'rolled back',
  'disk full',
  'not writable',
  'aborted',
  'closed',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export class RecordProblem extends Error {
  readonly code: ProblemCode
  readonly details: string[]

  constructor(code: ProblemCode, message: string, options: { details?: string[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'RecordProblem'
    this.code = code
    this.details = options.details ?? []
  }
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new RecordProblem('aborted', 'stopped on request', { cause: signal.reason })
}
