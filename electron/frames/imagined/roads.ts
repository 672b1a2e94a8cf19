import type { Road } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Era } from '../../universe/reading.ts'
import type { Land } from './land.ts'
import { layers } from './land.ts'

export function layRoads(
  roll: Roll,
  land: Land,
  radius: number,
  main: number,
  width: number,
  paved: boolean,
  era: Era,
): Road[] {
  const reach = era === 'foraging' ? radius : radius * 1.9
  const roads = [bend(roll, 0, 0, main, reach, width, paved)]
  const count =
    era === 'foraging' ? 0 : era === 'farming' ? roll.whole(0, 1) : roll.whole(1, era === 'networked' ? 4 : 3)
  for (let i = 0; i < count; i++) {
    const spot = roadPoint(roads[0], 0.5 + ((i + 0.6) / (count + 0.2) - 0.5) * 0.62)
    roads.push(
      bend(
        roll,
        spot.x,
        spot.y,
        main + Math.PI / 2 + roll.between(-0.22, 0.22),
        radius * roll.between(0.55, 0.95),
        width * roll.between(0.65, 0.9),
        paved,
      ),
    )
  }
  // A road does not lead into the sea; the main one is kept whatever happens.
  const dry = roads.map((road) => ({ ...road, points: onDryLand(land, road.points) }))
  return dry.filter((road, index) => index === 0 || road.points.length >= 6)
}

export function bend(
  roll: Roll,
  x: number,
  y: number,
  heading: number,
  reach: number,
  widthMetres: number,
  paved: boolean,
): Road {
  const seed = roll.whole(1, 1_000_000)
  const points: number[] = []
  const pieces = Math.max(4, Math.round(reach / 9))
  for (let i = -pieces; i <= pieces; i++) {
    const along = (i / pieces) * reach
    const aside = layers(seed, along / 130, 0.3, 2) * 26 * Math.min(1, Math.abs(along) / 60)
    points.push(
      round(x + Math.sin(heading) * along + Math.cos(heading) * aside),
      round(y + Math.cos(heading) * along - Math.sin(heading) * aside),
    )
  }
  return { points, widthMetres: round(widthMetres), paved }
}

function onDryLand(land: Land, points: number[]): number[] {
  const middle = Math.floor(points.length / 4) * 2
  const dry = (at: number) => land.heightAt(points[at], points[at + 1]) > land.seaLevel + 0.4
  let from = Math.max(0, middle - 4)
  let to = Math.min(points.length - 2, middle + 4)
  while (from >= 2 && dry(from - 2)) from -= 2
  while (to + 3 < points.length && dry(to + 2)) to += 2
  return points.slice(from, to + 2)
}

export function lengthOf(road: Road): number {
  let length = 0
  for (let i = 2; i < road.points.length; i += 2)
    length += Math.hypot(road.points[i] - road.points[i - 2], road.points[i + 1] - road.points[i - 1])
  return length
}

/** A point of a road by its share of the length, and the way the road goes there. */
export function roadPoint(road: Road, share: number): { x: number; y: number; heading: number } {
  const pieces = road.points.length / 2 - 1
  const along = Math.min(pieces - 0.001, Math.max(0, share * pieces))
  const at = Math.floor(along) * 2
  const part = along - Math.floor(along)
  const dx = road.points[at + 2] - road.points[at]
  const dy = road.points[at + 3] - road.points[at + 1]
  return { x: road.points[at] + dx * part, y: road.points[at + 1] + dy * part, heading: Math.atan2(dx, dy) }
}

export function distanceTo(road: Road, x: number, y: number): number {
  let nearest = Infinity
  const { points } = road
  for (let i = 0; i + 3 < points.length; i += 2) {
    const dx = points[i + 2] - points[i]
    const dy = points[i + 3] - points[i + 1]
    const share = Math.min(1, Math.max(0, ((x - points[i]) * dx + (y - points[i + 1]) * dy) / (dx * dx + dy * dy || 1)))
    nearest = Math.min(nearest, Math.hypot(x - points[i] - dx * share, y - points[i + 1] - dy * share))
  }
  return nearest
}

export const round = (metres: number) => Math.round(metres * 100) / 100 + 0
