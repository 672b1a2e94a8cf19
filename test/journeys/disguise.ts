import type { Page, WebSocketRoute } from 'playwright-core'
import type { EngineEvent } from '../../electron/wire/events.ts'

/** A hand on the wire between a window and its engine: what comes can be changed, held back or added to, and nothing else is touched. */
export type Disguise = {
  tell(event: EngineEvent): void
  /** Ends the line, and lets no other be made. */
  cut(): Promise<void>
}

type Change = (text: string) => string

/** To be put on before the page is opened. */
export async function disguise(page: Page, change: Change = (text) => text): Promise<Disguise> {
  let line: WebSocketRoute | undefined
  let isCut = false
  await page.routeWebSocket(/\/wire/, (route) => {
    if (isCut) {
      void route.close()
      return
    }
    line = route
    const engine = route.connectToServer()
    engine.onMessage((message) => route.send(typeof message === 'string' ? change(message) : message))
    route.onMessage((message) => engine.send(message))
  })
  return {
    tell: (event) => line?.send(JSON.stringify({ type: 'event', event })),
    async cut() {
      isCut = true
      await line?.close()
    },
  }
}

const named = /"(name|otherName|motherName|fatherName|partnerName|leaderName|settlementName)":"([^"]+)"/g

/** Names as long as anyone has, and names that are written from right to left. */
export const longNames: Change = (text) =>
  text.replace(named, (_, key, name) => `"${key}":"${name} Wolfeschlegelsteinhausenbergerdorff of the Upper Valley"`)
export const rightToLeftNames: Change = (text) =>
  text.replace(named, (_, key, name) => `"${key}":"${name.length % 2 ? 'نور الدين بن يوسف القرطبي' : 'מִרְיָם בַּת אַבְרָהָם'}"`)
