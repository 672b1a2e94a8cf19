import { spawn, spawnSync } from 'node:child_process'
import { endGroup, exitCodeOf } from './child.mjs'
import { root } from './house.mjs'
import { say } from './progress.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** A terminal's Ctrl-C reaches us twice, from it and through npm; only what comes later is impatience. */
const oneKeyPressMs = 1_000
/** npm passes a signal on to the shell between it and us, which dies of it and says nothing: what we see is a new parent. */
const startedByNpm = Boolean(process.env.npm_lifecycle_event)
const parentEveryMs = 250

/**
 * Runs the app until it ends and answers with its exit code. It has a process group of its own, so that it hears of a signal once,
 * from here, and can close what it has open; whatever is then left of the group is ended. A second Ctrl-C ends it at once. A
 * leashed app, one that loads leash.mjs, also ends when we are killed without a word.
 */
export function attend(command, args, { env, leashed = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', ...(leashed ? ['ipc'] : [])],
      detached: true,
    })
    let askedAtMs
    const onSignal = (signal) => {
      if (askedAtMs === undefined) {
        askedAtMs = performance.now()
        say('stopping')
        child.kill(signal)
      } else if (performance.now() - askedAtMs > oneKeyPressMs) endGroup(child, 'SIGKILL')
    }
    for (const signal of signals) process.on(signal, onSignal)
    const parent = process.ppid
    const npm = startedByNpm ? npmAbove(parent) : undefined
    const watch = setInterval(() => {
      const alone = startedByNpm && (process.ppid !== parent || (npm !== undefined && !isAlive(npm)))
      if (alone && askedAtMs === undefined) onSignal('SIGTERM')
    }, parentEveryMs)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.removeListener(name, onSignal)
      if (child.pid) endGroup(child, 'SIGKILL')
      resolve(exitCodeOf(code, signal))
    })
  })
}

/** The shell between npm and us outlives an npm that is killed: then npm itself is the one to watch. */
function npmAbove(shell) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(shell)], { encoding: 'utf8' })
  const [, above, name] = /^\s*(\d+)\s+(\S+)/.exec(stdout ?? '') ?? []
  return /(^|\/)-?(ba|da|z)?sh$/.test(name ?? '') ? Number(above) : undefined
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code !== 'ESRCH'
  }
}
