import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { NameBook } from './names.ts'
import { foldWord } from './stem.ts'
import type { Moment, Store } from './store.ts'

const lateTicks = 400 * ticksPerDay
const momentsMax = 60

/** Things worth asking for, from the record itself: great events lately, then people whose names begin as the words do. */
export function suggestWords(store: Store, people: NameBook, words: string, now: Tick): string[] {
  const typed = words.trim()
  const lately = happened(store, Math.max(0, now - lateTicks), now)
  // Where nothing has happened for long, what happened long ago is worth asking for.
  const recent = lately.length > 0 ? lately : happened(store, 0, now)
  const phrases = inTurns(recent).flatMap((moment) => phraseFor(moment, store))
  const last = foldWord(typed.split(/\s+/).at(-1) ?? '')
  const names =
    last.length >= 2
      ? people.read([last], () => true).map((hit) => `${typed.slice(0, typed.length - last.length)}${hit.name}`)
      : []
  const fitting = typed ? phrases.filter((phrase) => phrase.toLowerCase().includes(last)) : phrases
  return [...new Set([...fitting, ...names])].slice(0, 8)
}

function happened(store: Store, from: Tick, to: Tick): Moment[] {
  const wish = { people: [], places: [], spans: [{ from, to }], kinds: [], notAfter: to }
  return store.narrow(wish, momentsMax).filter((moment) => moment.event >= 0)
}

/** One of each kind first, then the second of each: five weddings in a row would hide all else. */
function inTurns(moments: readonly Moment[]): Moment[] {
  const counts = new Map<string, number>()
  return moments
    .map((moment) => {
      const turn = counts.get(moment.kind) ?? 0
      counts.set(moment.kind, turn + 1)
      return { moment, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ moment }) => moment)
}

function phraseFor(moment: Moment, store: Store): string[] {
  const first = store.people(moment.id)[0]
  const name = first === undefined ? undefined : store.newcomer(first)?.name
  const phrases: Record<string, string> = {
    marriage: 'wedding of',
    birth: 'birth of',
    accident: 'accident of',
    death: 'death of',
    burial: 'burial of',
    discovery: 'discovery by',
    'new leader': 'choosing of',
    quarrel: 'quarrel of',
    courtship: 'courtship of',
    law: 'law of',
  }
  const phrase = phrases[moment.kind]
  if (phrase) return name ? [`the ${phrase} ${name}`] : []
  return moment.weight > 0.3 ? [`the ${moment.kind}`] : []
}
