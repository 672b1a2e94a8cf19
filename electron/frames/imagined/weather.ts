import type { Sky } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Biome, Season, Weather } from '../../universe/reading.ts'

const degree = Math.PI / 180
const warmth: Record<Season, number> = { spring: 13, summer: 24, autumn: 12, winter: 0 }
const climate: Record<Biome, number> = {
  coast: 2,
  plains: 0,
  forest: 0,
  hills: -2,
  mountains: -8,
  desert: 9,
  wetland: 1,
  tundra: -14,
}
const declination: Record<Season, number> = { spring: 4, summer: 22, autumn: -4, winter: -22 }

/** A sky for a season, an hour and a weather: the Sun where it would stand at a latitude of 20 to 55 degrees. */
export function hangSky(roll: Roll, season: Season, weather: Weather, hour: number, biome: Biome): Sky {
  const latitude =
    (biome === 'tundra' ? roll.between(52, 66) : biome === 'desert' ? roll.between(18, 32) : roll.between(30, 54)) *
    degree
  const tilt = declination[season] * degree
  const turn = (hour - 12) * 15 * degree
  const sunSin = Math.sin(latitude) * Math.sin(tilt) + Math.cos(latitude) * Math.cos(tilt) * Math.cos(turn)
  const sunAltitude = Math.asin(sunSin)
  const sunAzimuth =
    Math.PI + Math.atan2(Math.sin(turn), Math.cos(turn) * Math.sin(latitude) - Math.tan(tilt) * Math.cos(latitude))
  const temperature = warmth[season] + climate[biome] + roll.between(-5, 5) + (sunAltitude > 0 ? 3 : -4)
  const cold = temperature < 1
  const grey = weather === 'overcast' || weather === 'rain' || weather === 'storm' || weather === 'snow'
  const cloud =
    weather === 'clear'
      ? roll.between(0, 0.15)
      : weather === 'cloudy'
        ? roll.between(0.3, 0.6)
        : grey
          ? roll.between(0.85, 1)
          : roll.between(0.4, 0.9)
  const rain = weather === 'rain' ? roll.between(0.3, 0.8) : weather === 'storm' ? roll.between(0.7, 1) : 0
  const wind = weather === 'storm' ? roll.between(14, 26) : roll.between(0, 8)
  const windTurn = roll.between(0, 2 * Math.PI)
  const lies =
    weather === 'snow' ||
    ((biome === 'tundra' || biome === 'mountains' || season === 'winter') && cold && roll.chance(0.6))
  return {
    sunAltitude,
    sunAzimuth,
    moonAltitude: roll.between(-0.6, 1.1),
    moonAzimuth: roll.between(0, 2 * Math.PI),
    moonLit: roll.between(0, 1),
    planets: [],
    season,
    weather,
    cloud,
    rain,
    snowfall: weather === 'snow' ? roll.between(0.3, 1) : 0,
    fog: weather === 'fog' ? roll.between(0.5, 0.95) : 0,
    snowCover: lies ? roll.between(0.5, 1) : 0,
    wetness: rain > 0 ? roll.between(0.6, 1) : roll.chance(0.15) ? roll.between(0.2, 0.7) : 0,
    windEast: Math.sin(windTurn) * wind,
    windNorth: Math.cos(windTurn) * wind,
    temperatureCelsius: Math.round(temperature * 10) / 10,
    starAngle: (hour / 24) * 2 * Math.PI,
  }
}

/** Weather that a season and a land can have. */
export function weatherFor(roll: Roll, season: Season, biome: Biome): Weather {
  const snowy =
    biome === 'tundra' || biome === 'mountains' ? (season === 'summer' ? 0.15 : 1.4) : season === 'winter' ? 1.6 : 0
  return roll.weigh<Weather>([
    ['clear', 3],
    ['cloudy', 2],
    ['overcast', 1.2],
    ['fog', biome === 'desert' ? 0.3 : 1],
    ['rain', biome === 'desert' ? 0.2 : season === 'winter' ? 0.7 : 1.4],
    ['storm', biome === 'desert' ? 0.3 : 0.7],
    ['snow', biome === 'desert' ? 0 : snowy],
  ])
}
