import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEngine } from '../engine/engine.ts'
import { chooseHome } from '../engine/home.ts'
import { hostEngine } from './host.ts'
import { serveWindows } from './windows.ts'

/** The engine in a process of the desktop's own: what main starts by path. */
const { values } = parseArgs({ options: { home: { type: 'string' } } })
const manifest = join(import.meta.dirname, '..', '..', 'package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
const home = chooseHome(values.home, process.env)

serveWindows(
  process.parentPort,
  hostEngine(() => openEngine({ home, version, firstDays: 60, awaitsWindow: true })),
  (exitCode) => process.exit(exitCode),
)
