import type { ByteChannel } from '../../electron/wire/channel.ts'
import { type PortLike, portChannel } from '../../electron/wire/port.ts'
import { connectSocket } from '../../electron/wire/websocket.ts'

/** What the desktop's preload puts on the window, when there is one. */
declare global {
  interface Window {
    qhpu?: { openPort(): Promise<MessagePort> }
  }
}

const tokenKey = 'token'

/** One way in, whatever the host offers: a port brokered by the desktop, or a socket to where the page came from. */
export async function connect(): Promise<ByteChannel> {
  if (window.qhpu) return portChannel((await window.qhpu.openPort()) as PortLike)
  const url = new URL('wire', location.href)
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  url.hash = ''
  url.search = ''
  url.searchParams.set(tokenKey, takeToken())
  return connectSocket(url.href)
}

/**
 * The token comes once in the address. It is moved out of it at once, so that it stays out of the history, of bookmarks and of what a
 * user copies; a reload finds it in this tab's own storage.
 */
function takeToken(): string {
  const given =
    new URLSearchParams(location.hash.slice(1)).get(tokenKey) ?? new URLSearchParams(location.search).get(tokenKey)
  if (given) {
    sessionStorage.setItem(tokenKey, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(tokenKey) ?? ''
}
