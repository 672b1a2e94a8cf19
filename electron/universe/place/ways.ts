import type { World } from '../world.ts'

/** A place on the way between two settlements, and the direction of travel there. */
export type WayPlace = { x: number; y: number; dx: number; dy: number }

/**
 * Every settlement has one road, to an elder one, so the roads are a tree and there is one way between any two places: both climb, the
 * younger first, until they meet.
 */
export function wayMetres(world: World, from: number, to: number): number {
  let [a, b, metres] = [from, to, 0]
  while (a !== b) {
    const younger = a > b ? a : b
    metres += roadMetres(world, younger)
    if (a > b) a = elderOf(world, a)
    else b = elderOf(world, b)
  }
  return metres
}

/** Fills in the place `metres` along the way from one settlement to another that is `whole` metres long. */
export function alongWay(world: World, from: number, to: number, metres: number, whole: number, place: WayPlace): void {
  let [a, b, walked, ahead] = [from, to, metres, whole - metres]
  place.x = world.settlements.x[to]
  place.y = world.settlements.y[to]
  while (a !== b) {
    const climbs = a > b
    const length = roadMetres(world, climbs ? a : b)
    if (climbs) {
      if (walked <= length) return alongRoad(world, a, walked, 1, place)
      walked -= length
      a = elderOf(world, a)
    } else {
      if (ahead <= length) return alongRoad(world, b, ahead, -1, place)
      ahead -= length
      b = elderOf(world, b)
    }
  }
}

function roadOf(world: World, town: number): number {
  const { roads } = world
  for (let r = 0; r < roads.rows; r++) if (roads.a[r] === town) return r
  return -1
}

/** Where there was no room for a road, the way leads straight to the first settlement. */
function elderOf(world: World, town: number): number {
  const road = roadOf(world, town)
  return road < 0 ? 0 : world.roads.b[road]
}

function roadMetres(world: World, town: number): number {
  const { roads, roadPoints, settlements } = world
  const road = roadOf(world, town)
  if (road < 0) return apart(settlements.x[0] - settlements.x[town], settlements.y[0] - settlements.y[town])
  const { x, y } = roadPoints
  let metres = 0
  for (let k = roads.first[road] + 1; k < roads.first[road] + roads.count[road]; k++)
    metres += apart(x[k] - x[k - 1], y[k] - y[k - 1])
  return metres
}

/** `sign` is 1 for those who come from the road's own settlement, −1 for those who go to it. */
function alongRoad(world: World, town: number, metres: number, sign: number, place: WayPlace): void {
  const { roads, roadPoints, settlements } = world
  const road = roadOf(world, town)
  const first = road < 0 ? 0 : roads.first[road]
  const last = road < 0 ? 1 : first + roads.count[road] - 1
  const xs = road < 0 ? [settlements.x[town], settlements.x[0]] : roadPoints.x
  const ys = road < 0 ? [settlements.y[town], settlements.y[0]] : roadPoints.y
  let left = metres
  for (let k = first + 1; k <= last; k++) {
    const [dx, dy] = [xs[k] - xs[k - 1], ys[k] - ys[k - 1]]
    const length = apart(dx, dy)
    if (left > length && k < last) {
      left -= length
      continue
    }
    const share = length > 0 ? Math.min(1, left / length) : 0
    place.x = xs[k - 1] + dx * share
    place.y = ys[k - 1] + dy * share
    place.dx = length > 0 ? (sign * dx) / length : 1
    place.dy = length > 0 ? (sign * dy) / length : 0
    return
  }
}

function apart(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy)
}
