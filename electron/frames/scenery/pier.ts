import type { Building, Pier, Thing } from '../scene.ts'
import { mixed, seeded, shareOf } from '../seeded.ts'
import { seaward } from '../sites.ts'
import { something } from './objects.ts'

/** How far a harbour may lie from its water, and in which reach water is looked for. */
const farthestMetres = 90
const lookMetres = 60
const deckMetres = 0.9
/** Boats float from here on, and so far does the jetty go out. */
const afloatMetres = 0.5
const deepMetres = 1.7
const shortestMetres = 22
const longestMetres = 60
const mooredMetres = 2.9

type HeightAt = (x: number, y: number) => number
type House = Pick<Building, 'id' | 'x' | 'y' | 'depthMetres'>

/** The jetty of a harbour: from where its land comes down to the height of a deck out to water that bears a boat. */
export function pierOf(heightAt: HeightAt, { x, y, depthMetres }: House): Pier | undefined {
  const headingRadians = seaward(heightAt, x, y, lookMetres)
  const at = (metres: number) => heightAt(x + Math.sin(headingRadians) * metres, y + Math.cos(headingRadians) * metres)
  const front = depthMetres / 2 + 1
  let start = front
  while (start < farthestMetres && at(start) > deckMetres) start++
  let edge = start
  while (edge < farthestMetres && at(edge) > 0) edge++
  if (edge >= farthestMetres) return undefined
  let end = edge + shortestMetres / 2
  while (end < edge + longestMetres && at(end) > -deepMetres) end++
  return {
    x: x + Math.sin(headingRadians) * start,
    y: y + Math.cos(headingRadians) * start,
    z: deckMetres,
    headingRadians,
    lengthMetres: Math.min(longestMetres, Math.max(shortestMetres, end - start)),
  }
}

/** What lies at a jetty and on it: boats along both sides, a ship across its end where there are ships, barrels at its foot. */
export function moor(pier: Pier, heightAt: HeightAt, harbour: House, hasShips: boolean): Thing[] {
  const { x, y, z, headingRadians, lengthMetres } = pier
  const things: Thing[] = []
  const spot = (along: number, aside: number, up: number, heading: number) => ({
    x: x + Math.sin(headingRadians) * along + Math.cos(headingRadians) * aside,
    y: y + Math.cos(headingRadians) * along - Math.sin(headingRadians) * aside,
    z: up,
    heading,
  })
  const sides = [-1, 1]
  for (const side of sides)
    for (let along = lengthMetres - 4, place = 0; along > 0; along -= 8.5, place++) {
      const key = mixed(harbour.id, place * 2 + (side > 0 ? 1 : 0), 62)
      const at = spot(along, side * mooredMetres, 0, headingRadians + (key & 256 ? Math.PI : 0) + side * 0.06)
      // Some are out at sea.
      if (key % 100 < 22 || heightAt(at.x, at.y) > -afloatMetres) continue
      things.push(something(seeded(key, 51), 'boat', at, false))
    }
  if (hasShips) {
    const key = mixed(harbour.id, 40, 62)
    const turn = headingRadians + Math.PI / 2 + (shareOf(harbour.id, 63) - 0.5) * 0.3
    const at = spot(lengthMetres + 6.5, (shareOf(harbour.id, 64) - 0.5) * 6, 0, turn)
    if (heightAt(at.x, at.y) < -afloatMetres)
      things.push(something(seeded(key, 51), 'ship', at, false, { sizeMetres: 18 + (key % 5) }))
  }
  for (let k = 0; k < 3; k++) {
    const key = mixed(harbour.id, k, 65)
    const at = spot(lengthMetres * (0.28 + 0.14 * k), (k % 2 ? 1 : -1) * 1.1, z, 0)
    things.push(something(seeded(key, 51), 'barrel', at, false))
  }
  return things
}
