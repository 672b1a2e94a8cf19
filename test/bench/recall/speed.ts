/**
 * How long a question takes when the record is long: `node test/bench/recall/speed.ts [--moments 100000] [--questions 200]`.
 * The history is invented; the room, the database, FAISS and the shipped pack's text encoder are the real ones.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openRecall } from '../../../electron/recall/recall.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { encoderOf } from './home_encoder.ts'
import { calendar, inventQuestion } from './invented.ts'
import { rememberLong } from './long_history.ts'

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '200' },
  },
})
const wanted = Number(values.moments)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-recall-speed-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const encoder = await encoderOf(folder)
const open = () => openRecall({ database, vectorsPath: join(folder, 'moments.faiss'), faiss: true, encoder, calendar })

let recall = await open()
const { days, perSecond } = await rememberLong(recall, database, wanted)
const from = performance.now()
if (recall.moments > recall.indexed) {
  recall.close()
  recall = await open()
  await recall.ready()
}
const indexedMs = performance.now() - from

const questions = Array.from({ length: Number(values.questions) }, (_, i) => inventQuestion(i))
const times: number[] = []
for (const words of questions) {
  const asked = performance.now()
  await recall.find(words, { now: days * ticksPerDay - 1, limit: 10 })
  times.push(performance.now() - asked)
  if (process.env.EACH) console.error((performance.now() - asked).toFixed(0), words)
}
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
const name = `recall/speed/${recall.moments}`
console.log(
  JSON.stringify(
    {
      load: loadavg().map((load) => Number(load.toFixed(1))),
      results: [
        { name: `${name}/p50`, value: at(0.5), unit: 'ms' },
        { name: `${name}/p95`, value: at(0.95), unit: 'ms' },
        { name: `${name}/remembered`, value: perSecond, unit: 'moments/s' },
        { name: `${name}/indexed`, value: indexedMs, unit: 'ms' },
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
