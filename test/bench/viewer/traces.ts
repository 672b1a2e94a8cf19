import type { Browser } from 'playwright-core'

/** A step of work as the browser's own trace tells of it. Times are in microseconds; `tdur` is time on the processor. */
export type Traced = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur: number
  tdur?: number
  args: { name?: string; data?: { functionName?: string; url?: string; lineNumber?: number; columnNumber?: number } }
}

export type Trace = {
  /** Every step of the windows' main threads. */
  steps: Traced[]
  /** Those that nothing else is part of, in the order of time. */
  tasks: Traced[]
  /** What the page itself marked, by name. */
  marks: Traced[]
}

const includedCategories = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing']

export async function traceDuring(browser: Browser, work: () => Promise<unknown>): Promise<Trace> {
  const traced: Traced[] = []
  const session = await browser.newBrowserCDPSession()
  session.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as object[] as Traced[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  const threadOf = ({ pid, tid }: Traced) => `${pid}/${tid}`
  const isMainName = ({ name, args }: Traced) => name === 'thread_name' && args.name === 'CrRendererMain'
  const mains = new Set(traced.filter(isMainName).map(threadOf))
  const steps = traced.filter((one) => one.ph === 'X' && one.tdur !== undefined && mains.has(threadOf(one)))
  return {
    steps,
    tasks: steps.filter(({ name }) => /RunTask/.test(name)).sort((a, b) => a.ts - b.ts),
    marks: traced.filter(({ ph }) => ph === 'R' || ph === 'I').sort((a, b) => a.ts - b.ts),
  }
}

export function workMs({ tdur = 0 }: Traced): number {
  return tdur / 1_000
}
