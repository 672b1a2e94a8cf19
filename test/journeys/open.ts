import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { type Engine, openEngine } from '../../electron/engine/engine.ts'
import { serveEngine } from '../../electron/web/server.ts'
import { listenTo, type Traffic } from './traffic.ts'

const version = '0.1.0'
/** How long anything may take on a machine that has much else to do; nobody waits that long where it is idle. */
const longest = { timeout: 120_000, interval: 50 }

export type Journey = {
  engine: Engine
  url: string
  browser: Browser
  page: Page
  traffic: Traffic
  /** What a page threw or complained of. */
  faults: string[]
  /** Another window upon the same engine. */
  open(options?: WindowOptions): Promise<{ page: Page; traffic: Traffic }>
  close(): Promise<void>
}

export type WindowOptions = BrowserContextOptions & {
  /** What is to be done with the page before it goes anywhere. */
  prepare?(page: Page): Promise<unknown>
}

export type JourneyOptions = WindowOptions & {
  /** How much history there is before the window opens. */
  days?: number
  /** What the window remembers from before; the tour is past unless it says otherwise. */
  settings?: Record<string, unknown>
  /** Another folder than that of the page as it was built. */
  builtPage?: string
}

/** A window in a real browser upon an engine with a home of its own, with its first picture in sight. */
export async function openJourney({
  days = 0,
  settings = {},
  builtPage,
  ...context
}: JourneyOptions = {}): Promise<Journey> {
  const home = mkdtempSync(join(tmpdir(), 'qhpu-journey-'))
  const engine = openEngine({ home, version })
  const [first] = engine.house.cards()
  if (first && days > 0) await engine.house.lives.ahead(first.id, days * 24)
  for (const [key, value] of Object.entries({ tourSeen: true, ...settings })) engine.house.settings.set(key, value)
  const server = await serveEngine(engine, { port: 0, version, page: builtPage })
  const browser = await launchBrowser()
  const faults: string[] = []

  async function open(options: WindowOptions = {}): Promise<{ page: Page; traffic: Traffic }> {
    const { prepare, ...shape } = { viewport: { width: 1440, height: 900 }, ...context, ...options }
    const window = await browser.newContext(shape)
    const page = await newPage(window)
    const traffic = listenTo(page)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await prepare?.(page)
    await page.goto(server.url)
    await firstPicture(page)
    return { page, traffic }
  }

  return {
    engine,
    url: server.url,
    browser,
    ...(await open()),
    faults,
    open,
    async close() {
      await browser.close()
      await server.close()
      await engine.close()
      rmSync(home, { recursive: true, maxRetries: 5 })
    },
  }
}

/** A page that waits for as long as anything may take. */
export async function newPage(window: BrowserContext): Promise<Page> {
  const page = await window.newPage()
  page.setDefaultTimeout(longest.timeout)
  return page
}

/** Debian's Chromium with a software renderer, which draws WebGL the same everywhere. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    timeout: longest.timeout,
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // WebGL is drawn by software here; the page itself need not go through it too, which takes eight times as long.
      '--disable-gpu-compositing',
      '--disable-background-networking',
    ],
  })
}

export async function firstPicture(page: Page): Promise<void> {
  await page.locator('.window').waitFor()
  await page.locator('.veil').waitFor({ state: 'detached' })
}

/** The hour that a page shows: what has come over its wire it may not have heard yet. */
export async function hourShown(page: Page): Promise<number> {
  return Number(await page.getByRole('slider', { name: 'Moment shown' }).getAttribute('aria-valuenow'))
}

/** Waits for a condition rather than for a time. */
export function becomes(condition: () => boolean | Promise<boolean>): Promise<void> {
  return vi.waitFor(async () => expect(await condition(), String(condition)).toBe(true), longest)
}
