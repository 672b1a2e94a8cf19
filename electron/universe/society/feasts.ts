import { saying, tell, townName } from '../chronicle.ts'
import type { Genesis } from '../genesis.ts'
import { dayOf } from '../sky/calendar.ts'
import { dayCount, type World } from '../world.ts'

/** What is kept at the sowing, at midsummer, at the harvest and in the longest night, by culture. */
const seasons: Record<Genesis['culture'], readonly [string, string, string, string]> = {
  meadow: ['the feast of first sowing', 'midsummer', 'harvest home', 'the long night'],
  river: [
    'the feast of the rising water',
    'the days of the high Sun',
    'the feast of the full granaries',
    'the new barley night',
  ],
  harbour: [
    'the blessing of the boats',
    'the night of fires on the water',
    'the homecoming of the fleet',
    'the feast of lanterns',
  ],
  steppe: [
    'the feast of the first foals',
    'the games of the high grass',
    'the driving home of the herds',
    'the feast of the white Moon',
  ],
  northern: ['the feast of the thaw', 'the white night', 'the slaughter feast', 'Yule'],
  metropolitan: ['the spring parade', 'the night of open doors', 'the harvest fair', 'the festival of lights'],
}
const dates = [
  [3, 21],
  [6, 21],
  [9, 29],
  [12, 21],
] as const
/** Below this faith only the two turns of the Sun are kept. */
const keepsAll = 0.25
const leastPeople = 15

/** Feast days: those of the seasons, and one that is the settlement's own. */
export function keepFeasts(world: World, town: number): void {
  const { settlements, genesis } = world
  if (settlements.people[town] < leastPeople) return
  const date = dayOf(world.firstDay + dayCount(world))
  const season = dates.findIndex(([month, day]) => monthHere(world, month) === date.month && day === date.day)
  if (season >= 0 && (season % 2 === 1 || genesis.customs.faith >= keepsAll)) {
    hold(world, town, seasons[genesis.culture][season])
    return
  }
  const own = settlements.planSeed[town] % 360
  if (date.month === 1 + Math.floor(own / 30) && date.day === 1 + (own % 28)) {
    hold(world, town, `${townName(world, town)} Day`)
  }
}

/** The seasons of the south are half a year away. */
function monthHere(world: World, month: number): number {
  return world.genesis.place.latitude < 0 ? ((month + 5) % 12) + 1 : month
}

function hold(world: World, town: number, feast: string): void {
  const { settlements } = world
  settlements.festivalDay[town] = dayCount(world)
  const shared = setTable(world, town)
  const place = townName(world, town)
  const text = saying(world, [
    `${place} keeps ${feast}: there is music in the square until late.`,
    `It is ${feast} in ${place}, and nobody works.`,
    shared
      ? `For ${feast} the long tables are set in ${place}, and nobody is asked to pay.`
      : `It is ${feast} in ${place}.`,
  ])
  tell(world, { kind: 'festival', who: [], settlement: town, weight: 0.3, valence: 0.7, text })
}

/** Where sharing is the custom, those who have little eat from the common store. */
function setTable(world: World, town: number): boolean {
  const { settlements, people, roll, genesis } = world
  const { sharing } = genesis.customs
  if (sharing < 0.4 || settlements.hungry[town] > 0.1) return false
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.job[i] === 0 || people.wealth[i] > 6) continue
    people.wealth[i] += sharing
    settlements.food[town] -= Math.min(settlements.food[town], sharing)
  }
  return true
}
