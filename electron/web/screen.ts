import { MessageChannel } from 'node:worker_threads'
import type { Engine } from '../engine/engine.ts'
import { connectClient, type Client } from '../wire/client.ts'
import { portChannel, type PortLike } from '../wire/port.ts'
import { Problem } from '../wire/problem.ts'

/** The one window that plain viewers and scripts share: a client like the page's, in this process and without a page. */
export type Screen = {
  /** Opened when first asked for, on the universe that was begun first unless a command opened another. */
  client(): Promise<Client>
  /** Counts a viewer in; while there is none, nothing is painted. The answer counts it out. */
  watch(listener: (picture: Uint8Array) => void): Promise<() => void>
  close(): void
}

export function openScreen(engine: Engine): Screen {
  let opened: Promise<Client> | undefined
  let universe: string | undefined
  const viewers = new Set<(picture: Uint8Array) => void>()

  async function open(): Promise<Client> {
    const client = connectClient(async () => {
      const { port1, port2 } = new MessageChannel()
      engine.attach(portChannel(port2 as unknown as PortLike))
      return portChannel(port1 as unknown as PortLike)
    })
    client.onFrame(({ header, picture }) => {
      universe = header.universe
      if (header.format === 'jpeg') for (const viewer of viewers) viewer(picture)
    })
    try {
      await ready(client)
      return client
    } catch (error) {
      opened = undefined
      client.close()
      throw error
    }
  }

  const client = () => (opened ??= open())

  return {
    client,
    async watch(listener) {
      const window = await client()
      viewers.add(listener)
      if (viewers.size === 1) await show(window)
      return () => {
        if (viewers.delete(listener) && viewers.size === 0) void window.call('time.close', {}).catch(() => {})
      }
    },
    close() {
      void opened?.then((window) => window.close())
    },
  }

  async function show(window: Client): Promise<void> {
    const all = await window.call('universe.list', {})
    const shown = all.find(({ id }) => id === universe) ?? all[0]
    if (!shown) throw new Problem('no universe', 'there is no universe yet: begin one first')
    await window.call('time.open', { universe: shown.id })
  }
}

/** An engine that has no room for a window says so by closing the line at once; one that has says hello. */
function ready(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = client.onState((state) => {
      if (state.kind === 'open') resolve()
      else if (state.kind === 'waiting' || state.kind === 'refused') reject(new Problem('busy', state.why))
      else return
      queueMicrotask(() => stop())
    })
  })
}
