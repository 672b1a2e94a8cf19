import { type ByteChannel, type ChannelMessage, closing } from './channel.ts'

/** What a DOM MessagePort and the one of worker_threads have in common. */
export type PortLike = {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: () => void): void
  start?(): void
  close(): void
}

/** Not every port tells its other end that it was closed, so the end is said in words first. */
type Farewell = { farewell: string }

/** A channel over a MessagePort; Electron's MessagePortMain is given as its `PortLike` view by the shell. */
export function portChannel(port: PortLike): ByteChannel {
  const end = closing()
  let listening = false

  port.addEventListener('close', () => end.end('the other side is gone'))

  return {
    send(message) {
      if (!end.ended) port.postMessage(message)
    },
    onMessage(listener) {
      if (!listening) {
        listening = true
        port.addEventListener('message', ({ data }) => {
          if (end.ended) return
          if (isFarewell(data)) {
            end.end(data.farewell)
            port.close()
          } else if (typeof data === 'string' || data instanceof Uint8Array) listener(data as ChannelMessage)
        })
      }
      port.start?.()
    },
    onClose: end.onClose,
    close(why = 'closed') {
      if (end.ended) return
      port.postMessage({ farewell: why } satisfies Farewell)
      port.close()
      end.end(why)
    },
    bufferedBytes: 0,
  }
}

function isFarewell(data: unknown): data is Farewell {
  return typeof data === 'object' && data !== null && typeof (data as Partial<Farewell>).farewell === 'string'
}
