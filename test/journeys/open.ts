import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { openEngine } from '../../electron/engine/engine.ts'
import { serveEngine } from '../../electron/web/server.ts'

export type Journey = { page: Page; faults: string[]; close(): Promise<void> }

/** A window in a real browser upon an engine with a home of its own, past the tour and with its first picture in sight. */
export async function openJourney(): Promise<Journey> {
  const home = mkdtempSync(join(tmpdir(), 'qhpu-journey-'))
  const engine = openEngine({ home, version: '0.1.0' })
  const server = await serveEngine(engine, { port: 0, version: '0.1.0' })
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Skip' }).click({ timeout: 60_000 })
  await page.locator('.veil').waitFor({ state: 'detached', timeout: 60_000 })
  return {
    page,
    faults,
    async close() {
      await browser.close()
      await server.close()
      await engine.close()
      rmSync(home, { recursive: true, maxRetries: 5 })
    },
  }
}
