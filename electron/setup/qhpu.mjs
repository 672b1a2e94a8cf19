import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exitCodeOf } from './child.mjs'
import { refuseOldNode, root } from './house.mjs'
import { makeReady } from './ready.mjs'
import { faiss } from './steps/faiss.mjs'
import { packages } from './steps/packages.mjs'
import { page } from './steps/page.mjs'
import { engineEnv, findRuntime } from './steps/runtime.mjs'
import { runProgram } from './trouble.mjs'

refuseOldNode()

await runProgram(async () => {
  const args = process.argv.slice(2)
  await makeReady(args[0] === 'serve' ? [packages, faiss, page] : [packages, faiss])
  return runCommand(args)
})

/** The command stays in our process group: it owns the terminal, and Ctrl-C reaches it from there. */
function runCommand(args) {
  return new Promise((resolve, reject) => {
    // Where npm was called, not the root that it changes to, is what relative paths are meant from.
    const cwd = process.env.INIT_CWD ?? process.cwd()
    const program = join(root, 'electron', 'cli', 'qhpu.ts')
    const env = { ...process.env, ...engineEnv() }
    const child = spawn(findRuntime(), [program, ...args], { cwd, env, stdio: 'inherit' })
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    process.on('SIGHUP', () => child.kill('SIGHUP'))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}
