import type { Tick } from '../universe/reading.ts'
import { capitalised, isCapital, isPlainWord } from './capitals.ts'
import type { Calendar } from './chronicle.ts'
import type { CameraWish } from './concepts.ts'
import { type Chip, type ChipKind, emptyQuestion, type Question, type Witness } from './question.ts'
import { isDenied } from './denial.ts'
import { readDoing } from './activities.ts'
import { hangOn } from './around.ts'
import { readAges } from './ages.ts'
import { readBondOf, readMeetingOf, settleSpouses } from './between.ts'
import { readTooEarly } from './beginning.ts'
import { pertinent, readDetails, withDetails } from './details.ts'
import { likely, weighMeanings } from './evidence.ts'
import { isFigure } from './figures.ts'
import { isView, withoutLeaves, withoutLinks } from './misread.ts'
import { type Meaning, readMeanings } from './lexicon.ts'
import { readLandmarks } from './landmarks.ts'
import { freeOrder, readOrder } from './order.ts'
import { readPartings } from './partings.ts'
import { heardWords, readPlaced, readSight, tellsAgeOf } from './sights.ts'
import type { SiteWish } from './sites.ts'
import { readMostOf } from './records.ts'
import { readMosts } from './superlatives.ts'
import { readSkyLacking } from './words/sky_lacking.ts'
import { readStyle } from './style.ts'
import { idleWords, nameStem, type PlacedWord, splitWords, stem } from './stem.ts'
import { ticksIn } from './counts.ts'
import { readKin, readRelation } from './kin.ts'
import { readHanging } from './hanging.ts'
import { isTaken, isWithin, meets } from './stretches.ts'
import { readTimes } from './times.ts'
import { readTraces } from './traces.ts'

const chipKindOf: Record<string, ChipKind> = {
  event: 'event',
  feeling: 'feeling',
  weather: 'weather',
  season: 'season',
  hour: 'time of day',
  camera: 'camera',
}
/** Whoever speaks of all, or of none, or of the place, speaks of a day of theirs. */
const dayWords = new Set(
  'day days mood moods spirits everyone everybody nobody noone town village city settlement folk folks people population community wellbeing atmosphere'.split(
    ' ',
  ),
)
const articles = new Set('a an the no some any two three another every'.split(' '))
/** Under this number a universe's own name stands among its places. */
export const wholeWorld = -1

/** What words say, once they are spelt as they were meant. */
export function readQuestion(
  text: string,
  words: readonly PlacedWord[],
  folded: readonly string[],
  now: Tick,
  calendar: Calendar,
  witness: Witness,
  drop: readonly number[],
): Question {
  // A name may stand inside a phrase: "laid Mara to rest".
  const stems = words.map(({ text: word, from }, place) =>
    place > 0 && isCapital(text[from]) && witness.people.knows(word) ? nameStem : stem(folded[place]),
  )
  const taken = new Array<boolean>(words.length).fill(false)
  const question = emptyQuestion()
  question.ofDays = folded.some((word) => dayWords.has(word))

  const chipOf = (from: number, to: number, kind: ChipKind, meaning: string): Chip => ({
    kind,
    meaning,
    text: text.slice(words[from].from, words[to - 1].to),
    from: words[from].from,
    to: words[to - 1].to,
  })
  const claim = (from: number, to: number, kind: ChipKind, meaning: string): boolean => {
    question.chips.push(chipOf(from, to, kind, meaning))
    for (let i = from; i < to; i++) taken[i] = true
    return !drop.includes(question.chips.length - 1)
  }

  const style = readStyle(folded)
  if (style && claim(style.from, style.to, 'style', folded.slice(style.wordsFrom, style.to).join(' ')))
    question.style = text.slice(words[style.wordsFrom].from, words[style.to - 1].to)

  const read = readMeanings(withoutLinks(stems, folded)).flatMap((meaning) => withoutLeaves(meaning, folded))
  const figures = read.filter((meaning) => isFigure(meaning, stems, read))
  for (const { from, to } of figures) taken.fill(true, from, to)
  const details = readDetails(stems).filter((hit) => !isView(hit, folded))
  const meanings = withDetails(
    read.filter((meaning) => !figures.includes(meaning)).map((meaning) => freeOrder(meaning, folded, stems, read)),
    details,
  )
  const meaningAt = new Map<number, Meaning>()
  for (const meaning of meanings) for (let i = meaning.from; i < meaning.to; i++) meaningAt.set(i, meaning)

  readMostOf(question, folded, { witness, now, claim })

  const early = readTooEarly(folded, now, calendar)
  if (early && !isTaken(taken, early) && claim(early.from, early.to, 'date', 'before the beginning')) {
    question.tooEarly = text.slice(words[early.from].from, words[early.to - 1].to)
    question.spans.push({ from: 0, to: Math.round(ticksIn('year')) })
    question.order = 'first'
  }

  const isOwner = (place: number) => /['’]s$/u.test(text.slice(words[place].from, words[place].to))
  const isSomebody = (place: number) =>
    meaningAt.get(place)?.concepts.some(({ concept }) => concept.startsWith('person:')) === true ||
    witness.people.knows(folded[place] ?? '')
  for (const { from, to } of readPartings(folded, isOwner, isSomebody))
    if (!isTaken(taken, { from, to }) && claim(from, to, 'event', 'death')) question.concepts.set('event:death', 1)

  readBondOf(question, folded, { witness, taken, claim })
  const ages = readAges(folded)
  for (const hit of readTimes(folded, now, calendar)) {
    // "She is four today" tells of no day in particular.
    const isOfAge = ages.some(({ to }) => to === hit.from && /^(?:today|now)$/.test(folded[to]))
    if (isTaken(taken, hit) || isOfAge || isWithin(hit, meanings)) continue
    if (claim(hit.from, hit.to, hit.kind, hit.meaning)) question.spans.push(hit.span)
  }

  // A short word in small letters is a word; only longer ones, or those written like names, are taken for a slip of the pen. The first word
  // of all is written like a name anyhow: there it takes two.
  const startsName = words.length > 1 && isCapital(text[words[1].from])
  const mayBeName = (place: number) =>
    !taken[place] &&
    !meaningAt.has(place) &&
    !idleWords.has(folded[place]) &&
    (folded[place].length > 5 || (isCapital(text[words[place].from]) && (place > 0 || startsName)))
  const knownName = (place: number) => (taken[place] ? '' : folded[place])
  // Whoever is looking at the stars is not called Looking.
  const isSeenDoing = (place: number) => readDoing(stems).some(({ from, to }) => from <= place && place < to)
  const isPlain = (place: number) =>
    isPlainWord(words[place], text, meaningAt, place) || (isSeenDoing(place) && !isCapital(text[words[place].from]))
  const readable = folded.map((_, place) => (isPlain(place) ? '' : knownName(place)))
  for (const hit of witness.places.read(readable, mayBeName)) {
    // Of a universe's own name no part is it: "The League of Five" is not every league.
    if (hit.ids.includes(wholeWorld) && splitWords(hit.name).length !== hit.to - hit.from) continue
    if (!hit.exact && witness.people.read(readable.slice(hit.from, hit.to), () => false).length > 0) continue
    if (!claim(hit.from, hit.to, 'place', hit.name)) continue
    const ids = hit.ids.filter((id) => id !== wholeWorld)
    if (ids.length > 0) question.places.push({ ids, name: hit.name })
    else question.ofWorld = true
  }
  const stillReadable = readable.map((word, place) => (taken[place] ? '' : word))
  for (const hit of witness.people.read(stillReadable, mayBeName)) {
    const kin = readRelation(folded, hit, isOwner(hit.to - 1))
    const ids = kin && !isTaken(taken, kin) ? witness.kinOf(hit.ids, kin.relation) : []
    const who = kin && ids.length > 0 ? { ...kin, ids, name: `${kin.relation} of ${hit.name}` } : hit
    if (claim(who.from, who.to, 'person', who.name)) question.people.push({ ids: who.ids, name: who.name })
  }
  if (question.people.length === 0) question.kin = readKin(folded)
  readMeetingOf(question, folded, text.trim(), { witness, taken, claim })

  for (const hit of readHanging(folded))
    hangOn(question, hit, {
      words: folded,
      meanings,
      taken,
      now,
      calendar,
      witness,
      claim: (from, to, meaning) => claim(from, to, 'relative time', meaning),
    })

  for (const { somebody, from, to, meaning } of ages) {
    if (isTaken(taken, { from, to })) continue
    // What names an event by an age ("turned seven") goes on naming it.
    const names = meanings.some(
      (one) =>
        one.from < to && from < one.to && one.concepts[0].concept.startsWith('event:') && one.concepts[0].weight === 1,
    )
    if (claim(from, to, 'person', meaning)) question.somebody.push(somebody)
    if (names) taken.fill(false, from, to)
  }

  const isFree = ({ from, to }: Meaning) =>
    !taken.some((is, at) => is && at >= from && at < to && stems[at] !== nameStem)
  // "The youngest widow" is somebody, and no death.
  const mosts = [...readMosts(stems), ...readLandmarks(stems)]
  const order = readOrder(
    folded,
    meanings.filter((one) => !mosts.some((most) => most.from <= one.from && one.to <= most.to)),
  )
  if (
    order &&
    question.order === undefined &&
    !isTaken(taken, order) &&
    claim(order.from, order.to, 'relative time', `the ${order.which}`)
  )
    question.order = order.which

  const denied = meanings.filter((meaning) => isFree(meaning) && isDenied(meaning, folded))
  for (const { from, to, concepts } of denied) {
    question.without.push(concepts[0].concept)
    taken.fill(true, from, to)
  }
  const told = details.filter((hit) => !isTaken(taken, hit))
  const placed = readPlaced(
    stems.map((one, place) => (taken[place] ? '' : one)),
    meanings.filter(isFree),
    question,
  )
  const sites: SiteWish[] = []
  if (!placed.isMeant) question.beside = placed.hits.map(({ what }) => what)
  // The words stay free: what else they hint at is asked for as well, below what they name.
  if (placed.isMeant)
    for (const { what, from, to } of placed.hits) {
      question.chips.push(chipOf(from, to, 'place', capitalised(what.name)))
      if (!drop.includes(question.chips.length - 1)) sites.push(what)
    }
  if (placed.isMeant)
    for (const { what, from, to } of placed.whos) question.chips.push(chipOf(from, to, 'person', what.name))
  if (placed.isMeant)
    for (const { from, to } of placed.doings)
      question.chips.push(chipOf(from, to, 'person', folded.slice(from, to).join(' ')))
  for (const { from, to, concepts } of weighMeanings(meanings.filter(isFree))) {
    const main = concepts[0].concept
    const kind = main.slice(0, main.indexOf(':'))
    const chipKind = chipKindOf[kind]
    const faint = kind === 'event' && concepts[0].total < likely
    // "Tolo at the harbour" says where, not that anything was traded.
    const isWhere =
      question.people.length > 0 &&
      kind === 'event' &&
      concepts[0].weight < 1 &&
      placed.hits.some((hit) => meets(hit, { from, to }))
    if (isWhere) {
      claim(from, to, 'place', capitalised(placed.hits[0].what.name))
      continue
    }
    // "Waiting" is a feeling where nobody is seen at it.
    if (
      kind === 'feeling' &&
      placed.isMeant &&
      [...placed.doings, ...placed.alones].some((hit) => meets(hit, { from, to }))
    ) {
      for (let i = from; i < to; i++) taken[i] = true
      continue
    }
    if (placed.isMeant && kind === 'person' && placed.hits.some((hit) => tellsAgeOf(hit, { from, to }, folded)))
      continue
    const isPlace =
      placed.isMeant && (kind === 'event' || [...placed.hits, ...placed.whos].some((hit) => meets(hit, { from, to })))
    if (isPlace && main === 'event:storm') {
      if (claim(from, to, 'weather', 'storm')) question.concepts.set('weather:storm', 1)
    } else if (isPlace) {
      for (let i = from; i < to; i++) taken[i] = true
      if (kind === 'event' && !faint) question.hinted.push(text.slice(words[from].from, words[to - 1].to))
    } else if (chipKind && !faint) {
      if (!claim(from, to, chipKind, main.slice(main.indexOf(':') + 1))) continue
    } else if (!faint) for (let i = from; i < to; i++) taken[i] = true
    for (const { concept, weight } of concepts) {
      if (concept.startsWith('camera:')) question.camera ??= concept.slice(7) as CameraWish
      else question.concepts.set(concept, Math.min(1, weight + (question.concepts.get(concept) ?? 0)))
    }
  }

  settleSpouses(question)
  const asked = [...question.concepts].filter(([concept, weight]) => concept.startsWith('event:') && weight >= likely)
  // Where a sky, an hour or a feeling is asked for, nothing else need be.
  const isEnough = [...question.concepts].some(
    ([concept, weight]) =>
      /^(?:event|feeling|weather|season|hour):/.test(concept) && (weight === 1 || isEvent(concept)),
  )
  const traced = isEnough || drop.length > 0 ? undefined : readTraces(stems)
  if (traced) question.concepts.set(`event:${traced}`, likely)
  question.details = pertinent(told, new Set(asked.map(([concept]) => concept.slice(6))))

  const isLeft = (word: string, place: number) => !taken[place] && !idleWords.has(word) && word.length > 1
  question.rest = folded.filter(isLeft)
  // What is said of something that was understood is no thing by itself: "a new law".
  question.things = folded.filter(
    (word, place) => isLeft(word, place) && articles.has(folded[place - 1] ?? '') && !taken[place + 1],
  )
  question.strangers = folded.filter(
    (word, place) => place > 0 && isLeft(word, place) && isCapital(text[words[place].from]),
  )
  question.skyless = readSkyLacking(stems)
  const { skyless } = question
  if (skyless?.weather) question.concepts.set(`weather:${skyless.weather}`, 1)
  question.chips = question.chips.map((chip) =>
    skyless && chip.meaning === skyless.like?.slice(6) ? { ...chip, kind: 'weather', meaning: skyless.name } : chip,
  )
  question.heard = heardWords(folded, stems, placed)
  question.sight = readSight(folded, stems, sites, placed, question)
  const { light, who } = question.sight ?? {}
  if (who?.relation)
    question.chips = question.chips.map((chip) => (chip.kind === 'person' ? { ...chip, meaning: who.name } : chip))
  for (const [at, chip] of question.chips.entries())
    if (chip.kind === 'time of day' && light) question.chips[at] = { ...chip, meaning: light }
  return question
}

function isEvent(concept: string): boolean {
  return concept.startsWith('event:')
}
