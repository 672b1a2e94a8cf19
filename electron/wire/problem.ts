/** Why a command was not answered, in terms that a window can act on. */
export const problemCodes = [
  'bad message',
  'bad input',
  'bad frame',
  'unknown command',
  'too large',
  'busy',
  'not found',
  'not yet here',
  'no universe',
  'locked',
  'read only',
  'refused',
  'stale',
  'cancelled',
  'disk full',
  'disconnected',
  'internal',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** An error that may cross the wire: its message is one line for the user. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: unknown

  constructor(code: ProblemCode, message: string, details?: unknown, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.details = details
  }
}
