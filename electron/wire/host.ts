import type { z } from 'zod'
import type { ByteChannel, ChannelMessage } from './channel.ts'
import { type CommandName, type CommandOutput, commands } from './commands/table.ts'
import { explain, type FromEngine, readFromWindow, requestBytesMax, requestsInFlightMax } from './envelope.ts'
import type { EngineEvent } from './events.ts'
import { encodeFrame, type FrameHeader } from './frame.ts'
import { latestGate } from './gate.ts'
import { Problem } from './problem.ts'

export type Answers = {
  [N in CommandName]: (
    input: z.output<(typeof commands)[N]['input']>,
    signal: AbortSignal,
  ) => CommandOutput<N> | Promise<CommandOutput<N>>
}

/** A frame to be shown; the wire numbers it. */
export type Shown = { header: Omit<FrameHeader, 'sequence'>; picture: Uint8Array }

/** The engine's end of the wire to one window. */
export type Host = {
  tell(event: EngineEvent): void
  show(frame: Shown): void
  close(why: string): void
  /** Frames that a newer one replaced before the window asked for it. */
  readonly framesReplaced: number
}

/** Events that the next one of their kind makes worthless: a window that lags hears only the last of them, when it has caught up. */
const passing: ReadonlySet<EngineEvent['event']> = new Set(['moment', 'crowd', 'lens'])
const lagBytes = 1024 * 1024
const lagBytesMax = 64 * 1024 * 1024
const brokenMessagesMax = 32

/** Answers the questions of one window until its channel ends. `onTrouble` is told of what the engine itself did wrong. */
export function hostChannel(channel: ByteChannel, answers: Answers, onTrouble: (error: unknown) => void): Host {
  const inFlight = new Map<number, AbortController>()
  const missed = new Map<EngineEvent['event'], EngineEvent>()
  let brokenMessages = 0
  let sequence = 0
  const gate = latestGate((frame: Shown) => {
    const picture = frame.picture as Uint8Array<ArrayBuffer>
    channel.send(encodeFrame({ header: { ...frame.header, sequence: sequence++ }, picture }))
  })

  function say(message: FromEngine): void {
    if (channel.bufferedBytes > lagBytesMax) channel.close('the window does not keep up')
    else channel.send(JSON.stringify(message))
  }

  function refuse(id: number | null, { code, message, details }: Problem): void {
    say({ type: 'problem', id, problem: { code, message, details } })
  }

  /** Where time stands, no other moment would come after the one that was missed. */
  function catchUp(): void {
    if (missed.size === 0 || channel.bufferedBytes > lagBytes) return
    for (const event of missed.values()) say({ type: 'event', event })
    missed.clear()
  }

  function receive(message: ChannelMessage): void {
    catchUp()
    try {
      if (typeof message !== 'string') throw new Problem('bad message', 'a window sends text, not bytes')
      if (message.length > requestBytesMax)
        throw new Problem('too large', `a message is longer than ${requestBytesMax} bytes`)
      const read = readFromWindow(message)
      if (read.type === 'credit') gate.give(read.frames)
      else if (read.type === 'cancel') inFlight.get(read.id)?.abort()
      else void answer(read.id, read.name, read.input)
    } catch (error) {
      refuse(null, problemOf(error))
      if (++brokenMessages >= brokenMessagesMax) channel.close('too many broken messages')
    }
  }

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    if (inFlight.has(id)) return refuse(id, new Problem('bad message', `question ${id} was asked twice`))
    if (inFlight.size >= requestsInFlightMax) return refuse(id, new Problem('busy', 'too many questions at once'))
    const stop = new AbortController()
    inFlight.set(id, stop)
    try {
      say({ type: 'reply', id, output: await run(name, input, stop.signal) })
    } catch (error) {
      refuse(id, problemOf(error))
    } finally {
      inFlight.delete(id)
    }
  }

  async function run(name: string, input: unknown, signal: AbortSignal): Promise<unknown> {
    if (!isCommand(name)) throw new Problem('unknown command', `there is no command ${JSON.stringify(name)}`)
    const read = commands[name].input.safeParse(input)
    if (!read.success) throw new Problem('bad input', `${name}: ${explain(read.error)}`)
    const output = await (answers[name] as (input: unknown, signal: AbortSignal) => unknown)(read.data, signal)
    const checked = commands[name].output.safeParse(output)
    if (!checked.success) throw new Error(`${name} gave a wrong answer: ${explain(checked.error)}`)
    return checked.data
  }

  function problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error
    onTrouble(error)
    return new Problem('internal', 'the engine could not do this; the log says why')
  }

  channel.onMessage(receive)
  channel.onClose(() => {
    for (const stop of inFlight.values()) stop.abort()
  })
  return {
    tell(event) {
      if (passing.has(event.event) && channel.bufferedBytes > lagBytes) {
        missed.set(event.event, event)
        return
      }
      missed.delete(event.event)
      say({ type: 'event', event })
    },
    show: gate.offer,
    close: (why) => channel.close(why),
    get framesReplaced() {
      return gate.replaced
    },
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
