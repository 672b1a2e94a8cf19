import { isRound } from '../facade.ts'
import type { Building } from '../scene.ts'
import type { Light } from './light.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'
import { faces, onFace } from './faces.ts'
import { fillFlat } from './fills.ts'
import { fillBox, fillDome, fillFrustum, litLocal, localCorner } from './solids.ts'
import type { Stand } from './solids.ts'

const eavesMetres = 0.35

/** The roof on top of the walls. The ridge of a gable or a hip runs along the longer side. */
export function paintRoof(raster: Raster, light: Light, building: Building, at: Stand, details: boolean): void {
  const { heightMetres, roofMetres, roofColour, roof } = building
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const round = Math.min(halfWidth, halfDepth)
  if (roof === 'cone') {
    fillFrustum(
      raster,
      light,
      at,
      0,
      0,
      heightMetres - 0.1,
      heightMetres + roofMetres,
      round + eavesMetres,
      building.kind === 'tent' ? 0.12 : 0,
      roofColour,
      details ? 20 : 12,
      false,
      details ? faces.cone : faces.plain,
    )
  } else if (roof === 'dome') {
    const radius = isRound(building) ? round : round * 0.86
    fillDome(raster, light, at, heightMetres - 0.05, radius, roofMetres, roofColour, details ? faces.dome : faces.plain)
  } else if (details && (roof === 'gable' || roof === 'hip')) paintSolid(raster, light, building, at, roof === 'hip')
  else if (details && roof === 'flat') paintParapet(raster, light, building, at)
  else if (roof === 'gable') {
    paintRidged(raster, light, at, halfWidth, halfDepth, heightMetres, roofMetres, roofColour, building.wallColour, 0)
  } else if (roof === 'hip') {
    paintRidged(raster, light, at, halfWidth, halfDepth, heightMetres, roofMetres, roofColour, roofColour, round)
  } else if (roof === 'flat') {
    fillBox(
      raster,
      light,
      at,
      -halfWidth - 0.15,
      halfWidth + 0.15,
      -halfDepth - 0.15,
      halfDepth + 0.15,
      heightMetres - 0.1,
      heightMetres + Math.max(0.25, roofMetres),
      building.wallColour,
      roofColour,
    )
  }
}

/** Two slopes and two ends; `inset` pulls the ends of the ridge inward, which makes a hip. */
function paintRidged(
  raster: Raster,
  light: Light,
  at: Stand,
  halfWidth: number,
  halfDepth: number,
  foot: number,
  rise: number,
  colour: number,
  endColour: number,
  inset: number,
): void {
  const turned = halfDepth > halfWidth
  const long = (turned ? halfDepth : halfWidth) + (inset > 0 ? eavesMetres : eavesMetres * 0.8)
  const short = (turned ? halfWidth : halfDepth) + eavesMetres
  const ridge = Math.max(0, long - (inset > 0 ? inset : 0))
  // Eaves hang below the top of the wall by as much as the slope falls over them.
  const low = foot - (rise * eavesMetres) / short
  const top = foot + rise
  const put = (index: number, along: number, across: number, up: number) =>
    turned ? localCorner(raster, at, index, -across, along, up) : localCorner(raster, at, index, along, across, up)
  const slant = Math.sqrt(rise * rise + short * short)
  const normal = (along: number, across: number, up: number) =>
    turned
      ? litLocal(light, at, along === 0 ? colour : endColour, -across, along, up)
      : litLocal(light, at, along === 0 ? colour : endColour, along, across, up)
  for (const side of [1, -1]) {
    put(0, side * ridge, 0, top)
    put(1, -side * ridge, 0, top)
    put(2, -side * long, side * short, low)
    put(3, side * long, side * short, low)
    fillFlat(raster, 4, normal(0, (side * rise) / slant, short / slant), at.id, false)
    const end = inset > 0 ? long : long - eavesMetres * 0.8
    put(0, side * ridge, 0, top)
    put(1, side * end, -side * short, low)
    put(2, side * end, side * short, low)
    if (inset === 0) put(0, side * end, 0, top)
    const run = Math.max(0.01, end - ridge)
    const face = Math.sqrt(run * run + rise * rise)
    fillFlat(raster, 3, inset > 0 ? normal((side * rise) / face, 0, run / face) : normal(side, 0, 0), at.id, false)
  }
}

/** A ridged roof as one solid, as the truth renderer has it: gables stand as far out as the slopes, and eaves are closed from below. */
function paintSolid(raster: Raster, light: Light, building: Building, at: Stand, hip: boolean): void {
  const { heightMetres, roofMetres, roofColour, wallColour } = building
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const turned = halfDepth > halfWidth
  const long = (turned ? halfDepth : halfWidth) + (hip ? eavesMetres : eavesMetres * 0.8)
  const short = (turned ? halfWidth : halfDepth) + eavesMetres
  const ridge = hip ? Math.max(0, long - Math.min(halfWidth, halfDepth)) : long
  const low = heightMetres - (roofMetres * eavesMetres) / short
  const top = heightMetres + roofMetres
  const put = (index: number, along: number, across: number, up: number) =>
    turned ? localCorner(raster, at, index, -across, along, up) : localCorner(raster, at, index, along, across, up)
  const paint = (corners: number, colour: number, face: number) =>
    fillFlat(raster, corners, onFace(litLocal(light, at, colour, 0, 0, 1), face), at.id, true)
  for (const side of [1, -1]) {
    put(0, -side * ridge, 0, top)
    put(1, -side * long, side * short, low)
    put(2, side * long, side * short, low)
    put(3, side * ridge, 0, top)
    paint(4, roofColour, faces.slope)
    put(0, side * ridge, 0, top)
    put(1, side * long, side * short, low)
    put(2, side * long, -side * short, low)
    paint(3, hip ? roofColour : wallColour, hip ? faces.hipEnd : faces.gableEnd)
  }
  put(0, -long, -short, low)
  put(1, -long, short, low)
  put(2, long, short, low)
  put(3, long, -short, low)
  fillFlat(raster, 4, onFace(litLocal(light, at, roofColour, 0, 0, -1), faces.soffit), at.id, false)
}

/** A flat roof within a rim of wall. */
function paintParapet(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { heightMetres, roofMetres, roofColour, wallColour } = building
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const foot = heightMetres - 0.1
  const top = heightMetres + Math.max(0.25, roofMetres)
  const wall = shaded(wallColour, 0.97)
  fillBox(raster, light, at, -halfWidth - 0.15, halfWidth + 0.15, -halfDepth - 0.15, halfDepth + 0.15, foot, top, wall)
  localCorner(raster, at, 0, -halfWidth + 0.2, -halfDepth + 0.2, top + 0.01)
  localCorner(raster, at, 1, -halfWidth + 0.2, halfDepth - 0.2, top + 0.01)
  localCorner(raster, at, 2, halfWidth - 0.2, halfDepth - 0.2, top + 0.01)
  localCorner(raster, at, 3, halfWidth - 0.2, -halfDepth + 0.2, top + 0.01)
  fillFlat(raster, 4, onFace(litLocal(light, at, roofColour, 0, 0, 1), faces.deck), at.id, true, 1.0005)
}
