/**
 * Whether the right moment is among the first ten: `node test/bench/recall/answers.ts --home DIR [--questions 60] [--seed 1] [--misses]`.
 *
 * The home holds universes that have lived for some years (`qhpu genesis --scenario NAME`, `qhpu run ID --for 3y`). Questions are made
 * from their events in several phrasings, by rules that know nothing of the search, and asked through the same recall as the window's.
 */
import { parseArgs } from 'node:util'
import { loadsFaiss } from '../../../electron/engine/errands/faiss.ts'
import { openBook } from '../../../electron/engine/memory/book.ts'
import { openHome } from '../../../electron/engine/record.ts'
import { law } from '../../../electron/universe/law.ts'
import type { WorldEvent } from '../../../electron/universe/reading.ts'
import { ask, type Asked, type Told } from './asked.ts'
import { encoderOf } from './home_encoder.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    questions: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
})
if (!values.home) throw new Error('give the home of some universes with --home')
const home = openHome(values.home, 'read')
const encoder = await encoderOf(values.home)
const within = 10
type Answered = Asked & { universe: string; rank: number; milliseconds: number }
const answered: Answered[] = []

for (const card of home.list()) {
  const reader = home.read(card.id, { cacheBytesMax: 32 * 1024 * 1024 })
  const { tick, epoch } = reader.latest()
  const { genesis } = home.show(card.id)
  const events: WorldEvent[] = []
  for (let from = 0; from <= tick; from += 720)
    events.push(...reader.events({ from, to: Math.min(tick, from + 719), limit: 100_000 }).events)
  const people = new Map<number, { name: string; bornTick: number }>()
  for (const life of [reader.newcomers(0), ...Array.from({ length: epoch }, (_, i) => reader.newcomers(i + 1))].flat())
    people.set(life.person, life)
  const { world } = await reader.at(tick)
  const told: Told = {
    name: card.name,
    events,
    people,
    places: new Map(law.settlements(world).map(({ id, name }) => [id, name])),
    dateOf: (at) => law.dateOf(genesis, at),
    seasonOf: (at) => reader.summary(at).season,
  }
  const book = await openBook(home, card.id, { faiss: loadsFaiss(), encoder, onRebuild: () => {} })
  while (await book.readOn(60)) process.stderr.write(`\r${card.name}: ${book.standing().moments} moments `)
  process.stderr.write('\n')
  for (const question of ask(told, Number(values.seed), Number(values.questions))) {
    const from = performance.now()
    const hits = await book.recall.find(question.words, { now: tick, limit: within })
    const milliseconds = performance.now() - from
    const rank = hits.findIndex(({ moment }) => question.right.has(moment.event))
    answered.push({ ...question, universe: card.name, rank, milliseconds })
    if (values.misses && rank < 0)
      console.error(`  ${question.form} | ${question.words} | got ${hits[0]?.moment.caption.slice(0, 90)}`)
  }
  book.close()
  reader.close()
}
home.close()

const share = (list: readonly Answered[], first: number) =>
  Number((list.filter(({ rank }) => rank >= 0 && rank < first).length / list.length).toFixed(3))
const table = (of: (one: Answered) => string) =>
  Object.fromEntries(
    [...Map.groupBy(answered, of)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, list]) => [name, { asked: list.length, first: share(list, 1), firstTen: share(list, within) }]),
  )
const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
console.log(
  JSON.stringify(
    {
      asked: answered.length,
      first: share(answered, 1),
      firstTen: share(answered, within),
      medianMs: Number(times[times.length >> 1]?.toFixed(1)),
      byForm: table((one) => one.form),
      byKind: table((one) => one.kind),
      byUniverse: table((one) => one.universe),
    },
    null,
    1,
  ),
)
