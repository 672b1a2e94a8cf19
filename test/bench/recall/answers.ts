/**
 * Whether the right moment is among the first ten: `node test/bench/recall/answers.ts --home DIR [--questions 60] [--seed 1] [--misses]`.
 *
 * The home holds universes that have lived for some years (`qhpu genesis --scenario NAME`, `qhpu run ID --for 3y`). Questions are made
 * from their events in several phrasings, by rules that know nothing of the search, and asked through the same recall as the window's.
 */
import { parseArgs } from 'node:util'
import { openHome } from '../../../electron/engine/record.ts'
import { answers, ask, type Asked } from './asked.ts'
import { encoderOf } from './home_encoder.ts'
import { score, tableOf, within } from './ranks.ts'
import { readBook, toldOf } from './remembered.ts'

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
type Answered = Asked & { universe: string; rank: number; milliseconds: number }
const answered: Answered[] = []

for (const card of home.list()) {
  const reader = home.read(card.id, { cacheBytesMax: 32 * 1024 * 1024 })
  const { tick } = reader.latest()
  const told = await toldOf(home, card, reader)
  const book = await readBook(home, card, encoder)
  for (const question of ask(told, Number(values.seed), Number(values.questions))) {
    const from = performance.now()
    const hits = await book.recall.find(question.words, { now: tick, limit: within })
    const milliseconds = performance.now() - from
    const rank = hits.findIndex(({ moment }) => answers(question, moment))
    answered.push({ ...question, universe: card.name, rank, milliseconds })
    if (values.misses && rank < 0)
      console.error(`  ${question.form} | ${question.words} | got ${hits[0]?.moment.caption.slice(0, 90)}`)
  }
  book.close()
  reader.close()
}
home.close()

const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
console.log(
  JSON.stringify(
    {
      ...score(answered),
      medianMs: Number(times[times.length >> 1]?.toFixed(1)),
      byForm: tableOf(answered, (one) => one.form),
      byKind: tableOf(answered, (one) => one.kind),
      byUniverse: tableOf(answered, (one) => one.universe),
    },
    null,
    1,
  ),
)
