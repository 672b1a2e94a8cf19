import { polynomial } from '../kernel/polynomial.ts'

/**
 * Julian days and the drift of the Earth's turning: ΔT = TT − UT in seconds, by the polynomials of Espenak and Meeus
 * ("Five Millennium Canon of Solar Eclipses", NASA/TP-2006-214141).
 */

/** Julian day of midnight, universal time, of a day counted from 1970-01-01. */
export function julianDay(day: number): number {
  return day + 2440587.5
}

const centuries = (base: number, divisor: number, c: readonly number[]) => (year: number) =>
  polynomial((year - base) / divisor, c)

const pieces: readonly (readonly [number, (year: number) => number])[] = [
  [-500, centuries(1820, 100, [-20, 0, 32])],
  [500, centuries(0, 100, [10583.6, -1014.41, 33.78311, -5.952053, -0.1798452, 0.022174192, 0.0090316521])],
  [1600, centuries(1000, 100, [1574.2, -556.01, 71.23472, 0.319781, -0.8503463, -0.005050998, 0.0083572073])],
  [1700, centuries(1600, 1, [120, -0.9808, -0.01532, 1 / 7129])],
  [1800, centuries(1700, 1, [8.83, 0.1603, -0.0059285, 0.00013336, -1 / 1174000])],
  [
    1860,
    centuries(
      1800,
      1,
      [13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699, 0.000000000875],
    ),
  ],
  [1900, centuries(1860, 1, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174])],
  [1920, centuries(1900, 1, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197])],
  [1941, centuries(1920, 1, [21.2, 0.84493, -0.0761, 0.0020936])],
  [1961, centuries(1950, 1, [29.07, 0.407, -1 / 233, 1 / 2547])],
  [1986, centuries(1975, 1, [45.45, 1.067, -1 / 260, -1 / 718])],
  [2005, centuries(2000, 1, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599])],
  [2050, centuries(2000, 1, [62.92, 0.32217, 0.005589])],
  [2150, (year) => polynomial((year - 1820) / 100, [-20, 0, 32]) - 0.5628 * (2150 - year)],
]

export function deltaSeconds(year: number): number {
  for (const [until, seconds] of pieces) if (year < until) return seconds(year)
  return polynomial((year - 1820) / 100, [-20, 0, 32])
}

/** Julian centuries of terrestrial time since J2000. */
export function centuriesOf(julian: number): number {
  const year = 2000 + (julian - 2451544.5) / 365.2425
  return (julian + deltaSeconds(year) / 86400 - 2451545) / 36525
}
