import type { Calendar, Chronicle } from '../../../electron/recall/chronicle.ts'
import { eventKinds } from '../../../electron/universe/event_kinds.ts'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { seasons, ticksPerDay, type WorldEvent, weathers } from '../../../electron/universe/reading.ts'

/** A history that never was, as long as one likes: names, kinds and places drawn from a seed. */
const stream = sfc32(7, 7, 7)
const pick = <T>(list: readonly T[]): T => list[stream.below(list.length)]
const firsts = 'Mara Tolo Isa Wen Rose Odo Lune Bren Cas Dara Edda Finn Gale Hale Ines Joss Kei Lorn Mina Nell'.split(
  ' ',
)
const lasts = 'Venn Harrow Brandt Tarrow Ashby Corran Dell Eyre Fenn Garrow Holt Ives Kerr Lowe Marsh Nye'.split(' ')
const places = 'Eastmere Westhollow Saltgate Ninefields Oldbridge Thornwick'.split(' ')
const people = Array.from({ length: 3_000 }, (_, id) => ({
  id,
  name: `${pick(firsts)} ${pick(lasts)}`,
  sex: id % 2 === 0 ? ('female' as const) : ('male' as const),
  bornTick: -stream.below(500_000),
  mother: -1,
  father: -1,
}))

const eventsPerDay = 50

export const calendar: Calendar = {
  latitudeDegrees: 50,
  dateOf: (tick) => `${1200 + Math.floor(tick / 8766)}-01-01`,
  tickOf: (text) => Math.max(0, Number(text.slice(0, 4)) - 1200) * 8766,
}

/** Days from one on. */
export function inventDays(from: number, count: number): Chronicle[] {
  return Array.from({ length: count }, (_, i) => inventDay(from + i))
}

function inventDay(day: number): Chronicle {
  const tick = day * ticksPerDay
  const events: WorldEvent[] = Array.from({ length: eventsPerDay }, (_, i) => {
    const kind = pick(eventKinds)
    const who = [stream.below(people.length), stream.below(people.length)]
    const settlement = stream.below(places.length)
    return {
      id: day * eventsPerDay + i,
      tick: tick + stream.below(ticksPerDay),
      kind,
      who,
      settlement,
      x: 0,
      y: 0,
      weight: stream.unit(),
      cause: -1,
      valence: stream.unit() * 2 - 1,
      text: `${people[who[0]].name} and ${people[who[1]].name} of ${places[settlement]}: a ${kind} that was told for ${stream.below(40)} years.`,
    }
  })
  return {
    epoch: day,
    events,
    newcomers: day === 0 ? people : [],
    places: day === 0 ? places.map((name, id) => ({ id, name, x: 0, y: 0 })) : [],
    summary: {
      tick: tick + ticksPerDay - 1,
      date: '1200-01-01',
      people: 1_000,
      births: 1,
      deaths: 1,
      settlements: 6,
      era: 'medieval',
      season: seasons[Math.floor(day / 91) % 4],
      weather: pick(weathers),
      temperatureCelsius: 10,
      valence: stream.unit() - 0.5,
      arousal: 0,
      dominance: 0,
      trust: 0.5,
      cooperation: 0.5,
      trade: 10,
      gini: 0.3,
      food: 0.6,
      health: 0.8,
      technologies: 10,
      harmony: 0.5,
    },
  }
}

/** What somebody might ask of it; another for each number. */
export function inventQuestion(i: number): string {
  const one = pick(people).name
  const other = pick(people).name
  return [
    `the wedding of ${one} and ${other}`,
    `a flood in ${pick(places)}`,
    `when ${one} was nine`,
    `saddest day of ${1200 + stream.below(5)}`,
    `${one} quarrels in the rain`,
    'somebody weeping at a graveside in winter',
    `what was told for ${stream.below(40)} years in ${pick(places)}`,
    'a joyful summer evening from above',
  ][i % 8]
}
