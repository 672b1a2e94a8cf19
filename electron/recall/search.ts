import type { Tick } from '../universe/reading.ts'
import { likely } from './evidence.ts'
import type { VectorIndex } from './faiss.ts'
import type { Concept } from './lexicon.ts'
import { stem } from './stem.ts'
import { mentionsOf } from './mentions.ts'
import { isOfAge, type Narrowing } from './narrowing.ts'
import type { Moment, Store } from './store.ts'
import type { Question } from './understand.ts'
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
/** A mood is asked for to see a day or two of it. */
const daysMax = 12
/** A word that stands in more than this share of all moments tells nothing apart, nor does one that stands in so many. */
const commonShare = 0.08
const commonMax = 10_000

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
    signs: question.order ? signsOf(question).filter((sign) => sign.startsWith('weather:')) : [],
    notAfter: options.now,
  }
  const named = rankNamed(store, narrowing, question)
  const worded = rankWorded(store, narrowing, question)
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
  enter(named, question.order ? 12 : 1.6)
  enter(worded, question.rest.length > 0 ? 1.2 : 0.3)
  enter(meant, 1)
  enter(days, question.spans.length > 0 ? 2.4 : 1.2)
  const hits = [...fused.values()]
  const signs = signsOf(question)
  const matches = new Map<Hit, Match>()
  for (const hit of hits) {
    const match = compare(hit.moment, narrowing, store)
    hit.whole = match.whole
    matches.set(hit, match)
    // What breaks a plain demand (another person, another year) stays below everything that meets them all; another sky weighs less.
    hit.score *= 0.15 ** match.broken * disagreement(hit.moment, signs)
  }
  hits.sort(
    (a, b) =>
      b.score - a.score ||
      b.moment.weight - a.moment.weight ||
      b.moment.tick - a.moment.tick ||
      a.moment.id - b.moment.id,
  )
  const best = hits.slice(0, options.limit)
  for (const hit of best)
    hit.why = reasons(hit.moment, question, matches.get(hit) ?? compare(hit.moment, narrowing, store))
  return best
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
  const looser: Narrowing[] = [
    narrowing,
    { ...narrowing, somebody: [], signs: [] },
    { ...narrowing, kinds: [] },
    { ...narrowing, kinds: [], somebody: [], signs: [] },
    { ...narrowing, kinds: [], somebody: [], signs: [], places: [] },
    { ...narrowing, somebody: [], signs: [], spans: [] },
    { ...narrowing, kinds: [], somebody: [], signs: [], places: [], spans: [] },
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
    if (seen.size >= (question.order ? 1 : enough)) break
  }
  return [...seen.values()].slice(0, listLength)
}

function isEmpty(n: Narrowing): boolean {
  const { people, places, spans, kinds, somebody = [], signs = [] } = n
  return [people, places, spans, kinds, somebody, signs].every((demand) => demand.length === 0)
}

function rankAgreeing(moments: Moment[], question: Question): Moment[] {
  return moments
    .map((moment) => ({ moment, agreement: agree(moment, question) }))
    .sort((a, b) => b.agreement - a.agreement || b.moment.tick - a.moment.tick || a.moment.id - b.moment.id)
    .map(({ moment }) => moment)
}

const shareOf: Record<string, number> = {
  event: 1.2,
  weather: 0.6,
  season: 0.6,
  hour: 0.5,
  feeling: 0.5,
  person: 0.35,
  tone: 0,
}

/** Which way a feeling weighs: everyone feels low on the days whose mood was lowest. */
const gladness: Record<string, number> = {
  joyful: 1,
  excited: 0.5,
  loving: 0.7,
  proud: 0.5,
  sad: -1,
  grieving: -1,
  afraid: -0.7,
  angry: -0.7,
  weary: -0.3,
  good: 1,
  bad: -1,
}

function agree(moment: Moment, question: Question): number {
  let sum = 0.25 * moment.weight
  for (const [concept, weight] of question.concepts) {
    const kind = concept.slice(0, concept.indexOf(':'))
    sum += (shareOf[kind] ?? 0) * weight * (moment.concepts.get(concept) ?? 0)
    if (kind === 'feeling') sum += 0.3 * weight * (gladness[concept.slice(8)] ?? 0) * moment.valence
  }
  // Of two kinds of event one is what happened, and the other how or why: "died of a fever".
  const kinds = [...question.concepts].filter(([concept]) => concept.startsWith('event:'))
  if (kinds.length > 1 && question.concepts.has(`event:${moment.kind}`)) {
    const mentions = mentionsOf(moment.caption)
    for (const [concept, weight] of kinds)
      if (concept !== `event:${moment.kind}` && mentions.has(concept)) sum += 0.8 * weight
  }
  if (question.concepts.has('tone:great')) sum += 0.6 * moment.weight
  if (question.concepts.has('tone:good')) sum += 0.4 * moment.valence
  if (question.concepts.has('tone:bad')) sum -= 0.4 * moment.valence
  if (question.rest.length > 0) {
    const caption = new Set(
      moment.caption
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map(stem),
    )
    sum += 0.5 * question.rest.filter((word) => caption.has(stem(word))).length
  }
  // A question that names a kind of event wants the event, not the day it fell on.
  if (moment.kind === 'day' && [...question.concepts.keys()].some((concept) => concept.startsWith('event:'))) sum -= 0.6
  return sum
}

function rankWorded(store: Store, narrowing: Narrowing, question: Question): Moment[] {
  const total = Math.max(1, store.count())
  const terms = [
    ...new Set([
      ...question.rest,
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
  return rankAgreeing(store.byWords(telling.map((term) => `"${term}"`).join(' OR '), narrowing, 80), question)
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
  if (!question.ofDays) return []
  let mood = 0
  for (const [concept, weight] of question.concepts)
    mood += weight * (gladness[concept.slice(concept.indexOf(':') + 1)] ?? 0)
  if (mood === 0) return []
  const skies = [...question.concepts.keys()].filter((concept) => /^(?:weather|season):/.test(concept))
  const agreeing = store.days({ spans, notAfter, signs: skies }, mood < 0, daysMax)
  return agreeing.length > 0 ? agreeing : store.days({ spans, notAfter }, mood < 0, daysMax)
}

/** Under what sky and at what hour it was said to be, and who was said to be there: much, but no demand. */
function signsOf({ concepts }: Question): Concept[] {
  return [...concepts]
    .filter(([concept, weight]) => weight === 1 && /^(?:weather|season|hour|person):/.test(concept))
    .map(([concept]) => concept)
}

const disagreementOf: Record<string, number> = { weather: 0.6, season: 0.6, hour: 0.6, person: 0.8 }

function disagreement(moment: Moment, signs: readonly Concept[]): number {
  return signs
    .filter((sign) => !moment.concepts.has(sign) && !(moment.kind === 'day' && /^(?:hour|person):/.test(sign)))
    .reduce((weight, sign) => weight * disagreementOf[sign.slice(0, sign.indexOf(':'))], 1)
}

type Match = { whole: boolean; broken: number; inTime: boolean; people: number[] }

function compare(moment: Moment, narrowing: Narrowing, store: Store): Match {
  const present = narrowing.people.length > 0 ? new Set(store.people(moment.id)) : new Set<number>()
  const missing = narrowing.people.filter((ids) => !ids.some((id) => present.has(id))).length
  const inTime =
    narrowing.spans.length === 0 || narrowing.spans.some((span) => moment.tick >= span.from && moment.tick <= span.to)
  const inPlace = narrowing.places.length === 0 || narrowing.places.includes(moment.settlement)
  const ofKind = narrowing.kinds.length === 0 || narrowing.kinds.includes(moment.kind)
  const ages = narrowing.somebody?.length ? store.ages(moment.id) : []
  const absent = (narrowing.somebody ?? []).filter((wanted) => !ages.some((one) => isOfAge(one, wanted))).length
  const broken = missing + (inTime ? 0 : 1) + (inPlace ? 0 : 1) + (ofKind ? 0 : 0.6) + 0.6 * absent
  return { whole: broken === 0, broken, inTime, people: [...present] }
}

function reasons(moment: Moment, question: Question, match: Match): string[] {
  const why: string[] = []
  for (const person of question.people)
    if (person.ids.some((id) => match.people.includes(id))) why.push(`with ${person.name}`)
  for (const place of question.places) if (place.ids.includes(moment.settlement)) why.push(`in ${place.name}`)
  if (question.spans.length > 0 && match.inTime) why.push('in that time')
  for (const [concept] of question.concepts) if (moment.concepts.has(concept)) why.push(readable(concept))
  const caption = new Set(
    moment.caption
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map(stem),
  )
  const shared = question.rest.filter((word) => caption.has(stem(word)))
  if (shared.length > 0) why.push(`words: ${shared.join(', ')}`)
  if (question.concepts.has('tone:bad') || question.concepts.has('tone:good'))
    why.push(`mood ${moment.valence.toFixed(2)}`)
  if (question.concepts.has('tone:great')) why.push(`weight ${moment.weight.toFixed(2)}`)
  return why.length > 0 ? why.slice(0, 8) : ['near in time or place']
}

function readable(concept: Concept): string {
  return concept.slice(concept.indexOf(':') + 1)
}
