/**
 * Whether the index keeps up with a universe that lives as fast as it can, and what is lost when its process is killed on the way:
 * `node test/bench/recall/keep_up.ts [--scenario plague-port] [--days 365]`.
 *
 * The whole engine lives the scenario in a home of its own, with a window that listens. Halfway the process that remembers is killed.
 * Told is how far the index was behind at most, as the window saw it, how long it took to catch up once the life had stopped, what the
 * window was told of the death, and whether every epoch was remembered once.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEngine } from '../../../electron/engine/engine.ts'
import { listScenarios } from '../../../electron/engine/errands/scenarios.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { universeFolder } from '../../../electron/timeline/universe-file.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { indexProcess } from '../../engine/index_process.ts'
import { openWindow } from '../../engine/windows.ts'

const { values } = parseArgs({
  options: { scenario: { type: 'string', default: 'plague-port' }, days: { type: 'string', default: '365' } },
})
const days = Number(values.days)
const scenario = listScenarios().find(({ file }) => file === `${values.scenario}.json`)
if (!scenario) throw new Error(`there is no scenario ${values.scenario}`)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-keep-up-'))
const engine = openEngine({ home: folder, version: 'bench' })
const client = await openWindow(engine)
const { lives, memory, home, edge } = engine.house
const { id } = home.create(scenario.genesis)

let remembered = 0
let behindMost = 0
let deathMs = 0
let backMs = 0
let restarted = false
let told = 0
let behindRecord = 0
const said: string[] = []
client.on('index', ({ universe, behindTicks }) => {
  if (universe !== id) return
  told++
  behindRecord = Math.max(behindRecord, behindTicks)
  remembered = edge(id).tick - behindTicks
  if (restarted && backMs === 0) backMs = performance.now() - deathMs
})
client.on('worker', ({ worker, state, words }) => {
  if (worker !== 'index') return
  if (state !== 'up') said.push(words)
  restarted ||= state === 'restarted'
})
const watching = setInterval(() => {
  behindMost = Math.max(behindMost, edge(id).tick - remembered)
}, 20)

// It would begin with the first picture, of which there is none here.
await memory.ask('follow', { universe: id })
const fromMs = performance.now()
await lives.ahead(id, (days / 2) * ticksPerDay)
process.kill(indexProcess() as number, 'SIGKILL')
deathMs = performance.now()
await lives.ahead(id, days * ticksPerDay)
const livedMs = performance.now() - fromMs
const leftTicks = edge(id).tick - remembered
await caughtUp()
const caughtUpMs = performance.now() - fromMs - livedMs
clearInterval(watching)
client.close()
await engine.close()

const database = openDatabase(join(universeFolder(folder, id), 'recall.sqlite'))
const kept = database
  .prepare(
    'SELECT count(*) AS moments, count(DISTINCT event) AS events, sum(event < 0) AS days, count(DISTINCT tick) FILTER (WHERE event < 0) AS daysApart FROM moments',
  )
  .get() as { moments: number; events: number; days: number; daysApart: number }
database.close()
rmSync(folder, { recursive: true })
console.log(
  JSON.stringify(
    {
      scenario: values.scenario,
      ticksPerSecond: Math.round((days * ticksPerDay) / (livedMs / 1_000)),
      moments: kept.moments,
      timesTold: told,
      behindAtMostTicks: behindMost,
      behindTheRecordAtMostTicks: behindRecord,
      behindAtTheEndTicks: leftTicks,
      caughtUpAfterMs: Math.round(caughtUpMs),
      followsAgainAfterDeathMs: Math.round(backMs),
      said,
      daysRememberedOnce: kept.days >= days && kept.days === kept.daysApart,
      eventsRememberedOnce: kept.events - 1 === kept.moments - kept.days,
    },
    null,
    1,
  ),
)

/** The window is told when nothing is left to remember. */
async function caughtUp(): Promise<void> {
  const last = Math.floor(edge(id).tick / ticksPerDay) - 1
  for (;;) {
    const { epoch } = await memory.ask('follow', { universe: id })
    if (epoch >= last) return
  }
}
