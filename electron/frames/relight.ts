import type { Season, Weather } from '../universe/reading.ts'
import { firstSaid } from './caption/hearing.ts'
import { type HourClass, hourClasses, seasonWords, weatherWords } from './caption/vocabulary.ts'
import type { Showing } from './contract.ts'
import type { Scene, Sky } from './scene.ts'
import { shareOf } from './seeded.ts'

const degree = Math.PI / 180

/** Where the Sun stands and what the clock says when words ask for an hour. */
export const hoursOf: Record<HourClass, { hour: number; altitude: number; azimuth: number }> = {
  night: { hour: 23, altitude: -32 * degree, azimuth: 330 * degree },
  dawn: { hour: 6, altitude: -1 * degree, azimuth: 88 * degree },
  morning: { hour: 9, altitude: 11 * degree, azimuth: 115 * degree },
  noon: { hour: 12, altitude: 56 * degree, azimuth: 180 * degree },
  afternoon: { hour: 15, altitude: 34 * degree, azimuth: 235 * degree },
  evening: { hour: 18, altitude: 9 * degree, azimuth: 262 * degree },
  dusk: { hour: 20, altitude: -1 * degree, azimuth: 284 * degree },
}

const still = { cloud: 0.06, rain: 0, snowfall: 0, fog: 0 }
const weathers: Record<Weather, Partial<Sky>> = {
  clear: { ...still, wetness: 0 },
  cloudy: { ...still, cloud: 0.48 },
  overcast: { ...still, cloud: 0.94 },
  fog: { ...still, cloud: 0.6, fog: 0.78 },
  rain: { ...still, cloud: 0.95, rain: 0.6, wetness: 0.9 },
  storm: { ...still, cloud: 1, rain: 0.95, wetness: 1 },
  snow: { ...still, cloud: 0.95, snowfall: 0.7, snowCover: 0.9 },
}

/** A weather's caption, and what people say for short. */
export const spokenWeathers: Record<Weather, readonly string[]> = {
  clear: [weatherWords.clear, 'sunshine', 'clear'],
  cloudy: [weatherWords.cloudy],
  overcast: [weatherWords.overcast],
  fog: [weatherWords.fog],
  rain: [weatherWords.rain],
  storm: [weatherWords.storm, 'tempest'],
  snow: [weatherWords.snow, 'snow', 'blizzard'],
}

/** What is shown and what it hangs on, in the light that words ask for. */
export function relightShowing(showing: Showing, words: string): Showing {
  const { scene, anchor } = showing
  const lit = relight(scene, words)
  return lit === scene ? showing : { ...showing, scene: lit, anchor: anchor && relight(anchor, words) }
}

/**
 * The same scene in the light that words ask for: another hour, season or weather, nothing else. A model is given this to paint over,
 * so that words and shapes tell it the same; the world itself stays as it is. A scene that words do not touch comes back as it was.
 */
export function relight(scene: Scene, words: string): Scene {
  if (words === '') return scene
  const said = words.toLowerCase()
  const hour = hourClasses.find((name) => firstSaid(said, { [name]: name }))
  const season = firstSaid(said, seasonWords)
  const weather = firstSaid(said, spokenWeathers)
  if (!hour && !season && !weather) return scene
  const sky: Sky = { ...scene.sky }
  if (season) Object.assign(sky, seasonal(season, scene))
  if (weather) Object.assign(sky, { weather }, weathers[weather])
  if (!hour) return { ...scene, sky }
  const { altitude, azimuth } = hoursOf[hour]
  Object.assign(sky, { sunAltitude: altitude, sunAzimuth: azimuth, starAngle: (hoursOf[hour].hour / 24) * 2 * Math.PI })
  if (hour === 'night') Object.assign(sky, { moonAltitude: 0.6, moonLit: Math.max(sky.moonLit, 0.5) })
  return { ...scene, hour: hoursOf[hour].hour, sky, buildings: lamplit(scene, altitude) }
}

function seasonal(season: Season, { sky, biome }: Scene): Partial<Sky> {
  if (season === sky.season) return {}
  const snowCover = season === 'winter' && biome !== 'desert' ? Math.max(sky.snowCover, 0.7) : 0
  return { season, snowCover }
}

/** In the dark about half of the windows have somebody awake behind them. */
function lamplit({ buildings }: Scene, altitude: number): Scene['buildings'] {
  const dark = altitude < 0.06
  return buildings.map((building) => {
    const lit = dark ? Math.max(building.lit, 0.1 + 0.6 * shareOf(building.id, 41)) : 0
    return { ...building, lit }
  })
}
