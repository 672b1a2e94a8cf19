import { setImmediate as breathe } from 'node:timers/promises'
import type { Hit } from '../../recall/search.ts'
import { tickTold } from '../../recall/shown.ts'
import type { Alike } from '../../recall/similar.ts'
import { giveWay } from '../../inference/priority.ts'
import { textEncoder } from '../../recall/text_encoder.ts'
import { loadsFaiss } from '../errands/faiss.ts'
import { openHome } from '../record.ts'
import { openSettings } from '../settings.ts'
import { answerLink } from '../workers/link.ts'
import { type Book, openBook } from './book.ts'
import { chosenEncoder } from './encoders.ts'
import type { FoundMoment, MemoryAsks, MemoryGiven, MemoryTells } from './contract.ts'

/** A process of its own: an exception inside FAISS ends the process it is in, and this one holds nothing that SQLite does not. */
giveWay()
const given = JSON.parse(process.argv[2]) as MemoryGiven
const home = openHome(given.home, 'read')
const books = new Map<string, Promise<Book>>()
const following = new Map<string, Promise<void>>()
const booksMax = 3
const sliceEpochs = 24
const tellEveryMs = 250
let toldAt = 0
let encoder = openEncoder()

const { tell } = answerLink<MemoryAsks, MemoryTells>(
  {
    post: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  },
  {
    async follow({ universe }) {
      const book = await bookOf(universe)
      // What was under way before may have come to its end before the newest was written.
      await following.get(universe)
      const underWay = following.get(universe) ?? readToEnd(universe, book)
      following.set(universe, underWay)
      await underWay
      return book.standing()
    },
    async understand({ universe, now, words }) {
      const { recall } = await bookOf(universe)
      const question = recall.understand(words, now)
      return { chips: question.chips, style: question.style }
    },
    async find({ universe, now, words, limit, drop }) {
      const book = await bookOf(universe)
      const from = performance.now()
      const hits = await book.recall.find(words, { now, limit, drop })
      return {
        moments: hits.map((hit) => readHit(hit, book)),
        milliseconds: performance.now() - from,
        behindTicks: book.standing().behindTicks,
      }
    },
    async similar({ universe, ...wish }) {
      const book = await bookOf(universe)
      return book.recall.similar(wish).map((alike) => readAlike(alike, book))
    },
    async picture({ universe, ...picture }) {
      ;(await bookOf(universe)).recall.keepPicture(picture)
    },
    async jump({ universe, now, said, words, drop }) {
      const book = await bookOf(universe)
      const jump = await book.recall.jump(words, { now, said, drop })
      if (jump.kind === 'future') return { kind: jump.kind, until: jump.until, camera: jump.camera, words: jump.words }
      const nearest = jump.nearest.map((hit) => readHit(hit, book))
      if (jump.kind === 'nowhere') {
        const { places, ...rest } = jump
        const seen: FoundMoment[] = []
        for (const { moment, site, why, inside } of places)
          seen.push({
            ...readHit({ moment, score: 0, why }, book),
            camera: await book.vantage(moment.tick, site, inside),
          })
        return { ...rest, nearest: [...seen, ...nearest] }
      }
      return {
        kind: jump.kind,
        moment: jump.moment,
        shown: jump.shown,
        site: jump.site,
        camera: jump.camera,
        people: jump.focusPeople,
        words: jump.words,
        why: jump.why,
        nearest,
      }
    },
    async suggest({ universe, now, words }) {
      return (await bookOf(universe)).recall.suggest(words, now)
    },
    async among({ universe, now, people, limit }) {
      const book = await bookOf(universe)
      return book.recall.linesAmong(people, now, limit).map((line) => ({ ...line, date: book.dateOf(line.tick) }))
    },
    async forget({ universe }) {
      const book = books.get(universe)
      books.delete(universe)
      ;(await book)?.close()
    },
    async reread() {
      const [before, next] = [await encoder, await openEncoder()]
      if (next?.version === before?.version) return
      encoder = Promise.resolve(next)
      const open = [...books.values()]
      books.clear()
      for (const book of open) (await book).close()
      await before?.close()
    },
    async ready({ universe }) {
      await (await bookOf(universe)).recall.ready()
    },
    async close() {
      for (const book of books.values()) (await book).close()
      books.clear()
      await (await encoder)?.close()
      home.close()
      // The answer to this very question goes out first.
      setImmediate(() => process.disconnect?.())
    },
  },
)

function bookOf(universe: string): Promise<Book> {
  const known = books.get(universe)
  if (known) {
    books.delete(universe)
    books.set(universe, known)
    return known
  }
  const book = encoder.then((open) =>
    openBook(home, universe, {
      faiss: loadsFaiss(),
      encoder: open,
      onRebuild: (words) => tell('rebuilt', { universe, words }),
      onTrouble: (words) => tell('trouble', words),
      onProgress: () => tellProgress(universe, book),
    }),
  )
  void book.then((open) =>
    open.recall.ready().then(() => books.get(universe) === book && tell('standing', open.standing())),
  )
  books.set(universe, book)
  // A universe that cannot be opened is asked for again, not remembered as broken.
  book.catch(() => books.delete(universe))
  for (const [oldest, old] of books) {
    if (books.size <= booksMax) break
    if (following.has(oldest)) continue
    books.delete(oldest)
    void old.then((open) => open.close())
  }
  return book
}

/** An index is made in hundreds of pages; nobody needs to hear of each. */
function tellProgress(universe: string, book: Promise<Book>): void {
  if (performance.now() - toldAt < tellEveryMs) return
  toldAt = performance.now()
  void book.then((open) => books.get(universe) === book && tell('standing', open.standing()))
}

/** Without the encoder that was chosen, moments are found by everything else. */
async function openEncoder(): Promise<ReturnType<typeof textEncoder> | undefined> {
  try {
    const model = await chosenEncoder(
      given.home,
      openSettings(given.home, () => {}),
    )
    return model && textEncoder(model)
  } catch (error) {
    tell('trouble', error instanceof Error ? error.message : String(error))
    return undefined
  }
}

async function readToEnd(universe: string, book: Book): Promise<void> {
  try {
    for (let more = true; more && books.has(universe); ) {
      more = await book.readOn(sliceEpochs)
      tell('standing', book.standing())
      await breathe()
    }
  } finally {
    following.delete(universe)
  }
}

/** A picture is gone to from where it was seen. */
function readAlike({ picture, ...hit }: Alike, book: Book): FoundMoment {
  const moment = readHit(hit, book)
  if (!picture) return moment
  const { tick, camera } = picture
  return { ...moment, tick, date: book.dateOf(tick), camera: JSON.parse(camera) as FoundMoment['camera'] }
}

function readHit({ moment, score, why }: Pick<Hit, 'moment' | 'score' | 'why'>, book: Book): FoundMoment {
  const tick = tickTold(moment)
  return {
    tick,
    date: book.dateOf(tick),
    score,
    caption: moment.caption,
    why,
    event: moment.event < 0 ? null : moment.event,
    x: moment.event < 0 ? null : moment.x,
    y: moment.event < 0 ? null : moment.y,
  }
}
