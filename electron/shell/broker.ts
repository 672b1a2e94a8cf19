import type { BrowserWindow, WebFrameMain } from 'electron'
import type { ElectronApi } from './api.ts'
import type { EngineProcess } from './engine.ts'
import { pageOrigin } from './page.ts'

/** The only words that pass between page and main process: one asks for a port, the other brings it. */
export const askForPort = 'qhpu.ask-for-port'
export const bringPort = 'qhpu.bring-port'

/** Joins a window to the engine when it asks, and then stands aside: what they say to each other never passes through here. */
export function brokerPorts(
  { ipcMain, MessageChannelMain }: ElectronApi,
  engine: EngineProcess,
  window: () => BrowserWindow | undefined,
): void {
  ipcMain.on(askForPort, ({ senderFrame }) => {
    const contents = window()?.webContents
    if (!contents || !isOurFrame(senderFrame, contents.mainFrame)) return
    const { port1, port2 } = new MessageChannelMain()
    engine.connect(port1)
    contents.postMessage(bringPort, null, [port2])
  })
}

/** A message counts only from the top frame of our own window, while it shows our own page. */
function isOurFrame(sender: WebFrameMain | null, main: WebFrameMain): boolean {
  return sender !== null && sender === main && sender.origin === pageOrigin
}
