import { setImmediate as breathe } from 'node:timers/promises'
import type { Tick } from '../universe/reading.ts'
import type { Calendar, Chronicle, TextEncoder } from './chronicle.ts'
import type { Database } from './database.ts'
import { beginListedIndex, openVectorIndex, type VectorIndex } from './faiss.ts'
import { chooseJump, type Jump } from './jump.ts'
import { type Draft, draftDay, draftEvents } from './moments.ts'
import { NameBook } from './names.ts'
import { openScanIndex } from './scan.ts'
import { findMoments, type Hit } from './search.ts'
import { openStore } from './store.ts'
import { type Citation, linesAmong, storyOfPerson, storyOfPlace } from './story.ts'
import { suggestWords } from './suggest.ts'
import { type Question, understand, type Witness } from './understand.ts'
import { composeVector, standardise } from './vector.ts'

export type RecallOptions = {
  /** One connection, opened by the record, for the moments of one universe. */
  database: Database
  /** Where the vectors' index is kept between runs. */
  vectorsPath: string
  calendar: Calendar
  encoder?: TextEncoder
  /** False where FAISS cannot be loaded: every vector is looked at instead. */
  faiss: boolean
  /** From so many moments on, vectors are laid out in lists. */
  listedFrom?: number
  /** Told once when the index had to be made again. */
  onRebuild?: (reason: string, moments: number) => void
}

export type Recall = {
  /** The last epoch that is remembered, or −1: where the record should go on from. */
  readonly epoch: number
  readonly moments: number
  readonly indexed: number
  remember(chronicles: readonly Chronicle[]): Promise<void>
  understand(words: string, now: Tick, drop?: readonly number[]): Question
  find(words: string, options: { now: Tick; limit: number; drop?: readonly number[] }): Promise<Hit[]>
  similar(tick: Tick, limit: number): Hit[]
  jump(words: string, options: { now: Tick; drop?: readonly number[] }): Promise<Jump>
  storyOfPerson(person: number, now: Tick): Citation[]
  storyOfPlace(settlement: number, now: Tick): Citation[]
  linesAmong(people: readonly number[], now: Tick, limit: number): Citation[]
  suggest(words: string, now: Tick): string[]
  close(): void
}

/** Changes whenever a moment's vector would: an index of another version is made again. */
const vectorVersion = 'concepts-1'
const pageSize = 4_096
const saveEvery = 20_000
/** Below it, looking at every vector takes no time worth saving; above, lists find the same in a seventh of it. */
const listedFromUsually = 40_000
const sampleSize = 16_384

export async function openRecall(options: RecallOptions): Promise<Recall> {
  const { database, calendar, encoder } = options
  const store = openStore(database)
  const version = `${vectorVersion}/${encoder?.version ?? 'no encoder'}`
  if (store.state('version') !== version) {
    const stale = store.state('version') !== undefined && store.count() > 0
    if (stale) await composeVectorsAgain()
    store.setState('version', version)
  }
  const listedFrom = options.listedFrom ?? listedFromUsually
  let index: VectorIndex = options.faiss ? openVectorIndex(options.vectorsPath, version) : openScanIndex()
  const people = new NameBook()
  const places = new NameBook()
  const born = new Map<number, { bornTick: Tick; sex: 'female' | 'male' }>()
  for (const person of store.newcomers()) meet(person)
  for (const place of store.places()) places.add(place.id, place.name)
  let unsaved = 0
  let closed = false
  let layingOut: Promise<void> | undefined
  catchUpIndex()

  const witness: Witness = {
    people,
    places,
    bornTick: (person) => born.get(person)?.bornTick,
    anchor(concepts, named, before) {
      const kinds = [...concepts.keys()]
        .filter((concept) => concept.startsWith('event:'))
        .map((concept) => concept.slice(6))
      const best = store.narrow({ people: named, places: [], spans: [], kinds, notAfter: before }, 1)[0]
      return best && { from: best.tick, to: best.tick }
    },
  }

  return {
    get epoch() {
      return store.epoch()
    },
    get moments() {
      return store.count()
    },
    get indexed() {
      return index.size
    },
    async remember(chronicles) {
      for (const chronicle of chronicles) {
        if (chronicle.epoch <= store.epoch()) continue
        await rememberOne(chronicle)
        if (closed) return
      }
      if (unsaved >= saveEvery) save()
      await layOut()
    },
    understand: (words, now, drop) => understand(words, now, calendar, witness, drop),
    async find(words, { now, limit, drop }) {
      const question = understand(words, now, calendar, witness, drop)
      return findMoments(store, index, question, { limit, now, text: await direction(words) })
    },
    similar(tick, limit) {
      const here = store.momentAt(tick)
      const vector = here && store.vectorOf(here.id)
      if (!here || !vector) return []
      return index
        .search(vector, limit + 1)
        .filter(({ id }) => id !== here.id)
        .slice(0, limit)
        .flatMap(({ id, likeness }) => {
          const moment = store.moment(id)
          return moment ? [{ moment, score: likeness, why: [`likeness ${likeness.toFixed(2)}`], whole: true }] : []
        })
    },
    async jump(words, { now, drop }) {
      const question = understand(words, now, calendar, witness, drop)
      const hits = findMoments(store, index, question, { limit: 10, now, text: await direction(words) })
      return chooseJump(words, question, hits, now, store.people)
    },
    storyOfPerson: (person, now) => storyOfPerson(store, person, now),
    storyOfPlace: (settlement, now) => storyOfPlace(store, settlement, now),
    linesAmong: (ids, now, limit) => linesAmong(store, ids, now, limit),
    suggest: (words, now) => suggestWords(store, people, words, now),
    close() {
      closed = true
      if (unsaved > 0) save()
    },
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
      ...draftEvents(chronicle.summary, chronicle.events, (id) => born.get(id)),
    ]
    const directions = encoder ? await encoder.encode(drafts.map((draft) => draft.caption)) : []
    const numbers = standardise(chronicle.summary)
    const whole = drafts.map((draft, place) => ({
      ...draft,
      numbers,
      vector: composeVector({ concepts: draft.concepts, numbers, text: directions[place] }),
    }))
    const ids = store.keep(chronicle.epoch, whole, chronicle.newcomers, chronicle.places)
    if (ids.length === 0) return catchUpIndex()
    index.add(
      ids,
      whole.map((draft) => draft.vector),
    )
    unsaved += ids.length
  }

  /** A history that has grown long gets an index with lists, made beside the one that goes on answering. */
  function layOut(): Promise<void> {
    if (!options.faiss || index.listed || index.size < listedFrom) return Promise.resolve()
    layingOut ??= makeLists().finally(() => {
      layingOut = undefined
    })
    return layingOut
  }

  async function makeLists(): Promise<void> {
    const fresh = beginListedIndex(options.vectorsPath, version, store.sampleVectors(sampleSize))
    for (;;) {
      await breathe()
      if (closed) return
      const page = store.vectors(fresh.lastId(), pageSize)
      if (page.length === 0) break
      fresh.add(
        page.map((row) => row.id),
        page.map((row) => row.vector),
      )
    }
    index = fresh
    save()
  }

  /** Whatever SQLite holds and the index does not: after a crash, a new version, or a lost file. */
  function catchUpIndex(): void {
    const before = index.size
    for (let after = index.lastId(); ; ) {
      const page = store.vectors(after, pageSize)
      if (page.length === 0) break
      index.add(
        page.map((row) => row.id),
        page.map((row) => row.vector),
      )
      after = page[page.length - 1].id
    }
    if (index.size > before) {
      index.save()
      options.onRebuild?.(
        before === 0 ? 'the index was missing, stale or broken' : 'the index was behind',
        index.size - before,
      )
    }
  }

  /** Another encoder gives other directions: concepts and numbers are kept with each moment, so vectors are composed anew from them. */
  async function composeVectorsAgain(): Promise<void> {
    for (let after = 0; ; ) {
      const page = store.parts(after, pageSize)
      if (page.length === 0) return
      const directions = encoder ? await encoder.encode(page.map((row) => row.caption)) : []
      store.replaceVectors(
        page.map((row, place) => ({
          id: row.id,
          vector: composeVector({ concepts: row.concepts, numbers: row.numbers, text: directions[place] }),
        })),
      )
      after = page[page.length - 1].id
    }
  }

  async function direction(words: string): Promise<Float32Array | undefined> {
    return encoder ? (await encoder.encode([words]))[0] : undefined
  }

  function save(): void {
    index.save()
    unsaved = 0
  }
}
