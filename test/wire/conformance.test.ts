import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ByteChannel, ChannelMessage } from '../../electron/wire/channel.ts'
import { type Client, type ClientOptions, connectClient } from '../../electron/wire/client.ts'
import { requestBytesMax, requestsInFlightMax } from '../../electron/wire/envelope.ts'
import { encodeFrame } from '../../electron/wire/frame.ts'
import { type Answers, type Host, hostChannel } from '../../electron/wire/host.ts'
import { Problem } from '../../electron/wire/problem.ts'
import { answers } from './answers.ts'
import { header, picture } from './frames.ts'
import { type Transport, transports } from './transports.ts'

const moment = { event: 'progress', job: 'verify', words: 'half', progress: 0.5, done: false } as const

describe.each(transports)('the wire over $name', ({ open }) => {
  let transport: Transport
  let hosts: Host[]
  let troubles: unknown[]
  let clients: Client[]

  beforeEach(async () => {
    transport = await open()
    hosts = []
    troubles = []
    clients = []
  })
  afterEach(async () => {
    for (const client of clients) client.close()
    await transport.close()
  })

  function serve(known: Partial<Answers> = {}): void {
    transport.onArrival((channel) => hosts.push(hostChannel(channel, answers(known), (error) => troubles.push(error))))
  }

  function client(options: ClientOptions = {}): Client {
    const made = connectClient(() => transport.connect(), { retryMsMin: 5, retryMsMax: 20, ...options })
    clients.push(made)
    return made
  }

  async function opened(options: ClientOptions = {}): Promise<Client> {
    const made = client(options)
    await reached(made, 'open')
    return made
  }

  /** A window that speaks the wire by hand, to say what no client would. */
  // What the engine says is looked at field by field.
  // oxlint-disable-next-line typescript/no-explicit-any
  async function bare(): Promise<{ channel: ByteChannel; next(): Promise<any>; ended: Promise<string> }> {
    const channel = await transport.connect()
    const heard: ChannelMessage[] = []
    const waiting: ((message: ChannelMessage) => void)[] = []
    channel.onMessage((message) => {
      const first = waiting.shift()
      if (first) first(message)
      else heard.push(message)
    })
    const ended = new Promise<string>((resolve) => channel.onClose(resolve))
    return {
      channel,
      ended,
      next: async () => {
        const message = heard.shift() ?? (await new Promise<ChannelMessage>((resolve) => waiting.push(resolve)))
        return typeof message === 'string' ? JSON.parse(message) : message
      },
    }
  }

  describe('questions', () => {
    it('are answered with what the table promises', async () => {
      serve({ 'time.live': () => ({ tick: 42 }) })
      const window = await opened()
      expect(await window.call('time.live', {})).toEqual({ tick: 42 })
    })

    it('are answered in whatever order the answers are ready', async () => {
      const first = Promise.withResolvers<{ tick: number }>()
      let asked = 0
      serve({ 'time.live': () => (asked++ === 0 ? first.promise : { tick: 2 }) })
      const window = await opened()
      const slow = window.call('time.live', {})
      expect(await window.call('time.live', {})).toEqual({ tick: 2 })
      first.resolve({ tick: 1 })
      expect(await slow).toEqual({ tick: 1 })
    })

    it('with a wrong input are refused and never reach the engine', async () => {
      let reachedEngine = false
      serve({
        'time.open': () => {
          reachedEngine = true
          throw new Error('unreachable')
        },
      })
      const window = await opened()
      await expect(window.call('time.open', { universe: 'not an id' })).rejects.toMatchObject({
        code: 'bad input',
        message: expect.stringContaining('64 hexadecimal digits'),
      })
      expect(reachedEngine).toBe(false)
    })

    it('to an unknown command are refused, and so are names every object has', async () => {
      serve()
      const { channel, next } = await bare()
      for (const [i, name] of ['time.travel', 'constructor', '__proto__'].entries()) {
        channel.send(JSON.stringify({ type: 'request', id: i + 1, name, input: {} }))
        expect(await next()).toMatchObject({ type: 'problem', id: i + 1, problem: { code: 'unknown command' } })
      }
    })

    it('that the engine fails on are answered without its secrets, once', async () => {
      serve({
        'time.live': () => {
          throw new Error('/home/someone/secret')
        },
      })
      const window = await opened()
      const refused = await window.call('time.live', {}).catch((problem) => problem)
      expect(refused).toMatchObject({ code: 'internal' })
      expect(refused.message).not.toContain('secret')
      expect(troubles).toHaveLength(1)
    })

    it('answered wrongly by the engine are its trouble, not the window’s', async () => {
      serve({ 'time.live': () => ({ tick: -1 }) })
      const window = await opened()
      await expect(window.call('time.live', {})).rejects.toMatchObject({ code: 'internal' })
      expect(String(troubles[0])).toContain('time.live gave a wrong answer')
    })

    it('asked twice under one number are refused the second time', async () => {
      const answer = Promise.withResolvers<{ tick: number }>()
      serve({ 'time.live': () => answer.promise })
      const { channel, next } = await bare()
      const question = JSON.stringify({ type: 'request', id: 7, name: 'time.live', input: {} })
      channel.send(question)
      channel.send(question)
      expect(await next()).toMatchObject({ type: 'problem', id: 7, problem: { code: 'bad message' } })
      answer.resolve({ tick: 3 })
      expect(await next()).toMatchObject({ type: 'reply', id: 7, output: { tick: 3 } })
    })

    it('beyond the bound are refused as busy, on both ends', async () => {
      serve({ 'time.live': () => new Promise(() => {}) })
      const { channel, next } = await bare()
      for (let id = 1; id <= requestsInFlightMax + 1; id++)
        channel.send(JSON.stringify({ type: 'request', id, name: 'time.live', input: {} }))
      expect(await next()).toMatchObject({ id: requestsInFlightMax + 1, problem: { code: 'busy' } })

      const window = await opened()
      const asked = Array.from({ length: requestsInFlightMax }, () => window.call('time.live', {}))
      for (const question of asked) question.catch(() => {})
      await expect(window.call('time.live', {})).rejects.toMatchObject({ code: 'busy' })
    })

    it('can be given up: the engine is told, and a late answer is dropped', async () => {
      const answer = Promise.withResolvers<{ tick: number }>()
      const told = Promise.withResolvers<void>()
      const live: Answers['time.live'] = (_, signal) => {
        signal.addEventListener('abort', () => told.resolve())
        return answer.promise
      }
      serve({ 'time.live': live, 'time.close': () => ({}) })
      const window = await opened()
      const stop = new AbortController()
      const asked = window.call('time.live', {}, { signal: stop.signal })
      stop.abort()
      await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
      await told.promise
      answer.resolve({ tick: 1 })
      expect(await window.call('time.close', {})).toEqual({})
    })
  })

  describe('events', () => {
    it('reach those who listen and nobody else', async () => {
      serve()
      const window = await opened()
      const heard: string[] = []
      const off = window.on('progress', (event) => heard.push(event.words))
      window.on('notice', () => heard.push('never'))
      hosts[0]?.tell(moment)
      await until(() => heard.length === 1)
      off()
      hosts[0]?.tell(moment)
      await expect(window.call('time.live', {})).rejects.toMatchObject({ code: 'not yet here' })
      expect(heard).toEqual(['half'])
    })

    it('survive a listener that throws', async () => {
      serve()
      const window = await opened()
      const seen: unknown[] = []
      window.onTrouble((problem) => seen.push(problem))
      window.on('progress', () => {
        throw new Error('drawn badly')
      })
      let reachedSecond = false
      window.on('progress', () => {
        reachedSecond = true
      })
      hosts[0]?.tell(moment)
      await until(() => reachedSecond)
      expect(seen).toHaveLength(1)
    })
  })

  describe('frames', () => {
    it('arrive whole, with their header', async () => {
      serve()
      const window = await opened()
      const arrived = new Promise<{ header: unknown; picture: Uint8Array }>((resolve) => window.onFrame(resolve))
      hosts[0]?.show({ header: header({ tick: 12.25, drift: 0.5 }), picture })
      const frame = await arrived
      expect(frame.header).toEqual(header({ tick: 12.25, drift: 0.5, sequence: 0 }))
      expect(frame.picture).toEqual(picture)
    })

    it('wait for a slow window, which then sees the newest and none between', async () => {
      serve()
      const window = await opened({ framesAhead: 1 })
      const seen: number[] = []
      let resume: () => void = () => {}
      window.onFrame((frame) => {
        seen.push(frame.header.tick)
        return new Promise<void>((resolve) => {
          resume = resolve
        })
      })
      hosts[0]?.show({ header: header({ tick: 0 }), picture })
      await until(() => seen.length === 1)
      for (let tick = 1; tick <= 50; tick++) hosts[0]?.show({ header: header({ tick }), picture })
      resume()
      await until(() => seen.length === 2)
      expect(seen).toEqual([0, 50])
      expect(hosts[0]?.framesReplaced).toBe(49)
    })

    it('are not sent before the window asks', async () => {
      serve()
      const { channel, next } = await bare()
      await until(() => hosts.length === 1)
      hosts[0]?.show({ header: header({ tick: 1 }), picture })
      channel.send(JSON.stringify({ type: 'request', id: 1, name: 'time.live', input: {} }))
      expect(await next()).toMatchObject({ type: 'problem', id: 1 })
      channel.send(JSON.stringify({ type: 'credit', frames: 1 }))
      expect(await next()).toBeInstanceOf(Uint8Array)
    })

    it('that are late or broken are dropped and told, and the stream goes on', async () => {
      let engineEnd: ByteChannel | undefined
      transport.onArrival((channel) => {
        engineEnd = channel
        hosts.push(hostChannel(channel, answers(), (error) => troubles.push(error)))
      })
      const window = await opened()
      const seen: number[] = []
      const seenTroubles: { code: string }[] = []
      window.onTrouble((problem) => seenTroubles.push(problem as { code: string }))
      window.onFrame((frame) => void seen.push(frame.header.sequence))
      const send = (sequence: number) => engineEnd?.send(encodeFrame({ header: header({ sequence }), picture }))
      send(5)
      send(4)
      engineEnd?.send(new Uint8Array(10))
      engineEnd?.send('{"type":"event","event":{"event":"comet"}}')
      engineEnd?.send('not json')
      engineEnd?.send('{"type":"reply","id":999,"output":{}}')
      send(6)
      await until(() => seen.length === 2)
      expect(seen).toEqual([5, 6])
      expect(seenTroubles.map(({ code }) => code)).toEqual(['stale', 'bad frame', 'bad message', 'bad message'])
    })
  })

  describe('a window that speaks badly', () => {
    it.each([
      ['no JSON', 'hello'],
      ['an unknown type', '{"type":"command"}'],
      ['an extra field', '{"type":"credit","frames":1,"bytes":2}'],
      ['an id that is none', '{"type":"request","id":-1,"name":"time.live","input":{}}'],
      ['more credit than there is', '{"type":"credit","frames":1000000}'],
      ['null', 'null'],
    ])('is told so: %s', async (_, message) => {
      serve()
      const { channel, next } = await bare()
      channel.send(message)
      expect(await next()).toMatchObject({ type: 'problem', id: null, problem: { code: 'bad message' } })
      expect(troubles).toEqual([])
    })

    it('is told so: bytes', async () => {
      serve()
      const { channel, next } = await bare()
      channel.send(new Uint8Array([1, 2, 3]))
      expect(await next()).toMatchObject({ problem: { code: 'bad message' } })
    })

    it('is told so: a message too large', async () => {
      serve()
      const { channel, next } = await bare()
      channel.send(' '.repeat(requestBytesMax + 1))
      expect(await next()).toMatchObject({ problem: { code: 'too large' } })
    })

    it('and never stops is cut off', async () => {
      serve()
      const { channel, ended } = await bare()
      for (let i = 0; i < 40; i++) channel.send('{')
      expect(await ended).toBe('too many broken messages')
    })
  })

  describe('the connection', () => {
    it('when lost fails what was asked, and is made anew', async () => {
      serve({ 'time.live': () => new Promise(() => {}) })
      const window = await opened()
      const asked = window.call('time.live', {})
      asked.catch(() => {})
      await until(() => hosts.length === 1)
      hosts[0]?.close('engine restarted')
      await expect(asked).rejects.toMatchObject({ code: 'disconnected', message: 'engine restarted' })
      await expect(window.call('time.live', {})).rejects.toMatchObject({ code: 'disconnected' })
      await reached(window, 'open')
      expect(hosts).toHaveLength(2)
    })

    it('begins to number frames anew, so that none of the new engine’s are taken for old', async () => {
      serve()
      const window = await opened()
      const seen: number[] = []
      window.onFrame((frame) => void seen.push(frame.header.tick))
      hosts[0]?.show({ header: header({ tick: 1 }), picture })
      await until(() => seen.length === 1)
      hosts[0]?.close('engine restarted')
      await until(() => window.state.kind !== 'open')
      await reached(window, 'open')
      hosts[1]?.show({ header: header({ tick: 2 }), picture })
      await until(() => seen.length === 2)
      expect(seen).toEqual([1, 2])
    })

    it('is not tried again where the engine is of another version', async () => {
      serve({
        'house.hello': () => {
          throw new Problem('refused', 'reload this page')
        },
      })
      const window = client()
      await reached(window, 'refused')
      expect(window.state).toEqual({ kind: 'refused', why: 'reload this page' })
    })

    it('ends for both when the window closes', async () => {
      let engineEnd: ByteChannel | undefined
      transport.onArrival((channel) => {
        engineEnd = channel
        hostChannel(channel, answers(), () => {})
      })
      const window = await opened()
      const ended = new Promise((resolve) => engineEnd?.onClose(resolve))
      window.close()
      await ended
      expect(window.state.kind).toBe('closed')
    })
  })

  async function reached(window: Client, kind: Client['state']['kind']): Promise<void> {
    await new Promise<void>((resolve) => {
      const off = { off: () => {} }
      off.off = window.onState((state) => {
        if (state.kind !== kind) return
        resolve()
        queueMicrotask(() => off.off())
      })
    })
  }

  async function until(condition: () => boolean): Promise<void> {
    await vi.waitFor(() => expect(condition()).toBe(true), { timeout: 30_000, interval: 2 })
  }
})
