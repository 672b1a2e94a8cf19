import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { askForPort, bringPort } from '../../electron/shell/broker.ts'

const source = readFileSync('electron/shell/preload.cjs', 'utf8')

type Message = { source: unknown; data: unknown; ports: unknown[] }

/** A window as the preload sees one: it posts to itself, and what it posts arrives as an event. */
class FakeWindow {
  declare qhpu?: { openPort(): Promise<unknown> }
  listeners: ((event: Message) => void)[] = []
  targets: string[] = []
  addEventListener(_type: 'message', listener: (event: Message) => void) {
    this.listeners.push(listener)
  }
  postMessage(data: unknown, target: string, ports: unknown[]) {
    this.targets.push(target)
    this.deliver({ source: this, data, ports })
  }
  deliver(event: Message) {
    for (const listener of this.listeners) listener(event)
  }
}

function load() {
  const window = new FakeWindow()
  const sent: string[] = []
  const ipcRenderer = Object.assign(new EventEmitter(), { send: (channel: string) => sent.push(channel) })
  const contextBridge = {
    executeInMainWorld: ({ func, args }: { func: (...given: unknown[]) => unknown; args: unknown[] }) => func(...args),
  }
  const context = createContext({
    window,
    location: { origin: 'qhpu://app' },
    require: () => ({ contextBridge, ipcRenderer }),
  })
  runInContext(source, context)
  const { qhpu } = window
  if (!qhpu) throw new Error('the page was given nothing')
  return { window, sent, ipcRenderer, qhpu }
}

describe('the preload', () => {
  it('gives the page one function and nothing to change', () => {
    const { qhpu, window } = load()
    expect(Object.keys(qhpu)).toEqual(['openPort'])
    expect(Object.isFrozen(qhpu)).toBe(true)
    expect(Object.getOwnPropertyDescriptor(window, 'qhpu')?.writable).toBe(false)
  })

  it('asks for a port and hands it over when it comes', async () => {
    const { qhpu, sent, ipcRenderer, window } = load()
    const port = {}
    const opened = qhpu.openPort()
    expect(sent).toEqual([askForPort])
    ipcRenderer.emit(bringPort, { ports: [port] })
    expect(await opened).toBe(port)
    expect(window.targets).toEqual(['qhpu://app'])
  })

  it('takes no port from a frame that imitates it', async () => {
    const { qhpu, ipcRenderer, window } = load()
    const port = {}
    const opened = qhpu.openPort()
    window.deliver({ source: {}, data: 'qhpu.port', ports: [{}] })
    window.deliver({ source: window, data: 'another', ports: [{}] })
    ipcRenderer.emit(bringPort, { ports: [port] })
    expect(await opened).toBe(port)
  })
})
