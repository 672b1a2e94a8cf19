import { withLock } from './lock.mjs'
import { showStep } from './progress.mjs'

/**
 * Does what is not done yet, in order. Nothing is said and nothing is locked where all is done, which takes milliseconds. Under the
 * lock each step is asked again: the process that was waited for may have done it.
 */
export async function makeReady(steps) {
  if (await allDone(steps)) return
  await withLock(async () => {
    for (const step of steps) if (!(await step.isDone())) await showStep(step.name, (tell) => step.do(tell))
  })
}

async function allDone(steps) {
  for (const step of steps) if (!(await step.isDone())) return false
  return true
}
