/**
 * What a text encoder adds to finding moments, and what it costs:
 * `node test/bench/recall/encoder.ts --home DIR [--questions 60] [--shares 0.1,0.35] [--encoder NAME]`.
 *
 * The home holds universes that have lived for a while. The same generated questions as those of answers.ts are asked without an encoder
 * and with one at several shares; and sayings below, whose words the lexicon does not know, which only an encoder could place. Each
 * memory is made anew in a folder of its own; the home is left as it is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chosenEncoder, encoderKey } from '../../../electron/engine/memory/encoders.ts'
import { chronicleOf } from '../../../electron/engine/memory/book.ts'
import { openHome } from '../../../electron/engine/record.ts'
import type { Calendar, Chronicle } from '../../../electron/recall/chronicle.ts'
import { openRecall } from '../../../electron/recall/recall.ts'
import { textEncoder } from '../../../electron/recall/text_encoder.ts'
import { openDatabase } from '../../../electron/timeline/database.ts'
import { law } from '../../../electron/universe/law.ts'
import { answers, ask } from './asked.ts'
import { score, shareOf, within } from './ranks.ts'
import { toldOf } from './remembered.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    questions: { type: 'string', default: '60' },
    shares: { type: 'string', default: '0.05,0.1,0.35' },
    encoder: { type: 'string', default: '' },
  },
})
if (!values.home) throw new Error('give the home of some universes with --home')
const home = openHome(values.home, 'read')
const model = await chosenEncoder(values.home, { get: (key) => (key === encoderKey ? values.encoder : undefined) })
if (!model) throw new Error('there is no encoder to measure')

/** Said in other words than a caption says it. */
const sayings: [words: string, caption: RegExp][] = [
  ['a serpent’s venom', /adder/],
  ['tumbling off the planks of a half-made house', /scaffold/],
  ['a vow that was not kept', /broken promise/],
  ['schooling for every boy and girl', /letters and numbers/],
  ['who has the better spot for a stall', /place in the market/],
  ['a melody they could not agree on', /old song/],
  ['angling gear gone missing', /lost net/],
  ['strolling side by side', /walking out together/],
  ['the darkest hours of the calendar', /long night/],
  ['sowing day with fiddles and drums', /first sowing/],
  ['the heart gave out', /weak heart/],
  ['a graze that festered', /wound that would not close/],
  ['burning brow', /fever/],
  ['white flakes over the roofs', /snowy/],
  ['drops drumming on the thatch', /rainy/],
]

const universes = await Promise.all(home.list().map(readUniverse))
home.close()

type Result = {
  encoder: string
  asked: number
  first: number
  firstTen: number
  sayings: number
  momentsPerSecond: number
}
const results: Result[] = []
for (const share of [0, ...values.shares.split(',').map(Number)]) {
  const encoder = share > 0 ? textEncoder({ ...model, share }) : undefined
  const ranks: { rank: number }[] = []
  const placed: boolean[] = []
  let moments = 0
  let seconds = 0
  for (const { calendar, chronicles, questions, events, tick } of universes) {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-encoder-'))
    const database = openDatabase(join(folder, 'recall.sqlite'))
    const recall = await openRecall({
      database,
      vectorsPath: join(folder, 'recall.faiss'),
      faiss: true,
      encoder,
      calendar,
    })
    const from = performance.now()
    await recall.remember(chronicles)
    seconds += (performance.now() - from) / 1_000
    moments += recall.moments
    for (const question of questions) {
      const hits = await recall.find(question.words, { now: tick, limit: within })
      ranks.push({ rank: hits.findIndex(({ moment }) => answers(question, moment)) })
    }
    for (const [words, caption] of sayings) {
      if (!events.some((event) => caption.test(event.text))) continue
      const hits = await recall.find(words, { now: tick, limit: within })
      placed.push(hits.some(({ moment }) => caption.test(moment.caption)))
    }
    recall.close()
    database.close()
    rmSync(folder, { recursive: true })
  }
  await encoder?.close()
  results.push({
    encoder: share > 0 ? `share ${share}` : 'none',
    ...score(ranks),
    sayings: shareOf(placed, Boolean),
    momentsPerSecond: Math.round(moments / seconds),
  })
  console.error(results.at(-1))
}
console.log(JSON.stringify({ results }, null, 1))

async function readUniverse(card: ReturnType<typeof home.list>[number]) {
  const { genesis } = home.show(card.id)
  const reader = home.read(card.id, { cacheBytesMax: 32 * 1024 * 1024 })
  const { tick, epoch } = reader.latest()
  const told = await toldOf(home, card, reader)
  const questions = ask(told, 1, Number(values.questions))
  const chronicles: Chronicle[] = []
  for (const [place, { epoch: at, tick: end }] of reader.epochsAfter(-1, epoch + 1).entries())
    chronicles.push(await chronicleOf(reader, at, end, place === 0))
  reader.close()
  const calendar: Calendar = {
    dateOf: told.dateOf,
    tickOf: (text) => law.tickOf(genesis, text),
    latitudeDegrees: genesis.place.latitude,
  }
  return { calendar, chronicles, questions, events: told.events, tick }
}
