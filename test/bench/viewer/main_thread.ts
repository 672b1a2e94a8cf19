import { openJourney } from '../../journeys/open.ts'
import { leave, screens } from '../../journeys/screens.ts'
import { type Trace, type Traced, traceDuring, workMs } from './traces.ts'

/**
 * What holds the window's main thread, by the browser's own traces: every screen is opened and left while pictures stream, and the tasks
 * that took the most of the processor are told with what they did. Time on the processor is nearly the same on a busy machine as on a
 * quiet one, which the time on the wall is not.
 */
const tooLongMs = 50
const toldMost = 12
const journey = await openJourney({ days: 60 })
try {
  report(
    await traceDuring(journey.browser, async () => {
      for (const screen of screens) {
        await screen.show(journey.page)
        await leave(journey.page, screen)
      }
    }),
  )
} finally {
  await journey.close()
}

function report({ steps, tasks }: Trace): void {
  const longest = tasks.toSorted((a, b) => workMs(b) - workMs(a))
  const over = longest.filter((task) => workMs(task) > tooLongMs).length
  console.log(`${tasks.length} tasks of the main thread, ${over} over ${tooLongMs} ms of the processor; the longest:`)
  for (const task of longest.slice(0, toldMost)) console.log(`  ${workMs(task).toFixed(1)} ms  ${storyOf(task, steps)}`)
}

/** What took a fair part of a task, from the outermost inward. */
function storyOf(task: Traced, steps: readonly Traced[]): string {
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
