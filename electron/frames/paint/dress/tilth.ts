import { cellAt, cellsOf, share, startCells } from './four/grain.ts'
import { mix } from './four/octaves.ts'
import { held01, rise, wave } from './four/shapes.ts'
import { floats } from './four/memory.ts'
import { type Climate, dim, dye, lean, type Patch, seasonal, veil } from './patch.ts'

/** Fields in parcels, each with its own crop and furrows that run its own way. */
const soil = dye([0.2, 0.13, 0.08])
const green = dye()
const ripe = dye()
const hedge = dye()
const acrossMetres = 46
const deepMetres = 30
const furrowsPerMetre = 2.6
const parcels = cellsOf(5)
/** How much has grown; where in its furrow the eye stands, across and along. */
const grown = floats(3)

export function till({ season }: Climate, eyeX: number, eyeY: number): void {
  const crop = (summer: readonly [number, number, number]) =>
    seasonal(season, [0.16, 0.3, 0.06], summer, [0.46, 0.34, 0.15], [0.26, 0.2, 0.12])
  green.set(crop([0.2, 0.34, 0.07]))
  ripe.set(crop([0.56, 0.42, 0.13]))
  hedge.set(seasonal(season, [0.12, 0.2, 0.05], [0.15, 0.2, 0.06], [0.28, 0.2, 0.08], [0.2, 0.17, 0.1]))
  startCells(parcels, eyeX / acrossMetres, eyeY / deepMetres)
  const phase = (metres: number) => metres * furrowsPerMetre - 2 * Math.floor((metres * furrowsPerMetre) / 2)
  grown.set([season === 'winter' ? 0.15 : season === 'summer' ? 0.92 : 0.55, phase(eyeX), phase(eyeY)])
}

export function layField(patch: Patch): void {
  const { script, x, y, broad, patchy, middle } = patch
  const sway = broad.minus(0.5).times(0.12)
  const u = x.times(1 / acrossMetres).plus(sway)
  const v = y.times(1 / deepMetres).plus(sway)
  const parcel = cellAt(script, parcels, u, v)
  const bits = parcel.bits(0, 0)
  const turned = bits.and(1).toNumbers().above(0)
  const along = turned.choose(
    x.times(furrowsPerMetre).plus(script.held(grown, 1)),
    y.times(furrowsPerMetre).plus(script.held(grown, 2)),
  )
  const furrow = along.plus(patchy.minus(0.5).times(1.2))
  const ridge = wave(furrow).times(0.4).times(middle)
  const cover = held01(script.held(grown).plus(ridge).plus(patchy.minus(0.5).times(0.3)))
  const isRipe = bits.and(6).toNumbers().above(0)
  const cropped = (part: number) => isRipe.choose(script.held(ripe, part), script.held(green, part))
  patch.red = cropped(0)
  patch.green = cropped(1)
  patch.blue = cropped(2)
  dim(patch, share(mix(bits)).times(0.4).plus(0.8))
  veil(patch, soil, cover.times(-1).plus(1))
  const slope = wave(furrow.plus(0.5)).times(0.28).times(middle)
  lean(patch, turned.choose(slope, 0), turned.choose(0, slope), 1)
  const side = parcel.x.atMost(parcel.x.times(-1).plus(1)).times(acrossMetres)
  const end = parcel.y.atMost(parcel.y.times(-1).plus(1)).times(deepMetres)
  const edge = side.atMost(end)
  const hedged = edge.below(1.7).choose(rise(0.5, 1.6, edge.plus(patchy)).times(-1).plus(1), 0)
  veil(patch, hedge, hedged)
}
