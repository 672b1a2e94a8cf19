import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEngine } from '../engine/engine.ts'
import { recallEntrance, rememberEntrance } from '../engine/entrance.ts'
import { chooseHome } from '../engine/home.ts'
import { problemOf } from '../engine/problems.ts'
import { openInBrowser } from './browser.ts'
import { refuseTakenPort, type Served, serveEngine } from './server.ts'

/** The window in a browser: one engine behind a loopback server. */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    home: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
})
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string
}

try {
  const home = chooseHome(values.home, process.env)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port) await refuseTakenPort(port)
  const engine = openEngine({ home, version, firstDays: 60, awaitsWindow: true })
  let server: Served | undefined
  let ending = false
  const end = () => {
    if (ending) process.exit(1)
    ending = true
    Promise.resolve(server?.close())
      .then(() => engine.close())
      .then(() => process.exit(0), fail)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  // A terminal that is closed.
  process.on('SIGHUP', end)
  try {
    server = await serveEngine(engine, { port, version, last: recallEntrance(home) })
    rememberEntrance(home, server)
    process.stdout.write(`QiHarmony is open at ${server.url}\n`)
    if (!values['no-open']) openInBrowser(server.url)
  } catch (error) {
    await engine.close()
    throw error
  }
} catch (error) {
  fail(error)
}

function fail(error: unknown): never {
  const problem = problemOf(error) ?? error
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exit(1)
}
