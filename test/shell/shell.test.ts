import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askForPort, bringPort } from '../../electron/shell/broker.ts'
import { entryOutsideArchive, keepEngine } from '../../electron/shell/engine.ts'
import { menuTemplate } from '../../electron/shell/menu.ts'
import { pageOrigin, servePage } from '../../electron/shell/page.ts'
import { contentSecurityPolicy } from '../../electron/shell/policy.ts'
import { startShell } from '../../electron/shell/start.ts'
import { fakeElectron } from './fake-electron.ts'

async function start({ args = [] as string[], env = {}, alone = true } = {}) {
  const fake = fakeElectron()
  fake.app.alone = alone
  startShell(fake.api, { args, env, platform: 'linux' })
  fake.app.ready.resolve()
  await fake.app.ready.promise
  await Promise.resolve()
  return fake
}

/** An event that remembers whether it was stopped, as Electron's do. */
function stoppable<T extends object>(details: T) {
  return {
    ...details,
    stopped: false,
    preventDefault() {
      this.stopped = true
    },
  }
}

describe('the window', () => {
  it('is sandboxed and isolated, and has no Node in it', async () => {
    const { windows, app } = await start()
    expect(app.calls).toContain('enableSandbox')
    expect(windows).toHaveLength(1)
    expect(windows[0].options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    })
  })

  it('shows our own page, and itself only when that is painted', async () => {
    const { windows } = await start()
    expect(windows[0].addresses).toEqual(['qhpu://app/'])
    expect(windows[0].calls).toEqual([])
    windows[0].emit('ready-to-show')
    expect(windows[0].calls).toEqual(['show'])
  })

  it('opens no other window, follows no link, takes no redirect and holds no web view', async () => {
    const { windows } = await start()
    const contents = windows[0].webContents
    expect(contents.openHandler?.()).toEqual({ action: 'deny' })
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'qhpu://app.example.org/',
      'qhpu://other/',
      'javascript:1',
    ]) {
      const event = stoppable({ url, isMainFrame: true })
      contents.emit('will-navigate', event)
      contents.emit('will-frame-navigate', event)
      expect(event.stopped, url).toBe(true)
    }
    const framed = stoppable({ url: 'qhpu://app/', isMainFrame: false })
    contents.emit('will-frame-navigate', framed)
    expect(framed.stopped).toBe(true)
    for (const name of ['will-redirect', 'will-attach-webview']) {
      const event = stoppable({ url: 'qhpu://app/' })
      contents.emit(name, event)
      expect(event.stopped, name).toBe(true)
    }
  })

  it('may reload itself', async () => {
    const { windows } = await start()
    const event = stoppable({ url: 'qhpu://app/', isMainFrame: true })
    windows[0].webContents.emit('will-navigate', event)
    windows[0].webContents.emit('will-frame-navigate', event)
    expect(event.stopped).toBe(false)
  })
})

describe('permissions', () => {
  const ours = { requestingUrl: 'qhpu://app/', isMainFrame: true }

  it('are denied without a question', async () => {
    const { session } = await start()
    for (const name of [
      'media',
      'geolocation',
      'midi',
      'clipboard-read',
      'openExternal',
      'hid',
      'serial',
      'usb',
      'unknown',
    ]) {
      const answers: unknown[] = []
      session.permissionRequest?.(undefined, name, (answer) => answers.push(answer), ours)
      expect(answers, name).toEqual([false])
      expect(session.permissionCheck?.(undefined, name, 'qhpu://app/'), name).toBe(false)
    }
    expect(session.devicePermission?.()).toBe(false)
    session.displayMedia?.({}, (answer) => expect(answer).toEqual({}))
  })

  it('that the window needs are granted to our own page, and to no other', async () => {
    const { session } = await start()
    const ask = (name: string, details: object) => {
      let granted: unknown
      session.permissionRequest?.(undefined, name, (answer) => (granted = answer), details)
      return granted
    }
    for (const name of ['fullscreen', 'pointerLock', 'notifications', 'clipboard-sanitized-write']) {
      expect(ask(name, ours), name).toBe(true)
      expect(ask(name, { ...ours, isMainFrame: false }), name).toBe(false)
      expect(ask(name, { ...ours, requestingUrl: 'https://example.org/' }), name).toBe(false)
      expect(session.permissionCheck?.(undefined, name, 'https://example.org/'), name).toBe(false)
      expect(session.permissionCheck?.(undefined, name, 'qhpu://app/'), name).toBe(true)
    }
  })

  it('no request leaves the machine and nothing is downloaded', async () => {
    const { session } = await start()
    const cancelled = (url: string) => {
      let answer: unknown
      session.beforeRequest?.({ url }, (given) => (answer = given))
      return (answer as { cancel: boolean }).cancel
    }
    expect(
      ['https://example.org/', 'http://127.0.0.1/', 'ws://127.0.0.1/', 'file:///etc/passwd'].map(cancelled),
    ).toEqual([true, true, true, true])
    expect(['qhpu://app/main.js', 'blob:qhpu://app/1', 'data:image/png;base64,'].map(cancelled)).toEqual([
      false,
      false,
      false,
    ])
    const event = stoppable({})
    session.emit('will-download', event)
    expect(event.stopped).toBe(true)
  })
})

describe('the page', () => {
  function serve() {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-page-'))
    const page = join(folder, 'dist')
    mkdirSync(page)
    writeFileSync(join(page, 'index.html'), '<!doctype html>')
    writeFileSync(join(page, 'main.js'), 'export {}')
    writeFileSync(join(page, 'secret.key'), 'of no known type')
    writeFileSync(join(folder, 'outside.js'), 'outside')
    const fake = fakeElectron()
    servePage(fake.api, page)
    const handler = fake.handlers.get('qhpu')
    if (!handler) throw new Error('nothing was handled')
    return (url: string, method = 'GET') => handler(new Request(url, { method }))
  }

  it('comes with a strict policy', async () => {
    const response = await serve()(`${pageOrigin}/`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(contentSecurityPolicy).toContain("default-src 'none'")
    expect(contentSecurityPolicy).toContain("script-src 'self';")
    expect(contentSecurityPolicy).not.toContain('unsafe-eval')
  })

  it('is all that there is', async () => {
    const get = serve()
    expect((await get(`${pageOrigin}/main.js`)).status).toBe(200)
    expect((await get(`${pageOrigin}/absent.js`)).status).toBe(404)
    expect((await get(`${pageOrigin}/secret.key`)).status).toBe(404)
    expect((await get('qhpu://elsewhere/main.js')).status).toBe(403)
    expect((await get(`${pageOrigin}/main.js`, 'POST')).status).toBe(403)
    for (const path of ['..%2foutside.js', '%2e%2e/outside.js', '..%5coutside.js', '%00.js', '%ff.js', '/etc/passwd'])
      expect((await get(`${pageOrigin}/${path}`)).status, path).toBe(404)
  })

  it('has a scheme of its own, declared before the app is ready', () => {
    const fake = fakeElectron()
    startShell(fake.api, { args: [], env: {}, platform: 'linux' })
    expect(fake.schemes).toHaveLength(1)
    expect(fake.schemes[0]).toMatchObject({ scheme: 'qhpu', privileges: { standard: true, secure: true } })
    expect(fake.schemes[0].privileges.bypassCSP).toBeUndefined()
  })
})

describe('the port to the engine', () => {
  it('goes to our own top frame when it asks', async () => {
    const { windows, ipcMain, children } = await start()
    const { webContents } = windows[0]
    expect(children[0].messages).toEqual([])
    ipcMain.emit(askForPort, { senderFrame: webContents.mainFrame })
    expect(children).toHaveLength(1)
    expect(children[0].messages.map(({ message, ports }) => [message, ports.length])).toEqual([['window', 1]])
    expect(webContents.posted.map(({ channel, ports }) => [channel, ports.length])).toEqual([[bringPort, 1]])
    expect(webContents.posted[0].ports[0]).not.toBe(children[0].messages[0].ports[0])
  })

  it('goes to nobody else', async () => {
    const { windows, ipcMain, children } = await start()
    const { webContents } = windows[0]
    ipcMain.emit(askForPort, { senderFrame: null })
    ipcMain.emit(askForPort, { senderFrame: { origin: 'qhpu://app' } })
    webContents.mainFrame.origin = 'https://example.org'
    ipcMain.emit(askForPort, { senderFrame: webContents.mainFrame })
    expect(children.map(({ messages }) => messages)).toEqual([[]])
    expect(webContents.posted).toHaveLength(0)
  })

  it('a window that asks again after the engine died gets a new engine', async () => {
    const { windows, ipcMain, children } = await start()
    const ask = () => ipcMain.emit(askForPort, { senderFrame: windows[0].webContents.mainFrame })
    ask()
    ask()
    expect(children).toHaveLength(1)
    children[0].emit('exit', 1)
    ask()
    expect(children).toHaveLength(2)
  })

  it('the engine is told its home, and runs from outside the archive', async () => {
    const home = join(mkdtempSync(join(tmpdir(), 'qhpu-shell-')), 'some home')
    const { children, app } = await start({ args: ['.', '--home', home, '--enable-logging'] })
    expect(children[0].args).toEqual(['--home', home])
    expect(app.paths.userData).toBe(join(home, 'window'))
    expect(existsSync(app.paths.userData)).toBe(true)
    expect(entryOutsideArchive('/opt/app.asar/electron/shell/utility.ts')).toBe(
      '/opt/app.asar.unpacked/electron/shell/utility.ts',
    )
    expect(entryOutsideArchive('/home/me/qhpu/utility.ts')).toBe('/home/me/qhpu/utility.ts')
  })
})

describe('the engine', () => {
  it('is started as soon as the app is ready, beside the page', async () => {
    const { children } = await start()
    expect(children).toHaveLength(1)
  })

  it('that ends with an error of its own does not end the app', async () => {
    const { children } = await start()
    expect(() => children[0].emit('error', 'FatalError', 'somewhere', '{}')).not.toThrow()
  })

  it('refuses a folder of somebody else by itself: the shell leaves nothing there', async () => {
    const home = mkdtempSync(join(tmpdir(), 'qhpu-shell-'))
    writeFileSync(join(home, 'diary.txt'), 'mine')
    const { app } = await start({ args: ['--home', home] })
    expect(readdirSync(home)).toEqual(['diary.txt'])
    expect(app.paths.userData).toBeUndefined()
  })
})

describe('beginning and ending', () => {
  it('a second app leaves and brings the first to the front', async () => {
    const second = await start({ alone: false })
    expect(second.app.calls).toContain('quit')
    expect(second.windows).toHaveLength(0)
    const first = await start()
    first.windows[0].minimized = true
    first.app.emit('second-instance')
    expect(first.windows[0].calls).toEqual(['restore', 'focus'])
  })

  it('the app waits for the engine to end', async () => {
    const { windows, ipcMain, children, app } = await start()
    ipcMain.emit(askForPort, { senderFrame: windows[0].webContents.mainFrame })
    const event = stoppable({})
    app.emit('will-quit', event)
    expect(event.stopped).toBe(true)
    expect(children[0].messages.at(-1)?.message).toBe('close')
    expect(app.calls).not.toContain('quit')
    children[0].emit('exit', 0)
    await Promise.resolve()
    await Promise.resolve()
    expect(app.calls).toContain('quit')
    const again = stoppable({})
    app.emit('will-quit', again)
    expect(again.stopped).toBe(false)
  })

  it('an engine that does not answer is ended', async () => {
    const fake = fakeElectron()
    const engine = keepEngine(fake.api, undefined, 1)
    engine.connect(new fake.api.MessageChannelMain().port1)
    await engine.close()
    expect(fake.children[0].killed).toBe(true)
    expect(engine.isRunning()).toBe(false)
  })

  it('a packaged app has no developer tools in its menu', () => {
    expect(JSON.stringify(menuTemplate('linux', true))).not.toMatch(/toggleDevTools|reload/)
    expect(JSON.stringify(menuTemplate('linux', false))).toMatch(/toggleDevTools/)
    expect(menuTemplate('darwin', true)[0]).toEqual({ role: 'appMenu' })
  })
})
