import { around, isOpen } from '../../frames/scenery/indoors.ts'
import type { BuildingReading, PersonReading } from '../../universe/reading.ts'

type Point = { x: number; y: number; z: number }

export type Sight = {
  /** Whether a wall, a roof or a hill stands between the eye and this person's head. */
  hides(person: Pick<PersonReading, 'x' | 'y' | 'z' | 'indoors' | 'building'>): boolean
}

const headMetres = 1.5
/** Walls that somebody leans on do not hide them. */
const besideMetres = 0.5
/** How much of a house's breadth its roof is high, gables and hips together. */
const roofShare = 0.3
/** Hills are long: the ground is asked for no oftener than this, and no more than so many times. */
const groundMetres = 12
const groundStepsMax = 6

/** What an eye can see past, from where it stands. */
export function createSight(
  from: Point,
  buildings: readonly BuildingReading[],
  heightAt: (x: number, y: number) => number,
): Sight {
  const solid = buildings.filter(isSolid)
  const home = around(solid, from.x, from.y, 0, from.z)?.id
  return {
    hides(person) {
      // A room shows those who are in it; from outside nobody sees into one.
      const inside = person.indoors && person.building >= 0 ? person.building : undefined
      if (inside !== home) return true
      if (home !== undefined) return false
      const line = lineTo(from, { x: person.x, y: person.y, z: person.z + headMetres })
      return solid.some((building) => isBetween(building, line)) || isBehindGround(line, heightAt)
    },
  }
}

/** One walks about in a harbour as one does in a market. */
const isSolid = (building: BuildingReading) => !isOpen(building) && building.kind !== 'harbour'

/** From the eye to a head; `east` and `north` are its direction on the map, `metres` its length there. */
type Line = { from: Point; to: Point; east: number; north: number; metres: number }

function lineTo(from: Point, to: Point): Line {
  const metres = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y))
  return { from, to, metres, east: (to.x - from.x) / metres, north: (to.y - from.y) / metres }
}

/** How far one can look along a heading before a house stands in the way, up to a reach. */
export function openMetres(
  from: Point,
  headingRadians: number,
  buildings: readonly BuildingReading[],
  reachMetres: number,
): number {
  const [east, north] = [Math.sin(headingRadians), Math.cos(headingRadians)]
  const line = lineTo(from, { x: from.x + east * reachMetres, y: from.y + north * reachMetres, z: from.z })
  return buildings.reduce((open, building) => {
    const crossed = isSolid(building) ? crossingOf(building, line, 1) : undefined
    return crossed ? Math.min(open, crossed.enter * reachMetres) : open
  }, reachMetres)
}

function isBetween(building: BuildingReading, line: Line): boolean {
  return crossingOf(building, line, 1 - besideMetres / line.metres) !== undefined
}

/** Clips the line to the house's plan: from which share of it to which it runs below the roof there, if it does. */
function crossingOf(building: BuildingReading, line: Line, end: number): { enter: number; leave: number } | undefined {
  if (isAside(building, line)) return undefined
  const { from, to } = line
  const { x, y, z, widthMetres, depthMetres, heightMetres, headingRadians } = building
  const [sin, cos] = [Math.sin(headingRadians), Math.cos(headingRadians)]
  const across = (at: Point) => (at.x - x) * cos - (at.y - y) * sin
  const along = (at: Point) => (at.x - x) * sin + (at.y - y) * cos
  const first = shareWithin(across(from), across(to), widthMetres / 2)
  const second = shareWithin(along(from), along(to), depthMetres / 2)
  const enter = Math.max(0, first.enter, second.enter)
  const leave = Math.min(end, first.leave, second.leave)
  if (enter >= leave) return undefined
  const top = z + heightMetres + Math.min(widthMetres, depthMetres) * roofShare
  const heightOf = (share: number) => from.z + (to.z - from.z) * share
  return Math.min(heightOf(enter), heightOf(leave)) < top ? { enter, leave } : undefined
}

/** Which part of a way lies between −half and half. */
function shareWithin(start: number, end: number, half: number): { enter: number; leave: number } {
  const way = end - start
  if (Math.abs(way) < 1e-9) return Math.abs(start) < half ? { enter: 0, leave: 1 } : { enter: 1, leave: 0 }
  const [one, other] = [(-half - start) / way, (half - start) / way]
  return { enter: Math.min(one, other), leave: Math.max(one, other) }
}

/** Most houses are nowhere near the line. */
function isAside({ x, y, widthMetres, depthMetres }: BuildingReading, { from, east, north, metres }: Line): boolean {
  const reach = (widthMetres + depthMetres) / 2
  const ahead = (x - from.x) * east + (y - from.y) * north
  if (ahead < -reach || ahead > metres + reach) return true
  return Math.abs((x - from.x) * north - (y - from.y) * east) > reach
}

function isBehindGround({ from, to, metres }: Line, heightAt: (x: number, y: number) => number): boolean {
  const steps = Math.min(groundStepsMax, Math.ceil(metres / groundMetres))
  for (let step = 1; step < steps; step++) {
    const share = step / steps
    const ground = heightAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    if (ground > from.z + (to.z - from.z) * share) return true
  }
  return false
}
