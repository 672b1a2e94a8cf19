import { join } from 'node:path'
import { attend } from './attend.mjs'
import { runChecks, runtimeEnv } from './checks.mjs'
import { modules, refuseOldNode } from './house.mjs'
import { say } from './progress.mjs'
import { makeReady } from './ready.mjs'
import { chromium } from './steps/chromium.mjs'
import { whyNoElectron, whyNoWindow } from './steps/electron.mjs'
import { faiss } from './steps/faiss.mjs'
import { packages } from './steps/packages.mjs'
import { page } from './steps/page.mjs'
import { findRuntime } from './steps/runtime.mjs'
import { runProgram } from './trouble.mjs'

refuseOldNode()

await runProgram(async () => {
  // Words after `npm test --` go to the test runner and choose tests; the checks are about the whole tree.
  const words = process.argv.slice(2)
  await makeReady([packages, faiss, chromium, page])
  const failed = words.length > 0 ? [] : await runChecks()
  const noDesktop = whyNoWindow() ?? whyNoElectron()
  if (noDesktop) say(`skipped: test/shell/desktop.test.ts, because ${noDesktop}`)
  say('tests …')
  const code = await attend(findRuntime(), [join(modules, 'vitest', 'vitest.mjs'), 'run', ...words], {
    env: runtimeEnv(),
  })
  if (failed.length > 0) say(`failed before the tests: ${failed.join(', ')}`)
  return code || (failed.length > 0 ? 1 : 0)
})
