/** What somebody adds to the field, and where they stand. */
export type Felt = { x: number; y: number; value: number }

/** A field over the ground: for each cell a mean and how much stands behind it, two floats, rows from the south. */
export type Field = {
  west: number
  south: number
  sideMetres: number
  cells: number
  values: Float32Array<ArrayBuffer>
}

/** How far a person's feeling reaches. */
const reachMetres = 14
/** Under so little nobody could say what is felt there. */
const weightMin = 0.08

/**
 * A weighted mean of what the people near each place feel, by a Gaussian kernel of fixed width in metres. The second number is the
 * sum of the weights: where nobody is, there is nothing to show, and the overlay stays clear rather than neutral.
 */
export function spreadField(
  felt: readonly Felt[],
  west: number,
  south: number,
  sideMetres: number,
  cells = 160,
): Field {
  const values = new Float32Array(cells * cells * 2)
  const step = sideMetres / cells
  const width = Math.max(reachMetres, step * 1.5)
  const reach = Math.ceil((width * 2.5) / step)
  for (const { x, y, value } of felt) {
    const column = Math.floor((x - west) / step)
    const row = Math.floor((y - south) / step)
    for (let r = Math.max(0, row - reach); r <= Math.min(cells - 1, row + reach); r++)
      for (let c = Math.max(0, column - reach); c <= Math.min(cells - 1, column + reach); c++) {
        const dx = west + (c + 0.5) * step - x
        const dy = south + (r + 0.5) * step - y
        const weight = kernel(dx, dy, width)
        const at = (r * cells + c) * 2
        values[at] += value * weight
        values[at + 1] += weight
      }
  }
  for (let at = 0; at < values.length; at += 2) if (values[at + 1] > 0) values[at] /= values[at + 1]
  return { west, south, sideMetres, cells, values }
}

/** The number at a place, or undefined where too little stands behind it to say. */
export function readField(field: Field, x: number, y: number): number | undefined {
  const column = Math.floor(((x - field.west) / field.sideMetres) * field.cells)
  const row = Math.floor(((y - field.south) / field.sideMetres) * field.cells)
  if (column < 0 || row < 0 || column >= field.cells || row >= field.cells) return undefined
  const at = (row * field.cells + column) * 2
  return field.values[at + 1] >= weightMin ? field.values[at] : undefined
}

/** The same number at one place without the field, from the people themselves. */
export function feltAt(felt: readonly Felt[], x: number, y: number): number | undefined {
  let [sum, weights] = [0, 0]
  for (const one of felt) {
    const weight = kernel(one.x - x, one.y - y, reachMetres)
    sum += one.value * weight
    weights += weight
  }
  return weights >= weightMin ? sum / weights : undefined
}

function kernel(dx: number, dy: number, width: number): number {
  return Math.exp(-(dx * dx + dy * dy) / (2 * (width / 2) ** 2))
}
