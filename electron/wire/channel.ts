/** What travels: text is an envelope (JSON), bytes are a frame. */
export type ChannelMessage = string | Uint8Array<ArrayBuffer>

/**
 * An ordered, two-way stream of messages between one window and the engine. Transports differ (WebSocket, MessagePort); this is all
 * that the rest of the room knows of them. Messages that arrive before a listener is set are kept by the transport.
 */
export type ByteChannel = {
  send(message: ChannelMessage): void
  /** One listener; setting it starts delivery. */
  onMessage(listener: (message: ChannelMessage) => void): void
  /** Called once, however the channel ends; at once if it has ended already. */
  onClose(listener: (why: string) => void): void
  close(why?: string): void
  /** Bytes accepted by `send` that have not left yet; 0 where the transport cannot tell. */
  readonly bufferedBytes: number
}

/** Remembers the end of a channel, so that every transport tells it exactly once. */
export function closing(): { ended: boolean; end(why: string): void; onClose(listener: (why: string) => void): void } {
  let why: string | undefined
  let listeners: ((why: string) => void)[] = []
  return {
    get ended() {
      return why !== undefined
    },
    end(reason) {
      if (why !== undefined) return
      why = reason
      const waiting = listeners
      listeners = []
      for (const listener of waiting) listener(reason)
    },
    onClose(listener) {
      if (why !== undefined) listener(why)
      else listeners.push(listener)
    },
  }
}
