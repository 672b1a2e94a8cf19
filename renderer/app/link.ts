import type { CallOptions } from '../../electron/wire/calls.ts'
import { type Client, type ClientState, connectClient, type FrameListener } from '../../electron/wire/client.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../electron/wire/commands/table.ts'
import type { EventName, EventOf } from '../../electron/wire/events.ts'
import { Problem } from '../../electron/wire/problem.ts'
import { notify } from '../notices/notices.ts'
import { words } from '../words/en.ts'
import { connect } from './connect.ts'

/** The one line to the engine. Everything in the viewer speaks through the functions below. */
let client: Client | undefined

export function openLink(): void {
  client = connectClient(connect)
  client.onTrouble((problem) => console.error(problem))
}

/** Asks the engine and leaves the failure to the caller. */
export function call<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options?: CallOptions,
): Promise<CommandOutput<N>> {
  return theClient().call(name, input, options)
}

/** Asks the engine; a failure is told to the user once, here, and the answer is then undefined. */
export async function ask<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options?: CallOptions,
): Promise<CommandOutput<N> | undefined> {
  try {
    return await call(name, input, options)
  } catch (problem) {
    report(problem)
    return undefined
  }
}

/** A lost line is shown by the connection itself, and what was cancelled or overtaken is no news. */
export function report(problem: unknown): void {
  if (problem instanceof Problem && ['disconnected', 'cancelled', 'stale'].includes(problem.code)) return
  notify({ kind: 'problem', title: words.connection.failed, words: explainProblem(problem) })
}

export function explainProblem(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}

export function onEvent<N extends EventName>(name: N, listener: (event: EventOf<N>) => void): () => void {
  return theClient().on(name, listener)
}

export function onFrame(listener: FrameListener): () => void {
  return theClient().onFrame(listener)
}

export function onState(listener: (state: ClientState) => void): () => void {
  return theClient().onState(listener)
}

function theClient(): Client {
  if (!client) throw new Error('the link is used before it is opened')
  return client
}
