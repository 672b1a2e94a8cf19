/**
 * How long a question takes when the record is long: `node test/bench/recall/speed.ts [--moments 100000] [--questions 200] [--exact]`.
 * With `--exact` every vector is looked at, however long the history; without, lists are laid out as the app lays them out.
 * The history is invented (names, kinds and places drawn from a seed), the room, the database and FAISS are the real ones.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Chronicle } from '../../../electron/recall/chronicle.ts'
import { eventKinds } from '../../../electron/universe/event_kinds.ts'
import { openRecall } from '../../../electron/recall/recall.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { seasons, ticksPerDay, type WorldEvent, weathers } from '../../../electron/universe/reading.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '200' },
    exact: { type: 'boolean', default: false },
  },
})
const wanted = Number(values.moments)
const stream = sfc32(7, 7, 7)
const pick = <T>(list: readonly T[]): T => list[stream.below(list.length)]
const firsts = 'Mara Tolo Isa Wen Rose Odo Lune Bren Cas Dara Edda Finn Gale Hale Ines Joss Kei Lorn Mina Nell'.split(
  ' ',
)
const lasts = 'Venn Harrow Brandt Tarrow Ashby Corran Dell Eyre Fenn Garrow Holt Ives Kerr Lowe Marsh Nye'.split(' ')
const places = 'Eastmere Westhollow Saltgate Ninefields Oldbridge Thornwick'.split(' ')
const people = Array.from({ length: 3_000 }, (_, id) => ({
  id,
  name: `${pick(firsts)} ${pick(lasts)}`,
  sex: id % 2 === 0 ? ('female' as const) : ('male' as const),
  bornTick: -stream.below(500_000),
  mother: -1,
  father: -1,
}))

const folder = mkdtempSync(join(tmpdir(), 'qhpu-recall-speed-'))
const database = openDatabase(join(folder, 'moments.sqlite'), { cacheBytes: 256 * 1024 * 1024 })
const recall = await openRecall({
  database,
  vectorsPath: join(folder, 'moments.faiss'),
  faiss: true,
  listedFrom: values.exact ? Number.POSITIVE_INFINITY : undefined,
  calendar: {
    latitudeDegrees: 50,
    dateOf: (tick) => `${1200 + Math.floor(tick / 8766)}-01-01`,
    tickOf: (text) => Math.max(0, Number(text.slice(0, 4)) - 1200) * 8766,
  },
})

const perDay = 50
const start = performance.now()
let lastTick = 0
for (let epoch = 0; recall.moments < wanted; epoch += 40) {
  const batch: Chronicle[] = []
  for (let day = epoch; day < epoch + 40; day++) batch.push(inventDay(day))
  await recall.remember(batch)
  lastTick = (epoch + 40) * ticksPerDay - 1
}
const built = (performance.now() - start) / 1_000

const questions = Array.from({ length: Number(values.questions) }, (_, i) => inventQuestion(i))
const times: number[] = []
for (const words of questions) {
  const from = performance.now()
  await recall.find(words, { now: lastTick, limit: 10 })
  times.push(performance.now() - from)
  if (process.env.EACH) console.error((performance.now() - from).toFixed(0), words)
}
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
console.log(
  JSON.stringify(
    {
      results: [
        { name: `recall/speed/${recall.moments}/p50`, value: at(0.5), unit: 'ms' },
        { name: `recall/speed/${recall.moments}/p95`, value: at(0.95), unit: 'ms' },
        {
          name: `recall/speed/${recall.moments}/remembered`,
          value: Math.round(recall.moments / built),
          unit: 'moments/s',
        },
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

function inventDay(day: number): Chronicle {
  const tick = day * ticksPerDay
  const events: WorldEvent[] = Array.from({ length: perDay }, (_, i) => {
    const kind = pick(eventKinds)
    const who = [stream.below(people.length), stream.below(people.length)]
    const settlement = stream.below(places.length)
    return {
      id: day * perDay + i,
      tick: tick + stream.below(ticksPerDay),
      kind,
      who,
      settlement,
      x: 0,
      y: 0,
      weight: stream.unit(),
      cause: -1,
      valence: stream.unit() * 2 - 1,
      text: `${people[who[0]].name} and ${people[who[1]].name} of ${places[settlement]}: a ${kind} that was told for ${stream.below(40)} years.`,
    }
  })
  return {
    epoch: day,
    events,
    newcomers: day === 0 ? people : [],
    places: day === 0 ? places.map((name, id) => ({ id, name, x: 0, y: 0 })) : [],
    summary: {
      tick: tick + ticksPerDay - 1,
      date: '1200-01-01',
      people: 1_000,
      births: 1,
      deaths: 1,
      settlements: 6,
      era: 'medieval',
      season: seasons[Math.floor(day / 91) % 4],
      weather: pick(weathers),
      temperatureCelsius: 10,
      valence: stream.unit() - 0.5,
      arousal: 0,
      dominance: 0,
      trust: 0.5,
      cooperation: 0.5,
      trade: 10,
      gini: 0.3,
      food: 0.6,
      health: 0.8,
      technologies: 10,
      harmony: 0.5,
    },
  }
}

function inventQuestion(i: number): string {
  const one = pick(people).name
  const other = pick(people).name
  return [
    `the wedding of ${one} and ${other}`,
    `a flood in ${pick(places)}`,
    `when ${one} was nine`,
    `saddest day of ${1200 + stream.below(5)}`,
    `${one} quarrels in the rain`,
    'somebody weeping at a graveside in winter',
    `what was told for ${stream.below(40)} years in ${pick(places)}`,
    'a joyful summer evening from above',
  ][i % 8]
}
