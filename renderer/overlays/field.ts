import type { Soul } from './crowd.ts'

/** A field over the ground: for each cell a mean and how much stands behind it, two floats, rows from the south. */
export type Field = {
  west: number
  south: number
  sideMetres: number
  cells: number
  values: Float32Array<ArrayBuffer>
}

/** How far a person's feeling reaches. */
export const reachMetres = 14

/**
 * A weighted mean of what the people near each place feel, by a Gaussian kernel of fixed width in metres. The second number is the
 * sum of the weights: where nobody is, there is nothing to show, and the overlay stays clear rather than neutral.
 */
export function spreadField(
  souls: readonly Soul[],
  measure: (soul: Soul) => number,
  west: number,
  south: number,
  sideMetres: number,
  cells = 160,
): Field {
  const values = new Float32Array(cells * cells * 2)
  const step = sideMetres / cells
  const width = Math.max(reachMetres, step * 1.5)
  const reach = Math.ceil((width * 2.5) / step)
  for (const soul of souls) {
    const value = measure(soul)
    const column = Math.floor((soul.x - west) / step)
    const row = Math.floor((soul.y - south) / step)
    for (let r = Math.max(0, row - reach); r <= Math.min(cells - 1, row + reach); r++)
      for (let c = Math.max(0, column - reach); c <= Math.min(cells - 1, column + reach); c++) {
        const dx = west + (c + 0.5) * step - soul.x
        const dy = south + (r + 0.5) * step - soul.y
        const weight = Math.exp(-(dx * dx + dy * dy) / (2 * (width / 2) ** 2))
        const at = (r * cells + c) * 2
        values[at] += value * weight
        values[at + 1] += weight
      }
  }
  for (let at = 0; at < values.length; at += 2) if (values[at + 1] > 0) values[at] /= values[at + 1]
  return { west, south, sideMetres, cells, values }
}

/** The number at a place, or undefined where too little stands behind it to say. */
export function readField(field: Field, x: number, y: number, weightMin = 0.08): number | undefined {
  const column = Math.floor(((x - field.west) / field.sideMetres) * field.cells)
  const row = Math.floor(((y - field.south) / field.sideMetres) * field.cells)
  if (column < 0 || row < 0 || column >= field.cells || row >= field.cells) return undefined
  const at = (row * field.cells + column) * 2
  return field.values[at + 1] >= weightMin ? field.values[at] : undefined
}
