import { atan2, turn, wrap } from '../kernel/exact.ts'
import { fixedUnit } from '../kernel/hash.ts'
import { worldX, worldY } from '../place/streets.ts'
import { alongWay, type WayPlace, wayMetres } from '../place/ways.ts'
import { frameOf } from '../society/frame.ts'
import type { World } from '../world.ts'

/** Where somebody is inside the hour. */
export type Whereabouts = { x: number; y: number; headingRadians: number; speed: number; building: number }

const place: WayPlace = { x: 0, y: 0, dx: 1, dy: 0 }
/** The share of a journey that leads from the old door to the road, and as much from the road to the new one. */
const doorstep = 0.06

/** A household on its way walks together, a few steps apart; from the door they left to the door they will have. */
export function onTheRoad(world: World, i: number, fraction: number): Whereabouts {
  const { people, households, now } = world
  const house = people.household[i]
  const [from, to] = [households.from[house], households.settlement[house]]
  const hours = households.arriveTick[house] - households.leftTick[house]
  const share = Math.min(1, (now.tick[0] + fraction - households.leftTick[house]) / hours)
  const whole = wayMetres(world, from, to)
  const apart = Math.min(1, 12 * share * (1 - share))
  const walked = share * whole - apart * (people.id[i] % 6) * 1.7
  alongWay(world, from, to, Math.max(0, walked), whole, place)
  const aside = apart * 1.6 * (fixedUnit(people.id[i], 5, 8) - 0.5)
  let x = place.x - aside * place.dy
  let y = place.y + aside * place.dx
  const leaving = Math.max(0, 1 - share / doorstep)
  if (leaving > 0) {
    const frame = frameOf(world, from)
    x += (worldX(frame, people.fromU[i], people.fromV[i]) - x) * leaving
    y += (worldY(frame, people.fromU[i], people.fromV[i]) - y) * leaving
  }
  const arriving = Math.max(0, 1 - (1 - share) / doorstep)
  if (arriving > 0) {
    const frame = frameOf(world, to)
    x += (worldX(frame, people.toU[i], people.toV[i]) - x) * arriving
    y += (worldY(frame, people.toU[i], people.toV[i]) - y) * arriving
  }
  const headingRadians = wrap(atan2(place.dx, place.dy), turn)
  return { x, y, headingRadians, speed: whole / (hours * 3600), building: -1 }
}
