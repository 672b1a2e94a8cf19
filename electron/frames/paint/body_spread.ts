import { absent, aimAlong, finePoint } from './body_light.ts'
import type { BodyLook } from './body_look.ts'
import { isFine } from './body_look.ts'
import type { Clay } from './clay.ts'
import type { Raster } from './raster.ts'

/** Which neighbours a point of a grid runs on to: the one right, the one below, and both with the one between them. */
const runs = { right: 1, below: 2, all: 4 } as const
let links = new Uint8Array(0)

function link({ wide, high, count, zone, ahead }: Clay, jumpMetres: number): void {
  if (links.length < count) links = new Uint8Array(count)
  const alike = (a: number, b: number) =>
    zone[a] === zone[b] && (zone[a] === absent || Math.abs(ahead[a] - ahead[b]) < jumpMetres)
  for (let row = 0; row < high - 1; row++)
    for (let at = row * wide, end = at + wide - 1; at < end; at++) {
      const right = alike(at, at + 1)
      const below = alike(at, at + wide)
      const all = right && below && alike(at, at + wide + 1)
      links[at] = (right ? runs.right : 0) | (below ? runs.below : 0) | (all ? runs.all : 0)
    }
}

/**
 * Paints all pixels that lie between points of a grid which run on to each other, and collects the others as points of `between`, for
 * which the body has to be modelled again. Faces, hair and hats take only their light from the grid.
 */
export function spread(
  raster: Raster,
  grid: Clay,
  between: Clay,
  look: BodyLook,
  jumpMetres: number,
  id: number,
): void {
  link(grid, jumpMetres)
  for (let row = 0; row < between.high; row++) {
    between.starts[row] = between.count
    spreadRow(raster, grid, between, look, row, id)
  }
  between.starts[between.high] = between.count
  between.ahead.fill(Infinity, 0, between.count)
}

function spreadRow(raster: Raster, grid: Clay, between: Clay, look: BodyLook, row: number, id: number): void {
  const { nearness, ids, colour } = raster
  const { near, zone, colour: tones, wide } = grid
  const { left, columns } = between
  const first = (row >> 1) * wide
  const under = (row & 1) * wide
  const onward = (row & 1) === 0 ? runs.right : runs.all
  const upright = (row & 1) === 0 ? 0 : runs.below
  aimAlong(between, row)
  let count = between.count
  const line = (between.top + row) * raster.width + left
  for (let column = 0; column < between.wide; column += 2) {
    const a = first + (column >> 1)
    const isPaired = column + 1 < between.wide
    const has = links[a]
    if (zone[a] === absent && (has & onward) === onward && (has & upright) === upright) continue
    const c = a + under
    const isOwn = (has & upright) === upright
    const isOn = (has & onward) === onward
    if (!isOwn) columns[count++] = left + column
    if (isPaired && !isOn) columns[count++] = left + column + 1
    if (zone[a] === absent) continue
    const i = line + column
    const here = (near[a] + near[c]) * 0.5
    const isLong = isPaired && isOn
    const next = isLong ? (here + (near[a + 1] + near[c + 1]) * 0.5) * 0.5 : 0
    const isFirst = isOwn && here > nearness[i]
    const isNext = isLong && next > nearness[i + 1]
    if (isFirst) {
      nearness[i] = here
      ids[i] = id
    }
    if (isNext) {
      nearness[i + 1] = next
      ids[i + 1] = id
    }
    if (isFine(zone[a] & 15)) {
      if (isFirst) colour[i] = fineBetween(grid, between, look, a, a, c, c, left + column, here)
      if (isNext) colour[i + 1] = fineBetween(grid, between, look, a, a + 1, c, c + 1, left + column + 1, next)
    } else {
      const own = mean(tones[a], tones[c])
      if (isFirst) colour[i] = own
      if (isNext) colour[i + 1] = mean(own, mean(tones[a + 1], tones[c + 1]))
    }
  }
  between.count = count
}

function fineBetween(
  { red, green, blue, part, beamShare }: Clay,
  between: Clay,
  look: BodyLook,
  a: number,
  b: number,
  c: number,
  d: number,
  column: number,
  near: number,
): number {
  const r = (red[a] + red[b] + red[c] + red[d]) * 0.25
  const g = (green[a] + green[b] + green[c] + green[d]) * 0.25
  const l = (blue[a] + blue[b] + blue[c] + blue[d]) * 0.25
  const own = (beamShare[a] + beamShare[b] + beamShare[c] + beamShare[d]) >> 2
  return finePoint(between, look, part[a], column, 1 / near, r, g, l, own)
}

/** Byte by byte, without one carrying into the next. */
const mean = (a: number, b: number) => ((a & b) + (((a ^ b) & 0xfefefefe) >>> 1)) >>> 0
