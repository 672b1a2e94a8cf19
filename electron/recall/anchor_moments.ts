import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { Concept } from './lexicon.ts'
import type { Narrowing } from './narrowing.ts'
import type { Anchor, Question, Witness } from './question.ts'
import { dayTold } from './moments.ts'
import { lastsDay } from './shown.ts'
import type { Moment, Store } from './store.ts'

/** So many are looked at for one around which the time that was asked for has been lived. */
const candidatesMax = 40

/** What something else is told to have been before or after. */
export function anchorIn(
  store: Store,
  concepts: ReadonlyMap<Concept, number>,
  people: number[][],
  before: Tick,
  { place, isMet }: Parameters<Witness['anchor']>[3],
): Anchor | undefined {
  const named = (kind: string) =>
    [...concepts.keys()].filter((concept) => concept.startsWith(kind)).map((concept) => concept.slice(kind.length))
  const wish: Narrowing = {
    people,
    places: [],
    spans: [],
    kinds: [...named('event:'), ...named('weather:').filter((sky) => sky === 'storm')],
    notAfter: before,
  }
  const order = place && (place.last ? 'last' : 'first')
  const found = wish.kinds.length > 0 ? store.narrow(wish, candidatesMax, order) : []
  const skies = named('weather:').map((sky): Concept => `weather:${sky}`)
  const told =
    found.length === 0 && skies.length > 0
      ? store.narrow({ ...wish, people: [], kinds: ['day'], signs: skies }, candidatesMax, order ?? 'last')
      : found
  const anchors = told.map((moment) => anchorOf(moment, store))
  return place ? anchors[place.nth - 1] : (anchors.find(isMet) ?? anchors[0])
}

function anchorOf(moment: Moment, store: Store): Anchor {
  const { tick, kind, caption, settlement } = moment
  const from = kind === 'day' ? dayTold(tick) : tick
  const to = kind === 'day' || lastsDay(moment) ? from + ticksPerDay - 1 : tick
  // Of a day its sky is told first.
  const [told] = kind === 'day' ? caption.split(';') : [caption]
  return { from, to, caption: told, kind, settlement, people: store.people(moment.id) }
}

/** Whether two of a moment are to one another what was asked for, and were so before. */
export function isBound(store: Store, { tick, id, kind }: Moment, { bond, kin }: Question): boolean {
  if (!bond && !kin) return true
  const then: Narrowing = {
    people: [],
    places: [],
    spans: [{ from: tick, to: tick }],
    kinds: [kind],
    kin,
    bond: bond?.bond,
  }
  return store.narrow(then, candidatesMax).some((one) => one.id === id)
}
