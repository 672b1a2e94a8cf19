import { parts } from './anatomy.ts'
import type { Clay } from './clay.ts'

let sums = new Float64Array(0)

/** Cloth spans what lies beneath it, and skin does: seams between bars and eggs are kneaded out of how surfaces are turned. */
export function knead(clay: Clay, clothPixels: number, skinPixels: number, jumpMetres: number): void {
  const { wide, high } = clay
  const longest = Math.max(wide, high) + 1
  if (sums.length < longest * 3) sums = new Float64Array(longest * 3)
  const cloth = Math.round(Math.min(24, clothPixels) / clay.step)
  const skin = Math.round(Math.min(12, skinPixels) / clay.step)
  if (cloth < 1 && skin < 1) return
  for (let row = 0; row < high; row++) kneadLine(clay, row * wide, 1, wide, cloth, skin, jumpMetres)
  for (let column = 0; column < wide; column++) kneadLine(clay, column, wide, high, cloth, skin, jumpMetres)
}

const stuffs = { none: 0, cloth: 1, skin: 2 } as const

const stuffOf = (part: number) =>
  part <= parts.robe ? stuffs.cloth : part === parts.head || part === parts.neck ? stuffs.skin : stuffs.none

/** Evens a line of the window from one outline to the next; near an outline less, so that roundness stays. */
function kneadLine(
  clay: Clay,
  start: number,
  step: number,
  count: number,
  cloth: number,
  skin: number,
  jumpMetres: number,
): void {
  const { ahead, part } = clay
  let from = 0
  while (from < count) {
    const first = start + from * step
    if (ahead[first] === Infinity) {
      from++
      continue
    }
    const stuff = stuffOf(part[first])
    let til = from + 1
    let before = ahead[first]
    for (let at = first + step; til < count; til++, at += step) {
      const metres = ahead[at]
      const jump = metres - before
      if (jump > jumpMetres || jump < -jumpMetres || stuffOf(part[at]) !== stuff) break
      before = metres
    }
    const reach = stuff === stuffs.cloth ? cloth : stuff === stuffs.skin ? skin : 0
    if (reach > 0 && til - from > 2) even(clay, first, step, til - from, reach)
    from = til
  }
}

function even(clay: Clay, first: number, step: number, count: number, reach: number): void {
  const { normalX, normalY, normalZ } = clay
  let x = 0
  let y = 0
  let z = 0
  sums[0] = sums[1] = sums[2] = 0
  for (let i = 0, at = first, to = 3; i < count; i++, at += step, to += 3) {
    sums[to] = x += normalX[at]
    sums[to + 1] = y += normalY[at]
    sums[to + 2] = z += normalZ[at]
  }
  for (let i = 0, at = first; i < count; i++, at += step) {
    const room = i < count - 1 - i ? i : count - 1 - i
    const half = room < reach ? room : reach
    const low = (i - half) * 3
    const high = (i + half + 1) * 3
    const one = 1 / (half + half + 1)
    normalX[at] = (sums[high] - sums[low]) * one
    normalY[at] = (sums[high + 1] - sums[low + 1]) * one
    normalZ[at] = (sums[high + 2] - sums[low + 2]) * one
  }
}

/** Points that lie in the midst of a kneaded grid are turned as it is there; those at its outlines keep their own turn. */
export function kneadBetween(clay: Clay, grid: Clay, jumpMetres: number): void {
  const { starts, columns, ahead, part, normalX, normalY, normalZ } = clay
  for (let row = 0; row < clay.high; row++)
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const metres = ahead[at]
      if (metres === Infinity) continue
      const column = columns[at] - clay.left
      const a = (row >> 1) * grid.wide + (column >> 1)
      const b = a + (column & 1)
      const c = a + (row & 1) * grid.wide
      const d = c + (column & 1)
      const stuff = stuffOf(part[at])
      const isWithin = (k: number) => Math.abs(grid.ahead[k] - metres) < jumpMetres && stuffOf(grid.part[k]) === stuff
      if (stuff === stuffs.none || !isWithin(a) || !isWithin(b) || !isWithin(c) || !isWithin(d)) continue
      normalX[at] = (grid.normalX[a] + grid.normalX[b] + grid.normalX[c] + grid.normalX[d]) / 4
      normalY[at] = (grid.normalY[a] + grid.normalY[b] + grid.normalY[c] + grid.normalY[d]) / 4
      normalZ[at] = (grid.normalZ[a] + grid.normalZ[b] + grid.normalZ[c] + grid.normalZ[d]) / 4
    }
}
