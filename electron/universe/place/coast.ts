/** The distance to the shore, sampled once at genesis in whole metres, on a square of cells about the origin. */
export type Coastline = { cells: Int16Array; columns: number; cellMetres: number }

/** Smooth between the cells; beyond the square, what its edge says. */
export function shoreDistance({ cells, columns, cellMetres }: Coastline, x: number, y: number): number {
  const last = columns - 1.001
  const half = (columns - 1) / 2
  const at = (v: number): number => (v < 0 ? 0 : v > last ? last : v)
  const fx = at(x / cellMetres + half)
  const fy = at(y / cellMetres + half)
  const column = Math.floor(fx)
  const row = Math.floor(fy)
  const index = row * columns + column
  const u = fx - column
  const v = fy - row
  const south = cells[index] + (cells[index + 1] - cells[index]) * u
  const north = cells[index + columns] + (cells[index + columns + 1] - cells[index + columns]) * u
  return south + (north - south) * v
}
