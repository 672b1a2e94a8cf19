import { cos, degree, ramp, turn, unit, wrap } from '../kernel/exact.ts'
import { lorenz, rungeKutta } from '../kernel/lorenz.ts'
import type { Weather } from '../reading.ts'

/**
 * Weather is a Lorenz system: one lobe of its butterfly is fair, the other foul, and it changes between them as real weather does,
 * without a period and without a dice roll. A circuit takes about two and a half days.
 */
const unitsPerHour = 0.0125
const advance = rungeKutta(lorenz, 3)

export function advanceAir(air: Float64Array, hours: number): void {
  advance(air, unitsPerHour * hours)
}

export type Climate = { latitudeDegrees: number; rainfall: number; maritime: number }

export type Air = {
  cloud: number
  rain: number
  snowfall: number
  fog: number
  windEast: number
  windNorth: number
  temperatureCelsius: number
  weather: Weather
}

/** What the air does at a place, from the state of the Lorenz system, the day of the year (0 … 1) and the hour. */
export function airOf(air: Float64Array, climate: Climate, yearShare: number, hour: number): Air {
  const [x, y, z] = [air[0], air[1], air[2]]
  const temperatureCelsius = seasonal(climate, yearShare, hour) - 0.22 * y - (x > 0 ? 0.1 * x : 0)
  const cloud = unit(0.12 + 0.88 * ramp(-7, 9, x) * (0.55 + 0.45 * climate.rainfall))
  const falling = ramp(5, 16, x) * (0.25 + 0.75 * climate.rainfall)
  const frozen = ramp(1.5, -0.5, temperatureCelsius)
  const calm = ramp(7, 2, Math.abs(x - y))
  const early = ramp(5, 2, Math.abs(hour - 6))
  const fog = unit(calm * early * ramp(2, -3, Math.abs(x + 3) - 4) * (0.3 + 0.7 * climate.rainfall))
  const speed = 1.5 + 0.45 * Math.abs(x - y) + 6 * ramp(11, 18, x)
  const bearing = (z / 50) * turn + 0.6 * (x / 20)
  const rain = falling * (1 - frozen)
  const snowfall = falling * frozen
  return {
    cloud,
    rain,
    snowfall,
    fog,
    windEast: speed * cos(bearing),
    windNorth: speed * cos(bearing - turn / 4),
    temperatureCelsius,
    weather: nameOf(cloud, rain, snowfall, fog, speed),
  }
}

function nameOf(cloud: number, rain: number, snowfall: number, fog: number, speed: number): Weather {
  if (snowfall > 0.12) return 'snow'
  if (rain > 0.45 && speed > 9) return 'storm'
  if (rain > 0.12) return 'rain'
  if (fog > 0.35) return 'fog'
  return cloud > 0.75 ? 'overcast' : cloud > 0.35 ? 'cloudy' : 'clear'
}

/** Mean temperature for the day and hour: warm in July north of the equator, and three hours after noon. */
export function seasonal(climate: Climate, yearShare: number, hour: number): number {
  const south = climate.latitudeDegrees < 0
  const latitude = Math.abs(climate.latitudeDegrees)
  const mean = 27 - 0.0095 * latitude * latitude
  const swing = (0.26 * latitude + 1) * (1 - 0.45 * climate.maritime)
  const daily = 5.5 * (1 - 0.5 * climate.maritime)
  const phase = wrap(yearShare - 0.055 + (south ? 0.5 : 0), 1)
  return mean - swing * cos(turn * phase) - daily * cos((hour - 3) * 15 * degree)
}
