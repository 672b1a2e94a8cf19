import type { Tick } from '../universe/reading.ts'
import type { Calendar, Chronicle, Skies, TextEncoder } from './chronicle.ts'
import type { Database } from './database.ts'
import { anchorIn, isBound } from './anchor_moments.ts'
import { mostExtreme } from './extremes.ts'
import { openDirections } from './directions.ts'
import { chooseJump, type Jump } from './jump.ts'
import { kinOf } from './kin.ts'
import type { Lands } from './lands.ts'
import { type Draft, draftDay, draftEvents, underSky } from './moments.ts'
import { NameBook } from './names.ts'
import { nearFirst } from './nearby.ts'
import { type Looks, openPictures, type Picture } from './pictures.ts'
import { saidBeside } from './phrases.ts'
import { findMoments, type Hit, notableMoments } from './search.ts'
import { type Alike, findAlike } from './similar.ts'
import { type Composed, openStore, type PartsOfVector } from './store.ts'
import { endingIn, occursIn, strangeThing } from './strange.ts'
import { type Citation, linesAmong, storyOfPerson, storyOfPlace } from './story.ts'
import { suggestWords } from './suggest.ts'
import type { Question, Witness } from './question.ts'
import { understand } from './understand.ts'
import { wholeWorld } from './read_question.ts'
import { openUpkeep } from './upkeep.ts'
import { composeVector, type Direction, standardise } from './vector.ts'
import { visit, type Visited } from './visit.ts'

export type RecallOptions = {
  /** One connection, opened by the record, for the moments of one universe. */
  database: Database
  /** Where the vectors' index is kept between runs. */
  vectorsPath: string
  calendar: Calendar
  skies?: Skies
  /** Without them nobody can be led to a harbour, only to what happened. */
  lands?: Lands
  /** What the universe is called. */
  worldName?: string
  encoder?: TextEncoder
  /** False where FAISS cannot be loaded: every vector is looked at instead. */
  faiss: boolean
  /** Told once when the index had to be made again. */
  onRebuild?: (reason: string, moments: number) => void
  /** Told now and then while the index is made. */
  onProgress?: () => void
  /** Told once when the text encoder fails; moments are found by everything else from then on. */
  onTrouble?: (words: string) => void
}

export type Recall = {
  /** The last epoch that is remembered, or −1: where the record should go on from. */
  readonly epoch: number
  readonly moments: number
  readonly indexed: number
  /** While the index catches up with what SQLite holds. */
  readonly building: boolean
  /** How far it has come, 0 … 1. */
  readonly indexedShare: number
  /** When it has caught up. */
  ready(): Promise<void>
  remember(chronicles: readonly Chronicle[]): Promise<void>
  understand(words: string, now: Tick, drop?: readonly number[]): Question
  find(words: string, options: { now: Tick; limit: number; drop?: readonly number[] }): Promise<Hit[]>
  /** `looks` are those of the picture that is seen; without them the newest picture that was kept of the moment serves. */
  similar(wish: { tick: Tick; limit: number; looks?: Looks }): Alike[]
  keepPicture(picture: Picture): void
  /** `said` is when the words were said, where what they ask for was waited for since. */
  jump(words: string, options: { now: Tick; said?: Tick; drop?: readonly number[] }): Promise<Jump>
  storyOfPerson(person: number, now: Tick): Citation[]
  storyOfPlace(settlement: number, now: Tick): Citation[]
  linesAmong(people: readonly number[], now: Tick, limit: number): Citation[]
  suggest(words: string, now: Tick): string[]
  close(): void
}

/** Changes whenever a moment's vector would: an index of another version is made again. */
const vectorVersion = 'concepts-3'
/** So much that the index lacks is put in before the first answer; more is caught up behind the answers. */
const caughtUpAtOnce = 4_096
/** Among so many one may have happened where it was asked for. */
const manyHits = 60

export async function openRecall(options: RecallOptions): Promise<Recall> {
  const { database, calendar, encoder } = options
  const store = openStore(database)
  const pictures = openPictures(database)
  const people = new NameBook()
  const places = new NameBook()
  const born = new Map<number, { bornTick: Tick; sex: 'female' | 'male' }>()
  for (const person of store.newcomers()) meet(person)
  for (const place of store.places()) places.add(place.id, place.name)
  if (options.worldName) places.add(wholeWorld, options.worldName)
  const directions = openDirections(
    encoder,
    (word) => people.knows(word) || places.knows(word),
    (words) => options.onTrouble?.(words),
  )
  const upkeep = openUpkeep({
    store,
    path: options.vectorsPath,
    version: `${vectorVersion}/${encoder?.version ?? 'no encoder'}`,
    faiss: options.faiss,
    compose: composeAgain,
    onRebuild: (reason, moments) => options.onRebuild?.(reason, moments),
    onProgress: () => options.onProgress?.(),
    onTrouble: (words) => options.onTrouble?.(words),
  })
  if (store.count() - upkeep.index.size <= caughtUpAtOnce && !upkeep.stale) await upkeep.done()
  let closed = false

  const witness: Witness = {
    occurs: (word) => occursIn(store, word),
    people,
    places,
    kinOf: (ids, relation) => kinOf(database, ids, relation),
    bornTick: (person) => born.get(person)?.bornTick,
    extreme: (of, now) => mostExtreme(database, of, now),
    anchor: (concepts, named, before, which) => anchorIn(store, concepts, named, before, which),
  }

  return {
    get epoch() {
      return store.epoch()
    },
    get moments() {
      return store.count()
    },
    get indexed() {
      return upkeep.index.size
    },
    get building() {
      return upkeep.working
    },
    get indexedShare() {
      return upkeep.share
    },
    ready: upkeep.done,
    async remember(chronicles) {
      for (const chronicle of chronicles) {
        if (chronicle.epoch <= store.epoch()) continue
        await rememberOne(chronicle)
        if (closed) return
      }
      upkeep.rest()
    },
    understand: (words, now, drop) => understand(words, now, calendar, witness, drop),
    async find(words, { now, limit, drop }) {
      const question = understand(words, now, calendar, witness, drop)
      return findMoments(store, upkeep.index, question, { limit, now, direction: await directionOf(words, question) })
    },
    similar: (wish) => findAlike(store, upkeep, pictures, wish),
    keepPicture: pictures.keep,
    async jump(words, { now, said = now, drop }) {
      const question = understand(words, said, calendar, witness, drop)
      const wish = {
        limit: question.beside.length > 0 ? manyHits : 10,
        now,
        direction: await directionOf(words, question),
      }
      const found = findMoments(store, upkeep.index, question, wish)
      const told = found.length > 0 ? found : notableMoments(store, question, wish)
      const hits =
        question.beside.length > 0 && options.lands ? nearFirst(told, question, await options.lands.sitesAt(now)) : told
      return chooseJump(words, question, hits, now, {
        isWaitedFor: said < now,
        strange: strangeThing(store, question),
        ending: endingIn(words),
        visited: await visitOf(question, now),
        firstDay: calendar.dateOf(0).slice(0, 10),
        peopleOf: store.people,
        nameOf: (person) => store.newcomer(person)?.name ?? '',
        countOf: (kind) => store.narrow({ people: [], places: [], spans: [], kinds: [kind], notAfter: now }, 1).length,
        isBound: (moment) => isBound(store, moment, question),
      })
    },
    storyOfPerson: (person, now) => storyOfPerson(store, person, now),
    storyOfPlace: (settlement, now) => storyOfPlace(store, settlement, now),
    linesAmong: (ids, now, limit) => linesAmong(store, ids, now, limit),
    suggest: (words, now) => suggestWords(store, people, words, now),
    close() {
      closed = true
      upkeep.close()
    },
  }

  /** What is seen lies in the past: whoever asks for the future has to live there first. */
  async function visitOf(question: Question, now: Tick): Promise<Visited | undefined> {
    const { sight, spans } = question
    const isAhead = spans.length > 0 && spans.every((span) => span.from > now)
    if (!sight || !options.lands || isAhead) return undefined
    const nameOf = (id: number) => store.places().find((place) => place.id === id)?.name ?? ''
    return visit(sight, question, options.lands, { now, calendar, kin: witness.kinOf, nameOf })
  }

  function meet(person: { id: number; name: string; bornTick: Tick; sex: 'female' | 'male' }): void {
    people.add(person.id, person.name)
    born.set(person.id, person)
  }

  async function rememberOne(chronicle: Chronicle): Promise<void> {
    for (const person of chronicle.newcomers) meet(person)
    for (const place of chronicle.places) places.add(place.id, place.name)
    const drafts: Draft[] = [
      draftDay(chronicle.summary, chronicle.events),
      ...(await underOwnSkies(draftEvents(chronicle.summary, chronicle.events, (id) => born.get(id)))),
    ]
    const numbers = standardise(chronicle.summary)
    const vectors = await compose(drafts.map((draft) => ({ ...draft, numbers })))
    if (closed) return
    const whole = drafts.map((draft, place) => ({ ...draft, numbers, vector: vectors[place] }))
    const ids = store.keep(chronicle.epoch, whole, chronicle.newcomers, chronicle.places)
    upkeep.add(ids, vectors)
  }

  async function underOwnSkies<M extends Pick<Draft, 'tick' | 'kind' | 'concepts'>>(
    moments: readonly M[],
  ): Promise<M[]> {
    const { skies } = options
    if (!skies) return [...moments]
    const own: M[] = []
    for (const moment of moments)
      own.push(
        moment.kind === 'day' ? moment : { ...moment, concepts: underSky(moment, await skies.weatherAt(moment.tick)) },
      )
    return own
  }

  /** Of what is kept with each moment; the sky of its own hour is what an older version may lack. */
  async function composeAgain(parts: readonly PartsOfVector[]): Promise<Composed[]> {
    const own = await underOwnSkies(parts)
    const vectors = await compose(own)
    return own.map(({ id, concepts }, place) => ({ id, concepts, vector: vectors[place] }))
  }

  async function compose(
    parts: readonly Pick<PartsOfVector, 'caption' | 'concepts' | 'numbers'>[],
  ): Promise<Int8Array[]> {
    const texts = await directions.of(parts.map((part) => part.caption))
    return parts.map(({ concepts, numbers }, place) =>
      composeVector({ concepts, numbers, direction: weighed(texts[place]) }),
    )
  }

  function weighed(text: Float32Array | undefined): Direction | undefined {
    return text && encoder && { text, share: encoder.share }
  }

  /** Words that the lexicon does not know are what an encoder is for; names, places and times are not its business. */
  async function directionOf(words: string, question: Question): Promise<Direction | undefined> {
    if (!encoder || upkeep.stale || question.rest.length === 0) return undefined
    const [text] = await directions.of([saidBeside(words, question.chips)])
    return weighed(text)
  }
}
