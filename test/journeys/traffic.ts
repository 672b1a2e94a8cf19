import type { Page } from 'playwright-core'
import type { EngineEvent, EventOf } from '../../electron/wire/events.ts'

/** What has come over a page's wire: frames as bytes, the rest as text. It is what the window itself sees. */
export type Traffic = {
  frames: number
  moment: EventOf<'moment'> | undefined
  stream: EventOf<'stream'> | undefined
  crowd: EventOf<'crowd'> | undefined
  /** Told while a model makes the pictures. */
  lens: EventOf<'lens'> | undefined
}

export function listenTo(page: Page): Traffic {
  const traffic: Traffic = { frames: 0, moment: undefined, stream: undefined, crowd: undefined, lens: undefined }
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (typeof payload !== 'string') traffic.frames++
      else if (payload.startsWith('{"type":"event"')) note(JSON.parse(payload).event)
    }),
  )
  return traffic

  function note(event: EngineEvent): void {
    if (event.event === 'moment') traffic.moment = event
    if (event.event === 'stream') traffic.stream = event
    if (event.event === 'crowd') traffic.crowd = event
    if (event.event === 'lens') traffic.lens = event
  }
}
