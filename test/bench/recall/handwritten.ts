/**
 * One hundred questions that share no word with what answers them: `node test/bench/recall/handwritten.ts --home DIR`.
 *
 * The home holds universes that have lived for some years (`qhpu genesis --scenario NAME`, `qhpu run ID --for 3y`). A question that
 * nothing in a universe answers is left out there. Printed are shares by universe and by kind, not the questions that were missed: nobody
 * is to learn from them.
 */
import { parseArgs } from 'node:util'
import { openHome } from '../../../electron/engine/record.ts'
import { law } from '../../../electron/universe/law.ts'
import type { Summary, Tick, WorldEvent } from '../../../electron/universe/reading.ts'
import { handwritten, type Question } from './questions/handwritten.ts'
import { encoderOf } from './home_encoder.ts'
import { score, tableOf, within } from './ranks.ts'
import { eventsOf, readBook } from './remembered.ts'

const { values } = parseArgs({ options: { home: { type: 'string' } } })
if (!values.home) throw new Error('give the home of some universes with --home')
const home = openHome(values.home, 'read')
const encoder = await encoderOf(values.home)
/** Looking for one event that answers stops after so many that might. */
const candidatesMax = 400
type Happened = { tick: Tick; kind: string; valence: number }
type Answered = { universe: string; kind: string; hard: boolean; rank: number }
const answered: Answered[] = []

for (const card of home.list()) {
  const reader = home.read(card.id, { cacheBytesMax: 256 * 1024 * 1024 })
  const { tick: now } = reader.latest()
  const events = eventsOf(reader)
  const hours = new Map<Tick, Summary>()
  const hourOf = async (tick: Tick): Promise<Summary> => {
    const known = hours.get(tick) ?? law.summarise((await reader.at(tick)).world)
    hours.set(tick, known)
    return known
  }
  const book = await readBook(home, card, encoder)
  for (const question of handwritten) {
    if (!(await hasAnswer(question, events, hourOf))) continue
    const hits = await book.recall.find(question.words, { now, limit: within })
    let rank = -1
    for (const [place, { moment }] of hits.entries())
      if (rank < 0 && (await answers(question, moment, hourOf))) rank = place
    answered.push({
      universe: card.name,
      kind: question.kinds?.join(' or ') ?? 'mood, sky and hour alone',
      hard: question.hard ?? false,
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
      byDifficulty: tableOf(answered, ({ hard }) => (hard ? 'hard' : 'plain')),
      byKind: tableOf(answered, ({ kind }) => kind),
      byUniverse: tableOf(answered, ({ universe }) => universe),
    },
    null,
    1,
  ),
)

async function hasAnswer(
  question: Question,
  events: readonly WorldEvent[],
  hourOf: (tick: Tick) => Promise<Summary>,
): Promise<boolean> {
  const likely = events.filter((event) => agrees(question, event))
  const stride = Math.max(1, Math.floor(likely.length / candidatesMax))
  for (let i = 0; i < likely.length; i += stride) if (await answers(question, likely[i], hourOf)) return true
  return false
}

async function answers(
  question: Question,
  happened: Happened,
  hourOf: (tick: Tick) => Promise<Summary>,
): Promise<boolean> {
  if (!agrees(question, happened)) return false
  if (!question.seasons && !question.weather && !question.eras) return true
  const hour = await hourOf(happened.tick)
  return (
    (question.seasons?.includes(hour.season) ?? true) &&
    (question.weather?.includes(hour.weather) ?? true) &&
    (question.eras?.includes(hour.era) ?? true)
  )
}

function agrees({ kinds, hours, valence }: Question, { tick, kind, valence: felt }: Happened): boolean {
  if (kinds && !kinds.some((wanted) => wanted === kind)) return false
  if (valence && (felt < valence[0] || felt > valence[1])) return false
  if (!hours) return true
  const [from, to] = hours
  const hour = tick % 24
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to
}
