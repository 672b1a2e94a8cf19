import { availableParallelism } from 'node:os'
import type { ByteChannel } from '../wire/channel.ts'
import { prepareHome } from './home.ts'
import { beginFirstUniverse, type House, openHouse } from './house.ts'
import { openLog } from './log.ts'
import { type Eye, openEye } from './eye/eyes.ts'
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
  /** A window is on its way: its eye is opened at once, and is awake when the window comes. */
  awaitsWindow?: boolean
}

const windowsMax = 4
const nothingMore = { desktop: false, dialogs: false, notifications: false, openPath: false, rawFrames: false }

export function openEngine({ home, version, firstDays = 0, awaitsWindow = false }: EngineOptions): Engine {
  prepareHome(home, version)
  const log = openLog(home, version)
  const windows = new Set<Window>()
  let opened = 0
  let closing: Promise<void> | undefined
  let early: Eye | undefined

  const house = openHouse({
    folder: home,
    version,
    log,
    tellAll: (event) => forEachWindow((window) => window.tell(event)),
    onEdge: (universe, edge) => forEachWindow((window) => window.edge(universe, edge)),
  })
  beginFirstUniverse(house, firstDays)
  if (awaitsWindow) early = nextEye()
  log.info({ home }, 'the engine is ready')

  function forEachWindow(work: (window: Window) => void): void {
    for (const window of windows) work(window)
  }

  function nextEye(): Eye {
    // The lens leaves a core for the life it shows.
    const threads = Math.max(1, Math.min(4, availableParallelism() - 1))
    return openEye({
      given: { home, packsFolders: house.packsFolders, threads },
      name: `eye ${++opened}`,
      settings: (house.settings.get('lens') as object | undefined) ?? {},
      trials: house.trials,
      edgeOf: house.edge,
    })
  }

  return {
    house,
    get windows() {
      return windows.size
    },
    attach(channel, capabilities = {}) {
      if (closing) return channel.close('the engine is closing')
      if (windows.size >= windowsMax) return channel.close(`${windowsMax} windows are open already: close one first`)
      const eye = early ?? nextEye()
      early = undefined
      try {
        const window = openWindow({ house, channel, eye, capabilities: { ...nothingMore, ...capabilities } })
        windows.add(window)
        channel.onClose(() => {
          windows.delete(window)
          window.close().catch((error) => log.error(error))
        })
      } catch (error) {
        // Whoever brought the channel hears of it by its end, and has nothing to catch.
        log.error(error)
        channel.close('the engine could not open this window; its log says why')
        eye.close('close').catch((failed) => log.error(failed))
      }
    },
    close() {
      closing ??= end()
      return closing
    },
  }

  async function end(): Promise<void> {
    const open = [...windows]
    windows.clear()
    const ends = await Promise.allSettled([...open.map((window) => window.close()), early?.close('close')])
    for (const end of ends) if (end.status === 'rejected') log.error(end.reason)
    await house.close()
    log.info('the engine has ended in good order')
    log.end()
  }
}
