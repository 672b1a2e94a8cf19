import { sin, turn, wrap, atan2 } from '../kernel/exact.ts'
import { fixedUnit } from '../kernel/hash.ts'
import { isTravelling } from '../people/households.ts'
import { activityOf } from '../people/jobs.ts'
import { type Frame, worldX, worldY } from '../place/streets.ts'
import { alongWalk, layWalk, type Step } from '../place/walk.ts'
import { frameOf } from '../society/frame.ts'
import type { World } from '../world.ts'
import { onTheRoad, type Whereabouts } from './travel.ts'

const walker: Step = { u: 0, v: 0, du: 1, dv: 0 }
const strolling = new Uint8Array(32)
for (const name of [
  'playing',
  'walking',
  'celebrating',
  'trading',
  'gathering',
  'hunting',
  'herding',
  'farming',
  'fleeing',
] as const) {
  strolling[activityOf[name]] = 1
}
const paceMetresPerSecond = 1.3
const secondsPerTick = 3600

/** The same answer for the same fraction, and no jump from one hour to the next. */
export function whereabouts(world: World, i: number, fraction: number): Whereabouts {
  const { people } = world
  if (isTravelling(world, i)) return onTheRoad(world, i, fraction)
  const frame = frameOf(world, people.settlement[i])
  const [u0, v0, u1, v1] = [people.fromU[i], people.fromV[i], people.toU[i], people.toV[i]]
  const leave = people.leave[i] / 255
  const length = layWalk(u0, v0, u1, v1)
  const usual = length / (paceMetresPerSecond * secondsPerTick)
  const takes = Math.min(usual, Math.max(0.02, 0.98 - leave))
  if (fraction < leave || (length < 0.5 && people.fromBuilding[i] === people.toBuilding[i])) {
    if (length >= 0.5 || people.fromBuilding[i] >= 0) return resting(world, i, frame, u0, v0, people.fromBuilding[i])
  }
  if (fraction < leave + takes && length >= 0.5) {
    const at = ((fraction - leave) / takes) * length
    alongWalk(at, walker)
    const [x, y] = [worldX(frame, walker.u, walker.v), worldY(frame, walker.u, walker.v)]
    const [ax, ay] = [
      worldX(frame, walker.u + walker.du, walker.v + walker.dv),
      worldY(frame, walker.u + walker.du, walker.v + walker.dv),
    ]
    return {
      x,
      y,
      headingRadians: wrap(atan2(ax - x, ay - y), turn),
      speed: length / (takes * secondsPerTick),
      building: -1,
    }
  }
  if (people.toBuilding[i] >= 0 || strolling[people.activity[i]] === 0)
    return resting(world, i, frame, u1, v1, people.toBuilding[i])
  return stroll(world, i, frame, fraction, Math.min(0.98, leave + takes))
}

function resting(world: World, i: number, frame: Frame, u: number, v: number, building: number): Whereabouts {
  const { people } = world
  const headingRadians = turn * fixedUnit(people.id[i], people.activity[i], 3)
  return { x: worldX(frame, u, v), y: worldY(frame, u, v), headingRadians, speed: 0, building }
}

/** To and fro about the spot, and back to it when the hour ends. */
function stroll(world: World, i: number, frame: Frame, fraction: number, since: number): Whereabouts {
  const { people } = world
  const span = 1 - since
  const t = (fraction - since) / span
  const reach = people.activity[i] === activityOf.playing ? 7 : people.activity[i] === activityOf.walking ? 11 : 4.5
  const bearing = turn * fixedUnit(people.id[i], people.activity[i], 4)
  const rounds = Math.max(1, Math.floor(span * (people.activity[i] === activityOf.playing ? 90 : 26)))
  const at = (s: number): [number, number] => {
    const grown = 4 * s * (1 - s)
    const u = people.toU[i] + grown * reach * sin(turn * rounds * s + bearing)
    const v = people.toV[i] + grown * reach * sin(turn * (rounds * 0.5) * s) * 0.7
    return [worldX(frame, u, v), worldY(frame, u, v)]
  }
  const [x, y] = at(t)
  const ahead = Math.min(1, t + 0.0004 / span)
  const [ax, ay] = at(ahead)
  const seconds = (ahead - t) * span * secondsPerTick
  const moved = Math.sqrt((ax - x) * (ax - x) + (ay - y) * (ay - y))
  const speed = seconds > 0 ? Math.min(4, moved / seconds) : 0
  return { x, y, headingRadians: wrap(atan2(ax - x, ay - y), turn), speed, building: -1 }
}
