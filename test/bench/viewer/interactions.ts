import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openJourney } from '../../journeys/open.ts'
import { useEverything } from './hand.ts'
import { type Trace, traceDuring, workMs } from './traces.ts'

/**
 * What each press and key costs the window's main thread while pictures stream: its time on the processor from the hand to the next
 * paint, by the browser's own traces and its event timing. `--rounds N` goes round all screens so often.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })

type Felt = { id: number; startMs: number; ms: number }
declare global {
  interface Window {
    felt: Felt[]
  }
}

/** When each was marked first, by the page’s own clock. */
const marked: Record<string, number> = {}
const journey = await openJourney({ days: 60, prepare: (page) => page.addInitScript(observe) })
const { page, browser } = journey
try {
  // Once unmeasured: what is measured is not how long a part of the page takes to come.
  await useEverything(page, (name) => mark(page, name))
  let felt: Felt[] = []
  const trace = await traceDuring(browser, async () => {
    await mark(page, 'begin')
    for (let round = 0; round < Number(values.rounds); round++) await useEverything(page, (name) => mark(page, name))
    felt = await page.evaluate(() => new Promise<Felt[]>((told) => requestIdleCallback(() => told(window.felt))))
  })
  report(trace, felt)
} finally {
  await journey.close()
}

/** Runs in the page, before anything else of it does. */
function observe(): void {
  window.felt = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0)
        window.felt.push({ id: entry.interactionId, startMs: entry.startTime, ms: entry.duration })
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Marks stand in the trace too, by its clock. */
function mark(window: Page, name: string): Promise<unknown> {
  return window.evaluate((said) => performance.mark(`at ${said}`).startTime, name).then((ms) => (marked[name] ??= ms))
}

function report({ tasks, marks }: Trace, felt: readonly Felt[]): void {
  const ours = marks.filter(({ name }) => name.startsWith('at '))
  const begin = ours.find(({ name }) => name === 'at begin')
  if (!begin) throw new Error('the trace has lost its beginning')
  const main = tasks.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid)
  const toTrace = (ms: number) => begin.ts + (ms - marked.begin) * 1_000
  const longest = new Map<number, Felt>()
  for (const one of felt)
    if (one.startMs > marked.begin && (longest.get(one.id)?.ms ?? 0) < one.ms) longest.set(one.id, one)
  const costs = [...longest.values()].map(({ startMs, ms }) => {
    const [from, to] = [toTrace(startMs), toTrace(startMs + ms)]
    const shares = main.map((task) => {
      const within = Math.min(task.ts + task.dur, to) - Math.max(task.ts, from)
      return within > 0 ? (workMs(task) * within) / task.dur : 0
    })
    const where = ours.findLast(({ ts }) => ts <= from)?.name.slice(3) ?? ''
    return { where, ms, workMs: shares.reduce((sum, share) => sum + share, 0) }
  })
  const of = (list: readonly number[], share: number) =>
    (list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(1)
  const works = costs.map((cost) => cost.workMs)
  const waits = costs.map(({ ms }) => ms)
  console.log(
    `${costs.length} interactions of 16 ms and more: processor p50 ${of(works, 0.5)} ms, p95 ${of(works, 0.95)} ms; next paint p50 ${of(waits, 0.5)} ms, p95 ${of(waits, 0.95)} ms`,
  )
  const byWhere = Object.entries(Object.groupBy(costs, ({ where }) => where)).map(([where, list = []]) => ({
    where,
    works: list.map((cost) => cost.workMs),
  }))
  for (const { where, works: each } of byWhere.sort((a, b) => Number(of(b.works, 0.5)) - Number(of(a.works, 0.5))))
    console.log(`  ${of(each, 0.5).padStart(6)} ms, at most ${of(each, 1).padStart(6)} ms  ${where} (${each.length})`)
}
