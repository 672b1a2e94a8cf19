import { expressionOf } from '../face.ts'
import type { Expression } from '../face.ts'
import type { Figure } from '../scene.ts'
import { barParts, bars, fleshOut, parts } from './anatomy.ts'
import { lightGrid, paintPoints } from './body_light.ts'
import { lookOf } from './body_look.ts'
import { spread } from './body_spread.ts'
import { createClay, faceClay, frameClay, openGrid, openPoints } from './clay.ts'
import type { Clay } from './clay.ts'
import { addBar } from './clay_bar.ts'
import { knead, kneadBetween } from './clay_knead.ts'
import { faceOf } from './complexion.ts'
import { boxOf, garmentOf } from './garment.ts'
import type { Attire } from './garment.ts'
import { lamplightOf } from './lamplight.ts'
import type { Light } from './light.ts'
import type { Raster } from './raster.ts'
import { emptySkull, modelHead, turnSkull } from './skull.ts'

const grid = createClay()
/** Pixels that do not lie in the midst of the grid. */
const between = createClay()
const view = { left: 0, top: 0, wide: 0, high: 0 }
const skull = emptySkull()
const balls = new Float64Array(42 * 4)

/** From so many pixels on, what is broad on a body is worked out for every other pixel across and down. */
const broadPixels = 60

/** Somebody seen well: modelled in clay, then painted point by point. `joints` are in the body's own axes. */
export function paintFlesh(
  raster: Raster,
  light: Light,
  figure: Figure,
  joints: Float64Array,
  attire: Attire,
  pixelsPerMetre: number,
  id: number,
): void {
  const { heightMetres: tall } = figure
  faceClay(grid, raster, figure.x, figure.y, figure.z, figure.headingRadians)
  turnSkull(skull, figure, joints)
  const count = fleshOut(figure, joints)
  if (!frameClay(grid, raster, balls, frame(figure, count), view)) return
  const step = tall * pixelsPerMetre < broadPixels ? 1 : 2
  openGrid(grid, view, step)
  const expression = expressionOf(figure, figure.activity === 'sleeping')
  const headPixels = pixelsPerMetre * skull.size
  model(grid, figure, count, expression, headPixels)
  const jump = tall * 0.02
  knead(grid, tall * pixelsPerMetre * 0.014, headPixels * 0.014, jump)
  const garment = garmentOf(figure, skull, attire, boxOf(bars, count, tall * 0.04), pixelsPerMetre)
  const lamp = lamplightOf(attire, raster.eye)
  const look = lookOf(
    figure,
    skull,
    faceOf(figure, expression),
    garment,
    light,
    lamp,
    pixelsPerMetre,
    raster.sheet.map.length > 0,
  )
  const depth = tall * 0.05
  const shelter = { grid, reach: Math.max(1, Math.round((depth * pixelsPerMetre * 0.6) / step)), depth }
  if (step === 1) {
    paintPoints(raster, grid, look, shelter, id)
    return
  }
  lightGrid(grid, look, shelter)
  faceClay(between, raster, figure.x, figure.y, figure.z, figure.headingRadians)
  openPoints(between, view)
  spread(raster, grid, between, look, jump + 3 / pixelsPerMetre, id)
  model(between, figure, count, expression, headPixels)
  kneadBetween(between, grid, jump)
  paintPoints(raster, between, look, shelter, id)
}

function model(clay: Clay, figure: Figure, count: number, expression: Expression, headPixels: number): void {
  const blend = figure.heightMetres * 0.06
  // Where soft bars of the truth overlap they swell.
  const swell = figure.heightMetres * 0.005
  for (let i = 0, at = 0; i < count; i++, at += 8) {
    const fuller = barParts[i] <= parts.robe ? swell : 0
    addBar(
      clay,
      bars[at],
      bars[at + 1],
      bars[at + 2],
      bars[at + 3],
      bars[at + 4],
      bars[at + 5],
      bars[at + 6] + fuller,
      bars[at + 7] + fuller,
      barParts[i],
      blend,
    )
  }
  modelHead(clay, skull, figure, expression, headPixels > 20)
}

/** Balls that hold all of the body, for the window it is modelled in. */
function frame(figure: Figure, count: number): number {
  let at = 0
  const put = (x: number, y: number, z: number, radius: number) => {
    balls[at++] = x
    balls[at++] = y
    balls[at++] = z
    balls[at++] = radius
  }
  for (let i = 0; i < count * 8; i += 8) {
    put(bars[i], bars[i + 1], bars[i + 2], bars[i + 6])
    put(bars[i + 3], bars[i + 4], bars[i + 5], bars[i + 7])
  }
  const { size, axes } = skull
  put(skull.x, skull.y, skull.z, size * (figure.hat === 'straw' ? 0.9 : 0.75))
  const low = size * 0.75
  put(skull.x - axes[6] * low, skull.y - axes[7] * low, skull.z - axes[8] * low, size * 0.6)
  return at / 4
}
