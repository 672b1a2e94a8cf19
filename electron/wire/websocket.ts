import { type ByteChannel, type ChannelMessage, closing } from './channel.ts'
import { Problem } from './problem.ts'

/** What a browser's WebSocket and the one of `ws` have in common. */
export type SocketLike = {
  binaryType: string
  readonly bufferedAmount: number
  readonly readyState: number
  send(data: string | Uint8Array<ArrayBuffer>): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  addEventListener(type: 'error', listener: () => void): void
}

const open = 1
/** Messages kept for a listener that is not there yet. */
const backlogMax = 256
const reasonBytesMax = 120

/** A channel over a socket that is open. */
export function socketChannel(socket: SocketLike): ByteChannel {
  const end = closing()
  const backlog: ChannelMessage[] = []
  let listener: ((message: ChannelMessage) => void) | undefined
  socket.binaryType = 'arraybuffer'

  socket.addEventListener('message', ({ data }) => {
    const message = data instanceof ArrayBuffer ? new Uint8Array(data) : data
    if (typeof message !== 'string' && !(message instanceof Uint8Array)) return
    if (listener) listener(message as ChannelMessage)
    else if (backlog.push(message as ChannelMessage) > backlogMax) close('nobody listens')
  })
  socket.addEventListener('close', ({ code, reason }) => end.end(reason || `the connection ended (${code})`))
  // A close event always follows and carries all that can be known.
  socket.addEventListener('error', () => {})

  function close(why = 'closed'): void {
    socket.close(1000, why.slice(0, reasonBytesMax))
    end.end(why)
  }

  return {
    send(message) {
      if (!end.ended && socket.readyState === open) socket.send(message)
    },
    onMessage(next) {
      listener = next
      for (const message of backlog.splice(0)) next(message)
    },
    onClose: end.onClose,
    close,
    get bufferedBytes() {
      return socket.bufferedAmount
    },
  }
}

/** Opens a socket to the engine; `url` begins with ws: or wss:. */
export function connectSocket(url: string): Promise<ByteChannel> {
  const socket = new WebSocket(url)
  const channel = socketChannel(socket)
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(channel))
    channel.onClose((why) => reject(new Problem('disconnected', why)))
  })
}
