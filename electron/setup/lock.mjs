import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stampsFolder } from './house.mjs'
import { say } from './progress.mjs'
import { Trouble } from './trouble.mjs'

const pollMs = 250
const waitMsMax = 20 * 60_000

/** Runs `work`, and answers undefined where a file that another process moves about was not there. */
function unless(code, work) {
  try {
    return work()
  } catch (problem) {
    if (problem.code !== code) throw problem
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** A link appears with its content, so that nobody ever reads a lock without an owner. */
function take(path) {
  const own = `${path}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    return unless('EEXIST', () => linkSync(own, path) ?? true) ?? false
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moves a dead owner's lock away. Of several that try, one wins; a living lock caught by mistake is put back. */
function bury(path, owner) {
  const grave = `${path}.${process.pid}.dead`
  unless('ENOENT', () => renameSync(path, grave))
  const buried = unless('ENOENT', () => readFileSync(grave, 'utf8'))
  if (buried !== undefined && buried !== owner) unless('EEXIST', () => linkSync(grave, path))
  rmSync(grave, { force: true })
}

/** Lets one set-up at a time touch this checkout; the lock of a process that is gone is taken over. */
export async function withLock(
  work,
  { path = join(stampsFolder, 'lock'), timeoutMs = waitMsMax, pollEveryMs = pollMs } = {},
) {
  mkdirSync(dirname(path), { recursive: true })
  const deadlineMs = Date.now() + timeoutMs
  let told = false
  while (!take(path)) {
    const owner = unless('ENOENT', () => readFileSync(path, 'utf8'))
    if (owner === undefined) continue
    if (!isAlive(Number(owner))) {
      bury(path, owner)
      continue
    }
    if (Date.now() > deadlineMs)
      throw new Trouble(`process ${owner} has been setting up for too long; end it, or delete ${path}`)
    if (!told) say(`waiting for process ${owner}, which is setting up the same folder`)
    told = true
    await pause(pollEveryMs)
  }
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}
