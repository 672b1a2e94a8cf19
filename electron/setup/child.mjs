import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

const keptCharactersMax = 200_000

/** The exit code a shell would give. */
export function exitCodeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0)
}

/**
 * Runs a program to its end, keeping what it says. Never rejects: a program that cannot be started, or takes too long, is an answer
 * with a code other than 0.
 */
export function run(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const stop = (signal) => endGroup(child, signal)
    const onEnd = () => stop('SIGKILL')
    const keep = (chunk) => {
      output = (output + chunk).slice(-keptCharactersMax)
    }
    let timedOut = false
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true
        stop('SIGKILL')
      }, timeoutMs)
    const finish = (code, problem) => {
      clearTimeout(timer)
      process.removeListener('exit', onEnd)
      resolve({ code, output: problem ? problem.message : stripVTControlCharacters(output), timedOut })
    }
    process.once('exit', onEnd)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (problem) => finish(127, problem))
    child.once('close', (code, signal) => finish(exitCodeOf(code, signal)))
  })
}

/** Ends a child and everything that it started; Windows has no groups and ends the child alone. */
export function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (problem) {
    // Gone already is what was wanted.
    if (problem.code !== 'ESRCH') throw problem
  }
}

/** The last line that says anything, for a message of one line. */
export function lastLine(output) {
  return output.trim().split('\n').at(-1)?.trim() ?? ''
}
