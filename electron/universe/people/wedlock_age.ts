import { fixedUnit } from '../kernel/hash.ts'

/**
 * From which age people look for a husband or a wife, by era: women and men, from … to. Early brides and older grooms in the first
 * ages; late marriage for both in the west of Europe since the Middle Ages (Hajnal, "European marriage patterns in perspective", 1965),
 * and later still today.
 */
const looking: readonly (readonly [women: readonly [number, number], men: readonly [number, number]])[] = [
  [
    [16, 20],
    [19, 25],
  ],
  [
    [16, 21],
    [19, 26],
  ],
  [
    [16, 21],
    [19, 27],
  ],
  [
    [16, 22],
    [20, 29],
  ],
  [
    [17, 25],
    [20, 29],
  ],
  [
    [19, 28],
    [21, 31],
  ],
  [
    [20, 33],
    [22, 35],
  ],
]

/** Share who never look, by era. */
const alone = [0.01, 0.01, 0.02, 0.03, 0.05, 0.07, 0.16] as const

/** The age at which somebody's heart is ready: their own for life, endless for those who stay alone. */
export function readyAge(id: number, sex: number, era: number): number {
  if (fixedUnit(id, 0, 61) < alone[era]) return Number.POSITIVE_INFINITY
  return ageWithin(sex, era, 0.5 * (fixedUnit(id, 1, 61) + fixedUnit(id, 2, 61)))
}

/** A place between the earliest and the latest age. */
export function ageWithin(sex: number, era: number, share: number): number {
  const [from, to] = looking[era][sex]
  return from + (to - from) * share
}
