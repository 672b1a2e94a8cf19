import { isRound, openingsOf, wallLength } from '../facade.ts'
import type { Building } from '../scene.ts'
import { fillBlob } from './blob.ts'
import { mixBits } from './dress/grain.ts'
import { faces, onFace } from './faces.ts'
import { paintFinery } from './finery.ts'
import { fillFire } from './fire.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { blend, shaded } from './palette.ts'
import type { Raster } from './raster.ts'
import { fillFlat } from './fills.ts'
import { paintMarks } from './landmarks.ts'
import { pierReach } from './pier.ts'
import { paintRoof } from './roofs.ts'
import { pixelsPerMetre } from './sight.ts'
import { fillBox, fillFrustum, litLocal, localCorner, stand, worldX, worldY } from './solids.ts'
import type { Stand } from './solids.ts'

/** How far walls go on below their foot, so that none floats on a slope. */
const footingMetres = 2
/** What lies on a market's table. */
const wares = [0xca5a41, 0xe0ac41, 0x7b9e47, 0xc2a47b, 0x934c80]

export function paintBuilding(raster: Raster, light: Light, building: Building, id: number, details: boolean): void {
  const { widthMetres, depthMetres, heightMetres, roofMetres } = building
  const own = Math.sqrt(widthMetres * widthMetres + depthMetres * depthMetres) / 2 + heightMetres + roofMetres
  const radius = Math.max(own, pierReach(building))
  const scale = pixelsPerMetre(raster, building.x, building.y, building.z + heightMetres / 2, radius)
  if (scale === 0) return
  const at = stand(building.x, building.y, building.z, building.headingRadians, id)
  if (building.kind === 'monument') paintMonument(raster, light, building, at, details)
  else if (building.kind === 'market') paintMarket(raster, light, building, at, details)
  else paintBody(raster, light, building, at, scale, details)
  if (scale * 3 > 4) {
    if (details) paintFinery(raster, light, building, at)
    else paintMarks(raster, light, building, at)
  }
  if (scale > 2) paintRubble(raster, light, building, id)
  // Dressed, it glows where it burns, and smoke is laid afterwards.
  if (building.burning && !details) {
    fillFire(
      raster,
      light,
      building.x,
      building.y,
      building.z + heightMetres * 0.7,
      Math.min(widthMetres, depthMetres) * 0.5,
      building.id,
      id,
    )
  }
}

function paintBody(raster: Raster, light: Light, building: Building, at: Stand, scale: number, details: boolean): void {
  const { heightMetres } = building
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const ruined = building.damage > 0.55
  if (isRound(building)) {
    const round = Math.min(halfWidth, halfDepth)
    const lean = building.kind === 'tent' ? 0.96 : 1
    fillFrustum(
      raster,
      light,
      at,
      0,
      0,
      -footingMetres,
      heightMetres,
      round,
      round * lean,
      building.wallColour,
      details ? 20 : 12,
      ruined,
      details ? faces.roundWall : faces.plain,
    )
  } else if (details) {
    const sag = ruined ? heightMetres * (0.25 + 0.3 * ((building.id * 7) % 5) * 0.2) : 0
    paintWalls(raster, light, building, at, heightMetres - sag)
  } else {
    const sag = ruined ? heightMetres * (0.25 + 0.3 * ((building.id * 7) % 5) * 0.2) : 0
    fillBox(
      raster,
      light,
      at,
      -halfWidth,
      halfWidth,
      -halfDepth,
      halfDepth,
      -footingMetres,
      heightMetres - sag,
      building.wallColour,
      building.roofColour,
    )
  }
  if (!ruined) paintRoof(raster, light, building, at, details)
  // Materials know where openings are, and what they look like.
  if (!details && scale * 1.2 > 2.2) paintOpenings(raster, light, building, at)
}

/** Four walls that say which they are. */
function paintWalls(raster: Raster, light: Light, building: Building, at: Stand, top: number): void {
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const { wallColour } = building
  const side = (wall: number, x0: number, y0: number, x1: number, y1: number) => {
    localCorner(raster, at, 0, x0, y0, top)
    localCorner(raster, at, 1, x1, y1, top)
    localCorner(raster, at, 2, x1, y1, -footingMetres)
    localCorner(raster, at, 3, x0, y0, -footingMetres)
    fillFlat(raster, 4, onFace(wallColour, faces.wall + wall), at.id, true)
  }
  side(0, halfWidth, halfDepth, -halfWidth, halfDepth)
  side(1, halfWidth, -halfDepth, halfWidth, halfDepth)
  side(2, -halfWidth, -halfDepth, halfWidth, -halfDepth)
  side(3, -halfWidth, halfDepth, -halfWidth, -halfDepth)
  localCorner(raster, at, 0, -halfWidth, -halfDepth, top)
  localCorner(raster, at, 1, -halfWidth, halfDepth, top)
  localCorner(raster, at, 2, halfWidth, halfDepth, top)
  localCorner(raster, at, 3, halfWidth, -halfDepth, top)
  fillFlat(raster, 4, onFace(litLocal(light, at, wallColour, 0, 0, 1), faces.wallTop), at.id, true)
}

/** Blocks of wall and roof where they came to rest. */
function paintRubble(raster: Raster, light: Light, building: Building, id: number): void {
  for (const block of building.rubble) {
    const { widthMetres, depthMetres, heightMetres } = block
    const at = stand(block.x, block.y, block.z, block.headingRadians, id)
    const colour = shaded(building.wallColour, heightMetres > 0.5 ? 0.9 : 0.75)
    const [half, deep, rise] = [widthMetres / 2, depthMetres / 2, heightMetres / 2]
    fillBox(raster, light, at, -half, half, -deep, deep, -rise, rise, colour)
  }
}

function paintOpenings(raster: Raster, light: Light, building: Building, at: Stand): void {
  const { eye } = raster
  const round = isRound(building)
  const ground = building.damage > 0.55 ? building.heightMetres * 0.4 : building.heightMetres
  const pane = blend(blend(building.wallColour, 0x2f3a44, 0.72), 0x6f8798, building.wall === 'glass' ? 0.6 : 0.1)
  const wood = blend(shaded(building.wallColour, 0.5), 0x5a3d28, 0.6)
  for (let wall = 0; wall < (round ? 1 : 4); wall++) {
    const nx = wall === 1 ? 1 : wall === 3 ? -1 : 0
    const ny = wall === 0 ? 1 : wall === 2 ? -1 : 0
    const out = round ? Math.min(building.widthMetres, building.depthMetres) / 2 : wallLength(building, wall + 1) / 2
    const faceX = worldX(at, nx * out, ny * out)
    const faceY = worldY(at, nx * out, ny * out)
    const towards = (eye.x - faceX) * (nx * at.cos + ny * at.sin) + (eye.y - faceY) * (ny * at.cos - nx * at.sin)
    if (towards <= 0) continue
    for (const opening of openingsOf(building, wall)) {
      if (opening.top > ground) continue
      // Rightward along the wall, seen from outside, is (−ny … nx) turned: front looks at −x, right at +y, back at +x, left at −y.
      const alongX = -ny
      const alongY = nx
      const edge = out + 0.02
      const put = (index: number, along: number, up: number) =>
        localCorner(raster, at, index, nx * edge + alongX * along, ny * edge + alongY * along, up)
      put(0, opening.from, opening.top)
      put(1, opening.to, opening.top)
      put(2, opening.to, opening.foot)
      put(3, opening.from, opening.foot)
      fillFlat(raster, 4, litLocal(light, at, opening.door ? wood : pane, nx, ny, 0), at.id, true, 1.002)
    }
  }
}

/** Four posts, a cloth roof, a table: a market is open on all sides. */
function paintMarket(raster: Raster, light: Light, building: Building, at: Stand, details: boolean): void {
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  for (const x of [-1, 0, 1]) {
    for (const y of [-1, 1]) {
      const px = worldX(at, x * halfWidth * 0.94, y * halfDepth * 0.92)
      const py = worldY(at, x * halfWidth * 0.94, y * halfDepth * 0.92)
      fillLimb(
        raster,
        light,
        px,
        py,
        building.z - 0.3,
        px,
        py,
        building.z + building.heightMetres,
        0.16,
        0.14,
        shaded(building.wallColour, 0.75),
        at.id,
      )
    }
  }
  fillBox(
    raster,
    light,
    at,
    -halfWidth * 0.8,
    halfWidth * 0.8,
    -halfDepth * 0.4,
    halfDepth * 0.2,
    -0.3,
    0.9,
    shaded(building.wallColour, 0.85),
  )
  paintRoof(raster, light, building, at, details)
  if (!details) return
  for (let i = 0; i < 9; i++) {
    const right = halfWidth * (-0.7 + (1.4 * i) / 8)
    const forward = halfDepth * -0.1
    const [x, y] = [worldX(at, right, forward), worldY(at, right, forward)]
    const round = halfWidth * 0.04 + halfDepth * 0.065
    const colour = wares[mixBits(Math.imul(building.id, 31) + i) % wares.length]
    fillBlob(raster, light, x, y, building.z + 0.95, round, 0.16, colour, at.id)
  }
}

function paintMonument(raster: Raster, light: Light, building: Building, at: Stand, details: boolean): void {
  const half = Math.min(building.widthMetres, building.depthMetres) / 2
  const tall = building.heightMetres + building.roofMetres
  const early = building.era === 'foraging' || building.era === 'farming'
  if (early) {
    // A ring of standing stones.
    for (let i = 0; i < 8; i++) {
      const turn = (i / 8) * 2 * Math.PI
      const stone = stand(
        worldX(at, Math.sin(turn) * half, Math.cos(turn) * half),
        worldY(at, Math.sin(turn) * half, Math.cos(turn) * half),
        at.z,
        building.headingRadians + turn,
        at.id,
      )
      const rise = tall * (0.75 + 0.25 * (((building.id + i * 5) % 7) / 6))
      fillBox(raster, light, stone, -half * 0.13, half * 0.13, -half * 0.08, half * 0.08, -1, rise, building.wallColour)
    }
    return
  }
  fillBox(raster, light, at, -half, half, -half, half, -footingMetres, tall * 0.14, building.wallColour)
  if (details) {
    const [wall, tip] = [building.wallColour, building.roofColour]
    fillFrustum(raster, light, at, 0, 0, tall * 0.14, tall * 0.92, half * 0.33, half * 0.18, wall, 16)
    fillFrustum(raster, light, at, 0, 0, tall * 0.92, tall, half * 0.18, 0.01, tip, 16, false)
    return
  }
  fillFrustum(raster, light, at, 0, 0, tall * 0.14, tall * 0.92, half * 0.36, half * 0.2, building.wallColour, 4)
  fillFrustum(raster, light, at, 0, 0, tall * 0.92, tall, half * 0.2, 0, building.roofColour, 4, false)
}
