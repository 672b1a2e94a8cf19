import { degree } from '../kernel/exact.ts'
import type { Season, SkyReading, Weather } from '../reading.ts'
import { seasons } from '../reading.ts'
import { dayOf, yearShare } from '../sky/calendar.ts'
import { climateOf } from '../sky/climate.ts'
import { julianDay } from '../sky/clock.ts'
import { planetsAt, sunAndMoon } from '../sky/horizon.ts'
import { advanceAir, airOf, type Climate } from '../sky/weather.ts'
import { dayCount, hourOf, type World } from '../world.ts'

const air = new Float64Array(3)

export function readSky(world: World, fraction: number): SkyReading {
  const { now, genesis } = world
  const { latitude, longitude } = genesis.place
  const hour = hourOf(world) + fraction
  const date = world.firstDay + dayCount(world)
  air.set(now.air)
  if (fraction > 0) advanceAir(air, fraction)
  const weather = airOf(air, climateOf(world), yearShare(date), hour)
  const julian = julianDay(date) + hour / 24 - longitude / 360
  const heavens = sunAndMoon(julian, latitude * degree, longitude * degree)
  return {
    sunAltitude: heavens.sun.altitude,
    sunAzimuth: heavens.sun.azimuth,
    moonAltitude: heavens.moon.altitude,
    moonAzimuth: heavens.moon.azimuth,
    moonLit: heavens.moonLit,
    planets: planetsAt(julian, latitude * degree, longitude * degree),
    season: seasonOf(world),
    weather: weather.weather,
    cloud: weather.cloud,
    rain: weather.rain,
    snowfall: weather.snowfall,
    fog: weather.fog,
    snowCover: now.snowCover[0],
    wetness: now.wetness[0],
    windEast: weather.windEast,
    windNorth: weather.windNorth,
    temperatureCelsius: weather.temperatureCelsius,
  }
}

/** The weather of every hour from the one after this moment on: the air moves by itself, so that no life has to be lived for it. */
export function weatherAfter(world: World): Iterator<Weather, never> {
  return weathersFrom(Float64Array.from(world.now.air), climateOf(world), world.firstDay, world.now.tick[0])
}

function* weathersFrom(
  ahead: Float64Array,
  climate: Climate,
  firstDay: number,
  now: number,
): Generator<Weather, never> {
  for (let tick = now + 1; ; tick++) {
    advanceAir(ahead, 1)
    yield airOf(ahead, climate, yearShare(firstDay + Math.floor(tick / 24)), tick % 24).weather
  }
}

/** By the calendar: spring begins with March in the north and with September in the south. */
export function seasonOf(world: World): Season {
  const { month } = dayOf(world.firstDay + dayCount(world))
  const shifted = world.genesis.place.latitude < 0 ? month + 6 : month
  return seasons[Math.floor(((shifted + 9) % 12) / 3)]
}
