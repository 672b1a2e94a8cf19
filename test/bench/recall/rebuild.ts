/**
 * How long a question has to wait while a long history's index is made anew: `node test/bench/recall/rebuild.ts [--moments 100000]`.
 *
 * An invented history is remembered, its index is thrown away, and it is opened again: at once a question is asked every 20 ms until the
 * index is whole and saved. The longest stretch in which nobody was answered is what counts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openRecall } from '../../../electron/recall/recall.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { calendar, inventDays, inventQuestion } from './invented.ts'

const { values } = parseArgs({ options: { moments: { type: 'string', default: '100000' } } })
const wanted = Number(values.moments)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-rebuild-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const vectorsPath = join(folder, 'moments.faiss')
const open = () => openRecall({ database, vectorsPath, faiss: true, calendar })

const before = await open()
const daysAtOnce = 40
let days = 0
for (; before.moments < wanted; days += daysAtOnce) await before.remember(inventDays(days, daysAtOnce))
before.close()
rmSync(vectorsPath)

const start = performance.now()
const recall = await open()
const openedMs = performance.now() - start
const times: number[] = []
let whole = false
void recall.ready().then(() => {
  whole = true
})
for (let i = 0; !whole; i++) {
  const from = performance.now()
  await wait(20)
  await recall.find(inventQuestion(i), { now: days * ticksPerDay - 1, limit: 10 })
  times.push(performance.now() - from - 20)
}
const wholeMs = performance.now() - start
times.sort((a, b) => a - b)
const results = [
  ['opened', openedMs],
  ['whole', wholeMs],
  ['p50', times[times.length >> 1]],
  ['p95', times[Math.floor(times.length * 0.95)]],
  ['longest', times.at(-1)],
].map(([name, value]) => ({ name: `recall/rebuild/${recall.moments}/${name}`, value, unit: 'ms' }))
console.log(JSON.stringify({ asked: times.length, results }, null, 2))
recall.close()
database.close()
rmSync(folder, { recursive: true })
