import type { Building } from '../scene.ts'
import { faces, onFace } from './faces.ts'
import { fillFlat } from './fills.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import { paintPier } from './pier.ts'
import type { Raster } from './raster.ts'
import { fillBox, fillFrustum, litLocal, localCorner, stand, worldX, worldY } from './solids.ts'
import type { Stand } from './solids.ts'

/** How far walls go on below their foot, so that none floats on a slope. */
const footingMetres = 2
const plainHearths = new Set(['home', 'hall', 'workshop'])

/** What tells one kind of building from another, part by part as the truth renderer builds it (truth/stock.h). */
export function paintFinery(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { kind, era, roof } = building
  const late = era === 'medieval' || era === 'industrial'
  if (kind === 'temple' && (era === 'classical' || era === 'bronze')) paintPortico(raster, light, building, at)
  else if (kind === 'temple' && late) paintSteeple(raster, light, building, at)
  else if (kind === 'factory') paintStacks(raster, light, building, at)
  else if (kind === 'mill') paintSails(raster, light, building, at)
  else if (kind === 'tower' && roof === 'flat') paintBattlements(raster, light, building, at)
  else if (kind === 'harbour') paintPier(raster, light, building, at)
  if (plainHearths.has(kind) && late && (roof === 'gable' || roof === 'hip')) {
    const right = building.widthMetres * 0.15
    const top = building.heightMetres + building.roofMetres
    fillBox(raster, light, at, right, right + 0.8, -0.4, 0.4, building.heightMetres * 0.8, top + 0.8, 0x8f6d5c)
    fillBox(raster, light, at, right - 0.08, right + 0.88, -0.48, 0.48, top + 0.72, top + 0.92, 0x7f5d4c)
  }
}

/** Columns with their capitals under a beam, on three steps. */
function paintPortico(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { widthMetres, heightMetres, wallColour } = building
  const half = widthMetres / 2
  const front = building.depthMetres / 2
  const columns = Math.max(4, Math.min(10, Math.round(widthMetres / 2.4)))
  for (let i = 0; i < columns; i++) {
    const along = (i / (columns - 1) - 0.5) * widthMetres * 0.94
    const colour = shaded(wallColour, 1.044)
    fillFrustum(raster, light, at, along, front + 1.1, 0.2, heightMetres - 0.6, 0.42, 0.34, colour, 12, false)
    const [left, right] = [along - 0.5, along + 0.5]
    const capital = shaded(wallColour, 1.036)
    fillBox(raster, light, at, left, right, front + 0.6, front + 1.6, heightMetres - 1, heightMetres - 0.7, capital)
  }
  fillBox(raster, light, at, -half - 0.6, half + 0.6, front, front + 2, heightMetres - 0.7, heightMetres, wallColour)
  for (let i = 0; i < 3; i++) {
    const out = half + 1.2 - i * 0.25
    const step = shaded(wallColour, 0.977)
    fillBox(raster, light, at, -out, out, front, front + 2.6 - i * 0.3, -footingMetres, -0.12 + i * 0.18, step)
  }
}

function paintSteeple(raster: Raster, light: Light, building: Building, at: Stand): void {
  const halfDepth = building.depthMetres / 2
  const half = Math.min(building.widthMetres / 2, halfDepth) * 0.42
  const tall = building.heightMetres * 1.7
  const x = worldX(at, 0, -halfDepth)
  const y = worldY(at, 0, -halfDepth)
  const tower = stand(x, y, at.z, building.headingRadians, at.id)
  fillBox(raster, light, tower, -half, half, -half, half, -footingMetres, tall, building.wallColour)
  for (let i = 0; i < 4; i++) {
    const face = stand(x, y, at.z, building.headingRadians + (i * Math.PI) / 2, at.id)
    fillBox(raster, light, face, -half * 0.28, half * 0.28, half, half + 0.03, tall * 0.72, tall * 0.9, 0x343436)
    // The spire's four sides meet in a point.
    const out = half * 1.08
    localCorner(raster, face, 0, 0, 0, tall + half * 4)
    localCorner(raster, face, 1, out, out, tall)
    localCorner(raster, face, 2, -out, out, tall)
    fillFlat(raster, 3, onFace(litLocal(light, face, building.roofColour, 0, 0.97, 0.26), faces.spire), at.id, false)
  }
}

function paintStacks(raster: Raster, light: Light, building: Building, at: Stand): void {
  for (const along of [-0.5, 0.35]) {
    const right = (building.widthMetres / 2) * along
    const back = -building.depthMetres * 0.35
    bar(raster, light, at, [right, back, 0], [right, back, building.heightMetres * 2.4], 1.3, 0.8, 0x9a5f48)
  }
}

/** Four arms, each with five slats of cloth. */
function paintSails(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { heightMetres } = building
  const hub = heightMetres + building.roofMetres * 0.25
  const out = Math.min(building.widthMetres, building.depthMetres) / 2 + 0.5
  const reach = heightMetres * 0.75
  for (let arm = 0; arm < 4; arm++) {
    const turn = (arm / 4) * 2 * Math.PI + 0.4 + (building.id % 7) * 0.2
    const x = Math.sin(turn)
    const z = Math.cos(turn)
    bar(raster, light, at, [0, out, hub], [x * reach, out, hub + z * reach], 0.12, 0.08, 0x947f68)
    for (let slat = 1; slat < 6; slat++) {
      const on = reach * (0.15 + 0.15 * slat)
      const wide = reach * 0.055
      bar(
        raster,
        light,
        at,
        [x * on - z * 0.2, out, hub + z * on + x * 0.2],
        [x * on + z * 0.9, out, hub + z * on - x * 0.9],
        wide,
        wide,
        0xe4dcc8,
      )
    }
  }
}

function paintBattlements(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { heightMetres: height, wallColour } = building
  const w = building.widthMetres / 2
  const d = building.depthMetres / 2
  fillBox(raster, light, at, -w * 1.12, w * 1.12, -d * 1.12, d * 1.12, height - 0.4, height + 0.4, wallColour)
  for (let i = -2; i <= 2; i++) {
    const from = (i - 0.28) * 0.45
    const to = (i + 0.28) * 0.45
    const merlon = (left: number, right: number, back: number, front: number) =>
      fillBox(raster, light, at, left, right, back, front, height + 0.4, height + 1, wallColour)
    merlon(from * w, to * w, d, d * 1.12)
    merlon(from * w, to * w, -d * 1.12, -d)
    merlon(w, w * 1.12, from * d, to * d)
    merlon(-w * 1.12, -w, from * d, to * d)
  }
}

type Place = readonly [right: number, forward: number, up: number]

function bar(
  raster: Raster,
  light: Light,
  at: Stand,
  [fromRight, fromForward, fromUp]: Place,
  [toRight, toForward, toUp]: Place,
  start: number,
  end: number,
  colour: number,
): void {
  const x = worldX(at, fromRight, fromForward)
  const y = worldY(at, fromRight, fromForward)
  const toX = worldX(at, toRight, toForward)
  const toY = worldY(at, toRight, toForward)
  fillLimb(raster, light, x, y, at.z + fromUp, toX, toY, at.z + toUp, start, end, colour, at.id)
}
