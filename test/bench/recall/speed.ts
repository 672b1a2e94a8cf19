/**
 * How long a question takes when the record is long: `node test/bench/recall/speed.ts [--moments 100000] [--questions 200]`.
 * The history is invented; the room, the database, FAISS and the shipped pack's text encoder are the real ones.
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
const folder = mkdtempSync(join(tmpdir(), 'qhpu-recall-speed-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const recall = await openRecall({
  database,
  vectorsPath: join(folder, 'moments.faiss'),
  faiss: true,
  encoder: await encoderOf(folder),
  calendar,
})

const daysAtOnce = 40
const start = performance.now()
let days = 0
for (; recall.moments < wanted; days += daysAtOnce) await recall.remember(inventDays(days, daysAtOnce))
const built = (performance.now() - start) / 1_000

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
        { name: `${name}/remembered`, value: Math.round(recall.moments / built), unit: 'moments/s' },
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
