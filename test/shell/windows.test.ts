import { EventEmitter, once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { MessagePortMain, ParentPort } from 'electron'
import { describe, expect, it } from 'vitest'
import { hostEngine } from '../../electron/shell/host.ts'
import { serveWindows } from '../../electron/shell/windows.ts'
import type { ByteChannel } from '../../electron/wire/channel.ts'
import { portChannel } from '../../electron/wire/port.ts'
import { Problem } from '../../electron/wire/problem.ts'

/** A real port that speaks as Electron's main process has it: `on('message')` with an event, and silent until it is started. */
function asMain(port: MessagePort): MessagePortMain {
  const main = new EventEmitter()
  port.on('close', () => main.emit('close'))
  return Object.assign(main, {
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.on('message', (data) => main.emit('message', { data, ports: [] })),
    close: () => port.close(),
  })
}

function serve(close = async () => {}) {
  const parent = new EventEmitter()
  const channels: ByteChannel[] = []
  const left = Promise.withResolvers<number>()
  serveWindows(
    parent as unknown as ParentPort,
    { attach: (channel) => void channels.push(channel), close },
    left.resolve,
  )
  return { parent, channels, left: left.promise }
}

describe('the engine in a process of the desktop', () => {
  it('speaks with a window over the port that it was sent', async () => {
    const { parent, channels } = serve()
    const { port1, port2 } = new MessageChannel()
    parent.emit('message', { data: 'window', ports: [asMain(port1)] })
    expect(channels).toHaveLength(1)
    channels[0].onMessage((message) => channels[0].send(message))
    const window = portChannel(port2 as never)
    const echoed = new EventEmitter()
    window.onMessage((message) => echoed.emit('message', message))
    window.send('words')
    expect(await once(echoed, 'message')).toEqual(['words'])
    window.send(new Uint8Array([1, 2, 3]))
    expect(await once(echoed, 'message')).toEqual([new Uint8Array([1, 2, 3])])
    const ended = new Promise<string>((resolve) => channels[0].onClose(resolve))
    window.close('the window was closed')
    expect(await ended).toBe('the window was closed')
  })

  it('pays no heed to what it does not know', () => {
    const { parent, channels } = serve()
    parent.emit('message', { data: 'window', ports: [] })
    parent.emit('message', { data: { window: true }, ports: [new EventEmitter()] })
    expect(channels).toHaveLength(0)
  })

  it('closes before it leaves, and says by its exit code whether that went well', async () => {
    const good = serve()
    good.parent.emit('message', { data: 'close', ports: [] })
    expect(await good.left).toBe(0)
    const bad = serve(() => Promise.reject(new Error('the disk is full')))
    bad.parent.emit('message', { data: 'close', ports: [] })
    expect(await bad.left).toBe(1)
  })
})

describe('a home that cannot be opened', () => {
  it('is told of in the window that comes, and opened for the next one once that was mended', async () => {
    let isMended = false
    const attached: ByteChannel[] = []
    const host = hostEngine(() => {
      if (!isMended) throw new Problem('read only', 'the home cannot be written')
      return { attach: (channel) => void attached.push(channel), close: async () => {} }
    })
    const whys: string[] = []
    const channel: ByteChannel = {
      send: () => {},
      onMessage: () => {},
      onClose: () => {},
      close: (why = '') => void whys.push(why),
      bufferedBytes: 0,
    }
    host.attach(channel)
    expect(whys).toEqual(['the home cannot be written'])
    isMended = true
    host.attach(channel)
    expect(attached).toEqual([channel])
    await host.close()
  })
})
