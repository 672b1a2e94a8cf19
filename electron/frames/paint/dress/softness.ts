import type { Raster } from '../raster.ts'
import { choiceTold } from '../sheet/choosing.ts'

/**
 * Of what varies softly only every other point is worked out, like the squares of one colour on a chessboard; the others take the mean of
 * the two neighbours that differ less, across or upright, which keeps edges.
 */

/** Differences of colour that stand for no grain of what is soft: in a wide picture neighbours are nearer each other and differ less. */
const leastGrainOf = (width: number) => (width < 640 ? 3 : 10)

/**
 * Finds which points of a row have to be worked out, and how many. In every second row those are spared about which all is alike that was
 * worked out before; they take its mean.
 */
export function chooseAsked(raster: Raster, row: number, isSoft: readonly boolean[], columns: Int32Array): number {
  const { sheet, width, height } = raster
  const { ids, colour, asked, givenBits } = sheet
  const isOdd = (row & 1) === 1
  const bytes = width * 4
  const rowAt = ids.byteOffset + row * bytes
  const isInside = row > 0 && row + 1 < height
  givenBits[choiceTold.before] = rowAt - 4
  givenBits[choiceTold.first] = rowAt
  givenBits[choiceTold.last] = rowAt + bytes - 4
  givenBits[choiceTold.isInside] = isInside ? -1 : 0
  tellRegions(givenBits, choiceTold.regions, isSoft)
  givenBits[choiceTold.isSparing] = isOdd && isInside ? -1 : 0
  givenBits[choiceTold.mostApart] = leastGrainOf(width) * 0x010101
  const from = isOdd ? rowAt - 4 : rowAt
  sheet.chooseRow(from, rowAt + bytes, colour.byteOffset - ids.byteOffset, asked.byteOffset - rowAt, -bytes, bytes)
  let count = 0
  for (let column = 0; column < width; column++) if (asked[column] !== 0) columns[count++] = column
  return count
}

/** Of soft regions there are at most three. */
function tellRegions(givenBits: Int32Array, at: number, isSoft: readonly boolean[]): void {
  let known = 0
  for (let region = 0; region < isSoft.length; region++)
    if (isSoft[region]) for (let k = known++; k < 3; k++) givenBits[at + k] = region
}

/** Gives the other squares of soft regions their colours. */
export function fillSoft({ sheet, width, height }: Raster, isSoft: readonly boolean[]): void {
  const { colour, ids, nearness, givenBits } = sheet
  const from = colour.byteOffset
  const row = width * 4
  tellRegions(givenBits, 3, isSoft)
  for (let y = 0; y < height; y++) {
    const place = from + y * row
    givenBits[0] = place
    givenBits[1] = place + row - 4
    givenBits[2] = y > 0 && y + 1 < height ? -1 : 0
    const first = place + 4 * (1 - (y & 1))
    sheet.fillBetween(first, place + row, nearness.byteOffset - from, ids.byteOffset - from, -row, row)
  }
}
