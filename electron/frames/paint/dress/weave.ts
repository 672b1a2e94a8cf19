import { cellBits, share } from './grain.ts'

/** Unevenness at a place, 0 … 1. */
export type Weave = (x: number, y: number) => number

const nowhere = 0x7fffffff

/**
 * The same numbers as `grainAt`, but each octave remembers the cell that was asked for last: along a row of pixels most of them lie in the
 * cell of their neighbour, and nothing has to be hashed.
 */
export function createWeave(octaves: number, salt: number): Weave {
  const cells = new Int32Array(octaves * 2).fill(nowhere)
  const knots = new Float64Array(octaves * 4)
  const whole = 1 / (1 - 0.5 ** octaves)
  return (x, y) => {
    let sum = 0
    let strength = 0.5 * whole
    for (let i = 0; i < octaves; i++) {
      const left = Math.floor(x)
      const foot = Math.floor(y)
      const at = i << 2
      if (cells[i << 1] !== left || cells[(i << 1) + 1] !== foot) {
        cells[i << 1] = left
        cells[(i << 1) + 1] = foot
        knit(knots, at, left, foot, salt + i * 31)
      }
      const u = x - left
      const v = y - foot
      const across = u * u * (3 - 2 * u)
      const up = v * v * (3 - 2 * v)
      sum += strength * (knots[at] + knots[at + 1] * across + (knots[at + 2] + knots[at + 3] * across) * up)
      const turned = x * 1.63 - y * 1.21 + 7.3
      y = x * 1.21 + y * 1.63 + 3.1
      x = turned
      strength *= 0.5
    }
    return sum
  }
}

function knit(knots: Float64Array, at: number, left: number, foot: number, salt: number): void {
  const p = share(cellBits(left, foot, salt))
  const q = share(cellBits(left + 1, foot, salt))
  const r = share(cellBits(left, foot + 1, salt))
  const s = share(cellBits(left + 1, foot + 1, salt))
  knots[at] = p
  knots[at + 1] = q - p
  knots[at + 2] = r - p
  knots[at + 3] = p - q - r + s
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
