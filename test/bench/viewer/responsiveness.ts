import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { openJourney } from '../../journeys/open.ts'
import { useEverything } from './hand.ts'

/**
 * How quickly the window answers a hand while pictures stream and while it scrubs, by the browser's own event timing; which tasks held
 * its main thread for longer than 50 ms; and how its memory stands after a while of streaming (`--minutes 60` for an hour). Of a hundred
 * interactions the slowest five decide: `--rounds N` goes round all screens so often, for a figure that stays.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    days: { type: 'string', default: '365' },
    rounds: { type: 'string', default: '1' },
  },
})

type Noted = {
  interactions: Record<number, { name: string; at: number; ms: number; handledMs: number }>
  /** What came when, by the page's own clock. */
  turns: { name: string; at: number }[]
  longTasks: { at: number; ms: number; why: string }[]
}
declare global {
  interface Window {
    noted: Noted
  }
}

const journey = await openJourney({ days: Number(values.days), prepare: (page) => page.addInitScript(observe) })
const { page, traffic } = journey
const inside = await page.context().newCDPSession(page)
await inside.send('Performance.enable')

try {
  report('while streaming', await during(page, useEverythingAgain))
  report('while scrubbing', await during(page, () => scrub(page)))
  await page.keyboard.press('End')
  const first = await memory(inside)
  const from = traffic.frames
  await page.waitForTimeout(Number(values.minutes) * 60_000)
  const last = await memory(inside)
  console.log(
    `memory over ${values.minutes} min and ${traffic.frames - from} frames: heap ${first.heapMb} → ${last.heapMb} MB, ` +
      `nodes ${first.nodes} → ${last.nodes}, listeners ${first.listeners} → ${last.listeners}`,
  )
} finally {
  await journey.close()
}

/** Runs in the page, before anything else of it does. */
function observe(): void {
  window.noted = { interactions: {}, turns: [], longTasks: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0) {
        const before = window.noted.interactions[entry.interactionId]?.ms ?? 0
        if (entry.duration > before)
          window.noted.interactions[entry.interactionId] = {
            name: entry.name,
            at: entry.startTime,
            ms: entry.duration,
            handledMs: entry.processingEnd - entry.startTime,
          }
      }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      scripts?: { invoker: string; sourceURL: string; duration: number }[]
      blockingDuration?: number
    })[]) {
      const longest = entry.scripts?.toSorted((a, b) => b.duration - a.duration)[0]
      if ((longest?.duration ?? 0) > 50)
        window.noted.longTasks.push({
          at: entry.startTime,
          ms: longest?.duration ?? 0,
          why: `${longest?.invoker} ${longest?.sourceURL.split('/').at(-1)}`,
        })
    }
  }).observe({ type: 'long-animation-frame', buffered: true })
}

async function during(shown: Page, work: () => Promise<number>): Promise<Noted & { count: number }> {
  await shown.evaluate(() => Object.assign(window.noted, { interactions: {}, turns: [], longTasks: [] }))
  const count = await work()
  // Entries come when the browser is idle.
  await shown.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  return { ...(await shown.evaluate(() => window.noted)), count }
}

async function useEverythingAgain(): Promise<number> {
  const tell = (name: string) =>
    page.evaluate((said) => window.noted.turns.push({ name: said, at: performance.now() }), name)
  let count = 0
  for (let round = 0; round < Number(values.rounds); round++) count += await useEverything(page, tell)
  return count
}

async function scrub(window: Page): Promise<number> {
  const box = await window.locator('.timeline-seek').boundingBox()
  if (!box) throw new Error('the timeline is not in sight')
  const drags = 12
  for (let drag = 0; drag < drags; drag++) {
    const y = box.y + box.height * 0.6
    await window.mouse.move(box.x + box.width * 0.1, y)
    await window.mouse.down()
    for (let step = 0; step <= 30; step++) await window.mouse.move(box.x + box.width * (0.1 + (step / 30) * 0.8), y)
    await window.mouse.up()
    for (const key of ['ArrowLeft', 'ArrowRight', 'Shift+ArrowLeft', ',', '.']) await window.keyboard.press(key)
  }
  return drags * 7
}

function report(title: string, { interactions, turns, longTasks, count }: Noted & { count: number }): void {
  const measured = Object.values(interactions).map(({ ms }) => ms)
  // What the browser does not report took less than its threshold of 16 ms.
  const rest = Array<number>(Math.max(0, count - measured.length)).fill(8)
  const all = [...measured, ...rest].sort((a, b) => a - b)
  const whereAt = (ms: number) => {
    const turn = turns.findLast(({ at }) => at <= ms)
    return turn ? ` (${turn.name})` : ''
  }
  const slowest = Object.values(interactions)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5)
    .map(({ name, at, ms }) => `${name} ${ms}${whereAt(at)}`)
  console.log(
    `${title}: ${all.length} interactions, next paint p50 ${quantile(all, 0.5)} ms, p95 ${quantile(all, 0.95)} ms; slowest ${slowest.join(', ')}`,
  )
  const handled = [...Object.values(interactions).map(({ handledMs }) => handledMs), ...rest].sort((a, b) => a - b)
  console.log(
    `  handled by the window p50 ${quantile(handled, 0.5).toFixed(0)} ms, p95 ${quantile(handled, 0.95).toFixed(0)} ms; the rest is the browser's drawing`,
  )
  console.log(`  scripts over 50 ms: ${longTasks.length}`)
  for (const { ms, why } of longTasks.sort((a, b) => b.ms - a.ms).slice(0, 8))
    console.log(`    ${Math.round(ms)} ms ${why}`)
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function memory(session: CDPSession): Promise<{ heapMb: string; nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    heapMb: (value('JSHeapUsedSize') / 1e6).toFixed(1),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  }
}
