import { acos, asin, atan2, cos, degree, ln, sin } from '../kernel/exact.ts'
import { polynomial } from '../kernel/polynomial.ts'
import { planets } from '../reading.ts'
import { jupiter, mars, mercury, type Orbit, saturn, type Series, venus } from './planet_series.ts'
import { type Ecliptic, nutation, sunPlace } from './sun.ts'

const orbits: readonly Orbit[] = [mercury, venus, mars, jupiter, saturn]

/** As it is seen from the Earth's centre: ecliptic of date, AU, and how bright. */
export type PlanetPlace = Ecliptic & { magnitude: number }

const centuriesPerLightAu = 0.0057755183 / 36525
const log10 = (x: number): number => ln(x) / 2.302585092994046

/**
 * Seen where it stood when its light set out, against the Earth as it stood then, which makes up for the aberration (Meeus, Astronomical
 * Algorithms, 2nd ed., ch. 33).
 */
export function planetPlace(index: number, t: number): PlanetPlace {
  let late = 0
  for (let turn = 0; ; turn++) {
    const place = seenAt(index, t - late)
    if (turn === 1) return { ...place, longitude: place.longitude + nutation(t) }
    late = place.distance * centuriesPerLightAu
  }
}

function seenAt(index: number, t: number): PlanetPlace {
  const planet = ofDate(helio(orbits[index], t / 10), t)
  const sun = sunPlace(t)
  // The Sun is given as it is seen: its aberration and the nutation are taken off again.
  const sunLongitude = sun.longitude + 0.00569 * degree - nutation(t)
  const flat = planet.distance * cos(planet.latitude)
  const x = flat * cos(planet.longitude) + sun.distance * cos(sunLongitude)
  const y = flat * sin(planet.longitude) + sun.distance * sin(sunLongitude)
  const z = planet.distance * sin(planet.latitude)
  const distance = Math.sqrt(x * x + y * y + z * z)
  return {
    longitude: atan2(y, x),
    latitude: asin(z / distance),
    distance,
    magnitude: brightness(index, planet.distance, distance, sun.distance),
  }
}

function helio({ longitude, latitude, distance }: Orbit, millennia: number): Ecliptic {
  return {
    longitude: sumOf(longitude, millennia),
    latitude: sumOf(latitude, millennia),
    distance: sumOf(distance, millennia),
  }
}

function sumOf(series: Series, time: number): number {
  let sum = 0
  let power = 1e-8
  for (const terms of series) {
    let part = 0
    for (let k = 0; k < terms.length; k += 3) part += terms[k] * cos(terms[k + 1] + terms[k + 2] * time)
    sum += part * power
    power *= time
  }
  return sum
}

/** From the ecliptic of J2000 to that of date (ibid., ch. 21). */
function ofDate({ longitude, latitude, distance }: Ecliptic, t: number): Ecliptic {
  const second = degree / 3600
  const tilt = polynomial(t, [0, 47.0029, -0.03302, 0.00006]) * second
  const node = 174.876384 * degree + polynomial(t, [0, -869.8089, 0.03536]) * second
  const moved = polynomial(t, [0, 5029.0966, 1.11113, -0.000006]) * second
  const across = cos(tilt) * cos(latitude) * sin(node - longitude) - sin(tilt) * sin(latitude)
  const along = cos(latitude) * cos(node - longitude)
  const up = cos(tilt) * sin(latitude) + sin(tilt) * cos(latitude) * sin(node - longitude)
  return { longitude: moved + node - atan2(across, along), latitude: asin(up), distance }
}

/** G. Müller's magnitudes (ibid., ch. 41), with Saturn's rings half open. */
function brightness(index: number, fromSun: number, fromEarth: number, sunToEarth: number): number {
  const cosine = (fromSun * fromSun + fromEarth * fromEarth - sunToEarth * sunToEarth) / (2 * fromSun * fromEarth)
  const phase = acos(cosine > 1 ? 1 : cosine < -1 ? -1 : cosine) / degree
  const far = 5 * log10(fromSun * fromEarth)
  switch (planets[index]) {
    case 'mercury':
      return far + polynomial(phase, [-0.42, 0.038, -0.000273, 0.000002])
    case 'venus':
      return far + polynomial(phase, [-4.4, 0.0009, 0.000239, -0.00000065])
    case 'mars':
      return far - 1.52 + 0.016 * phase
    case 'jupiter':
      return far - 9.4 + 0.005 * phase
    case 'saturn':
      return far - 9.5 + 0.044 * phase
  }
}
