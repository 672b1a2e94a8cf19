/** Pixels along the side of a tile, as a power of two. */
export const tileBits = 4
export const tile = 1 << tileBits

/** The farthest of what has been painted in each tile of the picture: what lies wholly behind it need not be painted. */
export type Hidden = { columns: number; rows: number; farthest: Float32Array }

export function emptyHidden(width: number, height: number): Hidden {
  const columns = (width + tile - 1) >> tileBits
  const rows = (height + tile - 1) >> tileBits
  return { columns, rows, farthest: new Float32Array(columns * rows) }
}

/**
 * Looks for tiles that have been filled since. One that is full is not looked at again: nothing gets farther while a picture is painted, so
 * an old look is never wrong, only timid.
 */
export function noteHidden(hidden: Hidden, nearness: Float32Array, width: number, height: number): void {
  const { columns, rows, farthest } = hidden
  for (let row = 0, at = 0; row < rows; row++) {
    const top = row * tile
    const bottom = Math.min(top + tile, height)
    for (let column = 0; column < columns; column++, at++) {
      if (farthest[at] > 0) continue
      const left = column * tile
      farthest[at] = farthestIn(nearness, width, left, Math.min(left + tile, width), top, bottom)
    }
  }
}

/** 0 as soon as there is a hole. */
function farthestIn(
  nearness: Float32Array,
  width: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number {
  let least = Infinity
  for (let row = top; row < bottom; row++) {
    const last = row * width + right
    for (let i = row * width + left; i < last; i++) if (nearness[i] < least) least = nearness[i]
    if (least === 0) return 0
  }
  return least
}

/** Whether nothing as near as `near` can be seen anywhere in a box of the picture. */
export function isHidden(
  { columns, farthest }: Hidden,
  left: number,
  top: number,
  right: number,
  bottom: number,
  near: number,
): boolean {
  const lastColumn = right >> tileBits
  const lastRow = bottom >> tileBits
  for (let row = top >> tileBits; row <= lastRow; row++)
    for (let column = left >> tileBits; column <= lastColumn; column++)
      if (farthest[row * columns + column] < near) return false
  return true
}
