import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'
import { shuffle } from './lattice.ts'

/** Wilensky's wolves, sheep and grass (1997), with the parameters that the framework comparison of Dubois and Datseris states. */
export type PastureOptions = {
  side: number
  sheep: number
  wolves: number
  regrowRounds: number
  sheepBirths: number
  wolfBirths: number
  rounds: number
  seed: number
}
export type Pasture = { sheep: number; wolves: number; updates: number; peakSheep: number }
type Herd = { cell: Int32Array; energy: Float64Array; alive: Uint8Array; count: number }

const sheepGain = 5
const wolfGain = 13

export function graze(options: PastureOptions): Pasture {
  const { side } = options
  const cells = side * side
  const room = Math.max(1 << 16, 8 * (options.sheep + options.wolves))
  const stream = sfc32(options.seed, 17, 18)
  const makeHerd = (): Herd => ({
    cell: new Int32Array(room),
    energy: new Float64Array(room),
    alive: new Uint8Array(room),
    count: 0,
  })
  const sheep = makeHerd()
  const wolves = makeHerd()
  const first = new Int32Array(cells).fill(-1)
  const after = new Int32Array(room)
  const before = new Int32Array(room)
  const order = new Int32Array(room)
  const rest = new Int32Array(cells)
  let updates = 0
  let peakSheep = options.sheep

  for (let k = 0; k < options.sheep; k++) enter(bear(sheep, stream.below(cells), stream.between(1, 2 * sheepGain)))
  for (let k = 0; k < options.wolves; k++) bear(wolves, stream.below(cells), stream.between(1, 2 * wolfGain))
  for (let cell = 0; cell < cells; cell++) rest[cell] = stream.unit() < 0.5 ? 0 : 1 + stream.below(options.regrowRounds)

  for (let round = 0; round < options.rounds; round++) {
    liveSheep()
    liveWolves()
    bury(sheep)
    bury(wolves)
    first.fill(-1)
    for (let k = 0; k < sheep.count; k++) enter(k)
    for (let cell = 0; cell < cells; cell++) if (rest[cell] > 0) rest[cell]--
    if (sheep.count > peakSheep) peakSheep = sheep.count
  }
  return { sheep: sheep.count, wolves: wolves.count, updates, peakSheep }

  function liveSheep(): void {
    for (const who of shuffled(sheep.count)) {
      leave(who)
      sheep.cell[who] = stray(sheep.cell[who])
      sheep.energy[who]--
      const cell = sheep.cell[who]
      if (rest[cell] === 0) {
        sheep.energy[who] += sheepGain
        rest[cell] = options.regrowRounds
      }
      if (sheep.energy[who] < 0) {
        sheep.alive[who] = 0
        continue
      }
      enter(who)
      if (stream.unit() < options.sheepBirths && sheep.count < room) {
        sheep.energy[who] /= 2
        enter(bear(sheep, cell, sheep.energy[who]))
      }
    }
  }

  function liveWolves(): void {
    for (const who of shuffled(wolves.count)) {
      wolves.cell[who] = stray(wolves.cell[who])
      wolves.energy[who]--
      const prey = pickPrey(wolves.cell[who])
      if (prey >= 0) {
        leave(prey)
        sheep.alive[prey] = 0
        wolves.energy[who] += wolfGain
      }
      if (wolves.energy[who] < 0) {
        wolves.alive[who] = 0
        continue
      }
      if (stream.unit() < options.wolfBirths && wolves.count < room) {
        wolves.energy[who] /= 2
        bear(wolves, wolves.cell[who], wolves.energy[who])
      }
    }
  }

  function shuffled(count: number): Int32Array {
    for (let k = 0; k < count; k++) order[k] = k
    shuffle(order, count, stream.below)
    updates += count
    // Newborns join at the end of the herd and first move in the next round.
    return order.subarray(0, count)
  }

  function bear(herd: Herd, cell: number, energy: number): number {
    const who = herd.count++
    herd.cell[who] = cell
    herd.energy[who] = energy
    herd.alive[who] = 1
    return who
  }

  function stray(cell: number): number {
    const way = stream.below(8)
    const turn = way < 4 ? way : way + 1
    const column = ((cell % side) + (turn % 3) - 1 + side) % side
    const row = (Math.floor(cell / side) + Math.floor(turn / 3) - 1 + side) % side
    return row * side + column
  }

  function enter(who: number): void {
    const cell = sheep.cell[who]
    after[who] = first[cell]
    before[who] = -1
    if (first[cell] >= 0) before[first[cell]] = who
    first[cell] = who
  }

  function leave(who: number): void {
    if (before[who] >= 0) after[before[who]] = after[who]
    else first[sheep.cell[who]] = after[who]
    if (after[who] >= 0) before[after[who]] = before[who]
  }

  function pickPrey(cell: number): number {
    let count = 0
    for (let who = first[cell]; who >= 0; who = after[who]) count++
    if (count === 0) return -1
    let who = first[cell]
    for (let skip = stream.below(count); skip > 0; skip--) who = after[who]
    return who
  }

  function bury(herd: Herd): void {
    let kept = 0
    for (let who = 0; who < herd.count; who++) {
      if (herd.alive[who] === 0) continue
      herd.cell[kept] = herd.cell[who]
      herd.energy[kept] = herd.energy[who]
      herd.alive[kept] = 1
      kept++
    }
    herd.count = kept
  }
}
