import { openJourney } from '../../journeys/open.ts'
import { leave, screens } from '../../journeys/screens.ts'

/**
 * What holds the window's main thread, by the browser's own traces: every screen is opened and left while pictures stream, and the tasks
 * that took the most of the processor are told with what they did. Time on the processor is the same on a busy machine as on a quiet one,
 * which the time on the wall is not.
 */
type Traced = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur: number
  tdur?: number
  args: { name?: string; data?: { functionName?: string; url?: string; lineNumber?: number; columnNumber?: number } }
}

const tooLongMs = 50
const toldMost = 12
const journey = await openJourney({ days: 60 })
const traced: Traced[] = []

try {
  const session = await journey.browser.newBrowserCDPSession()
  session.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as object[] as Traced[])))
  const includedCategories = ['toplevel', 'devtools.timeline', 'v8']
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' })
  for (const screen of screens) {
    await screen.show(journey.page)
    await leave(journey.page, screen)
  }
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
} finally {
  await journey.close()
}

const isMain = (one: Traced) => mains.has(`${one.pid}/${one.tid}`)
const mains = new Set(
  traced
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`),
)
const steps = traced.filter((one) => one.ph === 'X' && one.tdur !== undefined && isMain(one))
const tasks = steps.filter(({ name }) => /RunTask/.test(name)).sort((a, b) => workMs(b) - workMs(a))
const over = tasks.filter((task) => workMs(task) > tooLongMs).length
console.log(`${tasks.length} tasks of the main thread, ${over} over ${tooLongMs} ms of the processor; the longest:`)
for (const task of tasks.slice(0, toldMost)) console.log(`  ${workMs(task).toFixed(1)} ms  ${storyOf(task)}`)

function workMs({ tdur = 0 }: Traced): number {
  return tdur / 1_000
}

/** What took a fair part of a task, from the outermost inward. */
function storyOf(task: Traced): string {
  return steps
    .filter((one) => one !== task && one.pid === task.pid && one.tid === task.tid)
    .filter(({ ts, dur }) => ts >= task.ts && ts + dur <= task.ts + task.dur)
    .filter((one) => workMs(one) > workMs(task) * 0.15)
    .map((one) => `${one.name} ${workMs(one).toFixed(0)}${placeOf(one)}`)
    .slice(0, 6)
    .join(' > ')
}

function placeOf({ args: { data } }: Traced): string {
  if (!data?.functionName || !data.url) return ''
  return ` (${data.functionName} ${data.url.split('/').at(-1)}:${data.lineNumber}:${data.columnNumber})`
}
