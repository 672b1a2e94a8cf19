import { ticksPerDay } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import type { Landmark, Site } from './lands.ts'
import { phraseBook, type PhraseHit, phrasesAt } from './phrase_book.ts'

/** What a place is most of. */
export type PlaceMost = 'tallest' | 'biggest' | 'smallest' | 'oldest' | 'newest'

const mosts = phraseBook<PlaceMost>([
  { what: 'tallest', words: 'tallest, highest' },
  { what: 'biggest', words: 'biggest, largest, greatest, grandest' },
  { what: 'smallest', words: 'smallest, tiniest' },
  { what: 'oldest', words: 'oldest, most ancient' },
  { what: 'newest', words: 'newest, youngest' },
])
/** Of which kinds; none is of any that is built. */
const nouns = phraseBook<readonly Site['kind'][]>([
  { what: [], words: 'building, buildings, structure, edifice' },
  { what: ['town'], words: 'town, city, village, settlement' },
  { what: ['home'], words: 'house, home, cottage' },
  { what: ['temple'], words: 'temple, church, cathedral, shrine' },
  { what: ['tower'], words: 'tower, watchtower' },
  { what: ['mill'], words: 'mill, windmill' },
  { what: ['barn'], words: 'barn, granary' },
  { what: ['workshop'], words: 'workshop, forge' },
  { what: ['factory'], words: 'factory' },
  { what: ['office'], words: 'office, skyscraper' },
  { what: ['hall'], words: 'hall, town hall' },
  { what: ['school'], words: 'school' },
  { what: ['market'], words: 'market' },
  { what: ['harbour'], words: 'harbour, harbor, port' },
  { what: ['monument'], words: 'monument, statue' },
])

export type LandmarkWish = { most: PlaceMost; kinds: readonly Site['kind'][]; name: string }

/** "The tallest building", "the oldest church", "the biggest city". */
export function readLandmarks(stems: readonly string[]): PhraseHit<LandmarkWish>[] {
  return stems.flatMap((_, at) =>
    phrasesAt(mosts, stems, at).flatMap(({ what: most, from, to }) => {
      const [noun] = phrasesAt(nouns, stems, to)
      return noun
        ? [{ what: { most, kinds: noun.what, name: `${most} ${noun.what[0] ?? 'building'}` }, from, to: noun.to }]
        : []
    }),
  )
}

const measures: Record<PlaceMost, (one: Landmark) => number> = {
  tallest: (one) => one.heightMetres,
  biggest: (one) => one.size,
  smallest: (one) => -one.size,
  oldest: (one) => -one.sinceTick,
  newest: (one) => one.sinceTick,
}

/** The one that is most of it, and how that is told. */
export function landmarkOf(
  { most, kinds }: LandmarkWish,
  all: readonly Landmark[],
  calendar: Calendar,
): { site: Site; told: string } | undefined {
  const meant = all.filter(({ kind }) => (kinds.length > 0 ? kinds.includes(kind) : kind !== 'town'))
  const [best] = meant.toSorted((a, b) => measures[most](b) - measures[most](a) || a.building - b.building)
  if (!best) return undefined
  const { heightMetres, size, sinceTick, kind, settlement, building, x, y } = best
  const since =
    sinceTick < ticksPerDay ? 'there from the beginning' : `there since ${calendar.dateOf(sinceTick).slice(0, 10)}`
  const told =
    most === 'tallest'
      ? `${heightMetres.toFixed(0)} m high`
      : most === 'oldest' || most === 'newest'
        ? since
        : kind === 'town'
          ? `${size} people`
          : `${size.toFixed(0)} m²`
  return { site: { kind, settlement, building, x, y }, told: `the ${most} of ${meant.length}: ${told}` }
}
