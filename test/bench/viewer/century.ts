import type { Page, WebSocketRoute } from 'playwright-core'
import { type Asked, recordOf } from './invented_history.ts'

/**
 * A hundred years laid before the window: the real page, the real engine and the real wire, with the answers about history put in the
 * place of those of a young universe.
 */
const centuryTicks = 100 * 8_766

export async function layCentury(page: Page): Promise<void> {
  const names = new Map<number, { name: string; input: Asked }>()
  await page.routeWebSocket(/\/wire/, (window) => {
    const engine = window.connectToServer()
    window.onMessage((message) => {
      if (typeof message === 'string') note(message)
      engine.send(message)
    })
    engine.onMessage((message) => window.send(typeof message === 'string' ? older(message) : message))
  })

  function note(message: string): void {
    const asked = JSON.parse(message) as { type: string; id: number; name: string; input: Asked }
    if (asked.type === 'request' && /^time\.(series|density|events|open)$/.test(asked.name)) names.set(asked.id, asked)
  }

  function older(message: string): Parameters<WebSocketRoute['send']>[0] {
    const told = JSON.parse(message) as Told
    if (told.type === 'event' && told.event?.event === 'moment') {
      told.event.liveTick = centuryTicks
      return JSON.stringify(told)
    }
    const asked = told.id === undefined ? undefined : names.get(told.id)
    if (!asked || told.id === undefined || (told.type !== 'reply' && told.type !== 'problem')) return message
    names.delete(told.id)
    if (asked.name === 'time.open') {
      if (told.output) Object.assign(told.output, { liveTick: centuryTicks })
      return JSON.stringify(told)
    }
    return JSON.stringify({ type: 'reply', id: told.id, output: recordOf(asked.name, asked.input, centuryTicks) })
  }
}

type Told = {
  type: string
  id?: number
  output?: object
  event?: { event: string; liveTick: number }
}
