import { Body, Equator, Horizon, Illumination, MakeTime, Observer } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { degree, turn } from '../../electron/universe/kernel/exact.ts'
import { dayNumber } from '../../electron/universe/sky/calendar.ts'
import { julianDay } from '../../electron/universe/sky/clock.ts'
import { planetsAt, sunAndMoon } from '../../electron/universe/sky/horizon.ts'

const arcMinutes = (radians: number): number => (radians / degree) * 60
const bodies = {
  mercury: Body.Mercury,
  venus: Body.Venus,
  mars: Body.Mars,
  jupiter: Body.Jupiter,
  saturn: Body.Saturn,
} as const
const places = [
  { latitude: 46.5, longitude: 2.5 },
  { latitude: -33.9, longitude: 151.2 },
  { latitude: 64.1, longitude: -21.9 },
]

/** The angle between two directions. */
function apart(a: { altitude: number; azimuth: number }, b: { altitude: number; azimuth: number }): number {
  const cosine =
    Math.sin(a.altitude) * Math.sin(b.altitude) +
    Math.cos(a.altitude) * Math.cos(b.altitude) * Math.cos(a.azimuth - b.azimuth)
  return Math.acos(Math.min(1, cosine))
}

/** What astronomy-engine says, without refraction. */
function theirs(body: Body, year: number, day: number, hour: number, place: (typeof places)[number]) {
  const time = MakeTime(dayNumber({ year, month: 1, day: 1 }) + day + hour / 24 - 10957.5)
  const observer = new Observer(place.latitude, place.longitude, 0)
  const { ra, dec } = Equator(body, time, observer, true, true)
  const { altitude, azimuth } = Horizon(time, observer, ra, dec)
  return { altitude: altitude * degree, azimuth: azimuth * degree, lit: Illumination(body, time).phase_fraction }
}

describe('the sky', () => {
  /** Two theories drift apart with the centuries: the limits in minutes of arc widen towards antiquity. */
  it.each([
    [-500, 4, 30],
    [400, 3, 12],
    [1204, 2, 5],
    [1850, 2, 5],
    [2024, 2, 5],
    [2300, 2, 5],
  ])('has the Sun and the Moon where they stood in the year %i', (year, sunLimit, moonLimit) => {
    let [sunWorst, moonWorst, litWorst] = [0, 0, 0]
    for (const place of places) {
      for (let day = 3; day < 360; day += 17) {
        const hour = (day * 7) % 24
        const julian = julianDay(dayNumber({ year, month: 1, day: 1 }) + day) + hour / 24
        const ours = sunAndMoon(julian, place.latitude * degree, place.longitude * degree)
        sunWorst = Math.max(sunWorst, apart(ours.sun, theirs(Body.Sun, year, day, hour, place)))
        const moon = theirs(Body.Moon, year, day, hour, place)
        moonWorst = Math.max(moonWorst, apart(ours.moon, moon))
        litWorst = Math.max(litWorst, Math.abs(ours.moonLit - moon.lit))
      }
    }
    expect(arcMinutes(sunWorst)).toBeLessThan(sunLimit)
    expect(arcMinutes(moonWorst)).toBeLessThan(moonLimit)
    expect(litWorst).toBeLessThan(0.005)
  })

  it.each([
    [-500, 12],
    [1204, 4],
    [1800, 2],
    [1850, 2],
    [1900, 2],
    [1950, 2],
    [2000, 2],
    [2050, 2],
    [2100, 2],
    [2600, 4],
  ])('has the planets where they stood in the year %i, within %i minutes of arc', (year, limit) => {
    const worst: Record<string, number> = {}
    for (const place of places) {
      for (let day = 3; day < 360; day += 17) {
        const hour = (day * 7) % 24
        const julian = julianDay(dayNumber({ year, month: 1, day: 1 }) + day) + hour / 24
        for (const planet of planetsAt(julian, place.latitude * degree, place.longitude * degree)) {
          const away = apart(planet, theirs(bodies[planet.name], year, day, hour, place))
          worst[planet.name] = Math.max(worst[planet.name] ?? 0, arcMinutes(away))
        }
      }
    }
    expect(Object.keys(worst)).toEqual(Object.keys(bodies))
    for (const name of Object.keys(worst)) expect(worst[name], name).toBeLessThan(limit)
  })

  it('gives each planet the light that an observer would note', () => {
    for (let day = 0; day < 9_000; day += 97) {
      const julian = julianDay(dayNumber({ year: 1990, month: 1, day: 1 }) + day)
      for (const planet of planetsAt(julian, 0.8, 0)) {
        const { mag, phase_angle } = Illumination(bodies[planet.name], MakeTime(julian - 2451545))
        // Between us and the Sun a planet is not seen; Saturn's rings open and close.
        if (phase_angle > 150) continue
        expect(Math.abs(planet.magnitude - mag), planet.name).toBeLessThan(planet.name === 'saturn' ? 1 : 0.5)
      }
    }
  })

  it('turns azimuths clockwise from north', () => {
    const noon = sunAndMoon(julianDay(dayNumber({ year: 2024, month: 6, day: 21 })) + 0.5, 45 * degree, 0)
    expect(Math.abs(noon.sun.azimuth - turn / 2)).toBeLessThan(0.05)
    expect(noon.sun.altitude / degree).toBeCloseTo(68.4, 0)
  })
})
