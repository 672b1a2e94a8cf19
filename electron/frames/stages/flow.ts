/**
 * Where a picture's points come from in another: for each cell of 2×2 pixels, the place of its centre there, in pixels. A hole has no
 * origin: it was hidden, or out of view.
 */
export type Flow = { width: number; height: number; columns: number; rows: number; x: Float32Array; y: Float32Array }

export const cellPixels = 2
export const hole = -1e9

export function emptyFlow(width: number, height: number): Flow {
  const columns = Math.ceil(width / cellPixels)
  const rows = Math.ceil(height / cellPixels)
  const x = new Float32Array(columns * rows)
  const y = new Float32Array(columns * rows)
  return { width, height, columns, rows, x, y }
}

/** How much of a picture has no origin. */
export function holeShare({ x }: Flow): number {
  let holes = 0
  for (const from of x) if (from === hole) holes++
  return holes / x.length
}

export type Motion = { zoom: number; rotateDegrees: number; driftX: number; driftY: number }

/** A dream's motion: the picture grows, turns and drifts about its middle. */
export function flowOfMotion(motion: Motion, into: Flow): Flow {
  const angle = (-motion.rotateDegrees * Math.PI) / 180
  const cos = Math.cos(angle) / motion.zoom
  const sin = Math.sin(angle) / motion.zoom
  const middleX = into.width / 2
  const middleY = into.height / 2
  const shiftX = middleX - motion.driftX * into.width
  const shiftY = middleY - motion.driftY * into.height
  for (let row = 0, at = 0; row < into.rows; row++) {
    const dy = (row + 0.5) * cellPixels - middleY
    for (let column = 0; column < into.columns; column++, at++) {
      const dx = (column + 0.5) * cellPixels - middleX
      into.x[at] = shiftX + dx * cos - dy * sin
      into.y[at] = shiftY + dx * sin + dy * cos
    }
  }
  return into
}

/** For each latent pixel, the index of the one it comes from; −1 for a hole. */
export function latentFlow(flow: Flow, pixelsPerLatent: number, into: Int32Array): Int32Array {
  const columns = flow.width / pixelsPerLatent
  const rows = flow.height / pixelsPerLatent
  for (let row = 0, at = 0; row < rows; row++) {
    const y = (row + 0.5) * pixelsPerLatent
    const cellRow = Math.floor(y / cellPixels) * flow.columns
    for (let column = 0; column < columns; column++, at++) {
      const x = (column + 0.5) * pixelsPerLatent
      const cell = cellRow + Math.floor(x / cellPixels)
      // The cell's centre lies half a cell beside the latent's.
      const fromX = Math.floor((flow.x[cell] - (x % cellPixels === 0 ? 1 : 0)) / pixelsPerLatent)
      const fromY = Math.floor((flow.y[cell] - (y % cellPixels === 0 ? 1 : 0)) / pixelsPerLatent)
      into[at] = fromX < 0 || fromY < 0 || fromX >= columns || fromY >= rows ? -1 : fromY * columns + fromX
    }
  }
  return into
}
