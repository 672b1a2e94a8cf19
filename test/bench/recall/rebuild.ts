/**
 * How long a question has to wait while a long history's index is made anew: `node test/bench/recall/rebuild.ts [--moments 100000]`.
 *
 * An invented history is remembered, its index is thrown away, and it is opened again: at once a question is asked every 20 ms until the
 * index is whole and kept. The longest stretch in which nobody was answered is what counts, while the index is filled and while it is kept;
 * then as many are asked in peace.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openRecall } from '../../../electron/recall/recall.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { calendar, inventQuestion } from './invented.ts'
import { rememberLong } from './long_history.ts'

const { values } = parseArgs({ options: { moments: { type: 'string', default: '100000' } } })
const wanted = Number(values.moments)
const askedInPeace = 200
const folder = mkdtempSync(join(tmpdir(), 'qhpu-rebuild-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const vectorsPath = join(folder, 'moments.faiss')
const open = () => openRecall({ database, vectorsPath, faiss: true, calendar })

const before = await open()
const { days } = await rememberLong(before, database, wanted)
before.close()
rmSync(vectorsPath, { force: true })

const start = performance.now()
const recall = await open()
const openedMs = performance.now() - start
const filling: number[] = []
const keeping: number[] = []
const peaceful: number[] = []
let whole = false
void recall.ready().then(() => {
  whole = true
})
const ask = async (i: number): Promise<number> => {
  const from = performance.now()
  await wait(20)
  await recall.find(inventQuestion(i), { now: days * ticksPerDay - 1, limit: 10 })
  return performance.now() - from - 20
}
let asked = 0
while (!whole) {
  const isKept = recall.indexed === recall.moments
  ;(isKept ? keeping : filling).push(await ask(asked++))
}
const wholeMs = performance.now() - start
for (let i = 0; i < askedInPeace; i++) peaceful.push(await ask(asked++))

const name = `recall/rebuild/${recall.moments}`
const told = (what: string, times: number[]) => {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
  return [
    { name: `${name}/${what}/asked`, value: times.length, unit: 'questions' },
    { name: `${name}/${what}/p50`, value: at(0.5), unit: 'ms' },
    { name: `${name}/${what}/p95`, value: at(0.95), unit: 'ms' },
    { name: `${name}/${what}/longest`, value: times.at(-1), unit: 'ms' },
  ]
}
const results = [
  { name: `${name}/opened`, value: openedMs, unit: 'ms' },
  { name: `${name}/whole and kept`, value: wholeMs, unit: 'ms' },
  ...told('while filled', filling),
  ...told('while kept', keeping),
  ...told('in peace', peaceful),
]
console.log(JSON.stringify({ load: loadavg().map((load) => Number(load.toFixed(1))), results }, null, 2))
recall.close()
database.close()
rmSync(folder, { recursive: true })
