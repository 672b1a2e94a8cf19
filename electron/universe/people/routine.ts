import { block, drawn } from '../kernel/philox.ts'
import { mix2 } from '../kernel/hash.ts'
import { plazaU, plazaV } from '../place/streets.ts'
import { channels, ticksPerYear, type World } from '../world.ts'
import { activityOf, eraOf, jobOf, jobs } from './jobs.ts'
import type { Hour } from './needs.ts'

const {
  sleeping,
  resting,
  eating,
  crafting,
  trading,
  studying,
  playing,
  talking,
  courting,
  celebrating,
  mourning,
  praying,
  fleeing,
  walking,
} = activityOf
const watching = activityOf['watching the sky']
const factoryWork = activityOf['factory work']

const dark = { restDay: 7 }
const outdoorsJob = Uint8Array.from(jobs, (job) => (job.where < 0 ? 1 : 0))

/**
 * What everybody does in the coming hour and where: rows `from` … `to`, each by itself, from the person's own draw. Writes the walk of
 * the hour.
 */
export function planHours(world: World, from: number, to: number, hour: Hour): void {
  const { people } = world
  const { fromU, fromV, toU, toV, fromBuilding, toBuilding, alive } = people
  const tick = world.now.tick[0]
  for (let i = from; i < to; i++) {
    if (!alive[i]) continue
    fromU[i] = toU[i]
    fromV[i] = toV[i]
    fromBuilding[i] = toBuilding[i]
    block(world.key0, world.key1, people.id[i], tick, channels.routine, 0)
    const does = chooseActivity(world, i, hour, drawn[0] >>> 8, drawn[1])
    people.activity[i] = does
    goThere(world, i, does, hour, drawn[2], drawn[3])
  }
}

/** `roll` has 24 random bits, `extra` 32. */
function chooseActivity(world: World, i: number, hour: Hour, roll: number, extra: number): number {
  const { people, settlements } = world
  const town = people.settlement[i]
  const tick = world.now.tick[0]
  const h = hour.hour
  if (settlements.alarmUntil[town] > tick) return fleeing
  const age = (tick - people.bornTick[i]) / ticksPerYear
  const habit = mix2(people.id[i], 77)
  const era = settlements.era[town]
  const late = era >= eraOf.industrial ? 1 : 0
  const wakes = (age < 13 ? 7 : age > 64 ? 5 : 5 + (habit % 3)) + late
  const sleeps = (age < 4 ? 19 : age < 13 ? 20 : 21 + ((habit >>> 8) % 2)) + late
  if (h < wakes || h >= sleeps) return sleeping
  if (people.ailingUntil[i] > tick || people.injury[i] > 0.45) return h === 12 || h === 18 ? eating : resting
  if (h === wakes || h === 12 || h === 18) return (roll & 15) === 0 ? talking : eating
  if (people.grievingUntil[i] > tick && (roll & 7) < 2) return mourning
  if (settlements.mourningDay[town] === hour.day && (roll & 7) < 2) return mourning
  if (settlements.festivalDay[town] === hour.day && h >= 10) return (roll & 15) < 12 ? celebrating : talking
  if (age < 3) return (roll & 3) === 0 ? playing : resting
  const restDay = hour.day % dark.restDay === 0
  if (age < 14) {
    const school = age >= 6 && era >= eraOf.industrial && settlements.seat[town * 17 + 11] >= 0
    if (school && !restDay && h >= 8 && h < 13) return studying
    if (hour.foul && (roll & 3) !== 0) return resting
    return (roll & 7) === 0 ? talking : playing
  }
  const job = people.job[i]
  const early = job === jobOf.farmer || job === jobOf.fisher ? 1 : 0
  const working = !restDay && h >= 8 - early && h < (era >= eraOf.networked ? 17 : 18) && job > 1
  if (working) {
    if (hour.foul && outdoorsJob[job]) return (roll & 3) === 0 ? talking : crafting
    if ((h < 11 || h > 15) && (roll & 31) < 3) return trading
    if ((roll & 31) === 4) return walking
    return jobs[job].activity
  }
  if (restDay && h >= 9 && h < 11 && (extra & 255) < people.beliefs[i * 4]) return praying
  return leisure(world, i, hour, roll, extra)
}

function leisure(world: World, i: number, hour: Hour, roll: number, extra: number): number {
  const { people } = world
  const love = people.courting[i] >= 0
  if (love && (roll & 3) < 2 && !hour.foul) return courting
  if (hour.foul) return (roll & 7) < 2 ? talking : (roll & 7) < 4 ? studying : resting
  const r = roll & 31
  if (r < 11) return talking
  if (r < 15) return walking
  if (r < 18) return trading
  if (r < 20) return (extra & 255) < people.beliefs[i * 4] ? praying : talking
  if (r < 22) return hour.light < 0.2 ? watching : playing
  return resting
}

function goThere(world: World, i: number, does: number, hour: Hour, spot: number, when: number): void {
  const { people, settlements, buildings, households } = world
  const town = people.settlement[i]
  people.leave[i] = ((when & 0xff) * 190) >>> 8
  const sideways = ((spot & 0xffff) / 65535) * 2 - 1
  const forward = ((spot >>> 16) / 65535) * 2 - 1
  const home = people.household[i] >= 0 ? households.home[people.household[i]] : -1
  switch (does) {
    case sleeping:
    case resting:
    case crafting:
      if (does === crafting && people.work[i] >= 0) return enter(world, i, people.work[i])
      return home >= 0 ? enter(world, i, home) : stand(world, i, sideways * plazaU, forward * plazaV)
    case eating: {
      const outside =
        outdoorsJob[people.job[i]] && hour.hour === 12 && !hour.foul && people.job[i] > 1 && hour.day % 7 !== 0
      if (outside) return stand(world, i, people.workU[i] + 3 * sideways, people.workV[i] + 3 * forward)
      return home >= 0 ? enter(world, i, home) : stand(world, i, sideways * plazaU, forward * plazaV)
    }
    case talking:
    case walking:
    case playing:
    case watching: {
      if (hour.foul && home >= 0) return enter(world, i, home)
      // Half of the talk and play is in the lane before somebody's door, half in the square.
      if ((when & 0x300) === 0 || home < 0) return stand(world, i, sideways * plazaU, forward * plazaV)
      const near = does === walking ? home + ((when >>> 12) % 9) - 4 : home + ((when >>> 12) % 3) - 1
      const door = near >= 0 && near < buildings.rows && buildings.settlement[near] === town ? near : home
      const street = Math.floor(buildings.v[door] / 41 + 0.5) * 41
      return stand(world, i, buildings.u[door] + 6 * sideways, street + 2.6 * forward)
    }
    case courting:
      return stand(world, i, plazaU * 1.15 + 4 * sideways, plazaV * 0.6 * forward)
    case mourning:
    case praying: {
      const temple = settlements.seat[town * 17 + 5]
      if (temple >= 0 && does === praying) return enter(world, i, temple)
      if (temple >= 0) return stand(world, i, buildings.u[temple] + 9 * sideways, buildings.v[temple] + 9 * forward)
      return stand(world, i, sideways * plazaU, forward * plazaV)
    }
    case trading:
    case celebrating:
    case fleeing:
      return stand(world, i, sideways * plazaU * 0.9, forward * plazaV * 0.9)
    case studying: {
      const school = settlements.seat[town * 17 + 11]
      return school >= 0 ? enter(world, i, school) : home >= 0 ? enter(world, i, home) : stand(world, i, 0, 0)
    }
    case factoryWork:
      people.leave[i] >>= 2
      return people.work[i] >= 0 ? enter(world, i, people.work[i]) : stand(world, i, people.workU[i], people.workV[i])
    default:
      if (people.work[i] >= 0) return enter(world, i, people.work[i])
      return stand(world, i, people.workU[i] + 14 * sideways, people.workV[i] + 14 * forward)
  }
}

function enter(world: World, i: number, building: number): void {
  const { people, buildings } = world
  people.toBuilding[i] = building
  people.toU[i] = buildings.u[building]
  people.toV[i] = buildings.v[building]
}

function stand(world: World, i: number, u: number, v: number): void {
  const { people } = world
  people.toBuilding[i] = -1
  people.toU[i] = u + 0
  people.toV[i] = v + 0
}
