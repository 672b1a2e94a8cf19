/** Follows a signal in many cells and counts its swings: changes of direction by `least` or more whose darker end is below `darkest`. */
export type Swings = {
  /** How much of the way from `from` to `to` a cell may go without one swing too many. */
  partAllowed(cell: number, from: number, to: number, atMs: number): number
  note(cell: number, value: number, atMs: number): void
}

/** Three flashes are six swings. */
const swingsMost = 6
const windowMs = 1_000

export function createSwings(cells: number, least: number, darkest: number): Swings {
  const low = new Float64Array(cells).fill(Number.NaN)
  const high = new Float64Array(cells)
  /** 1 rising, −1 falling, 0 not yet known. */
  const direction = new Int8Array(cells)
  const times = new Float64Array(cells * swingsMost).fill(Number.NEGATIVE_INFINITY)
  const next = new Uint8Array(cells)

  /** The time of the swing that must have left the window before another may come. */
  const oldest = (cell: number) => times[cell * swingsMost + next[cell]]

  /** Where the next swing begins in either direction; beyond reach where the direction is already taken. */
  const upper = (cell: number) =>
    direction[cell] === 1 || low[cell] >= darkest ? Number.POSITIVE_INFINITY : low[cell] + least
  const lower = (cell: number) =>
    direction[cell] === -1 ? Number.NEGATIVE_INFINITY : Math.min(high[cell] - least, darkest)

  return {
    partAllowed(cell, from, to, atMs) {
      if (Number.isNaN(low[cell]) || atMs - oldest(cell) > windowMs) return 1
      const bound = to > from ? upper(cell) : lower(cell)
      const way = Math.abs(to - from)
      const room = Math.max(0, Math.abs(bound - from) - 1e-3)
      return way <= room ? 1 : room / way
    },
    note(cell, value, atMs) {
      if (Number.isNaN(low[cell])) {
        low[cell] = value
        high[cell] = value
        return
      }
      const swung = value >= upper(cell) ? 1 : value <= lower(cell) ? -1 : 0
      if (swung !== 0) {
        direction[cell] = swung
        times[cell * swingsMost + next[cell]] = atMs
        next[cell] = (next[cell] + 1) % swingsMost
        low[cell] = value
        high[cell] = value
      } else {
        low[cell] = Math.min(low[cell], value)
        high[cell] = Math.max(high[cell], value)
      }
    },
  }
}
