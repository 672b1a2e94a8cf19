import { cellBits } from './grain.ts'
import { grainOf, weaveAt } from './grain_kernel.ts'

/** Unevenness at a place, 0 … 1. */
export type Weave = (x: number, y: number) => number

const nowhere = 0x7fffffff

/** The same numbers as `grainAt`, of at most four octaves, which are worked out at once. */
export function createWeave(octaves: number, salt: number): Weave {
  const at = weaveAt(octaves, salt)
  return (x, y) => grainOf(x, y, at)
}

/** Where a place lies among scattered points: how far the nearest is and the one after it, and bits that belong to the nearest. */
export type Scatter = { nearest: number; next: number; bits: number; find(x: number, y: number): void }

/** Points strewn one to a unit cell: the stones of a street, the crowns of a wood. */
export function createScatter(salt: number): Scatter {
  let left = nowhere
  let foot = nowhere
  const xs = new Float64Array(9)
  const ys = new Float64Array(9)
  const bits = new Uint32Array(9)
  const gather = () => {
    for (let k = 0; k < 9; k++) {
      const column = left + (k % 3) - 1
      const row = foot + Math.floor(k / 3) - 1
      bits[k] = cellBits(column, row, salt)
      xs[k] = column + (bits[k] & 1_023) / 1_023
      ys[k] = row + ((bits[k] >>> 10) & 1_023) / 1_023
    }
  }
  const scatter: Scatter = {
    nearest: 0,
    next: 0,
    bits: 0,
    find(x, y) {
      if (Math.floor(x) !== left || Math.floor(y) !== foot) {
        left = Math.floor(x)
        foot = Math.floor(y)
        gather()
      }
      let least = 81
      let second = 81
      let winner = 0
      for (let k = 0; k < 9; k++) {
        const dx = xs[k] - x
        const dy = ys[k] - y
        const away = dx * dx + dy * dy
        if (away < least) {
          second = least
          least = away
          winner = k
        } else if (away < second) second = away
      }
      scatter.nearest = Math.sqrt(least)
      scatter.next = Math.sqrt(second)
      scatter.bits = bits[winner]
    },
  }
  return scatter
}
