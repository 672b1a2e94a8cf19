import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { countUp, shuffle } from './lattice.ts'

/**
 * Reynolds' flock (1987) as the framework comparison of Dubois and Datseris states it: cohere 0.03, separate 0.015 below distance 1, match
 * 0.05, speed 1, one bird after another in random order on a torus. What a bird does in its turn is in flocking.wat.
 */
export type FlockOptions = { extent: number; birds: number; sight: number; rounds: number; seed: number }
/** The birds' places and ways, in no order, and how many others a bird saw in the mean. */
export type Flock = { x: Float64Array; y: Float64Array; east: Float64Array; north: Float64Array; neighbours: number }

type Code = {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  fly(
    order: number,
    turns: number,
    first: number,
    birds: number,
    side: number,
    reach: number,
    extent: number,
    cells: number,
    sight: number,
  ): number
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

const pageBytes = 65_536
const pairBytes = 64
const source = readFileSync(new URL('flocking.wat', import.meta.url), 'utf8')
const module = new WebAssembly.Module(
  (await wabt()).parseWat('flocking.wat', source, { simd: true }).toBinary({}).buffer,
)

/** In its turn of a round a bird moves so far. Cells hold those who began the round in them, so that much farther one has to look. */
const speed = 1
/** So many cells to each side are looked through. */
const reach = 2

export function flock({ extent, birds, sight, rounds, seed }: FlockOptions): Flock {
  const stream = sfc32(seed, 15, 16)
  const side = Math.floor((reach * extent) / (sight + speed))
  if (side < 2 * reach + 1) throw new RangeError('In so small a world birds would see each other twice.')
  const { code, order, first, flying, resting, places } = perch(birds, side)
  scatter(resting, birds, extent, stream.unit)
  // A hair less than there are, so that nobody at the very edge is in a cell beyond it.
  const cells = (side / extent) * (1 - 2 ** -50)
  let met = 0
  for (let round = 0; round < rounds; round++) {
    sortByCell()
    shuffle(order, birds, stream.below)
    met += code.fly(places.order, birds, places.first, places.flying, side, reach, extent, cells, sight)
    resting.set(flying)
  }
  const column = (name: number) => Float64Array.from({ length: birds }, (_, bird) => resting[at(bird) + name])
  const [x, y] = [columns.x, columns.y].map((name) => column(name).map(back))
  return { x, y, east: column(columns.east), north: column(columns.north), neighbours: met / (birds * rounds) }

  /** Whoever has flown over an edge in their turn comes back from the other side. */
  function back(value: number): number {
    return value < 0 ? value + extent : value < extent ? value : value - extent
  }

  function sortByCell(): void {
    first.fill(0)
    for (let bird = 0; bird < birds; bird++) first[cellAt(at(bird)) + 1]++
    for (let cell = 1; cell < first.length; cell++) first[cell] += first[cell - 1]
    for (let bird = 0; bird < birds; bird++) {
      const from = at(bird)
      const to = at(first[cellAt(from)]++)
      flying[to] = back(resting[from])
      flying[to + columns.y] = back(resting[from + columns.y])
      flying[to + columns.east] = resting[from + columns.east]
      flying[to + columns.north] = resting[from + columns.north]
    }
    // Every cell has moved on to where the next begins.
    first.copyWithin(1, 0)
    first[0] = 0
  }

  function cellAt(from: number): number {
    const column = Math.floor(back(resting[from]) * cells)
    return Math.floor(back(resting[from + columns.y]) * cells) * side + column
  }
}

/** Within a pair of birds, in numbers. */
const columns = { x: 0, y: 2, east: 4, north: 6 } as const
const at = (bird: number): number => ((bird >> 1) << 3) + (bird & 1)

/** Room for the birds in the memory of the code, and for one to each side of them who is out of everybody's sight. */
function perch(birds: number, side: number) {
  const code = new WebAssembly.Instance(module).exports as Code
  const places = { flying: 0, order: 0, first: 0 }
  places.order = pairBytes * ((birds >> 1) + 1)
  places.first = places.order + 4 * birds
  const bytes = places.first + 4 * (side * side + 1)
  code.memory.grow(Math.ceil(bytes / pageBytes))
  const { buffer } = code.memory
  const flying = new Float64Array(buffer, 0, places.order / 8).fill(Infinity)
  const order = new Int32Array(buffer, places.order, birds)
  order.set(countUp(birds))
  return {
    code,
    places,
    order,
    flying,
    first: new Int32Array(buffer, places.first, side * side + 1),
    resting: flying.slice(),
  }
}

function scatter(flock: Float64Array, birds: number, extent: number, unit: () => number): void {
  for (const name of [columns.x, columns.y]) {
    for (let bird = 0; bird < birds; bird++) flock[at(bird) + name] = unit() * extent
  }
  for (let bird = 0; bird < birds; bird++) {
    let [east, north, length] = [0, 0, 0]
    while (length === 0 || length > 1) {
      east = unit() * 2 - 1
      north = unit() * 2 - 1
      length = Math.sqrt(east ** 2 + north ** 2)
    }
    flock[at(bird) + columns.east] = east / length
    flock[at(bird) + columns.north] = north / length
  }
}

/** 0 for birds that fly anyhow … 1 for birds that all fly one way. */
export function alignment({ east, north }: Flock): number {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return Math.sqrt(sum(east) ** 2 + sum(north) ** 2) / east.length
}
