import { mix2 } from '../kernel/hash.ts'
import { block, drawn } from '../kernel/philox.ts'
import { seatOf } from '../society/seats.ts'
import { channels, ticksPerYear, type World } from '../world.ts'
import { activityOf, eraOf, jobOf, jobs } from './jobs.ts'
import { isTravelling } from './households.ts'
import type { Hour } from './needs.ts'
import { goThere } from './whereto.ts'

const { sleeping, resting, eating, crafting, trading, studying, playing, talking } = activityOf
const { courting, celebrating, mourning, praying, fleeing, walking } = activityOf
const watching = activityOf['watching the sky']

/** Every seventh day nobody works but for the beasts' sake. */
export const restDays = 7
const outdoors = Uint8Array.from(jobs, (job) => (job.where < 0 ? 1 : 0))
const ofJob = Uint8Array.from(jobs, (job) => job.activity)

/**
 * What everybody does in the coming hour and where: rows `from` … `to`, each by itself, from the person's own draw. Writes the walk of
 * the hour.
 */
export function planHours(world: World, from: number, to: number, hour: Hour): void {
  const { people, settlements } = world
  const { fromU, fromV, toU, toV, fromBuilding, toBuilding, activity, alive, id, settlement, bornTick } = people
  const tick = world.now.tick[0]
  const onRoads = world.now.roadUntil[0] > tick
  for (let i = from; i < to; i++) {
    if (!alive[i]) continue
    if (onRoads && isTravelling(world, i)) {
      activity[i] = walking
      continue
    }
    fromU[i] = toU[i]
    fromV[i] = toV[i]
    fromBuilding[i] = toBuilding[i]
    const town = settlement[i]
    // In whole ticks: a share of a year would have to be put into a box for everybody.
    const lived = (tick - bornTick[i]) | 0
    const alarm = settlements.alarmUntil[town] > tick
    if (!alarm && sleepsAt(id[i], lived, settlements.era[town], hour.hour)) {
      // Those who sleep already lie where they lay.
      if (activity[i] === sleeping && toBuilding[i] >= 0) continue
      activity[i] = sleeping
      goThere(world, i, sleeping, hour, mix2(id[i], tick) | 0, mix2(tick, id[i]) | 0)
      continue
    }
    block(world.key0, world.key1, id[i], tick, channels.routine, 0)
    // Words with a sign are handed over as they are; others the engine would put into a box each.
    const roll = drawn[0] >>> 8
    const extra = drawn[1] | 0
    const spot = drawn[2] | 0
    const when = drawn[3] | 0
    const does = alarm ? fleeing : chooseActivity(world, i, town, lived, hour, roll, extra)
    activity[i] = does
    goThere(world, i, does, hour, spot, when)
  }
}

const years = (count: number): number => count * ticksPerYear

function sleepsAt(id: number, lived: number, era: number, hour: number): boolean {
  const habit = mix2(id, 77)
  const late = era >= eraOf.industrial ? 1 : 0
  const wakes = (lived < years(13) ? 7 : lived > years(64) ? 5 : 5 + (habit % 3)) + late
  const sleeps = (lived < years(4) ? 19 : lived < years(13) ? 20 : 21 + ((habit >>> 8) % 2)) + late
  return hour < wakes || hour >= sleeps
}

/** `roll` has 24 random bits, `extra` 32. */
function chooseActivity(
  world: World,
  i: number,
  town: number,
  lived: number,
  hour: Hour,
  roll: number,
  extra: number,
): number {
  const { people, settlements } = world
  const tick = world.now.tick[0]
  const h = hour.hour
  const era = settlements.era[town]
  if (people.ailingUntil[i] > tick || people.injury[i] > 0.45) return h === 12 || h === 18 ? eating : resting
  if (people.gatheringUntil[i] > tick) return (roll & 15) < 13 ? people.gathering[i] : talking
  const breakfast = people.activity[i] === sleeping
  if (breakfast || h === 12 || h === 18) return (roll & 15) === 0 ? talking : eating
  if (people.grievingUntil[i] > tick && (roll & 7) < 2) return mourning
  if (settlements.mourningDay[town] === hour.day && (roll & 7) < 2) return mourning
  if (settlements.festivalDay[town] === hour.day && h >= 10) return (roll & 15) < 12 ? celebrating : talking
  if (lived < years(3)) return (roll & 3) === 0 ? playing : resting
  const restDay = hour.day % restDays === 0
  if (lived < years(14)) return childhood(world, town, lived, era, hour, restDay, roll)
  const job = people.job[i]
  const early = job === jobOf.farmer || job === jobOf.fisher ? 1 : 0
  const working = !restDay && h >= 8 - early && h < (era >= eraOf.networked ? 17 : 18) && job > 1
  if (working) {
    if (hour.foul && outdoors[job]) return (roll & 3) === 0 ? talking : crafting
    if ((h < 11 || h > 15) && (roll & 31) < 3) return trading
    if ((roll & 31) === 4) return walking
    return ofJob[job]
  }
  if (restDay && h >= 9 && h < 11 && (extra & 255) < people.beliefs[i * 4]) return praying
  return leisure(world, i, hour, roll, extra)
}

function childhood(
  world: World,
  town: number,
  lived: number,
  era: number,
  hour: Hour,
  restDay: boolean,
  roll: number,
): number {
  const schooling = lived >= years(6) && era >= eraOf.industrial && !restDay && hour.hour >= 8 && hour.hour < 13
  if (schooling && seatOf(world, town, 'school') >= 0) return studying
  if (hour.foul && (roll & 3) !== 0) return resting
  return (roll & 7) === 0 ? talking : playing
}

function leisure(world: World, i: number, hour: Hour, roll: number, extra: number): number {
  const { people } = world
  if (people.courting[i] >= 0 && (roll & 3) < 2 && !hour.foul) return courting
  if (hour.foul) return (roll & 7) < 2 ? talking : (roll & 7) < 4 ? studying : resting
  const r = roll & 31
  if (r < 11) return talking
  if (r < 15) return walking
  if (r < 18) return trading
  if (r < 20) return (extra & 255) < people.beliefs[i * 4] ? praying : talking
  if (r < 22) return hour.light < 0.2 ? watching : playing
  return resting
}
