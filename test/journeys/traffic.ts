import type { Page } from 'playwright-core'
import type { EngineEvent, EventOf } from '../../electron/wire/events.ts'
import { decodeFrame, type FrameHeader } from '../../electron/wire/frame.ts'

/** What has come over a page's wire: frames as bytes, the rest as text. It is what the window itself sees. */
export type Traffic = {
  frames: number
  /** Of the picture on the screen: of those that came, the last that the window has answered for. */
  shown: FrameHeader | undefined
  moment: EventOf<'moment'> | undefined
  stream: EventOf<'stream'> | undefined
  crowd: EventOf<'crowd'> | undefined
  /** Told while a model makes the pictures. */
  lens: EventOf<'lens'> | undefined
}

export function listenTo(page: Page): Traffic {
  const traffic: Traffic = {
    frames: 0,
    shown: undefined,
    moment: undefined,
    stream: undefined,
    crowd: undefined,
    lens: undefined,
  }
  page.on('websocket', (socket) => {
    const onTheirWay: FrameHeader[] = []
    socket.on('framereceived', ({ payload }) => {
      if (typeof payload !== 'string') {
        traffic.frames++
        onTheirWay.push(decodeFrame(Uint8Array.from(payload)).header)
      } else if (payload.startsWith('{"type":"event"')) note(JSON.parse(payload).event)
    })
    socket.on('framesent', ({ payload }) => {
      if (String(payload).startsWith('{"type":"credit"')) traffic.shown = onTheirWay.shift() ?? traffic.shown
    })
  })
  return traffic

  function note(event: EngineEvent): void {
    if (event.event === 'moment') traffic.moment = event
    if (event.event === 'stream') traffic.stream = event
    if (event.event === 'crowd') traffic.crowd = event
    if (event.event === 'lens') traffic.lens = event
  }
}
