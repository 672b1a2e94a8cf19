import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { countUp, shuffle } from './lattice.ts'

/**
 * Reynolds' flock (1987) as the framework comparison of Dubois and Datseris states it: cohere 0.03, separate 0.015 below distance 1, match
 * 0.05, speed 1, one bird after another in random order on a torus.
 */
export type FlockOptions = { extent: number; birds: number; sight: number; rounds: number; seed: number }
export type Flock = { x: Float64Array; y: Float64Array; east: Float64Array; north: Float64Array; neighbours: number }

export function flock({ extent, birds, sight, rounds, seed }: FlockOptions): Flock {
  const stream = sfc32(seed, 15, 16)
  const x = Float64Array.from({ length: birds }, () => stream.unit() * extent)
  const y = Float64Array.from({ length: birds }, () => stream.unit() * extent)
  const east = new Float64Array(birds)
  const north = new Float64Array(birds)
  for (let bird = 0; bird < birds; bird++) {
    let length = 0
    while (length === 0 || length > 1) {
      east[bird] = stream.unit() * 2 - 1
      north[bird] = stream.unit() * 2 - 1
      length = Math.sqrt(east[bird] ** 2 + north[bird] ** 2)
    }
    east[bird] /= length
    north[bird] /= length
  }
  const side = Math.max(1, Math.floor((2 * extent) / sight))
  const cellSize = extent / side
  const reach = Math.min(Math.ceil(sight / cellSize), Math.floor((side - 1) / 2))
  const first = new Int32Array(side * side).fill(-1)
  const after = new Int32Array(birds)
  const before = new Int32Array(birds)
  const home = new Int32Array(birds)
  const enter = (bird: number) => {
    const cell =
      Math.min(side - 1, Math.floor(y[bird] / cellSize)) * side + Math.min(side - 1, Math.floor(x[bird] / cellSize))
    home[bird] = cell
    after[bird] = first[cell]
    before[bird] = -1
    if (first[cell] >= 0) before[first[cell]] = bird
    first[cell] = bird
  }
  const leave = (bird: number) => {
    if (before[bird] >= 0) after[before[bird]] = after[bird]
    else first[home[bird]] = after[bird]
    if (after[bird] >= 0) before[after[bird]] = before[bird]
  }
  for (let bird = 0; bird < birds; bird++) enter(bird)
  const order = countUp(birds)
  const half = extent / 2
  let met = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, birds, stream.below)
    for (let k = 0; k < birds; k++) move(order[k])
  }
  return { x, y, east, north, neighbours: met / (birds * rounds) }

  function move(bird: number): void {
    const atX = x[bird]
    const atY = y[bird]
    const column = home[bird] % side
    const row = (home[bird] - column) / side
    let count = 0
    let cohereX = 0
    let cohereY = 0
    let apartX = 0
    let apartY = 0
    let matchX = 0
    let matchY = 0
    for (let up = -reach; up <= reach; up++) {
      const cells = ((row + up + side) % side) * side
      for (let right = -reach; right <= reach; right++) {
        for (let other = first[cells + ((column + right + side) % side)]; other >= 0; other = after[other]) {
          if (other === bird) continue
          let dx = x[other] - atX
          let dy = y[other] - atY
          if (dx > half) dx -= extent
          else if (dx < -half) dx += extent
          if (dy > half) dy -= extent
          else if (dy < -half) dy += extent
          const far = dx * dx + dy * dy
          if (far > sight * sight) continue
          count++
          cohereX += dx
          cohereY += dy
          matchX += east[other]
          matchY += north[other]
          if (far < 1) {
            apartX -= dx
            apartY -= dy
          }
        }
      }
    }
    met += count
    const among = count > 0 ? count : 1
    let goEast = (east[bird] + (cohereX * 0.03 + apartX * 0.015 + matchX * 0.05) / among) / 2
    let goNorth = (north[bird] + (cohereY * 0.03 + apartY * 0.015 + matchY * 0.05) / among) / 2
    const length = Math.sqrt(goEast * goEast + goNorth * goNorth)
    goEast /= length
    goNorth /= length
    east[bird] = goEast
    north[bird] = goNorth
    leave(bird)
    x[bird] = (atX + goEast + extent) % extent
    y[bird] = (atY + goNorth + extent) % extent
    enter(bird)
  }
}

/** 0 for birds that fly anyhow … 1 for birds that all fly one way. */
export function alignment({ east, north }: Flock): number {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return Math.sqrt(sum(east) ** 2 + sum(north) ** 2) / east.length
}
