import type { Law } from '../universe/contract.ts'
import type { BuildingReading } from '../universe/reading.ts'
import { boxAround } from './box.ts'
import { walled } from './fly.ts'
import type { Point } from './framing.ts'
import { isOpen } from './scenery/indoors.ts'
import type { Site } from './sites.ts'

/** Somewhere to stand, and what speaks for it. */
export type Stand = { from: Point; worth: number }
/** What is to be seen: where the picture looks, and the points that nothing may hide. */
export type Subject = { aim: Point; marks: Point[] }
/** How good a stand is for its own sake, at a turn round the subject and so far from it. */
type WorthOf = (turn: number, away: number, eye: number, at: Point) => number

const reachMetres = 140
const lowSunRadians = 0.16
const roofMetres = 3

export type Survey = ReturnType<typeof surveyAround>

/** What stands about a place and in whose light, for whoever looks for somewhere to stand. */
export function surveyAround<World, Genesis>(law: Law<World, Genesis>, world: World, site: Site) {
  const heightAt = (x: number, y: number) => law.heightAt(world, x, y)
  const houses = law.buildings(world, boxAround(site, reachMetres))
  const sky = law.sky(world, 0)

  /** Towards the Moon or a low Sun the sky burns; a high one is better behind the camera. */
  function light(heading: number): number {
    if (sky.sunAltitude < -0.1 && sky.moonAltitude > 0.05)
      return 0.35 * sky.moonLit * Math.cos(heading - sky.moonAzimuth)
    const towards = Math.cos(heading - sky.sunAzimuth)
    if (Math.abs(sky.sunAltitude) < lowSunRadians) return 0.35 * towards
    return sky.sunAltitude > 0 ? -0.15 * towards : 0
  }

  /** Of stands at these turns, distances and heights round a subject the one that is worth most. */
  function best(
    { aim, marks }: Subject,
    turns: readonly number[],
    metres: readonly number[],
    eyes: readonly number[],
    worthOf: WorthOf,
  ): Stand {
    let found: Stand | undefined
    const reach = Math.max(...metres) + 16
    const between = houses.filter((one) => Math.hypot(one.x - aim.x, one.y - aim.y) < reach)
    for (const turn of turns)
      for (const away of metres)
        for (const eye of eyes) {
          const x = aim.x + Math.sin(turn) * away
          const y = aim.y + Math.cos(turn) * away
          const from = { x, y, z: Math.max(0, heightAt(x, y)) + eye }
          if (walled(houses, from.x, from.y, from.z)) continue
          const seen = marks.filter((mark) => sees(from, mark, between)).length / marks.length
          const worth = 3 * seen + worthOf(turn, away, eye, from) + light(turn + Math.PI) - crowding(from, aim)
          if (!found || worth > found.worth) found = { from, worth }
        }
    return found ?? { from: { ...aim, z: aim.z + 40 }, worth: 0 }
  }

  /** Whether nothing that stands or rises lies between; what stands at the very end is what is looked at. */
  function sees(from: Point, to: Point, between = houses): boolean {
    const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 1.5))
    for (let i = 1; i < steps; i++) {
      const share = i / steps
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      const z = from.z + (to.z - from.z) * share
      if (heightAt(x, y) > z) return false
      for (const house of between)
        if (house.id !== site.building && Math.hypot(house.x - x, house.y - y) < 14 && blocks(house, x, y, z))
          return false
    }
    return true
  }

  /** A wall at the picture's edge, close by, speaks against a stand, and so does a stall right before the lens. */
  function crowding(from: Point, aim: Point): number {
    const heading = Math.atan2(aim.x - from.x, aim.y - from.y)
    let sum = 0
    for (const house of houses) {
      if (house.id === site.building) continue
      const away = Math.hypot(house.x - from.x, house.y - from.y)
      const reachOf = Math.max(house.widthMetres, house.depthMetres) / 2
      const isAhead = Math.cos(Math.atan2(house.x - from.x, house.y - from.y) - heading) > 0.55
      if (isAhead && away - reachOf < 9 && from.z < house.z + house.heightMetres + roofMetres) sum += 0.5
    }
    return sum
  }

  return { heightAt, houses, light, best, sees, crowding }
}

function blocks(house: BuildingReading, x: number, y: number, z: number): boolean {
  return walled([house], x, y, z) || (isOpen(house) && z < house.z + 3.5 && Math.hypot(house.x - x, house.y - y) < 3)
}

export function turnsFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + (k / count) * 2 * Math.PI)
}
