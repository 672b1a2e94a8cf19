import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import type { ElectronApi } from './api.ts'
import { pageOrigin } from './page.ts'
import { isOurPage } from './policy.ts'

export const windowOptions: BrowserWindowConstructorOptions = {
  title: 'QiHarmony',
  width: 1440,
  height: 900,
  minWidth: 900,
  minHeight: 600,
  // The page's own colour, so that no white shows before it is painted.
  backgroundColor: '#0b0d10',
  show: false,
  autoHideMenuBar: true,
  icon: join(import.meta.dirname, '..', '..', 'assets', 'icons', 'qiharmony-256.png'),
  webPreferences: {
    preload: join(import.meta.dirname, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    // The world goes on behind other windows; the engine decides what an unseen picture is worth.
    backgroundThrottling: true,
  },
}

/** The one window, showing the one page, which it never leaves. */
export function openWindow({ BrowserWindow }: ElectronApi): BrowserWindow {
  const window = new BrowserWindow(windowOptions)
  keepToPage(window.webContents)
  window.once('ready-to-show', () => window.show())
  window.loadURL(`${pageOrigin}/`).catch((error) => console.error(`the page could not be shown: ${error}`))
  return window
}

function keepToPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url, pageOrigin)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url, pageOrigin)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
