import type { Tick } from '../universe/reading.ts'
import { disagreement, gladness, rankAgreeing, signsOf } from './agreement.ts'
import { matchOf } from './details.ts'
import { likely } from './evidence.ts'
import type { VectorIndex } from './faiss.ts'
import { stem } from './stem.ts'
import { compare, type Match, reasons } from './matching.ts'
import type { Narrowing } from './narrowing.ts'
import { kindsBeside } from './neighbours.ts'
import type { Moment, Store } from './store.ts'
import type { Question } from './question.ts'
import { composeVector, type Direction } from './vector.ts'

/**
 * Ways of looking, each a ranked list: what was named (people, places, times, kinds), the words themselves, the meaning, and the mood of
 * whole days.
 */
export type Hit = { moment: Moment; score: number; why: string[]; whole: boolean }

const listLength = 240
/** Once this many moments meet the demands, none is loosened. */
const enough = 12
const rankOffset = 8
/** Where so many are asked for, a few of them may be neighbours of what was asked for. */
const roomyLimit = 10
const besideMax = 2
/** A mood is asked for to see a day or two of it. */
const daysMax = 12
/** A word that stands in more than this share of all moments tells nothing apart, nor does one that stands in so many. */
const commonShare = 0.08
const commonMax = 10_000

/** What the first, the last or the oldest of a kind has to hold. */
const orderedSigns = /^(?:weather:|person:(?:wo)?man$)/

export function findMoments(
  store: Store,
  index: VectorIndex,
  question: Question,
  options: { limit: number; now: Tick; direction?: Direction },
): Hit[] {
  const kinds = [...question.concepts]
    .filter(([concept, weight]) => concept.startsWith('event:') && weight >= likely)
    .map(([concept]) => concept.slice(6))
  const narrowing: Narrowing = {
    people: question.people.map((person) => person.ids.slice(0, 400)),
    places: question.places.flatMap((place) => place.ids),
    spans: question.spans,
    kinds,
    somebody: question.somebody,
    kin: question.kin,
    bond: question.bond?.bond,
    signs: question.order ? signsOf(question).filter((sign) => orderedSigns.test(sign)) : [],
    notAfter: options.now,
  }
  const named = rankNamed(store, narrowing, question)
  const worded = rankWorded(store, narrowing, question)
  const detailed = rankDetailed(store, narrowing, question)
  const meant = rankMeant(store, index, narrowing, question, options.direction)
  const days = rankDays(store, narrowing, question)

  const fused = new Map<number, Hit>()
  const enter = (list: readonly Moment[], share: number) => {
    for (const [rank, moment] of list.entries()) {
      const hit = fused.get(moment.id) ?? { moment, score: 0, why: [], whole: false }
      hit.score += share / (rankOffset + rank)
      fused.set(moment.id, hit)
    }
  }
  enter(named, question.order || (question.bond && question.details.length === 0) ? 12 : question.kin ? 4 : 1.6)
  enter(worded, question.rest.length > 0 ? 1.2 : 0.3)
  enter(detailed, 2)
  enter(meant, 1)
  enter(days, !question.ofDays ? 0.7 : question.spans.length > 0 ? 2.4 : 1.2)
  const hits = [...fused.values()]
  const signs = signsOf(question)
  const matches = new Map<Hit, Match>()
  for (const hit of hits) {
    const match = compare(hit.moment, narrowing, store)
    hit.whole = match.whole
    matches.set(hit, match)
    // What breaks a plain demand (another person, another year) stays below everything that meets them all; another sky weighs less.
    hit.score *= 0.15 ** match.broken * disagreement(hit.moment, signs, question)
  }
  hits.sort(
    (a, b) =>
      b.score - a.score ||
      b.moment.weight - a.moment.weight ||
      b.moment.tick - a.moment.tick ||
      a.moment.id - b.moment.id,
  )
  const best = withNeighbours(hits, rankBeside(store, narrowing, question), options.limit)
  for (const hit of best)
    hit.why = reasons(hit.moment, question, matches.get(hit) ?? compare(hit.moment, narrowing, store))
  return best
}

/** The best, and after them a few of what is taken for it, so that words that were taken wrongly lead there still. */
function withNeighbours(hits: readonly Hit[], beside: readonly Moment[], limit: number): Hit[] {
  const room = limit >= roomyLimit ? Math.min(besideMax, beside.length) : 0
  const best = hits.slice(0, limit - room)
  const ids = new Set(best.map(({ moment }) => moment.id))
  const others = beside.filter(({ id }) => !ids.has(id)).slice(0, room)
  const last = best.at(-1)?.score ?? 0
  return [...best, ...others.map((moment): Hit => ({ moment, score: last * 0.9, why: [], whole: false }))]
}

/** What is a little like the kind that was asked for and meets all the rest; whoever names people has named enough. */
function rankBeside(store: Store, narrowing: Narrowing, question: Question): Moment[] {
  if (narrowing.kinds.length === 0 || question.order || narrowing.people.length > 0) return []
  const signs = signsOf(question)
  // Where no kind is named outright but a sky or an hour is, the kind may be a mistake.
  const isNamed = narrowing.kinds.some((kind) => question.concepts.get(`event:${kind}`) === 1)
  const kinds = !isNamed && signs.length > 0 ? [] : kindsBeside(narrowing.kinds)
  if (isNamed && kinds.length === 0) return []
  const signed = { ...narrowing, kinds, signs }
  const met = store.narrow(signed, listLength)
  return rankAgreeing(met.length > 0 ? met : store.narrow({ ...signed, signs: [] }, listLength), question)
}

/** What a chronicler would tell of, in the places and the times that were asked for: offered where nothing answers. */
export function notableMoments(
  store: Store,
  { places, spans }: Question,
  { limit, now }: { limit: number; now: Tick },
): Hit[] {
  const there: Narrowing = { people: [], kinds: [], places: places.flatMap(({ ids }) => ids), spans, notAfter: now }
  return store.narrow(there, limit).map((moment) => ({ moment, score: 0, why: ['told of most'], whole: false }))
}

/** Demands are loosened one at a time until something answers: first the kind, then the place, then the time, last the people. */
function rankNamed(store: Store, narrowing: Narrowing, question: Question): Moment[] {
  if (isEmpty(narrowing)) return []
  const signs = question.order ? narrowing.signs : signsOf(question)
  const free: Narrowing = { ...narrowing, bond: undefined }
  const looser: Narrowing[] = [
    { ...narrowing, signs },
    narrowing,
    ...[
      free,
      { ...free, kin: undefined },
      { ...free, kin: undefined, somebody: [], signs: [] },
      { ...free, kin: undefined, kinds: [] },
      { ...free, kin: undefined, kinds: [], somebody: [], signs: [] },
      { ...free, kin: undefined, kinds: [], somebody: [], signs: [], places: [] },
      { ...free, kin: undefined, somebody: [], signs: [], spans: [] },
      { ...free, kin: undefined, kinds: [], somebody: [], signs: [], places: [], spans: [] },
    ],
  ]
  const seen = new Map<number, Moment>()
  const tried = new Set<string>()
  for (const attempt of looser) {
    const key = JSON.stringify(attempt)
    if (tried.has(key) || (attempt !== narrowing && isEmpty(attempt))) continue
    tried.add(key)
    const met = store.narrow(attempt, listLength, question.order)
    for (const moment of question.order ? met : rankAgreeing(met, question))
      if (!seen.has(moment.id)) seen.set(moment.id, moment)
    // Of those who were something to one another before, one is enough.
    if (seen.size >= (question.order || attempt.bond ? 1 : enough)) break
  }
  return [...seen.values()].slice(0, listLength)
}

function isEmpty(n: Narrowing): boolean {
  const { people, places, spans, kinds, kin, somebody = [], signs = [] } = n
  return kin === undefined && [people, places, spans, kinds, somebody, signs].every((demand) => demand.length === 0)
}

function rankWorded(store: Store, narrowing: Narrowing, question: Question): Moment[] {
  const total = Math.max(1, store.count())
  const terms = [
    ...new Set([
      ...question.rest,
      ...question.hinted,
      ...question.chips.filter((chip) => chip.kind === 'event').map((chip) => chip.text.toLowerCase()),
    ]),
  ]
    .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 12)
  const telling = terms.filter((term) => {
    const count = Math.max(store.frequency(stem(term)), store.frequency(term.toLowerCase()))
    return (count < commonShare * total && count < commonMax) || total < 2_000
  })
  if (telling.length === 0) return []
  const loose = { ...narrowing, people: [], kinds: [] }
  return rankAgreeing(store.byWords(telling.map((term) => `"${term}"`).join(' OR '), loose, 80), question)
}

/** What is told beside the kind, among what was asked for; and where nothing of that kind tells it, among all else. */
function rankDetailed(store: Store, narrowing: Narrowing, question: Question): Moment[] {
  if (question.details.length === 0) return []
  const match = matchOf(question.details.flat())
  const met = store.byWords(match, narrowing, listLength)
  const loose = { ...narrowing, kin: undefined, kinds: [], somebody: [], signs: [] }
  return rankAgreeing(met.length > 0 ? met : store.byWords(match, loose, listLength), question)
}

function rankMeant(
  store: Store,
  index: VectorIndex,
  narrowing: Narrowing,
  question: Question,
  direction: Direction | undefined,
): Moment[] {
  const wanted = new Map([...question.concepts].filter(([concept]) => !concept.startsWith('camera:')))
  if (wanted.size === 0 && !direction) return []
  const hits = index.search(composeVector({ concepts: wanted, direction }), 160)
  const moments = hits.flatMap(({ id }) => store.moment(id) ?? [])
  const inside = moments.filter((moment) => moment.tick <= (narrowing.notAfter ?? Number.POSITIVE_INFINITY))
  return rankAgreeing(inside, question)
}

/**
 * A mood of which nothing is said but when and under which sky is that of a day, where a day or everybody is spoken of: of the days whose
 * sky agrees, those whose mood was deepest. Without a time, feelings are as likely those of somebody to whom something happened.
 */
function rankDays(store: Store, { spans, notAfter }: Narrowing, question: Question): Moment[] {
  const surely = [...question.concepts].filter(([, weight]) => weight >= likely)
  const kinds = new Set(surely.map(([concept]) => concept.slice(0, concept.indexOf(':'))))
  const isOfMore = question.people.length > 0 || question.places.length > 0
  if (isOfMore || kinds.has('event') || kinds.has('person') || kinds.has('hour')) return []
  let mood = 0
  for (const [concept, weight] of question.concepts)
    mood += weight * (gladness[concept.slice(concept.indexOf(':') + 1)] ?? 0)
  if (mood === 0) return []
  const skies = [...question.concepts.keys()].filter((concept) => /^(?:weather|season):/.test(concept))
  const agreeing = store.days({ spans, notAfter, signs: skies }, mood < 0, daysMax)
  return agreeing.length > 0 ? agreeing : store.days({ spans, notAfter }, mood < 0, daysMax)
}
