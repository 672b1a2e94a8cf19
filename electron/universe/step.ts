import { degree, ramp } from './kernel/exact.ts'
import { buryRows } from './midnight.ts'
import { liveDay } from './people/bodies.ts'
import { giveBirth, mayConceive } from './people/births.ts'
import { burialHour, holdBurials } from './people/burial.ts'
import { imitate, meetOthers } from './people/company.ts'
import { court } from './people/love.ts'
import { holdWedding, weddingHour } from './people/wedding.ts'
import { feelHour, noteMoods } from './people/crowd.ts'
import type { Hour } from './people/needs.ts'
import { planHours } from './people/routine.ts'
import { earnAndEat, findWork, turnYears } from './people/work.ts'
import { surveyEdge } from './place/tiles.ts'
import { yearShare } from './sky/calendar.ts'
import { climateOf } from './sky/climate.ts'
import { julianDay } from './sky/clock.ts'
import { sunAltitude } from './sky/horizon.ts'
import { advanceAir, airOf } from './sky/weather.ts'
import { relieve, sitInCouncil } from './society/council.ts'
import { watchDusk } from './society/evening_sky.ts'
import { watchSky } from './society/omens.ts'
import { thinkOn } from './society/knowledge.ts'
import { considerLeaving } from './society/migration.ts'
import { leavingHour } from './society/setting_out.ts'
import { keepFeasts } from './society/feasts.ts'
import { chooseLeader } from './society/leaders.ts'
import { closeDay } from './society/town.ts'
import { considerNesting } from './society/nested.ts'
import { trade } from './society/trade.ts'
import { weighWards } from './society/wards.ts'
import { castForSeason } from './society/wisdom.ts'
import { bringSickness } from './people/contagion.ts'
import { dayOf } from './sky/calendar.ts'
import { strikeDay } from './society/disasters.ts'
import { callRoll, dayCount, hourOf, makeRoom, type World } from './world.ts'

/** People have to do with each other from eight in the morning until past eight at night. */
const firstMeeting = 8
const meetingHours = 13

/** One hour of a universe. Whoever has threads to spare may share out the rows of `crowd`, and changes no byte by it. */
export function step(world: World, crowd = liveCrowd): void {
  const { now } = world
  world.happened = []
  now.tick[0] += 1
  makeRoom(world)
  const hour = openHour(world)
  if (hour.hour === 0) {
    buryRows(world)
    callRoll(world)
    openDay(world)
    callRoll(world)
  } else callRoll(world)
  if (hour.hour === leavingHour && isFirstOfMonth(world)) openRoads(world)
  if (hour.hour < 5 || hour.hour > 18) watchSky(world)
  if (hour.hour > 14) watchDusk(world, hour.hour)
  if (hour.hour === burialHour) holdBurials(world)
  liveHour(world, hour.hour)
  crowd(world, hour)
  if (hour.hour === 10) surveyEdge(world)
}

/** What everybody goes through alone: each row looks at others only as they were when the hour began. */
function liveCrowd(world: World, hour: Hour): void {
  const { rows } = world.people
  noteMoods(world)
  feelHour(world, 0, rows, hour)
  planHours(world, 0, rows, hour)
}

/** The sky moves on, and what it means for bodies is written down once for everybody. */
export function openHour(world: World): Hour {
  const { now, genesis } = world
  advanceAir(now.air, 1)
  const hour = hourOf(world)
  const day = dayCount(world)
  const date = world.firstDay + day
  const climate = climateOf(world)
  const air = airOf(now.air, climate, yearShare(date), hour)
  now.wetness[0] = soak(now.wetness[0], air.rain > 0.05 ? 1 : 0, air.rain > 0.05 ? 0.25 : 0.06)
  const melt = air.temperatureCelsius > 1 ? 0.012 * air.temperatureCelsius : 0
  now.snowCover[0] = Math.max(0, Math.min(1, now.snowCover[0] + 0.06 * air.snowfall - melt))
  const { latitude, longitude } = genesis.place
  const altitude = sunAltitude(julianDay(date) + hour / 24 - longitude / 360, latitude * degree, longitude * degree)
  return {
    hour,
    day,
    light: ramp(-0.12, 0.12, altitude),
    temperatureCelsius: air.temperatureCelsius,
    foul: air.rain > 0.2 || air.snowfall > 0.2,
    storm: air.weather === 'storm',
  }
}

function soak(value: number, goal: number, pace: number): number {
  const moved = value + (goal - value) * pace
  return moved < 1e-4 ? 0 : moved
}

function openDay(world: World): void {
  const { now, settlements } = world
  now.cooperation[0] = now.meetings[0] > 0 ? now.kindnesses[0] / now.meetings[0] : now.cooperation[0]
  now.meetings[0] = now.kindnesses[0] = 0
  now.births[0] = now.deaths[0] = 0
  const firstOfMonth = isFirstOfMonth(world)
  for (let s = 0; s < settlements.rows; s++) {
    settlements.cooperation[s] = now.cooperation[0]
    closeDay(world, s)
    chooseLeader(world, s)
    keepFeasts(world, s)
    relieve(world, s)
    thinkOn(world, s)
    castForSeason(world, s)
    strikeDay(world, s)
    if (firstOfMonth) {
      weighWards(world, s)
      sitInCouncil(world, s)
      considerNesting(world, s)
    }
  }
  trade(world)
  bringSickness(world)
}

function isFirstOfMonth(world: World): boolean {
  return dayOf(world.firstDay + dayCount(world)).day === 1
}

function openRoads(world: World): void {
  // Settlements that are founded in the walk do not set out themselves on the same day.
  for (let s = 0, count = world.settlements.rows; s < count; s++) considerLeaving(world, s)
  callRoll(world)
}

/** The slow things happen to everybody once a day: those of the body at any hour, those between people while they are awake. */
function liveHour(world: World, hour: number): void {
  const { people, now } = world
  const tick = now.tick[0]
  const { rows } = people
  for (let i = 0; i < rows; i++) {
    if (!people.alive[i]) continue
    if (people.dueTick[i] > 0 && people.dueTick[i] <= tick) giveBirth(world, i)
    if (hour === weddingHour && people.weddingTick[i] > 0 && people.weddingTick[i] <= tick) holdWedding(world, i)
    if (people.id[i] % 24 === hour && people.alive[i] && liveDay(world, i)) {
      earnAndEat(world, i)
      mayConceive(world, i)
    }
    if (firstMeeting + (people.id[i] % meetingHours) === hour && people.alive[i]) liveAmongOthers(world, i)
  }
}

function liveAmongOthers(world: World, i: number): void {
  turnYears(world, i)
  findWork(world, i)
  court(world, i)
  meetOthers(world, i)
  imitate(world, i)
}
