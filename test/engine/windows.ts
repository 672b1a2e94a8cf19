import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { type Engine, openEngine } from '../../electron/engine/engine.ts'
import { type Client, connectClient } from '../../electron/wire/client.ts'
import type { EventName, EventOf } from '../../electron/wire/events.ts'
import type { Frame } from '../../electron/wire/frame.ts'
import { type PortLike, portChannel } from '../../electron/wire/port.ts'

export type TestEngine = { engine: Engine; folder: string; close(): Promise<void> }

/** A whole engine on a home of its own. */
export function startEngine(options: { firstDays?: number; awaitsWindow?: boolean } = {}): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-engine-'))
  const engine = openEngine({ home: folder, version: '0.1.0', ...options })
  return {
    engine,
    folder,
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, maxRetries: 5 })
    },
  }
}

/** A window without a screen: the same client that the page uses, over a port. */
export async function openWindow(engine: Engine): Promise<Client> {
  const client = connectClient(async () => {
    const { port1, port2 } = new MessageChannel()
    engine.attach(portChannel(port2 as unknown as PortLike))
    return portChannel(port1 as unknown as PortLike)
  })
  await new Promise<void>((resolve) => client.onState((state) => state.kind === 'open' && resolve()))
  return client
}

export function heard<N extends EventName>(
  client: Client,
  name: N,
  wanted: (event: EventOf<N>) => boolean = () => true,
): Promise<EventOf<N>> {
  return new Promise((resolve) => {
    const off = client.on(name, (event) => {
      if (!wanted(event)) return
      off()
      resolve(event)
    })
  })
}

export function seen(client: Client, wanted: (frame: Frame) => boolean = () => true): Promise<Frame> {
  return new Promise((resolve) => {
    const off = client.onFrame((frame) => {
      if (!wanted(frame)) return
      off()
      resolve(frame)
    })
  })
}
