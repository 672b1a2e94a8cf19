import { availableParallelism } from 'node:os'
import type { ByteChannel } from '../wire/channel.ts'
import { prepareHome } from './home.ts'
import { beginFirstUniverse, type House, openHouse } from './house.ts'
import { openLog } from './log.ts'
import type { WindowOptions } from './window/pane.ts'
import { openWindow, type Window } from './window/window.ts'

/** The engine: one home, the universes that live in it, and any number of windows. It never knows what shows them. */
export type Engine = {
  /** Serves a window until its channel ends. */
  attach(channel: ByteChannel, capabilities?: Partial<WindowOptions['capabilities']>): void
  readonly house: House
  readonly windows: number
  close(): Promise<void>
}

export type EngineOptions = {
  home: string
  version: string
  /** How long the first universe of an empty home has lived before anyone looks, so that there is something to look back at. */
  firstDays?: number
}

const windowsMax = 4
const nothingMore = { desktop: false, dialogs: false, notifications: false, openPath: false, rawFrames: false }

export function openEngine({ home, version, firstDays = 0 }: EngineOptions): Engine {
  prepareHome(home, version)
  const log = openLog(home, version)
  const windows = new Set<Window>()
  let opened = 0
  let closing: Promise<void> | undefined

  const house = openHouse({
    folder: home,
    version,
    log,
    tellAll: (event) => forEachWindow((window) => window.tell(event)),
    onEdge: (universe, edge) => forEachWindow((window) => window.edge(universe, edge)),
  })
  beginFirstUniverse(house, firstDays)
  log.info({ home }, 'the engine is ready')

  function forEachWindow(work: (window: Window) => void): void {
    for (const window of windows) work(window)
  }

  return {
    house,
    get windows() {
      return windows.size
    },
    attach(channel, capabilities = {}) {
      if (closing) return channel.close('the engine is closing')
      if (windows.size >= windowsMax) return channel.close(`${windowsMax} windows are open already: close one first`)
      const name = `eye ${++opened}`
      const window = openWindow({
        house,
        channel,
        name,
        // The lens leaves a core for the life it shows.
        threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
        capabilities: { ...nothingMore, ...capabilities },
      })
      windows.add(window)
      channel.onClose(() => {
        windows.delete(window)
        window.close().catch((error) => log.error(error))
      })
    },
    close() {
      closing ??= end()
      return closing
    },
  }

  async function end(): Promise<void> {
    const open = [...windows]
    windows.clear()
    await Promise.allSettled(open.map((window) => window.close()))
    await house.close()
    log.info('the engine has ended in good order')
    log.end()
  }
}
