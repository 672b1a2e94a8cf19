import { type Season, type Summary, type Tick, ticksPerDay, type Weather } from '../../../electron/universe/reading.ts'

/** Questions for a day on which nothing need have happened: its mood, its sky, its season. */
export type AskedDay = { words: string; right: ReadonlySet<number> }

/** So many of the days that meet the words may answer: those where the mood asked for was deepest. */
const rightMax = 5
const alikeMin = 12

const sayings = {
  low: {
    all: ['the saddest day of M', 'when people felt lowest in M', 'the gloomiest mood in M', 'the unhappiest day of M'],
    sky: ['a sad W day in S Y', 'everyone gloomy on a W day in S Y', 'low spirits and W weather in S Y'],
  },
  high: {
    all: [
      'the happiest day of M',
      'when people were most cheerful in M',
      'the best mood in M',
      'the most joyful day of M',
    ],
    sky: ['a happy W day in S Y', 'everyone cheerful on a W day in S Y', 'high spirits and W weather in S Y'],
  },
}
const skies: Partial<Record<Weather, string>> = {
  clear: 'clear',
  cloudy: 'cloudy',
  overcast: 'overcast',
  fog: 'foggy',
  rain: 'rainy',
  storm: 'stormy',
  snow: 'snowy',
}
const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** About one day, drawn by whoever asks: of all in its month, or of all with its sky in its season. */
export function askDay(
  days: readonly Summary[],
  dateOf: (tick: Tick) => string,
  pick: <T>(list: readonly T[]) => T,
): AskedDay | undefined {
  const one = pick(days)
  const [year, month] = dateOf(one.tick).split('-')
  const mood = pick(['low', 'high'] as const)
  const scope = pick(['all', 'sky'] as const)
  const sky = skies[one.weather]
  // A winter lies in two years, and words for one do not say which.
  if (scope === 'sky' && (!sky || one.season === ('winter' satisfies Season))) return undefined
  const alike = days.filter((day) => {
    const [itsYear, itsMonth] = dateOf(day.tick).split('-')
    if (itsYear !== year) return false
    return scope === 'all' ? itsMonth === month : day.season === one.season && day.weather === one.weather
  })
  if (alike.length < alikeMin) return undefined
  const words = pick(sayings[mood][scope])
    .replace(/\bM\b/, `${monthNames[Number(month) - 1]} ${Number(year)}`)
    .replace(/\bW\b/, sky ?? '')
    .replace(/\bS\b/, one.season)
    .replace(/\bY\b/, String(Number(year)))
  const deepest = alike.toSorted((a, b) => (mood === 'low' ? a.valence - b.valence : b.valence - a.valence))
  return { words, right: new Set(deepest.slice(0, rightMax).map(({ tick }) => Math.floor(tick / ticksPerDay))) }
}
