import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLine, run } from '../child.mjs'
import { modules } from '../house.mjs'
import { readStamp, writeStamp } from '../stamp.mjs'
import { reach } from './network.mjs'
import { findRuntime } from './runtime.mjs'

const installer = join(modules, 'electron')
const fetchMsMax = 5 * 60_000
const versionMsMax = 20_000

function wantedVersion() {
  return JSON.parse(readFileSync(join(installer, 'package.json'), 'utf8')).version
}

/** Where the binary is, or undefined. `ELECTRON_OVERRIDE_DIST_PATH` is Electron's own way to say that it lies elsewhere. */
export function findElectron() {
  const pathFile = join(installer, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installer, 'dist'), name)
  return existsSync(path) ? path : undefined
}

/** What about this machine, whatever is installed, keeps an Electron window from opening. */
export function whyNoWindow({ env = process.env, platform = process.platform, uid = process.getuid?.() } = {}) {
  if (platform !== 'linux') return undefined
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display'
  return uid === 0 ? "Chromium's sandbox does not run as root" : undefined
}

/** Why Electron is not used; undefined where it is there and starts. */
export function whyNoElectron() {
  return readStamp('electron')?.why ?? (findElectron() ? undefined : 'its binary is not here')
}

/** Electron's binary, which its npm package no longer brings: fetched once, and if that fails not asked for again. */
export const electron = {
  name: 'electron',
  isDone() {
    const stamp = readStamp('electron')
    return stamp?.version === wantedVersion() && Boolean(stamp.why || findElectron())
  },
  async do(tell) {
    const why = (findElectron() ? undefined : await fetchBinary(tell)) ?? (await whyItDoesNotStart())
    writeStamp('electron', { version: wantedVersion(), why })
    return why ?? wantedVersion()
  },
}

async function fetchBinary(tell) {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/'
  const { ok, why } = await reach(findRuntime(), mirror)
  if (!ok) return `its binary could not be fetched, ${new URL(mirror).host} does not answer (${why})`
  tell(`fetching ${wantedVersion()}, about 110 MB`)
  const env = { NODE_USE_ENV_PROXY: '1' }
  const { code, output, timedOut } = await run(findRuntime(), [join(installer, 'install.js')], {
    env,
    timeoutMs: fetchMsMax,
  })
  if (code === 0) return undefined
  return `its binary could not be fetched: ${timedOut ? 'too slow' : lastLine(output)}`
}

/** A machine without a desktop may lack the libraries that the binary is linked with. */
async function whyItDoesNotStart() {
  const { code, output } = await run(findElectron(), ['--version'], { timeoutMs: versionMsMax })
  return code === 0 ? undefined : `its binary does not start: ${lastLine(output)}`
}
