import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { engineEnv } from '../../../electron/setup/steps/runtime.mjs'
import { launchBrowser } from '../../journeys/open.ts'

/**
 * The memory of the window and of the engine while pictures stream for a long time, with a hand that does a little of everything now and
 * then: the page's heap after a collection, its nodes and listeners, and what the page's process, the engine's and its index's hold.
 * `--minutes 60` for an hour, `--plain` for the world's own shapes. The engine runs as a user runs it, in a process of its own. The slope is a straight line through the samples after the first
 * quarter, in which caches fill.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '12' },
    every: { type: 'string', default: '20' },
    plain: { type: 'boolean', default: false },
  },
})

type Sample = Record<keyof typeof units, number> & { minutes: number }
const units = { heap: 'MB', window: 'MB', engine: 'MB', index: 'MB', nodes: '', listeners: '' } as const

declare global {
  interface Window {
    pictures: number
  }
}

const home = mkdtempSync(join(tmpdir(), 'qhpu-soak-'))
const engine = spawn(process.execPath, ['electron/web/serve.ts', '--home', home, '--no-open', '--port', '0'], {
  env: { ...process.env, ...engineEnv() },
})
const browser = await launchBrowser()
const samples: Sample[] = []

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(countPictures)
  await page.goto(await addressOf(engine))
  // Run beside other work, it may wait long for its turn.
  await page.locator('.veil').waitFor({ state: 'detached', timeout: 300_000 })
  const inside = await page.context().newCDPSession(page)
  const outside = await browser.newBrowserCDPSession()
  const startMs = performance.now()
  await inside.send('Performance.enable')
  await page.getByRole('button', { name: 'Skip' }).click()
  // Past both side by side.
  if (values.plain) for (const key of ['t', 't']) await page.keyboard.press(key)
  const minutesSince = () => (performance.now() - startMs) / 60_000
  while (minutesSince() < Number(values.minutes)) {
    await page.waitForTimeout(Number(values.every) * 500)
    await live(page)
    await page.waitForTimeout(Number(values.every) * 500)
    const sample = { minutes: minutesSince(), ...(await measure(inside, outside)) }
    samples.push(sample)
    console.log(
      `${sample.minutes.toFixed(1)} min  heap ${sample.heap.toFixed(1)}  window ${sample.window.toFixed(0)}  engine ${sample.engine.toFixed(0)}  index ${sample.index.toFixed(0)} MB  nodes ${sample.nodes}  listeners ${sample.listeners}`,
    )
  }
  const settled = samples.slice(Math.floor(samples.length / 4))
  const pictures = await page.evaluate(() => window.pictures)
  console.log(`${pictures} pictures, ${samples.length} samples, slopes over the last ${settled.length}:`)
  for (const name of Object.keys(units) as (keyof typeof units)[])
    console.log(`  ${name}: ${slopePerHour(settled, name).toFixed(1)} ${units[name]} an hour`)
} finally {
  await browser.close()
  engine.kill('SIGTERM')
  await new Promise((resolve) => engine.once('exit', resolve))
  rmSync(home, { recursive: true, maxRetries: 5 })
}

/** The server's own line says where it is open. */
function addressOf(server: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  server.stdout?.on('data', (line) => {
    const found = /http\S+/.exec(String(line))
    if (found) resolve(found[0])
  })
  server.once('exit', (code) => reject(new Error(`the engine ended with ${code}`)))
  return promise
}

/** Runs in the page, so that no picture need leave it to be counted. */
function countPictures(): void {
  window.pictures = 0
  const Plain = window.WebSocket
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', ({ data }) => {
        if (typeof data !== 'string') window.pictures++
      })
    }
  }
}

/** What a hand does in a while: look at somebody, at the heatmap, at another hour, and back to the present. */
async function live(page: Page): Promise<void> {
  for (const key of ['h', 'p', 'Escape', 'h', 'v', 'v', 'g', 'Escape', 'ArrowLeft', 'ArrowLeft', 'End'])
    await page.keyboard.press(key, { delay: 60 })
}

async function measure(tab: CDPSession, whole: CDPSession): Promise<Omit<Sample, 'minutes'>> {
  await tab.send('HeapProfiler.collectGarbage')
  const { metrics } = await tab.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id))
  return {
    heap: value('JSHeapUsedSize') / 1e6,
    window: Math.max(...renderers) / 1e6,
    engine: residentBytes(engine.pid ?? 0) / 1e6,
    index: childrenOf(engine.pid ?? 0).reduce((sum, child) => sum + residentBytes(child), 0) / 1e6,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  }
}

function childrenOf(id: number): number[] {
  try {
    return readdirSync(`/proc/${id}/task`)
      .flatMap((thread) => readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' '))
      .filter(Boolean)
      .map(Number)
  } catch {
    return []
  }
}

/** As Linux tells it; elsewhere the process is not looked into. */
function residentBytes(id: number): number {
  try {
    const pages = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]
    return Number(pages) * 4_096
  } catch {
    return Number.NaN
  }
}

function slopePerHour(all: readonly Sample[], name: keyof typeof units): number {
  const mean = (of: (sample: Sample) => number) => all.reduce((sum, sample) => sum + of(sample), 0) / all.length
  const [middle, level] = [mean(({ minutes }) => minutes), mean((sample) => sample[name])]
  const across = all.reduce((sum, { minutes }) => sum + (minutes - middle) ** 2, 0)
  const along = all.reduce((sum, sample) => sum + (sample.minutes - middle) * (sample[name] - level), 0)
  return across === 0 ? 0 : (along / across) * 60
}
