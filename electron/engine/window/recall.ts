import type { Trace } from '../../timeline/desk.ts'
import type { Answers } from '../../wire/host.ts'
import { ticksPerDay } from '../../universe/reading.ts'
import { Problem } from '../../wire/problem.ts'
import type { Camera } from '../../wire/values.ts'
import type { WhereTo } from '../memory/contract.ts'
import { liveAhead, openIn } from './time.ts'
import type { Pane } from './pane.ts'

type RecallAnswers = Pick<Answers, Extract<keyof Answers, `recall.${string}` | `bookmarks.${string}`>>
/** How long is lived between one asking and the next when something is waited for. */
const waitingDays = 15

/** What lies before the beginning is not waited for. */
const isAwaited = (where: WhereTo): boolean => where.kind === 'future' || (where.kind === 'nowhere' && where.mayCome)

/** `said` is when: forty years ahead stay forty years from there, however much is lived before they are found. */
type Wish = { universe: string; words: string; drop: number[]; said?: number }

type Jumped = Awaited<ReturnType<RecallAnswers['recall.jump']>>

export function recallAnswers(pane: Pane): RecallAnswers {
  const { house, eye } = pane
  const { memory, desk } = house

  return {
    'recall.understand': ({ universe, words, tick }) => memory.ask('understand', { universe, words, now: tick }),
    'recall.find': ({ universe, words, tick, limit, drop = [] }) =>
      memory.ask('find', { universe, words, now: tick, limit, drop }),
    async 'recall.similar'({ universe, tick, limit }) {
      const looks = (await eye.ask('likeness', { universe, tick })) ?? undefined
      return { moments: await memory.ask('similar', { universe, tick, limit, looks }) }
    },
    async 'recall.jump'({ universe, words, drop = [], aheadDays = 0 }, outside) {
      pane.asking.abort()
      pane.asking = new AbortController()
      const signal = AbortSignal.any([pane.asking.signal, outside])
      const wish = { universe, words, drop: [...drop], said: house.edge(universe).tick }
      let where = await findWhere(wish, signal)
      for (let left = aheadDays; left > 0 && isAwaited(where); left -= waitingDays)
        where = await waitFor(wish, Math.min(left, waitingDays), signal)
      return where.kind === 'past' ? goTo(universe, words, where) : stay(universe, where)
    },
    'recall.cancel'() {
      pane.asking.abort()
      return {}
    },
    async 'recall.back'({ direction }) {
      const universe = openIn(pane)
      const trace = desk.neighbour(universe, pane.jump, direction)
      if (!trace) return { tick: null, words: '' }
      pane.jump = trace.id
      const where = await ask({ universe, words: trace.words, drop: [] })
      const fraction = where.kind === 'past' && where.shown.tick === trace.tick ? where.shown.fraction : 0
      await eye.ask('seek', { tick: trace.tick, fraction, precision: 'exact', generation: null })
      // The same place is looked at, though a newer hour of it may be found by now.
      if (where.kind === 'past' && (where.site || where.shown.tick === trace.tick)) await lookAt(where)
      return { tick: trace.tick, words: trace.words }
    },
    'recall.history': ({ universe, limit }) =>
      desk
        .history(universe, limit)
        .map(({ universe: _, ...trace }: Trace) => ({ ...trace, date: house.dateOf(universe, trace.tick) })),
    'recall.forget'({ id }) {
      desk.forget(id)
      return {}
    },
    'recall.suggest': ({ universe, words, tick }) => memory.ask('suggest', { universe, words, now: tick }),
    'bookmarks.list': ({ universe }) => desk.bookmarks(universe).map(read),
    'bookmarks.add': ({ camera, ...bookmark }) =>
      read(desk.addBookmark({ ...bookmark, camera: camera && JSON.stringify(camera) })),
    'bookmarks.note'({ id, note }) {
      desk.noteBookmark(id, note)
      return {}
    },
    'bookmarks.remove'({ id }) {
      desk.removeBookmark(id)
      return {}
    },
  }

  function ask(wish: Wish, signal?: AbortSignal): Promise<WhereTo> {
    return memory.ask('jump', { ...wish, now: house.edge(wish.universe).tick }, { signal })
  }

  /** Asks; when the answer lies ahead, lives there, lets the memory catch up, and asks again from then. */
  async function findWhere(wish: Wish, signal: AbortSignal): Promise<WhereTo> {
    const { universe } = wish
    let first = await ask(wish, signal)
    if (first.kind === 'nowhere') {
      // Nothing is said to be nowhere before all that was lived has been read.
      await memory.ask('follow', { universe }, { signal })
      first = await ask(wish, signal)
    }
    if (first.kind !== 'future') return first
    await liveAhead(pane, universe, first.until, signal)
    if (signal.aborted) throw new Problem('cancelled', 'stopped on request')
    await memory.ask('follow', { universe }, { signal })
    const again = await ask(wish, signal)
    if (again.kind === 'past') return again
    await eye.ask('seek', { tick: first.until, fraction: 0, precision: 'exact', generation: null })
    return again.kind === 'nowhere' ? again : { ...first, kind: 'nowhere', line: '', mayCome: true, nearest: [] }
  }

  /** Lives on for some days and asks again. */
  async function waitFor(wish: Wish, days: number, signal: AbortSignal): Promise<WhereTo> {
    const { universe } = wish
    await liveAhead(pane, universe, house.edge(universe).tick + days * ticksPerDay, signal)
    if (signal.aborted) throw new Problem('cancelled', 'stopped on request')
    await memory.ask('follow', { universe }, { signal })
    return ask(wish, signal)
  }

  async function goTo(universe: string, words: string, where: Extract<WhereTo, { kind: 'past' }>): Promise<Jumped> {
    const { moment, shown } = where
    await eye.ask('seek', { ...shown, precision: 'exact', generation: null })
    const camera = await lookAt(where)
    if (where.words) {
      eye.wish.steering = { words: where.words }
      await eye.ask('words', eye.wish.steering)
    }
    pane.jump = desk.addTrace({ universe, at: new Date().toISOString(), kind: 'jump', words, tick: shown.tick })
    return {
      id: pane.jump,
      found: true,
      mayCome: false,
      tick: shown.tick,
      caption: moment.caption,
      camera,
      words: where.words,
      why: where.why,
      nearest: where.nearest,
    }
  }

  async function lookAt({ moment, people, camera, site }: Extract<WhereTo, { kind: 'past' }>): Promise<Camera> {
    eye.wish.follow = null
    const direction = {
      ...(moment.event >= 0 && { event: moment.event }),
      ...(moment.settlement >= 0 && { settlement: moment.settlement }),
      people,
      site,
      shot: camera as never,
    }
    return (await eye.ask('direct', direction)).camera
  }

  function stay(universe: string, where: Exclude<WhereTo, { kind: 'past' }>): Jumped {
    const tick = eye.wish.at?.tick ?? house.edge(universe).tick
    const nearest = where.kind === 'nowhere' ? where.nearest : []
    const camera = eye.wish.camera
    if (!camera) throw new Problem('busy', 'the first moment is still being fetched: ask again in a moment')
    return {
      id: 0,
      found: false,
      tick,
      mayCome: isAwaited(where),
      caption: [where.kind === 'nowhere' ? where.line : '', nearest.length > 0 ? 'The nearest are:' : '']
        .filter(Boolean)
        .join(' '),
      camera,
      words: where.words,
      why: [],
      nearest,
    }
  }

  function read(bookmark: ReturnType<typeof desk.addBookmark>) {
    return {
      ...bookmark,
      date: house.dateOf(bookmark.universe, bookmark.tick),
      camera: bookmark.camera === null ? null : (JSON.parse(bookmark.camera) as Camera),
    }
  }
}
