import { existsSync } from 'node:fs'
import { lastLine, run } from '../child.mjs'
import { Trouble } from '../trouble.mjs'

const updateMsMax = 3 * 60_000
const installMsMax = 10 * 60_000
const quiet = { DEBIAN_FRONTEND: 'noninteractive' }

export function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

/** What to type where we may not install ourselves. */
export function askFor(names) {
  return existsSync('/usr/bin/apt-get')
    ? `sudo apt-get install ${names.join(' ')}`
    : `install ${names.join(', ')} from your system's packages`
}

/** Installs Debian packages, or says in one line which ones to install by hand. */
export async function installDebian(names, what, tell) {
  if (!canInstall()) throw new Trouble(`${what} needs packages of the system: ${askFor(names)}`)
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  tell(`apt-get install ${names.join(' ')}`)
  let result = await run('apt-get', args, { env: quiet, timeoutMs: installMsMax })
  if (result.code !== 0) {
    // A fresh container has no package lists.
    tell('apt-get update')
    await run('apt-get', ['update', '-qq'], { env: quiet, timeoutMs: updateMsMax })
    tell(`apt-get install ${names.join(' ')}`)
    result = await run('apt-get', args, { env: quiet, timeoutMs: installMsMax })
  }
  if (result.code !== 0)
    throw new Trouble(`${what} needs ${names.join(', ')}, and apt-get failed: ${lastLine(result.output)}`)
}
