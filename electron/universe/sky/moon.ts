import { cos, degree, sin } from '../kernel/exact.ts'
import { polynomial } from '../kernel/polynomial.ts'
import { type Ecliptic, nutation } from './sun.ts'

/**
 * The Moon's place to about a minute of arc: the larger terms of Meeus, Astronomical Algorithms, 2nd ed., ch. 47. Each row is the
 * multiples of D, M, M′ and F, then the sine of longitude in 10⁻⁶ degrees and the cosine of distance in metres. They are
 * laid end to end: a walk from row to row would leave rubbish every hour.
 */
// biome-ignore format: a printed table reads best as one
const longitudes: readonly number[] = [
  [0, 0, 1, 0, 6288774, -20905355], [2, 0, -1, 0, 1274027, -3699111], [2, 0, 0, 0, 658314, -2955968],
  [0, 0, 2, 0, 213618, -569925], [0, 1, 0, 0, -185116, 48888], [0, 0, 0, 2, -114332, -3149],
  [2, 0, -2, 0, 58793, 246158], [2, -1, -1, 0, 57066, -152138], [2, 0, 1, 0, 53322, -170733],
  [2, -1, 0, 0, 45758, -204586], [0, 1, -1, 0, -40923, -129620], [1, 0, 0, 0, -34720, 108743],
  [0, 1, 1, 0, -30383, 104755], [2, 0, 0, -2, 15327, 10321], [0, 0, 1, 2, -12528, 0],
  [0, 0, 1, -2, 10980, 79661], [4, 0, -1, 0, 10675, -34782], [0, 0, 3, 0, 10034, -23210],
  [4, 0, -2, 0, 8548, -21636], [2, 1, -1, 0, -7888, 24208], [2, 1, 0, 0, -6766, 30824],
  [1, 0, -1, 0, -5163, -8379], [1, 1, 0, 0, 4987, -16675], [2, -1, 1, 0, 4036, -12831],
  [2, 0, 2, 0, 3994, -10445], [4, 0, 0, 0, 3861, -11650], [2, 0, -3, 0, 3665, 14403],
  [0, 1, -2, 0, -2689, -7003], [2, 0, -1, 2, -2602, 0], [2, -1, -2, 0, 2390, 10056],
  [1, 0, 1, 0, -2348, 6322], [2, -2, 0, 0, 2236, -9884], [0, 1, 2, 0, -2120, 5751],
  [0, 2, 0, 0, -2069, 0], [2, -2, -1, 0, 2048, -4950], [2, 0, 1, -2, -1773, 4130],
  [2, 0, 0, 2, -1595, 0], [4, -1, -1, 0, 1215, -3958], [0, 0, 2, 2, -1110, 0],
].flat()
// biome-ignore format: a printed table reads best as one
const latitudes: readonly number[] = [
  [0, 0, 0, 1, 5128122], [0, 0, 1, 1, 280602], [0, 0, 1, -1, 277693], [2, 0, 0, -1, 173237], [2, 0, -1, 1, 55413],
  [2, 0, -1, -1, 46271], [2, 0, 0, 1, 32573], [0, 0, 2, 1, 17198], [2, 0, 1, -1, 9266], [0, 0, 2, -1, 8822],
  [2, -1, 0, -1, 8216], [2, 0, -2, -1, 4324], [2, 0, 1, 1, 4200], [2, 1, 0, -1, -3359], [2, -1, -1, 1, 2463],
  [2, -1, 0, 1, 2211], [2, -1, -1, -1, 2065], [0, 1, -1, -1, -1870], [4, 0, -1, -1, 1828], [0, 1, 0, 1, -1794],
  [0, 0, 0, 3, -1749], [0, 1, -1, 1, -1565], [1, 0, 0, 1, -1491], [0, 1, 1, 1, -1475], [0, 1, 1, -1, -1410],
  [0, 1, 0, -1, -1344], [1, 0, 0, -1, -1335], [0, 0, 3, 1, 1107], [4, 0, 0, -1, 1021],
].flat()

/** Distance in kilometres. */
export function moonPlace(t: number): Ecliptic {
  const mean = polynomial(t, [218.3164477, 481267.88123421, -0.0015786, 1 / 538841]) * degree
  const elongation = polynomial(t, [297.8501921, 445267.1114034, -0.0018819, 1 / 545868]) * degree
  const sunAnomaly = polynomial(t, [357.5291092, 35999.0502909, -0.0001536]) * degree
  const anomaly = polynomial(t, [134.9633964, 477198.8675055, 0.0087414, 1 / 69699]) * degree
  const node = polynomial(t, [93.272095, 483202.0175233, -0.0036539, -1 / 3526000]) * degree
  const eccentricity = polynomial(t, [1, -0.002516, -0.0000074])
  const dimmed = (multiple: number): number =>
    multiple === 0 ? 1 : multiple * multiple === 1 ? eccentricity : eccentricity * eccentricity
  const angleOf = (terms: readonly number[], k: number): number =>
    terms[k] * elongation + terms[k + 1] * sunAnomaly + terms[k + 2] * anomaly + terms[k + 3] * node

  let longitude = 3958 * sin((119.75 + 131.849 * t) * degree) + 1962 * sin(mean - node)
  let distance = 0
  for (let k = 0; k < longitudes.length; k += 6) {
    const angle = angleOf(longitudes, k)
    longitude += dimmed(longitudes[k + 1]) * longitudes[k + 4] * sin(angle)
    distance += dimmed(longitudes[k + 1]) * longitudes[k + 5] * cos(angle)
  }
  let latitude = -2235 * sin(mean) + 382 * sin((313.45 + 481266.484 * t) * degree)
  latitude += 127 * sin(mean - anomaly) - 115 * sin(mean + anomaly)
  for (let k = 0; k < latitudes.length; k += 5) {
    latitude += dimmed(latitudes[k + 1]) * latitudes[k + 4] * sin(angleOf(latitudes, k))
  }
  return {
    longitude: mean + longitude * 1e-6 * degree + nutation(t),
    latitude: latitude * 1e-6 * degree,
    distance: 385000.56 + distance / 1000,
  }
}
