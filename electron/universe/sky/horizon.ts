import { asin, atan2, cos, degree, sin, turn, wrap } from '../kernel/exact.ts'
import { polynomial } from '../kernel/polynomial.ts'
import { centuriesOf } from './clock.ts'
import { planets, type PlanetReading } from '../reading.ts'
import { moonPlace } from './moon.ts'
import { planetPlace } from './planets.ts'
import { type Ecliptic, obliquity, sunPlace } from './sun.ts'

/** Where something stands above a place; azimuth clockwise from north. */
export type Direction = { altitude: number; azimuth: number }
export type Equatorial = { rightAscension: number; declination: number }

export function equatorial({ longitude, latitude }: Ecliptic, tilt: number): Equatorial {
  const rise = sin(latitude) * cos(tilt) + cos(latitude) * sin(tilt) * sin(longitude)
  const across = sin(longitude) * cos(latitude) * cos(tilt) - sin(latitude) * sin(tilt)
  return {
    rightAscension: wrap(atan2(across, cos(longitude) * cos(latitude)), turn),
    declination: asin(rise > 1 ? 1 : rise < -1 ? -1 : rise),
  }
}

/** Greenwich sidereal time, radians (Meeus, ch. 12), with the equation of the equinoxes' largest term. */
export function siderealTime(julian: number): number {
  const t = (julian - 2451545) / 36525
  const mean = 280.46061837 + 360.98564736629 * (julian - 2451545) + polynomial(t, [0, 0, 0.000387933, -1 / 38710000])
  return wrap((mean - 0.00439 * sin((125.04 - 1934.136 * t) * degree)) * degree, turn)
}

export function direction(place: Equatorial, sidereal: number, latitude: number, longitude: number): Direction {
  const hourAngle = sidereal + longitude - place.rightAscension
  const up = sin(latitude) * sin(place.declination) + cos(latitude) * cos(place.declination) * cos(hourAngle)
  const west = cos(place.declination) * sin(hourAngle)
  const north = sin(place.declination) * cos(latitude) - cos(place.declination) * sin(latitude) * cos(hourAngle)
  return { altitude: asin(up > 1 ? 1 : up < -1 ? -1 : up), azimuth: wrap(atan2(0 - west, north), turn) }
}

/** A star of the wanderers' size has no parallax worth a minute of arc; the Moon has a degree of it. */
const earthRadiusKilometres = 6378.14

export type SunAndMoon = { sun: Direction; moon: Direction; moonLit: number; moonWaxing: boolean }

/** `julian` is universal time; latitude and longitude of the place in radians, east positive. */
export function sunAndMoon(julian: number, latitude: number, longitude: number): SunAndMoon {
  const t = centuriesOf(julian)
  const tilt = obliquity(t)
  const sidereal = siderealTime(julian)
  const sun = sunPlace(t)
  const moon = moonPlace(t)
  const moonDirection = direction(equatorial(moon, tilt), sidereal, latitude, longitude)
  moonDirection.altitude -= asin((earthRadiusKilometres / moon.distance) * cos(moonDirection.altitude))
  const apart = cos(moon.latitude) * cos(moon.longitude - sun.longitude)
  return {
    sun: direction(equatorial(sun, tilt), sidereal, latitude, longitude),
    moon: moonDirection,
    moonLit: (1 - apart) / 2,
    moonWaxing: sin(moon.longitude - sun.longitude) > 0,
  }
}

/** Only the Sun's altitude, which the law needs every hour. */
export function sunAltitude(julian: number, latitude: number, longitude: number): number {
  const t = centuriesOf(julian)
  return direction(equatorial(sunPlace(t), obliquity(t)), siderealTime(julian), latitude, longitude).altitude
}

/** The five that wander among the stars, above the horizon or below it. */
export function planetsAt(julian: number, latitude: number, longitude: number): PlanetReading[] {
  const t = centuriesOf(julian)
  const tilt = obliquity(t)
  const sidereal = siderealTime(julian)
  return planets.map((name, index) => {
    const place = planetPlace(index, t)
    const { altitude, azimuth } = direction(equatorial(place, tilt), sidereal, latitude, longitude)
    return { name, altitude, azimuth, magnitude: place.magnitude }
  })
}
