import { eras, type Summary } from '../reading.ts'
import { dayOf, writeDay } from '../sky/calendar.ts'
import { knownArts } from '../society/knowledge.ts'
import type { World } from '../world.ts'
import { readSky, seasonOf } from './skies.ts'

/** The hour in numbers. Means over people count settlements by their heads. */
export function summarise(world: World): Summary {
  const { people, settlements, now } = world
  const sky = readSky(world, 0)
  let [living, v, a, d, health] = [0, 0, 0, 0, 0]
  for (let i = 0; i < people.rows; i++) {
    if (!people.alive[i]) continue
    living++
    v += people.valence[i]
    a += people.arousal[i]
    d += people.dominance[i]
    health += people.health[i]
  }
  const each = (sum: number): number => (living > 0 ? sum / living : 0)
  let [heads, trust, gini, food, harmony, largest, peopled] = [0, 0, 0, 0, 0, 0, 0]
  for (let s = 0; s < settlements.rows; s++) {
    const count = settlements.people[s]
    heads += count
    trust += count * settlements.trust[s]
    gini += count * settlements.gini[s]
    harmony += count * settlements.harmony[s]
    food += settlements.food[s]
    if (count > 0) peopled++
    if (count > settlements.people[largest]) largest = s
  }
  const shared = (sum: number): number => (heads > 0 ? sum / heads : 0)
  return {
    tick: now.tick[0],
    date: dateAt(world.firstDay, now.tick[0]),
    people: living,
    births: now.births[0],
    deaths: now.deaths[0],
    settlements: peopled,
    era: eras[settlements.era[largest]],
    season: seasonOf(world),
    weather: sky.weather,
    temperatureCelsius: sky.temperatureCelsius,
    valence: each(v),
    arousal: each(a),
    dominance: each(d),
    trust: shared(trust),
    cooperation: now.cooperation[0],
    trade: now.trade[0],
    gini: shared(gini),
    food: shared(food),
    health: each(health),
    technologies: knownArts(world, largest).length,
    harmony: shared(harmony),
  }
}

export function dateAt(firstDay: number, tick: number): string {
  const day = Math.floor(tick / 24)
  return `${writeDay(dayOf(firstDay + day))}T${String(tick - day * 24).padStart(2, '0')}`
}
