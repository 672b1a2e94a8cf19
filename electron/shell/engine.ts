import { join } from 'node:path'
import type { MessagePortMain, UtilityProcess } from 'electron'
import type { ElectronApi } from './api.ts'

const entry = join(import.meta.dirname, 'utility.ts')
const closeMsMax = 20_000

export type EngineProcess = {
  /** Starts it before a window asks, once the app is ready: the page and the engine then load side by side. */
  start(): void
  /** Gives the engine a port to one window; starts it where it is not running, so that a window's retry is what revives it. */
  connect(port: MessagePortMain): void
  isRunning(): boolean
  /** Asks it to end, and ends it where it does not answer. */
  close(): Promise<void>
}

export function keepEngine(
  { utilityProcess }: ElectronApi,
  home: string | undefined,
  waitMsMax = closeMsMax,
): EngineProcess {
  let child: UtilityProcess | undefined

  function launch(): UtilityProcess {
    const started = utilityProcess.fork(entryOutsideArchive(entry), home ? ['--home', home] : [], {
      serviceName: 'QiHarmony engine',
      stdio: 'inherit',
    })
    // Its end is told by `exit` as well; an error that nobody listens to would end this process too.
    started.on('error', (type, location) => console.error(`the engine: ${type} at ${location}`))
    started.once('exit', () => {
      if (child === started) child = undefined
    })
    return started
  }

  return {
    start() {
      child ??= launch()
    },
    connect(port) {
      child ??= launch()
      child.postMessage('window', [port])
    },
    isRunning: () => child !== undefined,
    close() {
      const ending = child
      if (!ending) return Promise.resolve()
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer)
          child = undefined
          resolve()
        }
        const timer = setTimeout(() => {
          ending.kill()
          finish()
        }, waitMsMax)
        ending.once('exit', finish)
        ending.postMessage('close')
      })
    },
  }
}

/** The engine's native parts and models are opened by libraries that know nothing of archives: it runs from the files beside it. */
export function entryOutsideArchive(path: string): string {
  return path.replace(/\bapp\.asar\b(?!\.unpacked)/, 'app.asar.unpacked')
}
