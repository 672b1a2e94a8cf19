import { runChecks } from './checks.mjs'
import { refuseOldNode } from './house.mjs'
import { say } from './progress.mjs'
import { makeReady } from './ready.mjs'
import { packages } from './steps/packages.mjs'
import { runProgram } from './trouble.mjs'

refuseOldNode()

await runProgram(async () => {
  await makeReady([packages])
  const failed = await runChecks()
  say(failed.length === 0 ? 'all checks hold' : `failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
