import type { FastifyReply } from 'fastify'
import { commands, type CommandName } from '../wire/commands/table.ts'
import { Problem, type ProblemCode } from '../wire/problem.ts'
import type { Screen } from './screen.ts'

const statusOf: Partial<Record<ProblemCode, number>> = {
  'bad input': 400,
  'bad message': 400,
  'unknown command': 404,
  'not found': 404,
  'no universe': 404,
  'too large': 413,
  busy: 429,
  internal: 500,
}

/** A command of the wire, for scripts: the body is its input, the answer its output; a refusal is one line and a status. */
export async function answerCommand(
  screen: Screen,
  name: string,
  input: unknown,
  reply: FastifyReply,
): Promise<unknown> {
  try {
    if (!Object.hasOwn(commands, name)) throw new Problem('unknown command', `there is no command ${name.slice(0, 80)}`)
    const window = await screen.client()
    return await window.call(name as CommandName, input ?? {})
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return reply.code(statusOf[error.code] ?? 409).send({ problem: { code: error.code, message: error.message } })
  }
}
