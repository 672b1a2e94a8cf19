import { saying, tell, townName } from '../chronicle.ts'
import { cos, degree, sin } from '../kernel/exact.ts'
import { type Appraisal, feel } from '../people/emotion.ts'
import { planets, type Planet } from '../reading.ts'
import { yearShare } from '../sky/calendar.ts'
import { climateOf } from '../sky/climate.ts'
import { centuriesOf, julianDay } from '../sky/clock.ts'
import { planetsAt, sunAltitude } from '../sky/horizon.ts'
import { planetPlace } from '../sky/planets.ts'
import { airOf } from '../sky/weather.ts'
import { dayCount, type World } from '../world.ts'

/** Two wanderers are said to meet when they are this near, and the evening star to be back when it stands this high at dusk. */
const meetingCosine = cos(1 * degree)
const backAltitude = 8 * degree
const lowest = 4 * degree
const dusk = -6 * degree
const overcast = 0.7

/** What each brings, for those who believe it: two are kind, two are not. */
const kindness: Record<Planet, number> = { mercury: 0, venus: 1, mars: -1, jupiter: 1, saturn: -1 }
const title = (planet: Planet): string => planet.charAt(0).toUpperCase() + planet.slice(1)

/** Looks up in the hour in which it grows dark, where the clouds let it. */
export function watchDusk(world: World, hour: number): void {
  const { genesis, firstDay, now } = world
  if (!genesis.wisdom.omens) return
  const latitude = genesis.place.latitude * degree
  const longitude = genesis.place.longitude * degree
  const date = firstDay + dayCount(world)
  const julian = julianDay(date) + hour / 24 - genesis.place.longitude / 360
  const isDark = (at: number): boolean => sunAltitude(at, latitude, longitude) < dusk
  if (!isDark(julian) || isDark(julian - 1 / 24)) return
  if (airOf(now.air, climateOf(world), yearShare(date), hour).cloud > overcast) return
  const seen = planetsAt(julian, latitude, longitude).map(({ altitude }) => altitude > lowest)
  for (let a = 0; a < planets.length; a++) {
    for (let b = a + 1; b < planets.length; b++) {
      if (seen[a] && seen[b] && meet(a, b, julian) && !meet(a, b, julian - 1))
        tellMeeting(world, planets[a], planets[b])
    }
  }
  if (isBack(julian, latitude, longitude) && !isBack(julian - 1, latitude, longitude)) tellReturn(world)
}

export function meet(a: number, b: number, julian: number): boolean {
  const t = centuriesOf(julian)
  const [one, other] = [planetPlace(a, t), planetPlace(b, t)]
  const along = cos(one.latitude) * cos(other.latitude) * cos(one.longitude - other.longitude)
  return along + sin(one.latitude) * sin(other.latitude) > meetingCosine
}

function isBack(julian: number, latitude: number, longitude: number): boolean {
  return planetsAt(julian, latitude, longitude)[planets.indexOf('venus')].altitude > backAltitude
}

function tellMeeting(world: World, one: Planet, other: Planet): void {
  const favour = kindness[one] + kindness[other]
  const appraisal = favour > 0 ? 'hope' : favour < 0 ? 'fear' : 'admiration'
  sayOver(world, appraisal, 0.3, 0.15 * Math.sign(favour), [
    `${title(one)} and ${title(other)} stood side by side over % at dusk.`,
    `In % they showed each other ${title(one)} and ${title(other)}, so near that a thumb covered both.`,
  ])
}

function tellReturn(world: World): void {
  sayOver(world, 'hope', 0.2, 0.2, [
    'The evening star was back over %.',
    'A light in the west: Venus had come back to the evenings of %.',
  ])
}

/** Everybody may see it; those are moved who believe in it. */
function sayOver(world: World, appraisal: Appraisal, weight: number, valence: number, ways: readonly string[]): void {
  const { settlements, people, roll } = world
  for (let s = 0; s < settlements.rows; s++) {
    if (settlements.people[s] === 0) continue
    const text = saying(world, ways).replace('%', townName(world, s))
    tell(world, { kind: 'omen', who: [], settlement: s, weight, valence, text })
    for (let k = roll.from[s]; k < roll.from[s + 1]; k++) {
      const i = roll.rows[k]
      if (people.alive[i]) feel(world, i, appraisal, (0.25 * people.beliefs[i * 4]) / 255)
    }
  }
}
