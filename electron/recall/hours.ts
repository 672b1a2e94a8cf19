import { type Season, seasons, type Tick, ticksPerDay, type Weather } from '../universe/reading.ts'
import type { Calendar } from './chronicle.ts'
import type { DayPart } from './concepts.ts'
import type { Span } from './dates.ts'
import type { Heavens, Lands } from './lands.ts'
import type { Light } from './sight.ts'

/** What an hour has to be like. */
export type HourWish = {
  spans: readonly Span[]
  weather: readonly Weather[]
  seasons: readonly Season[]
  parts: readonly DayPart[]
  light: Light | undefined
  /** Whether the first such hour is wanted rather than the newest. */
  first: boolean
}
export type Hour = { tick: Tick; weather: Weather; worth: number }

/** Skies are told so many hours at a time, from the newest on, and no further back than so many times. */
const windowTicks = 200 * ticksPerDay
const windowsMax = 40
/** When so many hours have been found, the best of them is good enough. */
const enough = 24
const enoughOfSeason = 300
/** One hour of each spell of weather is looked at, so that the strongest may be found. */
const enoughOfSky = 96

/** Sun's altitude in radians, and how far it may be off. */
const suns: Partial<Record<Light, readonly [number, number]>> = {
  dawn: [-0.05, 0.1],
  sunrise: [0.04, 0.08],
  sunset: [0.04, 0.08],
  dusk: [-0.05, 0.1],
}
const partHours: Record<DayPart, readonly [number, number]> = {
  night: [21, 28],
  dawn: [4, 8],
  morning: [7, 11],
  noon: [11, 14],
  afternoon: [14, 18],
  evening: [17, 21],
}
/** Where nobody asks for a sky, people would rather see something. */
const plainWorth: Record<Weather, number> = {
  clear: 0,
  cloudy: 0,
  snow: -0.1,
  overcast: -0.5,
  rain: -0.8,
  fog: -0.9,
  storm: -1,
}
/** Of a night one sees most while there are lights in the windows. */
const litHour = 22
/** Fog lies thickest about sunrise. */
const thickestHour = 7
const dayWorth = 0.03
/** A season is itself in its midst: nobody means the last day of autumn. */
const seasonDays = 46
const longDays = 40

/** Hours that are as they should be, the best first: it is better to be near the present, in good light, in the midst of the weather. */
export async function findHours(lands: Lands, calendar: Calendar, now: Tick, wish: HourWish): Promise<Hour[]> {
  const spans = wish.spans.length > 0 ? wish.spans : [{ from: 0, to: now }]
  const found: Hour[] = []
  const isOfSky = wish.weather.length > 0
  const most = isOfSky
    ? enoughOfSky
    : isLong(wish) || (wish.seasons.length > 0 && wish.weather.length === 0)
      ? enoughOfSeason
      : enough
  let windows = 0
  for (const span of spans.toSorted((a, b) => (wish.first ? a.from - b.from : b.to - a.to))) {
    const [low, high] = [Math.max(0, Math.ceil(span.from)), Math.min(now, Math.floor(span.to))]
    for (let done = 0; done <= high - low && windows < windowsMax && found.length < most; done += windowTicks) {
      windows++
      const from = wish.first ? low + done : Math.max(low, high - done - windowTicks + 1)
      const to = wish.first ? Math.min(high, low + done + windowTicks - 1) : high - done
      found.push(...(await hoursWithin(lands, calendar, from, to, wish, most - found.length)))
    }
  }
  const best = wish.first ? found[0]?.tick : found.reduce((newest, { tick }) => Math.max(newest, tick), 0)
  const isSeasonal = wish.seasons.length > 0 && wish.spans.length === 0
  const middle = isLong(wish) ? (wish.spans[0].from + Math.min(now, wish.spans[0].to)) / 2 : undefined
  const daysOff = (tick: Tick) => Math.abs(tick - (middle ?? best ?? 0)) / ticksPerDay
  return found
    .map((hour) => ({
      ...hour,
      worth:
        hour.worth -
        (isSeasonal ? Math.abs(daysOff(hour.tick) - seasonDays) / seasonDays : dayWorth * daysOff(hour.tick)),
    }))
    .sort((a, b) => b.worth - a.worth || b.tick - a.tick)
}

/** A season or a year of which nothing is said but that it was: its midst is meant. */
function isLong({ spans, weather }: HourWish): boolean {
  return spans.length === 1 && weather.length === 0 && spans[0].to - spans[0].from > longDays * ticksPerDay
}

async function hoursWithin(
  lands: Lands,
  calendar: Calendar,
  from: Tick,
  to: Tick,
  wish: HourWish,
  most: number,
): Promise<Hour[]> {
  const weathers = await lands.weathers(from, to)
  const hours: Hour[] = []
  const step = wish.first ? 1 : -1
  for (let tick = wish.first ? from : to; tick >= from && tick <= to && hours.length < most; tick += step) {
    const weather = weathers[tick - from]
    if (wish.weather.length > 0 && !wish.weather.includes(weather)) continue
    if (!isInHours(tick, wish) || !isInSeason(tick, wish.seasons, calendar)) continue
    const fit = await lightAt(lands, tick, wish)
    if (fit === undefined) continue
    let run = 0
    while (run < 6 && weathers[tick - from - run] === weather) run++
    const lifted = weather === 'fog' ? 0.1 * Math.abs((tick % ticksPerDay) - thickestHour) : 0
    hours.push({ tick, weather, worth: fit - lifted + (wish.weather.length > 0 ? 0.06 * run : plainWorth[weather]) })
  }
  return hours
}

function isInHours(tick: Tick, wish: HourWish): boolean {
  const { parts, light, weather, seasons: wanted } = wish
  const hour = tick % ticksPerDay
  if (light === 'dawn' || light === 'sunrise') return hour >= 2 && hour < 11
  if (light === 'dusk' || light === 'sunset') return hour >= 13
  if (light) return hour >= 18 || hour < 6
  if (parts.length === 0 && weather.includes('fog')) return hour >= 6 && hour < 18
  if (parts.length === 0) return wanted.length > 0 || isLong(wish) ? hour === 10 || hour === 15 : hour >= 8 && hour < 18
  return parts.some((part) => {
    const [first, last] = partHours[part]
    return (hour >= first && hour < last) || (hour + ticksPerDay >= first && hour + ticksPerDay < last)
  })
}

function isInSeason(tick: Tick, wanted: readonly Season[], calendar: Calendar): boolean {
  if (wanted.length === 0) return true
  const month = Number(/^-?\d+-(\d\d)/.exec(calendar.dateOf(tick))?.[1] ?? 0) + (calendar.latitudeDegrees < 0 ? 6 : 0)
  return wanted.includes(seasons[Math.floor(((month + 9) % 12) / 3)])
}

/** How well the light of an hour fits, 0 at best; undefined when it does not. */
async function lightAt(lands: Lands, tick: Tick, { light, parts }: HourWish): Promise<number | undefined> {
  const heavens = await lands.heavens(tick)
  const { sunAltitude } = heavens
  const sun = light && suns[light]
  if (sun) return Math.abs(sunAltitude - sun[0]) > sun[1] ? undefined : -2 * Math.abs(sunAltitude - sun[0])
  if (light === 'moonlight') return moonlightOf(heavens)
  if (light === 'starlight')
    return sunAltitude > -0.25 ? undefined : -0.3 * (heavens.moonAltitude > 0 ? heavens.moonLit : 0)
  if (parts.includes('night')) return sunAltitude > -0.14 ? undefined : -0.04 * hoursFrom(litHour, tick % ticksPerDay)
  const middle = parts.length > 0 ? middleOf(parts[0]) : undefined
  const off = middle === undefined ? 0 : 0.03 * Math.abs((tick % ticksPerDay) - middle)
  // By day it is to be light, as far as the day of the year allows it.
  return parts.length === 0 && sunAltitude < 0.1 ? undefined : -off - Math.max(0, 0.2 - sunAltitude)
}

/** Round the clock. */
function hoursFrom(one: number, other: number): number {
  const apart = Math.abs(one - other)
  return Math.min(apart, ticksPerDay - apart)
}

function middleOf(part: DayPart): number {
  const [first, last] = partHours[part]
  return Math.floor((first + last - 1) / 2)
}

function moonlightOf({ sunAltitude, moonAltitude, moonLit }: Heavens): number | undefined {
  return sunAltitude > -0.1 || moonAltitude < 0.12 || moonLit < 0.5 ? undefined : moonLit - 1
}
