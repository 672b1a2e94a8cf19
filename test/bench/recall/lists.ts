/**
 * What lists cost and save on a long history: `node --max-old-space-size=8000 test/bench/recall/lists.ts [--moments 1000000] [--questions 60]`.
 *
 * Moments are drafted by the room's own rules from invented days; each question's nearest ten are looked for in FAISS with lists, in
 * FAISS without, and by looking at every vector, which is the truth. A hit counts when it is as like as the tenth of the truth: many
 * moments are exactly alike.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { beginListedIndex, openVectorIndex, type VectorIndex } from '../../../electron/recall/faiss.ts'
import type { Concept } from '../../../electron/recall/lexicon.ts'
import { draftEvents } from '../../../electron/recall/moments.ts'
import { openScanIndex } from '../../../electron/recall/scan.ts'
import { composeVector, standardise } from '../../../electron/recall/vector.ts'
import { eventKinds } from '../../../electron/universe/event_kinds.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { seasons, type Summary, ticksPerDay, type WorldEvent, weathers } from '../../../electron/universe/reading.ts'

const { values } = parseArgs({
  options: { moments: { type: 'string', default: '1000000' }, questions: { type: 'string', default: '60' } },
})
const wanted = Number(values.moments)
const stream = sfc32(3, 5, 7)
const pick = <T>(list: readonly T[]): T => list[stream.below(list.length)]
const eventsPerDay = 50
const vectors = Array.from({ length: Math.ceil(wanted / eventsPerDay) }, (_, day) => inventDay(day)).flat()
const ids = vectors.map((_, i) => i + 1)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-lists-'))
const stride = Math.max(1, Math.floor(vectors.length / 10_240))

const listed = beginListedIndex(
  join(folder, 'lists'),
  'bench',
  vectors.filter((_, i) => i % stride === 0),
)
const flat = openVectorIndex(join(folder, 'flat'), 'bench')
const scan = openScanIndex()
for (const index of [listed, flat, scan]) index.add(ids, vectors)

const questions = Array.from({ length: Number(values.questions) }, inventQuestion)
const truth = questions.map((question) => scan.search(question, 10))
const results = [measure('lists', listed), measure('every vector', flat)]
console.log(JSON.stringify({ moments: vectors.length, results }, null, 1))
rmSync(folder, { recursive: true })

function measure(name: string, index: VectorIndex) {
  const times: number[] = []
  let found = 0
  for (const [i, question] of questions.entries()) {
    const from = performance.now()
    const hits = index.search(question, 160)
    times.push(performance.now() - from)
    const least = (truth[i].at(-1)?.likeness ?? 0) - 1e-4
    found += hits.slice(0, 10).filter(({ likeness }) => likeness >= least).length
  }
  times.sort((a, b) => a - b)
  return {
    name,
    recallAt10: Number((found / (10 * questions.length)).toFixed(4)),
    medianMs: Number(times[times.length >> 1].toFixed(1)),
    p95Ms: Number(times[Math.floor(times.length * 0.95)].toFixed(1)),
  }
}

function inventQuestion(): Int8Array {
  const concepts = new Map<Concept, number>([[`event:${pick(eventKinds)}`, 1]])
  if (stream.unit() < 0.6) concepts.set(`season:${pick(seasons)}`, 1)
  if (stream.unit() < 0.4) concepts.set(`weather:${pick(weathers)}`, 1)
  if (stream.unit() < 0.3) concepts.set(`feeling:${pick(['sad', 'joyful', 'angry'])}`, 0.8)
  return composeVector({ concepts })
}

function inventDay(day: number): Int8Array[] {
  const summary: Summary = {
    tick: day * ticksPerDay + ticksPerDay - 1,
    date: '1200-01-01',
    people: 1_000,
    births: stream.below(3),
    deaths: stream.below(3),
    settlements: 6,
    era: 'medieval',
    season: seasons[Math.floor(day / 91) % 4],
    weather: pick(weathers),
    temperatureCelsius: 25 * stream.unit(),
    valence: stream.unit() - 0.5,
    arousal: stream.unit() - 0.5,
    dominance: 0,
    trust: 0.5,
    cooperation: 0.5,
    trade: 10,
    gini: 0.3,
    food: stream.unit(),
    health: 0.8,
    technologies: 10,
    harmony: 0.5,
  }
  const events: WorldEvent[] = Array.from({ length: eventsPerDay }, (_, i) => ({
    id: day * eventsPerDay + i,
    tick: day * ticksPerDay + stream.below(ticksPerDay),
    kind: pick(eventKinds),
    who: [stream.below(3_000)],
    settlement: stream.below(6),
    x: 0,
    y: 0,
    weight: stream.unit(),
    cause: -1,
    valence: stream.unit() * 2 - 1,
    text: '',
  }))
  const numbers = standardise(summary)
  const life = (id: number) => ({ sex: id % 2 === 0 ? ('female' as const) : ('male' as const), bornTick: -id * 200 })
  return draftEvents(summary, events, life).map(({ concepts }) => composeVector({ concepts, numbers }))
}
