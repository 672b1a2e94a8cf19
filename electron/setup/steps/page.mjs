import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../child.mjs'
import { modules, root } from '../house.mjs'
import { digestOf, readStamp, writeStamp } from '../stamp.mjs'
import { Trouble } from '../trouble.mjs'
import { findRuntime } from './runtime.mjs'

const config = join(root, 'renderer', 'vite.config.ts')
const builtPage = join(root, 'renderer', 'dist', 'index.html')
const sources = [join(root, 'renderer'), join(root, 'electron', 'wire'), join(root, 'package-lock.json')]
const buildMsMax = 5 * 60_000

function sourcesDigest() {
  return digestOf(sources, new Set(['dist', 'node_modules']))
}

/** The page that every window shows, built by vite when one of its sources has changed. */
export const page = {
  name: 'page',
  isDone: () => existsSync(builtPage) && readStamp('page')?.sources === sourcesDigest(),
  async do(tell) {
    const before = sourcesDigest()
    tell('vite build')
    const vite = join(modules, 'vite', 'bin', 'vite.js')
    const args = [vite, 'build', '--config', config, '--logLevel', 'warn']
    const { code, output } = await run(findRuntime(), args, { cwd: root, timeoutMs: buildMsMax })
    if (code !== 0) throw new Trouble(`the page could not be built: ${output.trim()}`)
    writeStamp('page', { sources: before })
    return ''
  },
}
