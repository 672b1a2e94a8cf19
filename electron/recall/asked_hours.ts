import type { Season, Tick, Weather } from '../universe/reading.ts'
import { weathers } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import type { DayPart } from './concepts.ts'
import { findHours, type Hour } from './hours.ts'
import type { Lands } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'

/** The words by which a lens is told of a sky that no hour had. */
const wornSky: Record<Weather, string> = {
  clear: 'clear sky',
  cloudy: 'clouds',
  overcast: 'overcast sky',
  fog: 'fog',
  rain: 'rain',
  storm: 'storm',
  snow: 'falling snow',
}
/** What no hour was like: what is said of it, and the words that a lens may be told instead. */
export type Unmet = { lacks: readonly string[]; told: string; worn: readonly string[] }

/** What of a kind is surely asked for, or what is not wanted. */
export function askedOf({ concepts }: Pick<Question, 'concepts'>, kind: string): string[] {
  return [...concepts]
    .filter(([concept, weight]) => weight >= 0.5 && concept.startsWith(`${kind}:`))
    .map(([concept]) => concept.slice(kind.length + 1))
}

/** Hours as they were asked for; what no hour was like is left out, and told. */
export async function hoursFor(
  { light }: Sight,
  question: Question,
  lands: Lands,
  { now, calendar }: { now: Tick; calendar: Calendar },
  /** The hours that are best where none are asked for. */
  usual: readonly DayPart[] = [],
): Promise<{ hours: Hour[]; unmet: Unmet[] }> {
  const weather = askedOf(question, 'weather') as Weather[]
  const parts = askedOf(question, 'hour') as DayPart[]
  const seasons = askedOf(question, 'season') as Season[]
  const unwanted = question.without.filter((one) => one.startsWith('weather:')).map((one) => one.slice(8))
  const dry = unwanted.length > 0 ? weathers.filter((one) => !unwanted.includes(one)) : []
  const wish = {
    spans: question.spans,
    weather: weather.length > 0 ? weather : dry,
    seasons,
    parts: parts.length > 0 || light ? parts : usual,
    light,
    first: question.order === 'first',
  }
  const fewer = [
    wish,
    { ...wish, seasons: [] },
    { ...wish, weather: [] },
    { ...wish, weather: [], seasons: [] },
    { ...wish, weather: [], seasons: [], light: undefined },
    { ...wish, weather: [], seasons: [], light: undefined, parts: [] },
  ]
  // To leave out what nobody asked for would be to look for the same again.
  const tries = new Map(fewer.map((one) => [JSON.stringify(one), one])).values()
  for (const one of tries) {
    const hours = await findHours(lands, calendar, now, one)
    if (hours.length === 0) continue
    const unmet: Unmet[] = []
    const lack = (lacks: readonly string[], worn: readonly string[]) =>
      unmet.push({
        lacks,
        worn,
        told: `no hour of ${lacks.join(' and ')} like that is on record: only the picture wears it`,
      })
    if (weather.length > 0 && one.weather.length === 0)
      lack(
        weather,
        weather.map((sky) => wornSky[sky]),
      )
    if (seasons.length > 0 && one.seasons.length === 0) lack(seasons, seasons)
    if (light && !one.light) lack([light], [light])
    return { hours, unmet }
  }
  // A time that no hour is fit for is shown in its midst.
  const [span] = question.spans
  const tick = span && span.from <= now ? Math.floor((span.from + Math.min(span.to, now)) / 2) : now
  const [weatherThen] = await lands.weathers(tick, tick)
  return { hours: [{ tick, weather: weatherThen, worth: 0 }], unmet: [] }
}
