import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import type { ElectronApi } from '../../electron/shell/api.ts'

/**
 * Electron as far as the shell touches it, made by hand: it remembers what it was told, and its events are fired by the test. The real
 * one is driven by desktop.test.ts, where its binary is present.
 */
export class FakeContents extends EventEmitter {
  mainFrame = { origin: 'qhpu://app' }
  posted: { channel: string; ports: FakePort[] }[] = []
  openHandler: (() => { action: string }) | undefined
  setWindowOpenHandler(handler: () => { action: string }) {
    this.openHandler = handler
  }
  postMessage(channel: string, _message: unknown, ports: FakePort[]) {
    this.posted.push({ channel, ports })
  }
}

export class FakeWindow extends EventEmitter {
  webContents = new FakeContents()
  addresses: string[] = []
  calls: string[] = []
  minimized = false
  options: BrowserWindowConstructorOptions
  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }
  loadURL(address: string) {
    this.addresses.push(address)
    return Promise.resolve()
  }
  isMinimized = () => this.minimized
  show = () => this.calls.push('show')
  focus = () => this.calls.push('focus')
  restore = () => this.calls.push('restore')
}

export class FakePort extends EventEmitter {}

export class FakeChild extends EventEmitter {
  messages: { message: unknown; ports: FakePort[] }[] = []
  killed = false
  postMessage(message: unknown, ports: FakePort[] = []) {
    this.messages.push({ message, ports })
  }
  kill() {
    this.killed = true
    return true
  }
}

class FakeApp extends EventEmitter {
  isPackaged = false
  paths: Record<string, string> = {}
  calls: string[] = []
  alone = true
  ready = Promise.withResolvers<void>()
  whenReady = () => this.ready.promise
  isReady = () => true
  enableSandbox = () => this.calls.push('enableSandbox')
  requestSingleInstanceLock = () => this.alone
  quit = () => this.calls.push('quit')
  setPath(name: string, path: string) {
    this.paths[name] = path
  }
}

type Reply = (answer: unknown) => void

class FakeSession extends EventEmitter {
  permissionRequest: ((contents: unknown, name: string, reply: Reply, details: object) => void) | undefined
  permissionCheck: ((contents: unknown, name: string, origin: string) => boolean) | undefined
  devicePermission: (() => boolean) | undefined
  displayMedia: ((request: unknown, reply: Reply) => void) | undefined
  beforeRequest: ((details: { url: string }, reply: Reply) => void) | undefined
  webRequest = {
    onBeforeRequest: (handler: typeof this.beforeRequest) => {
      this.beforeRequest = handler
    },
  }
  setPermissionRequestHandler(handler: typeof this.permissionRequest) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: typeof this.devicePermission) {
    this.devicePermission = handler
  }
  setDisplayMediaRequestHandler(handler: typeof this.displayMedia) {
    this.displayMedia = handler
  }
}

export function fakeElectron() {
  const windows: FakeWindow[] = []
  const children: (FakeChild & { path: string; args: string[] })[] = []
  const app = new FakeApp()
  const ipcMain = new EventEmitter()
  const session = new FakeSession()
  const schemes: { scheme: string; privileges: Record<string, boolean> }[] = []
  const handlers = new Map<string, (request: Request) => Promise<Response>>()
  const menus: MenuItemConstructorOptions[][] = []

  const api = {
    app,
    ipcMain,
    session: { defaultSession: session },
    BrowserWindow: function open(options: BrowserWindowConstructorOptions) {
      const window = new FakeWindow(options)
      windows.push(window)
      return window
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => menus.push(menu),
    },
    MessageChannelMain: function channel() {
      return { port1: new FakePort(), port2: new FakePort() }
    },
    protocol: {
      registerSchemesAsPrivileged: (list: typeof schemes) => schemes.push(...list),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => handlers.set(scheme, handler),
    },
    utilityProcess: {
      fork(path: string, args: string[]) {
        const child = Object.assign(new FakeChild(), { path, args })
        children.push(child)
        return child
      },
    },
  } as unknown as ElectronApi

  return { api, app, ipcMain, session, windows, children, schemes, handlers, menus }
}
