import type { Field } from '../scene.ts'

const turns = 2

/**
 * The law's land breaks off at the water's edge, so that from corner to corner the edge would run in steps as wide as a cell. Corners that
 * have both land and sea about them take the mean of those around: the edge runs as the shore does.
 */
export function evenShore(field: Field, seaLevel: number): void {
  const { heights, columns, rows } = field
  for (let turn = 0; turn < turns; turn++) {
    const before = heights.slice()
    for (let row = 1; row + 1 < rows; row++) {
      for (let column = 1; column + 1 < columns; column++) {
        const at = row * columns + column
        if (isShore(before, at, columns, seaLevel)) heights[at] = meanAround(before, at, columns)
      }
    }
  }
}

function isShore(heights: readonly number[], at: number, columns: number, seaLevel: number): boolean {
  const isDry = heights[at] > seaLevel
  for (let up = -columns; up <= columns; up += columns)
    for (let right = -1; right <= 1; right++) if (heights[at + up + right] > seaLevel !== isDry) return true
  return false
}

function meanAround(heights: readonly number[], at: number, columns: number): number {
  const row = (from: number) => heights[from - 1] + 2 * heights[from] + heights[from + 1]
  return (row(at - columns) + 2 * row(at) + row(at + columns)) / 16
}
