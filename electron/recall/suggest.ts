import { type Tick, ticksPerDay } from '../universe/reading.ts'
import type { NameBook } from './names.ts'
import { foldWord } from './stem.ts'
import type { Moment, Store } from './store.ts'

/** Things worth asking for, from the record itself: great events lately, then people whose names begin as the words do. */
export function suggestWords(store: Store, people: NameBook, words: string, now: Tick): string[] {
  const typed = words.trim()
  const recent = store.narrow(
    {
      people: [],
      places: [],
      spans: [{ from: Math.max(0, now - 400 * ticksPerDay), to: now }],
      kinds: [],
      notAfter: now,
    },
    60,
  )
  const phrases = recent.filter((moment) => moment.event >= 0).flatMap((moment) => phraseFor(moment, store))
  const last = foldWord(typed.split(/\s+/).at(-1) ?? '')
  const names =
    last.length >= 2
      ? people.read([last], () => true).map((hit) => `${typed.slice(0, typed.length - last.length)}${hit.name}`)
      : []
  const fitting = typed ? phrases.filter((phrase) => phrase.toLowerCase().includes(last)) : phrases
  return [...new Set([...fitting, ...names])].slice(0, 8)
}

function phraseFor(moment: Moment, store: Store): string[] {
  const first = store.people(moment.id)[0]
  const name = first === undefined ? undefined : store.newcomer(first)?.name
  const phrases: Record<string, string> = {
    marriage: 'wedding of',
    birth: 'birth of',
    death: 'death of',
    burial: 'burial of',
    discovery: 'discovery by',
    'new leader': 'choosing of',
    quarrel: 'quarrel of',
    courtship: 'courtship of',
  }
  const phrase = phrases[moment.kind]
  if (phrase) return name ? [`the ${phrase} ${name}`] : []
  return moment.weight > 0.3 ? [`the ${moment.kind}`] : []
}
