import { readFileSync } from 'node:fs'
import { eventKinds } from '../../../../electron/universe/event_kinds.ts'
import { feelings } from '../../../../electron/universe/reading.ts'
import { handwritten, type Question } from './handwritten.ts'
import { liveThrough, type Told, writtenTexts } from './told.ts'
import { type Typed, typed } from './typed.ts'

/**
 * Holds the handwritten and the typed questions apart from the texts that answer them: `node test/bench/recall/questions/apart.ts` lists
 * every question that shares a content word with one of them and fails if there is any. It says as well what each universe can answer of
 * the handwritten ones: a question that nothing answers there judges nothing, and one that a tenth of all events answer is answered by
 * chance now and then.
 */
const years = 2
const genesisIn = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).genesis
const universes: Record<string, unknown> = {
  demo: genesisIn('../../../../assets/scenarios/demo.json'),
  'fishing-village': genesisIn('../../../../assets/scenarios/fishing-village.json'),
  restless: genesisIn('../universes/restless.json'),
  lowland: genesisIn('../universes/lowland.json'),
}

const functionWords = new Set(
  `a about after again all am an and any are as at away be been before behind between but by can could did do each else every everybody everyone
  everything for from get gets got had has have he her him his how i if in into is it its just me my no nobody not nothing now of off
  on one or other others out over own she should so some somebody something that the their them there these they this those to
  two under until up upon us was we were what when where while who whom will with would you your`.split(/\s+/),
)

const bare = (word: string): string => word.replace(/['’]s?$/, '')

/** A crude stem: what is left of a word when its endings are cut off. */
function stemOf(word: string): string {
  const cut = bare(word)
    .replace(/(?:e?s|ed|ing|er)$/, '')
    .replace(/[ey]$/, '')
  return cut.length < 3 ? bare(word) : cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

function contentStems(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/[a-z][a-z'’]*/g) ?? []
  return new Map(words.filter((word) => !functionWords.has(bare(word))).map((word) => [stemOf(word), word]))
}

/** What an hour of the day may be called. */
const timesOfDay = 'dawn sunrise day morning noon afternoon sunset dusk evening night midnight'

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  low <= high ? value >= low && value <= high : value >= low || value <= high

const saysIt = ({ event }: Told, { kinds, valence }: Question): boolean =>
  (kinds?.includes(event.kind) ?? true) && (!valence || within(event.valence, valence))

const answers = (told: Told, question: Question): boolean =>
  saysIt(told, question) &&
  (question.seasons?.includes(told.hour.season) ?? true) &&
  (question.weather?.includes(told.hour.weather) ?? true) &&
  (question.eras?.includes(told.hour.era) ?? true) &&
  (!question.hours || within(told.event.tick % 24, question.hours))

/** What the caption of a day says beside its sky and what happened on it. */
const dayWords = `a day, people on the whole, births, deaths, age, ${feelings.join(' ')}`

/** Where only the hour is asked for, any event may answer, and the names of the conditions alone are to be avoided. */
function forbiddenText(question: Typed | Question, told: readonly Told[]): string {
  const { kinds = [], seasons = [], weather = [], eras = [], valence, hours } = question
  const lived = kinds.length > 0 || valence ? told.filter((each) => saysIt(each, question)) : []
  return [
    ...kinds,
    ...seasons,
    ...weather,
    ...eras,
    hours ? timesOfDay : '',
    'mood' in question ? dayWords : '',
    ...kinds.map((kind) => written.get(kind) ?? ''),
    ...new Set(lived.map(({ event }) => event.text)),
  ].join(' ')
}

const written = writtenTexts()
const lived = Object.entries(universes).map(([name, genesis]) => ({ name, told: liveThrough(genesis, years) }))
const everything = lived.flatMap(({ told }) => told)

let shared = 0
for (const question of [...handwritten, ...typed]) {
  const forbidden = contentStems(forbiddenText(question, everything))
  const both = [...contentStems(question.words)].filter(([stem]) => forbidden.has(stem))
  if (both.length === 0) continue
  shared++
  console.log(`“${question.words}” shares ${both.map(([stem, word]) => `${word} (${forbidden.get(stem)})`).join(', ')}`)
}
console.log(`${shared} of ${handwritten.length + typed.length} questions share a content word with what answers them.`)

const silent = eventKinds.filter((kind) => !written.has(kind) && !everything.some(({ event }) => event.kind === kind))
console.log(`Kinds whose words were found nowhere: ${silent.join(', ') || 'none'}.`)
for (const { name, told } of lived) {
  const shares = handwritten
    .map((question) => told.filter((each) => answers(each, question)).length / told.length)
    .filter((share) => share > 0)
    .sort((a, b) => a - b)
  const percent = (at: number): string => `${(100 * shares[Math.floor(at * (shares.length - 1))]).toFixed(2)} %`
  console.log(
    `${name}: ${told.length} events in ${years} years answer ${shares.length} questions; of its events ${percent(0.5)} answer the median question, ${percent(0.9)} the ninth in ten.`,
  )
}
const unanswered = handwritten.filter((question) => !everything.some((told) => answers(told, question)))
console.log(
  `Answered in none of them, ${unanswered.length}: ${unanswered.map(({ words }) => `“${words}”`).join(', ')}.`,
)
const unasked = eventKinds.filter((kind) => !handwritten.some(({ kinds }) => kinds?.includes(kind)))
console.log(`Kinds that no question asks for: ${unasked.join(', ') || 'none'}.`)
if (shared > 0) process.exitCode = 1
