import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, hourShown, launchBrowser, newPage } from './open.ts'

const program = join(import.meta.dirname, '../../electron/web/serve.ts')

/** A page's socket sees what the window sees: frames as bytes, the rest as text. */
type Traffic = { frames: number; moments: { tick: number; liveTick: number; playing: boolean }[] }

describe('a first run in the browser', () => {
  let home: string
  let engine: ChildProcess
  let browser: Browser
  let page: Page
  const traffic: Traffic = { frames: 0, moments: [] }
  const faults: string[] = []

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'qhpu-journey-'))
    engine = spawn(process.execPath, [program, '--home', home, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(engine.stdout as NodeJS.ReadableStream, 'data')
    const url = /http:\S+/.exec(String(line))?.[0] ?? ''
    browser = await launchBrowser()
    page = await newPage(await browser.newContext({ viewport: { width: 1280, height: 800 } }))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (typeof payload !== 'string') traffic.frames++
        else if (payload.includes('"event":"moment"')) traffic.moments.push(JSON.parse(payload).event)
      }),
    )
    await page.goto(url)
  })
  afterAll(async () => {
    await browser.close()
    engine.kill('SIGTERM')
    if (engine.exitCode === null) await once(engine, 'exit')
    rmSync(home, { recursive: true, maxRetries: 5 })
  })

  const newest = () => traffic.moments.at(-1)

  it('shows a living picture without a question asked', async () => {
    await becomes(() => traffic.frames > 5)
    const first = newest()?.liveTick ?? 0
    await becomes(() => (newest()?.liveTick ?? 0) > first)
  })

  it('shows it through the model, as soon as there is one', async () => {
    await page.getByText('through the model', { exact: true }).first().waitFor()
    const { frames } = traffic
    await becomes(() => traffic.frames > frames)
  })

  it('pauses and goes on by the space bar, falls behind live, and is live again with End', async () => {
    await page.keyboard.press('Space')
    await becomes(() => newest()?.playing === false)
    await becomes(() => (newest()?.liveTick ?? 0) > (newest()?.tick ?? 0))
    await page.keyboard.press('End')
    await becomes(() => newest()?.tick === newest()?.liveTick)
  })

  it('steps back an hour with the left arrow', async () => {
    await page.keyboard.press('Space')
    await becomes(async () => newest()?.playing === false && newest()?.tick === (await hourShown(page)))
    const before = newest()?.tick ?? 0
    await page.keyboard.press('ArrowLeft')
    await becomes(() => newest()?.tick === before - 1)
  })

  it('finds the same life where it was left when the page is loaded again', async () => {
    const { frames } = traffic
    const lived = newest()?.liveTick ?? 0
    await page.reload()
    await becomes(() => traffic.frames > frames + 5 && (newest()?.liveTick ?? 0) >= lived)
  })

  it('has nothing to complain of, and ends in good order', async () => {
    expect(faults).toEqual([])
    engine.kill('SIGTERM')
    const [code] = await once(engine, 'exit')
    expect(code).toBe(0)
  })
})
