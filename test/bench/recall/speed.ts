/**
 * How long a question takes when the record is long: `node test/bench/recall/speed.ts [--moments 100000] [--questions 200]`.
 * The history is invented; the room, the database, FAISS and the shipped pack's text encoder are the real ones. Beyond a hundred thousand
 * moments it repeats itself: later moments are copies of the earlier ones, made by SQLite, and only their index is made by the room.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openRecall } from '../../../electron/recall/recall.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { encoderOf } from './home_encoder.ts'
import { calendar, inventDays, inventQuestion } from './invented.ts'

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '200' },
  },
})
const wanted = Number(values.moments)
const inventedMax = 100_000
const folder = mkdtempSync(join(tmpdir(), 'qhpu-recall-speed-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const encoder = await encoderOf(folder)
const open = () => openRecall({ database, vectorsPath: join(folder, 'moments.faiss'), faiss: true, encoder, calendar })

let recall = await open()
const daysAtOnce = 40
const start = performance.now()
let days = 0
for (; recall.moments < Math.min(wanted, inventedMax); days += daysAtOnce)
  await recall.remember(inventDays(days, daysAtOnce))
const perSecond = Math.round((recall.moments * 1_000) / (performance.now() - start))

const copied = performance.now()
if (recall.moments < wanted) {
  recall.close()
  repeatHistory(recall.moments, days * ticksPerDay)
  recall = await open()
  await recall.ready()
}
const indexedMs = performance.now() - copied

const questions = Array.from({ length: Number(values.questions) }, (_, i) => inventQuestion(i))
const times: number[] = []
for (const words of questions) {
  const from = performance.now()
  await recall.find(words, { now: days * ticksPerDay - 1, limit: 10 })
  times.push(performance.now() - from)
  if (process.env.EACH) console.error((performance.now() - from).toFixed(0), words)
}
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
const name = `recall/speed/${recall.moments}`
console.log(
  JSON.stringify(
    {
      results: [
        { name: `${name}/p50`, value: at(0.5), unit: 'ms' },
        { name: `${name}/p95`, value: at(0.95), unit: 'ms' },
        { name: `${name}/remembered`, value: perSecond, unit: 'moments/s' },
        { name: `${name}/copied and indexed`, value: indexedMs, unit: 'ms' },
      ],
    },
    null,
    2,
  ),
)
if (process.env.KEEP) console.error(folder)
recall.close()
database.close()
if (!process.env.KEEP) rmSync(folder, { recursive: true })

/** The same again and again, each time later. */
function repeatHistory(moments: number, ticks: number): void {
  const columns = 'kind, weight, settlement, x, y, valence, caption, concepts, numbers, vector'
  const copy = database.prepare(
    `INSERT INTO moments (id, tick, event, ${columns}) SELECT id + ?, tick + ?, CASE event WHEN -1 THEN -1 ELSE event + ? END, ${columns} FROM moments WHERE id <= ?`,
  )
  const copyPeople = database.prepare(
    'INSERT INTO moment_people SELECT person, moment + ? FROM moment_people WHERE moment <= ?',
  )
  for (let made = moments, again = 1; made < wanted; made += moments, again++) {
    copy.run(made, again * ticks, made, Math.min(moments, wanted - made))
    copyPeople.run(made, Math.min(moments, wanted - made))
    days += ticks / ticksPerDay
  }
  database.exec("INSERT INTO moments_text(moments_text) VALUES('rebuild')")
}
