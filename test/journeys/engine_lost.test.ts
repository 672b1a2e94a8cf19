import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, firstPicture, launchBrowser, newPage } from './open.ts'
import { listenTo, type Traffic } from './traffic.ts'

const program = join(import.meta.dirname, '../../electron/web/serve.ts')

describe('an engine that is lost', () => {
  const home = mkdtempSync(join(tmpdir(), 'qhpu-lost-'))
  let engine: ChildProcess
  let browser: Browser
  let page: Page
  let traffic: Traffic

  async function startEngine(): Promise<string> {
    engine = spawn(process.execPath, [program, '--home', home, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(engine.stdout as NodeJS.ReadableStream, 'data')
    return /http:\S+/.exec(String(line))?.[0] ?? ''
  }
  async function endEngine(signal: NodeJS.Signals): Promise<void> {
    if (engine.exitCode !== null || engine.signalCode !== null) return
    engine.kill(signal)
    await once(engine, 'exit')
  }

  beforeAll(async () => {
    const url = await startEngine()
    browser = await launchBrowser()
    page = await newPage(await browser.newContext({ viewport: { width: 1280, height: 800 } }))
    traffic = listenTo(page)
    await page.goto(url)
    await page.getByRole('button', { name: 'Skip' }).click()
    await firstPicture(page)
    await becomes(() => (traffic.moment?.liveTick ?? 0) > 2)
  })
  afterAll(async () => {
    await browser?.close()
    await endEngine('SIGTERM')
    rmSync(home, { recursive: true, maxRetries: 5 })
  })

  it('is told in plain words, and nothing else is said', async () => {
    await endEngine('SIGKILL')
    await page.getByText('The engine is out of reach').waitFor()
    expect(await page.locator('.notice').count()).toBe(0)
  })

  it('leaves the window where it was, and keys do no harm', async () => {
    for (const key of ['Space', 'l', 'End', 'h', 'm', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('h')
    await page.getByText('The engine is out of reach').waitFor()
  })

  it('comes back by itself, with the same universe and no reload', async () => {
    const { id, name } = { id: traffic.moment?.universe, name: await page.locator('.top-name').innerText() }
    const before = traffic.frames
    await startEngine()
    await page.getByText('The engine is out of reach').waitFor({ state: 'detached' })
    await becomes(() => traffic.frames > before + 2 && traffic.moment?.universe === id)
    expect(await page.locator('.top-name').innerText()).toBe(name)
    expect(await page.locator('.notice').count()).toBe(0)
  })

  it('goes on living where the record ended', async () => {
    const from = traffic.moment?.liveTick ?? 0
    await becomes(() => (traffic.moment?.liveTick ?? 0) > from)
  })

  it('finds the window again where it stood, and with whom', async () => {
    await page.keyboard.press('Home')
    await becomes(() => traffic.moment?.tick === 0)
    await page.keyboard.press('p')
    await page.locator('.panel .row').first().click()
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    // The window knows whom it follows once the engine has said so, which may be after the first picture of them.
    const following = page.getByRole('button', { name: /^Following/ })
    await following.waitFor()
    const isWith = () => traffic.moment?.tick === 0 && traffic.moment.camera.shot !== 'overview'
    await becomes(isWith)
    await endEngine('SIGKILL')
    await page.getByText('The engine is out of reach').waitFor()
    traffic.moment = undefined
    await startEngine()
    await becomes(isWith)
    await following.waitFor()
  })
})
