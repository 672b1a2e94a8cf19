import type { Raster } from '../raster.ts'

/**
 * Of what varies softly only every other point is worked out, like the squares of one colour on a chessboard; the others take the mean of
 * the two neighbours that differ less, across or upright, which keeps edges.
 */

const isAcross = ({ ids, width }: Raster, region: number, column: number, i: number) =>
  column > 0 && column + 1 < width && ids[i - 1] >>> 24 === region && ids[i + 1] >>> 24 === region

const isUpright = ({ ids, width, height }: Raster, region: number, row: number, i: number) =>
  row > 0 && row + 1 < height && ids[i - width] >>> 24 === region && ids[i + width] >>> 24 === region

/** Differences of colour that stand for no grain of what is soft. */
const leastGrain = 3

/**
 * Finds which points of a row have to be worked out, and how many. In every second row those are spared about which all is alike that was
 * worked out before; they take its mean.
 */
export function chooseAsked(raster: Raster, row: number, isSoft: readonly boolean[], columns: Int32Array): number {
  const { ids, colour, width, height } = raster
  const mayBeSpared = (row & 1) === 1 && row + 1 < height
  const first = row * width
  let count = 0
  for (let from = 0; from < width; ) {
    const region = ids[first + from] >>> 24
    let end = from + 1
    while (end < width && ids[first + end] >>> 24 === region) end++
    if (isSoft[region]) {
      // Only at the ends of a run is there nothing alike beside.
      const isAlone = (column: number) => ((column ^ row) & 1) === 1 && !isUpright(raster, region, row, first + column)
      if (isAlone(from)) columns[count++] = from
      for (let column = from + ((from ^ row) & 1); column < end; column += 2) {
        const north = first + column - width
        const south = first + column + width
        if (
          mayBeSpared &&
          column > 0 &&
          column + 1 < width &&
          ids[north - 1] >>> 24 === region &&
          ids[north + 1] >>> 24 === region &&
          ids[south - 1] >>> 24 === region &&
          ids[south + 1] >>> 24 === region &&
          areAlike(colour[north - 1], colour[north + 1], colour[south - 1], colour[south + 1], leastGrain)
        )
          colour[first + column] = meanOf(colour[north - 1], colour[north + 1], colour[south - 1], colour[south + 1])
        else columns[count++] = column
      }
      if (end - 1 > from && isAlone(end - 1)) columns[count++] = end - 1
    }
    from = end
  }
  return count
}

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

const areLike = (a: number, b: number, most: number) =>
  Math.abs((a & 255) - (b & 255)) <= most &&
  Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255)) <= most &&
  Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)) <= most

/** Whether four colours about a point differ by so little that it is like them. */
export const areAlike = (a: number, b: number, c: number, d: number, most: number) =>
  areLike(a, b, most) && areLike(c, d, most) && areLike(a, c, most)
export const meanOf = (a: number, b: number, c: number, d: number) => mean(mean(a, b), mean(c, d))
