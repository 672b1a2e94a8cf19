import type { BrowserWindow } from 'electron'
import type { ElectronApi } from './api.ts'
import { brokerPorts } from './broker.ts'
import { keepEngine } from './engine.ts'
import { chooseHome } from './home.ts'
import { setMenu } from './menu.ts'
import { declareScheme, servePage } from './page.ts'
import { denyPermissions } from './permissions.ts'
import { openWindow } from './window.ts'

export type Surroundings = { args: string[]; env: NodeJS.ProcessEnv; platform: NodeJS.Platform }

/** Everything the desktop app does, in order. What a window shows and does comes from the engine and the page. */
export function startShell(electron: ElectronApi, { args, env, platform }: Surroundings): void {
  const { app } = electron
  let window: BrowserWindow | undefined

  declareScheme(electron)
  app.enableSandbox()
  const home = chooseHome(app, args, env)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => {
    if (!window) return app.isReady() ? show() : undefined
    if (window.isMinimized()) window.restore()
    window.focus()
  })

  const engine = keepEngine(electron, home)
  const show = () => {
    window = openWindow(electron)
    window.once('closed', () => {
      window = undefined
    })
  }
  brokerPorts(electron, engine, () => window)
  app.on('activate', () => {
    if (app.isReady() && !window) show()
  })
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit()
  })
  // The engine writes what it knows before it ends; the app waits for it.
  app.on('will-quit', (event) => {
    if (!engine.isRunning()) return
    event.preventDefault()
    void engine.close().then(() => app.quit())
  })

  void app.whenReady().then(() => {
    engine.start()
    denyPermissions(electron)
    servePage(electron)
    setMenu(electron, { platform, packaged: app.isPackaged })
    show()
  })
}
