/**
 * Runs in the sandbox, before the page: plain CommonJS is all that it may be. It gives the page one thing, `qhpu.openPort()`, which
 * resolves to a port to the engine. Ports cannot pass the bridge between the two worlds, so they come as messages to the window itself.
 */
const { contextBridge, ipcRenderer } = require('electron')

const arrived = 'qhpu.port'

ipcRenderer.on('qhpu.bring-port', (event) => window.postMessage(arrived, location.origin, event.ports))

contextBridge.executeInMainWorld({
  func: (ask, name) => {
    const waiting = []
    window.addEventListener('message', (event) => {
      if (event.source === window && event.data === name && event.ports.length === 1) waiting.shift()?.(event.ports[0])
    })
    const openPort = () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        ask()
      })
    Object.defineProperty(window, 'qhpu', { value: Object.freeze({ openPort }) })
  },
  args: [() => ipcRenderer.send('qhpu.ask-for-port'), arrived],
})
