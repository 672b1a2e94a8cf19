import { cos, degree, sin } from '../kernel/exact.ts'
import { polynomial } from '../kernel/polynomial.ts'

/** A place on the sky seen from the Earth's centre: ecliptic of date, radians; distance in the unit of its maker. */
export type Ecliptic = { longitude: number; latitude: number; distance: number }

/** The Sun's apparent place to about a hundredth of a degree (Meeus, Astronomical Algorithms, 2nd ed., ch. 25). AU. */
export function sunPlace(t: number): Ecliptic {
  const mean = polynomial(t, [280.46646, 36000.76983, 0.0003032])
  const anomaly = polynomial(t, [357.52911, 35999.05029, -0.0001537]) * degree
  const eccentricity = polynomial(t, [0.016708634, -0.000042037, -0.0000001267])
  const centre =
    polynomial(t, [1.914602, -0.004817, -0.000014]) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly)
  const longitude = (mean + centre - 0.00569) * degree + nutation(t)
  const distance =
    (1.000001018 * (1 - eccentricity * eccentricity)) / (1 + eccentricity * cos(anomaly + centre * degree))
  return { longitude, latitude: 0, distance }
}

/** How far the Earth's nodding moves every longitude: its largest term. */
export function nutation(t: number): number {
  return -0.00478 * degree * sin((125.04 - 1934.136 * t) * degree)
}

/** Obliquity of the ecliptic with the largest term of nutation (ibid., ch. 22 and 25). */
export function obliquity(t: number): number {
  const mean = polynomial(t, [23.43929111, -0.0130041667, -1.639e-7, 5.036e-7])
  return (mean + 0.00256 * cos((125.04 - 1934.136 * t) * degree)) * degree
}
