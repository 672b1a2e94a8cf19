/**
 * Questions that share no word with what answers them:
 * `node test/bench/recall/handwritten.ts --home DIR [--set handwritten|typed|development] [--misses]`.
 *
 * The home holds universes that have lived for some years (`qhpu genesis --scenario NAME`, `qhpu run ID --for 3y`; two geneses in which
 * more happens are in `universes/`). A question that nothing in a universe answers is left out there. Printed are shares by universe and
 * by kind, not the questions that were missed: nobody is to learn from them. Those of the development set are there to be learnt from, and
 * `--misses` tells them; its universes are those of `universes/development`.
 */
import { parseArgs } from 'node:util'
import { openHome } from '../../../electron/engine/record.ts'
import type { WorldEvent } from '../../../electron/universe/reading.ts'
import { encoderOf } from './home_encoder.ts'
import { development } from './questions/development.ts'
import { type Happened, type Judge, judgeOf, readLived } from './questions/fits.ts'
import { handwritten } from './questions/handwritten.ts'
import { type Typed, typed } from './questions/typed.ts'
import { score, tableOf, within } from './ranks.ts'
import { eventsOf, readBook } from './remembered.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    set: { type: 'string', default: 'handwritten' },
    misses: { type: 'boolean', default: false },
  },
})
if (!values.home) throw new Error('give the home of some universes with --home')
const sets: Record<string, readonly (typeof handwritten)[number][] | readonly Typed[]> = {
  handwritten,
  typed,
  development,
}
const questions = sets[values.set]
if (!questions) throw new Error(`--set is one of ${Object.keys(sets).join(', ')}`)
const home = openHome(values.home, 'read')
const encoder = await encoderOf(values.home)
/** Looking for one event that answers stops after so many that might. */
const candidatesMax = 400
const tellsMisses = values.misses && questions === development
type Answered = { universe: string; kind: string; asker: string; rank: number }
const answered: Answered[] = []

for (const card of home.list()) {
  const reader = home.read(card.id, { cacheBytesMax: 256 * 1024 * 1024 })
  const { tick: now } = reader.latest()
  const lived = readLived(reader, eventsOf(reader))
  const book = await readBook(home, card, encoder)
  for (const question of questions) {
    const judge = judgeOf(question, lived)
    if (!(await someAnswer(lived.events, judge))) continue
    const hits = await book.recall.find(question.words, { now, limit: within })
    let rank = -1
    for (const [place, { moment }] of hits.entries()) if (rank < 0 && (await judge.answers(moment))) rank = place
    if (tellsMisses && rank < 0) console.error(`  ${card.name} | ${question.words} | ${hits[0]?.moment.caption ?? ''}`)
    answered.push({
      universe: card.name,
      kind: question.kinds?.join(' or ') ?? 'mood, sky and hour alone',
      asker: 'by' in question ? question.by : question.hard ? 'hard' : 'plain',
      rank,
    })
  }
  book.close()
  reader.close()
}
home.close()

console.log(
  JSON.stringify(
    {
      ...score(answered),
      byAsker: tableOf(answered, ({ asker }) => asker),
      byKind: tableOf(answered, ({ kind }) => kind),
      byUniverse: tableOf(answered, ({ universe }) => universe),
    },
    null,
    1,
  ),
)

async function someAnswer(events: readonly WorldEvent[], judge: Judge): Promise<boolean> {
  const likely = events.map((event): Happened => ({ ...event, event: event.id })).filter(judge.agrees)
  const stride = Math.max(1, Math.floor(likely.length / candidatesMax))
  for (let i = 0; i < likely.length; i += stride) if (await judge.answers(likely[i])) return true
  return false
}
