import { type Call, type CallOptions, openCalls } from './calls.ts'
import type { ByteChannel, ChannelMessage } from './channel.ts'
import type { CommandInput, CommandName, CommandOutput } from './commands/table.ts'
import { readFromEngine, wireProtocol } from './envelope.ts'
import type { EventName, EventOf } from './events.ts'
import { decodeFrame, type Frame } from './frame.ts'
import { Problem } from './problem.ts'

export type Hello = CommandOutput<'house.hello'>
export type ClientState =
  | { kind: 'connecting'; attempt: number }
  | { kind: 'open'; hello: Hello }
  /** The connection was lost; a new one is tried in `retryMs`. */
  | { kind: 'waiting'; why: string; retryMs: number }
  /** The engine speaks another protocol: only a newer window helps. */
  | { kind: 'refused'; why: string }
  | { kind: 'closed' }

export type FrameListener = (frame: Frame) => void | Promise<void>

export type Client = {
  /** Rejects with a `Problem`; at once with 'disconnected' while there is no connection. */
  call: Call
  on<N extends EventName>(event: N, listener: (event: EventOf<N>) => void): () => void
  /**
   * Frames in order, newest first to come. The engine sends another only when the promise that the listener gives is settled, so a
   * slow window sees fewer frames, never later ones.
   */
  onFrame(listener: FrameListener): () => void
  /** Calls back at once with the present state. What a window had opened must be opened again after each 'open'. */
  onState(listener: (state: ClientState) => void): () => void
  /** What could not be read: a broken message, a listener that threw. For the log; nothing waits on it. */
  onTrouble(listener: (problem: unknown) => void): () => void
  readonly state: ClientState
  close(): void
}

export type ClientOptions = {
  /** Frames on their way at once; 2 hides the round trip, more only adds delay. */
  framesAhead?: number
  retryMsMin?: number
  retryMsMax?: number
}

/** One window's end of the wire. It connects by itself, and again whenever the connection is lost. */
export function connectClient(connect: () => Promise<ByteChannel>, options: ClientOptions = {}): Client {
  const { framesAhead = 2, retryMsMin = 250, retryMsMax = 5_000 } = options
  const eventListeners = new Map<EventName, Set<(event: never) => void>>()
  const frameListeners = new Set<FrameListener>()
  const stateListeners = new Set<(state: ClientState) => void>()
  const troubleListeners = new Set<(problem: unknown) => void>()
  let state: ClientState = { kind: 'connecting', attempt: 1 }
  let connection: { call: Call; close(): void } | undefined
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0

  function enter(next: ClientState): void {
    state = next
    for (const listener of [...stateListeners]) guard(() => listener(next))
  }

  function trouble(problem: unknown): void {
    for (const listener of [...troubleListeners]) listener(problem)
  }

  function guard(work: () => void): void {
    try {
      work()
    } catch (problem) {
      trouble(problem)
    }
  }

  async function show(frame: Frame): Promise<void> {
    const shown = await Promise.allSettled([...frameListeners].map(async (listener) => listener(frame)))
    for (const one of shown) if (one.status === 'rejected') trouble(one.reason)
  }

  async function start(): Promise<void> {
    attempt++
    enter({ kind: 'connecting', attempt })
    let channel: ByteChannel
    try {
      channel = await connect()
    } catch (problem) {
      retry(problem instanceof Error ? problem.message : String(problem))
      return
    }
    if (state.kind === 'closed') {
      channel.close()
      return
    }
    attach(channel)
  }

  function attach(channel: ByteChannel): void {
    const calls = openCalls((text) => channel.send(text))
    let sequenceSeen = -1

    function receive(message: ChannelMessage): void {
      if (typeof message !== 'string') {
        const frame = decodeFrame(message)
        if (frame.header.sequence <= sequenceSeen) throw new Problem('stale', 'a frame came after a newer one')
        sequenceSeen = frame.header.sequence
        void show(frame).then(() => give(1))
        return
      }
      const read = readFromEngine(message)
      if (read.type === 'reply') calls.answer(read.id, read.output)
      else if (read.type === 'event') tell(read.event)
      else if (read.id !== null) calls.fail(read.id, read.problem)
      else trouble(new Problem(read.problem.code, read.problem.message, read.problem.details))
    }

    function give(frames: number): void {
      if (connection === mine) channel.send(JSON.stringify({ type: 'credit', frames }))
    }

    const mine = { call: calls.call, close: () => channel.close() }
    connection = mine
    channel.onMessage((message) => guard(() => receive(message)))
    channel.onClose((why) => {
      connection = undefined
      calls.failAll(new Problem('disconnected', why))
      if (state.kind !== 'closed' && state.kind !== 'refused') retry(why)
    })
    calls.call('house.hello', { protocol: wireProtocol }).then(
      (hello) => {
        attempt = 0
        enter({ kind: 'open', hello })
        give(framesAhead)
      },
      (problem: Problem) => {
        if (problem.code === 'refused') enter({ kind: 'refused', why: problem.message })
        channel.close(problem.message)
      },
    )
  }

  function tell<N extends EventName>(event: EventOf<N>): void {
    for (const listener of [...(eventListeners.get(event.event) ?? [])]) guard(() => listener(event as never))
  }

  function retry(why: string): void {
    if (state.kind === 'closed') return
    const retryMs = Math.min(retryMsMax, retryMsMin * 2 ** Math.min(attempt, 10))
    enter({ kind: 'waiting', why, retryMs })
    retryTimer = setTimeout(() => void start(), retryMs)
  }

  void start()

  return {
    async call<N extends CommandName>(name: N, input: CommandInput<N>, callOptions?: CallOptions) {
      if (!connection) throw new Problem('disconnected', 'there is no connection to the engine')
      return connection.call(name, input, callOptions)
    },
    on(event, listener) {
      const listeners = eventListeners.get(event) ?? new Set()
      eventListeners.set(event, listeners.add(listener))
      return () => listeners.delete(listener)
    },
    onFrame: (listener) => subscribe(frameListeners, listener),
    onState(listener) {
      guard(() => listener(state))
      return subscribe(stateListeners, listener)
    },
    onTrouble: (listener) => subscribe(troubleListeners, listener),
    get state() {
      return state
    },
    close() {
      clearTimeout(retryTimer)
      enter({ kind: 'closed' })
      connection?.close()
    },
  }
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
