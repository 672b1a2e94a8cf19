import type { Raster } from '../raster.ts'

/**
 * Of what varies softly only every other point is worked out, like the squares of one colour on a chessboard; the others take the mean of
 * the two neighbours that differ less, across or upright, which keeps edges.
 */

const isUpright = ({ ids, width, height }: Raster, region: number, row: number, i: number) =>
  row > 0 && row + 1 < height && ids[i - width] >>> 24 === region && ids[i + width] >>> 24 === region

/** Differences of colour that stand for no grain of what is soft: in a wide picture neighbours are nearer each other and differ less. */
const leastGrainOf = (width: number) => (width < 640 ? 3 : 10)

/**
 * Finds which points of a row have to be worked out, and how many. In every second row those are spared about which all is alike that was
 * worked out before; they take its mean.
 */
export function chooseAsked(raster: Raster, row: number, isSoft: readonly boolean[], columns: Int32Array): number {
  const { ids, colour, width, height } = raster
  const mayBeSpared = (row & 1) === 1 && row + 1 < height
  const first = row * width
  const leastGrain = leastGrainOf(width)
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

/** Gives the other squares of soft regions, of which there are at most three, their colours. */
export function fillSoft({ sheet, width, height }: Raster, isSoft: readonly boolean[]): void {
  const { colour, ids, nearness, givenBits } = sheet
  const from = colour.byteOffset
  const row = width * 4
  const meant = isSoft.flatMap((soft, region) => (soft ? [region] : []))
  for (let i = 0; i < 3; i++) givenBits[3 + i] = meant[Math.min(i, meant.length - 1)]
  for (let y = 0; y < height; y++) {
    const place = from + y * row
    givenBits[0] = place
    givenBits[1] = place + row - 4
    givenBits[2] = y > 0 && y + 1 < height ? -1 : 0
    const first = place + 4 * (1 - (y & 1))
    sheet.fillBetween(first, place + row, nearness.byteOffset - from, ids.byteOffset - from, -row, row)
  }
}

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
