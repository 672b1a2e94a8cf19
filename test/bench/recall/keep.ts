/**
 * How long a search waits while a long index is written to its file: `node test/bench/recall/keep.ts [--vectors 1000000]`.
 *
 * Vectors at random, in SQLite as the moments' are and in the index. The index is asked in peace, then again and again while all of it is
 * kept, then while a hundredth more is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openVectorIndex } from '../../../electron/recall/faiss.ts'
import { vectorDimensions } from '../../../electron/recall/vector.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

const { values } = parseArgs({ options: { vectors: { type: 'string', default: '1000000' } } })
const wanted = Number(values.vectors)
const askedInPeace = 60
const stream = sfc32(4, 5, 6)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-keep-'))
const database = openDatabase(join(folder, 'vectors.sqlite'), { cacheBytes: 64 * 1024 * 1024 })
database.exec('CREATE TABLE moments (id INTEGER PRIMARY KEY, vector BLOB NOT NULL)')
const put = database.prepare('INSERT INTO moments VALUES (?, ?)')
const page = database.prepare('SELECT id, vector FROM moments WHERE id > ? ORDER BY id LIMIT ?')
const index = openVectorIndex(join(folder, 'vectors.faiss'), 'bench')
const rows = (after: number, limit: number) =>
  (page.all(after, limit) as { id: number; vector: Uint8Array }[]).map(({ id, vector }) => ({
    id,
    vector: new Int8Array(vector.buffer, vector.byteOffset, vector.byteLength),
  }))

const drawn = () => Int8Array.from({ length: vectorDimensions }, () => stream.below(255) - 127)
const grow = database.transaction((count: number) => {
  const from = index.size
  const vectors = Array.from({ length: count }, drawn)
  for (const [i, vector] of vectors.entries()) put.run(from + i + 1, new Uint8Array(vector.buffer))
  index.add(
    vectors.map((_, i) => from + i + 1),
    vectors,
  )
})
const growTo = (size: number) => {
  while (index.size < size) grow(Math.min(4_096, size - index.size))
}

async function askWhile(isOver: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!isOver()) {
    const question = drawn()
    const from = performance.now()
    await breathe()
    index.search(question, 160)
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)
}

async function askWhileKept(): Promise<{ times: number[]; keptMs: number }> {
  let kept = false
  const from = performance.now()
  const keeping = index
    .save(rows, () => false)
    .then(() => {
      kept = true
    })
  const times = await askWhile(() => kept)
  await keeping
  return { times, keptMs: performance.now() - from }
}

const told = (what: string, times: number[]) =>
  (['p50', 'p95', 'longest'] as const).map((which) => ({
    name: `recall/keep/${wanted}/${what}/${which}`,
    value:
      times[which === 'p50' ? times.length >> 1 : which === 'p95' ? Math.floor(times.length * 0.95) : times.length - 1],
    unit: 'ms',
  }))

growTo(wanted)
let left = askedInPeace
const peaceful = await askWhile(() => left-- === 0)
const whole = await askWhileKept()
growTo(Math.round(wanted * 1.01))
const more = await askWhileKept()
console.log(
  JSON.stringify(
    {
      load: loadavg().map((load) => Number(load.toFixed(1))),
      results: [
        ...told('in peace', peaceful),
        ...told('while all is kept', whole.times),
        { name: `recall/keep/${wanted}/all`, value: whole.keptMs, unit: 'ms' },
        ...told('while a hundredth is kept', more.times),
        { name: `recall/keep/${wanted}/a hundredth`, value: more.keptMs, unit: 'ms' },
      ],
    },
    null,
    2,
  ),
)
database.close()
rmSync(folder, { recursive: true })
