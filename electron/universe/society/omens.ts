import { cos, degree } from '../kernel/exact.ts'
import { tell, townName } from '../chronicle.ts'
import { feel } from '../people/emotion.ts'
import { julianDay, centuriesOf } from '../sky/clock.ts'
import { moonPlace } from '../sky/moon.ts'
import { sunAltitude } from '../sky/horizon.ts'
import { sunPlace } from '../sky/sun.ts'
import { dayCount, hourOf, type World } from '../world.ts'

/** The Moon wades into the Earth's shadow when it stands this near to the point opposite the Sun. */
const shadowDegrees = 0.95

/** Watches the night for an eclipse of the Moon; those who believe in the sky are shaken by it, the others look up and go to bed. */
export function watchSky(world: World): void {
  const { genesis, settlements } = world
  if (!genesis.wisdom.omens) return
  const { latitude, longitude } = genesis.place
  const julian = julianDay(world.firstDay + dayCount(world)) + hourOf(world) / 24 - longitude / 360
  if (!eclipsed(julian) || eclipsed(julian - 1 / 24)) return
  if (sunAltitude(julian, latitude * degree, longitude * degree) > -0.05) return
  for (let s = 0; s < settlements.rows; s++) if (settlements.people[s] > 0) shake(world, s)
}

export function eclipsed(julian: number): boolean {
  const t = centuriesOf(julian)
  const moon = moonPlace(t)
  const opposite = -cos(moon.longitude - sunPlace(t).longitude) * cos(moon.latitude)
  return opposite > cos(shadowDegrees * degree)
}

function shake(world: World, town: number): void {
  const { people, roll } = world
  const text = `The Moon turned the colour of old blood over ${townName(world, town)}.`
  tell(world, { kind: 'omen', who: [], settlement: town, weight: 0.42, valence: -0.2, text })
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.alive[i]) feel(world, i, 'fear', (0.35 * people.beliefs[i * 4]) / 255)
  }
}
