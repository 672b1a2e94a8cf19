import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { MessageChannel } from 'node:worker_threads'
import { WebSocketServer } from 'ws'
import type { ByteChannel } from '../../electron/wire/channel.ts'
import { type PortLike, portChannel } from '../../electron/wire/port.ts'
import { connectSocket, socketChannel } from '../../electron/wire/websocket.ts'

/** Both ends of a way to travel, so that one suite can be run on each. */
export type Transport = {
  /** What a window calls to reach the engine. */
  connect(): Promise<ByteChannel>
  /** The engine's end of each connection, told as it is made. */
  onArrival(listener: (channel: ByteChannel) => void): void
  close(): Promise<void>
}

export async function socketTransport(): Promise<Transport> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    connect: () => connectSocket(`ws://127.0.0.1:${port}/`),
    onArrival: (listener) => server.on('connection', (socket) => listener(socketChannel(socket))),
    async close() {
      for (const socket of server.clients) socket.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}

export async function portTransport(): Promise<Transport> {
  const ports = new Set<MessageChannel>()
  let arrived: (channel: ByteChannel) => void = () => {}
  return {
    async connect() {
      const pair = new MessageChannel()
      ports.add(pair)
      arrived(portChannel(pair.port2 as unknown as PortLike))
      return portChannel(pair.port1 as unknown as PortLike)
    },
    onArrival(listener) {
      arrived = listener
    },
    async close() {
      for (const { port1, port2 } of ports) {
        port1.close()
        port2.close()
      }
    },
  }
}

export const transports = [
  { name: 'WebSocket', open: socketTransport },
  { name: 'MessagePort', open: portTransport },
]
