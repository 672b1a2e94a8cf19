import type { Raster } from '../raster.ts'

/**
 * Of what varies softly only every other point is worked out, like the squares of one colour on a chessboard; the others take the mean of
 * the two neighbours that differ less, across or upright, which keeps edges.
 */

/** Whether a square of the other colour has to be worked out all the same: there is nothing of its own on either side. */
export function isAsked(raster: Raster, region: number, row: number, column: number, i: number): boolean {
  return !isAcross(raster, region, column, i) && !isUpright(raster, region, row, i)
}

const isAcross = ({ ids, width }: Raster, region: number, column: number, i: number) =>
  column > 0 && column + 1 < width && ids[i - 1] >>> 24 === region && ids[i + 1] >>> 24 === region

const isUpright = ({ ids, width, height }: Raster, region: number, row: number, i: number) =>
  row > 0 && row + 1 < height && ids[i - width] >>> 24 === region && ids[i + width] >>> 24 === region

/** Gives the other squares of soft regions their colours. */
export function fillSoft(raster: Raster, isSoft: readonly boolean[]): void {
  for (let row = 0; row < raster.height; row++) fillRow(raster, isSoft, row)
}

function fillRow(raster: Raster, isSoft: readonly boolean[], row: number): void {
  const { nearness, colour, ids, width } = raster
  for (let column = 1 - (row & 1), i = row * width + column; column < width; column += 2, i += 2) {
    const region = ids[i] >>> 24
    if (!isSoft[region] || nearness[i] === 0) continue
    const across = isAcross(raster, region, column, i)
    const upright = isUpright(raster, region, row, i)
    if (!across && !upright) continue
    const beside =
      across && (!upright || unlike(colour[i - 1], colour[i + 1]) <= unlike(colour[i - width], colour[i + width]))
    colour[i] = beside ? mean(colour[i - 1], colour[i + 1]) : mean(colour[i - width], colour[i + width])
  }
}

const unlike = (a: number, b: number) => Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255))
/** Byte by byte, without one carrying into the next. */
const mean = (a: number, b: number) => ((a & b) + (((a ^ b) & 0xfefefefe) >>> 1)) >>> 0
