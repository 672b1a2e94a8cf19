/**
 * The yarrow stalks as tradition counts them: an old yin falls once in sixteen, an old yang three times, a young yang five, a young yin
 * seven. Lines are drawn from the bottom up; bit k is line k + 1, set for yang.
 */
export type Line = { yang: boolean; changing: boolean }

/** `roll` is 0 … 15. */
export function line(roll: number): Line {
  if (roll < 1) return { yang: false, changing: true }
  if (roll < 4) return { yang: true, changing: true }
  return { yang: roll < 9, changing: false }
}

/** Six lines from 24 random bits. */
export function cast(bits: number): { lines: number; changing: number } {
  let lines = 0
  let changing = 0
  for (let k = 0; k < 6; k++) {
    const drawn = line((bits >>> (4 * k)) & 15)
    if (drawn.yang) lines |= 1 << k
    if (drawn.changing) changing |= 1 << k
  }
  return { lines, changing }
}

/** Trigrams by their three lines, the lowest as bit 0, in the order that King Wen's table is read by. */
const order = [0b111, 0b001, 0b010, 0b100, 0b000, 0b110, 0b101, 0b011] as const

// biome-ignore format: a row for each lower trigram, a column for each upper
const kingWen = [
  [1, 34, 5, 26, 11, 9, 14, 43], [25, 51, 3, 27, 24, 42, 21, 17], [6, 40, 29, 4, 7, 59, 64, 47],
  [33, 62, 39, 52, 15, 53, 56, 31], [12, 16, 8, 23, 2, 20, 35, 45], [44, 32, 48, 18, 46, 57, 50, 28],
  [13, 55, 63, 22, 36, 37, 30, 49], [10, 54, 60, 41, 19, 61, 38, 58],
] as const

/** 0 … 63: King Wen's number less one. */
export function hexagramOf(lines: number): number {
  const lower = order.findIndex((trigram) => trigram === (lines & 7))
  const upper = order.findIndex((trigram) => trigram === lines >> 3)
  return kingWen[lower][upper] - 1
}
