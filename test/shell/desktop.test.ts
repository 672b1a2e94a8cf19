import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findElectron, whyNoElectron, whyNoWindow } from '../../electron/setup/steps/electron.mjs'

const root = join(import.meta.dirname, '..', '..')
const whyNot = whyNoWindow() ?? whyNoElectron()

/** With the real Electron, where its binary is here and the machine can show a window; elsewhere the title says why not. */
describe.skipIf(whyNot)(`the desktop app${whyNot ? ` (skipped: ${whyNot})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof _electron.launch>>
  beforeAll(async () => {
    const home = mkdtempSync(join(tmpdir(), 'qhpu-desktop-'))
    app = await _electron.launch({ executablePath: findElectron(), args: [root, '--home', home] })
  })
  afterAll(() => app.close())

  it('opens one window with our page in it', async () => {
    const window = await app.firstWindow()
    expect(window.url()).toBe('qhpu://app/')
    await window.waitForSelector('#root > *')
    expect(app.windows()).toHaveLength(1)
  })

  it('gives the page a port to the engine and nothing of Node', async () => {
    const window = await app.firstWindow()
    const given = await window.evaluate(() => ({
      qhpu: Object.keys((globalThis as unknown as { qhpu: object }).qhpu),
      node: ['process', 'require', 'module', 'Buffer'].filter((name) => name in globalThis),
    }))
    expect(given).toEqual({ qhpu: ['openPort'], node: [] })
  })

  it('reaches nothing outside', async () => {
    const window = await app.firstWindow()
    const reached = await window.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    )
    expect(reached).toBe(false)
  })
})
