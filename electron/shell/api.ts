import type * as Electron from 'electron'

/** The part of Electron that the shell uses, taken as an argument, so that what it refuses can be shown without the binary. */
export type ElectronApi = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'ipcMain' | 'Menu' | 'MessageChannelMain' | 'protocol' | 'session' | 'utilityProcess'
>
