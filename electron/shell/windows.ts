import type { MessageEvent, MessagePortMain, ParentPort } from 'electron'
import type { ByteChannel } from '../wire/channel.ts'
import { type PortLike, portChannel } from '../wire/port.ts'

/** What an engine must be able to do to serve the windows of the desktop. */
export type WindowHost = {
  attach(channel: ByteChannel): void
  close(): Promise<void>
}

/** Electron's port under the names that the wire knows a port by. Nothing is transferred but other ports: bytes are copied. */
export function portLike(port: MessagePortMain): PortLike {
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(type: 'message' | 'close', listener: (event: { data: unknown }) => void) {
      if (type === 'message') port.on('message', ({ data }: MessageEvent) => listener({ data }))
      else port.on('close', () => listener({ data: undefined }))
    },
    start: () => port.start(),
    close: () => port.close(),
  }
}

/** Serves every window whose port the main process sends, until it says to close; then `leave` ends this process. */
export function serveWindows(
  parent: Pick<ParentPort, 'on'>,
  host: WindowHost,
  leave: (exitCode: number) => void,
): void {
  parent.on('message', ({ data, ports }) => {
    if (data === 'window' && ports.length === 1) host.attach(portChannel(portLike(ports[0])))
    else if (data === 'close')
      host.close().then(
        () => leave(0),
        (problem: unknown) => {
          console.error(problem)
          leave(1)
        },
      )
  })
}
