import { z } from 'zod'
import { engineEvent } from './events.ts'
import { Problem, problemCodes } from './problem.ts'

/** Raised whenever a message changes in a way that an older window would misread. */
export const wireProtocol = 2

/** A window sends small questions; nothing it says may be longer. */
export const requestBytesMax = 4 * 1024 * 1024
export const requestsInFlightMax = 128
/** Frames that a window may ask for ahead of those it has shown. */
export const creditMax = 8

const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

export const fromWindow = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('request'), id, name: z.string().max(100), input: z.unknown() }),
  /** The window no longer wants this answer: the work may stop. */
  z.strictObject({ type: z.literal('cancel'), id }),
  z.strictObject({ type: z.literal('credit'), frames: z.number().int().min(1).max(creditMax) }),
])
export type FromWindow = z.infer<typeof fromWindow>

const problem = z.object({ code: z.enum(problemCodes), message: z.string(), details: z.unknown().optional() })

export const fromEngine = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reply'), id, output: z.unknown() }),
  /** Without an id it answers a message that could not be read at all. */
  z.strictObject({ type: z.literal('problem'), id: id.nullable(), problem }),
  z.strictObject({ type: z.literal('event'), event: engineEvent }),
])
export type FromEngine = z.infer<typeof fromEngine>

export function readFromWindow(text: string): FromWindow {
  return readMessage(text, fromWindow)
}

export function readFromEngine(text: string): FromEngine {
  return readMessage(text, fromEngine)
}

function readMessage<T>(text: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw new Problem('bad message', `unreadable message: ${explain(parsed.error)}`)
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('bad message', 'unreadable message: it is not JSON', undefined, { cause })
  }
}

/** One line: the first thing wrong and where. */
export function explain(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'invalid'
  const where = issue.path.map(String).join('.')
  return where ? `${where}: ${issue.message}` : issue.message
}
