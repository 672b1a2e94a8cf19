import type { World } from '../world.ts'
import { inland } from './ground.ts'

/** A road from every settlement to its nearest elder, bent around the water. */
export function connectAll(world: World): void {
  for (let s = 1; s < world.settlements.rows; s++) connect(world, s)
}

export function connect(world: World, town: number): void {
  const { settlements, roads, roadPoints } = world
  const other = nearestElder(world, town)
  if (other < 0 || roads.rows >= roads.room) return
  const [ax, ay] = [settlements.x[town], settlements.y[town]]
  const [bx, by] = [settlements.x[other], settlements.y[other]]
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay))
  const count = Math.max(3, Math.min(120, Math.floor(length / 60)))
  if (roadPoints.rows + count + 1 > roadPoints.room) return
  const row = roads.rows++
  roads.a[row] = town
  roads.b[row] = other
  roads.first[row] = roadPoints.rows
  roads.count[row] = count + 1
  roads.era[row] = settlements.era[town]
  for (let k = 0; k <= count; k++) {
    const at = roadPoints.rows++
    const x = ax + ((bx - ax) * k) / count
    const y = ay + ((by - ay) * k) / count
    const push = k === 0 || k === count ? 0 : dryShift(world, x, y, (by - ay) / length, (ax - bx) / length)
    roadPoints.x[at] = x + (push * (by - ay)) / length
    roadPoints.y[at] = y + (push * (ax - bx)) / length
  }
}

/** How far to step aside, across the way, to stand dry. */
function dryShift(world: World, x: number, y: number, acrossX: number, acrossY: number): number {
  for (let shift = 0; shift <= 900; shift += 30) {
    if (inland(world.ground, x + shift * acrossX, y + shift * acrossY) > 20) return shift
    if (inland(world.ground, x - shift * acrossX, y - shift * acrossY) > 20) return 0 - shift
  }
  return 0
}

function nearestElder(world: World, town: number): number {
  const { x, y } = world.settlements
  let best = -1
  let nearest = 1e12
  for (let s = 0; s < town; s++) {
    const apart = (x[s] - x[town]) * (x[s] - x[town]) + (y[s] - y[town]) * (y[s] - y[town])
    if (apart < nearest) {
      best = s
      nearest = apart
    }
  }
  return best
}
