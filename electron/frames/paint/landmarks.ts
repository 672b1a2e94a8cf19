import { isRound } from '../facade.ts'
import type { Building } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import { paintPier } from './pier.ts'
import type { Raster } from './raster.ts'
import { fillFlat } from './fills.ts'
import { fillBox, fillFrustum, litLocal, localCorner, stand, worldX, worldY } from './solids.ts'
import type { Stand } from './solids.ts'

/** How far walls go on below their foot, so that none floats on a slope. */
const footingMetres = 2

/** What tells one kind of building from another at a distance. */
export function paintMarks(raster: Raster, light: Light, building: Building, at: Stand): void {
  const halfWidth = building.widthMetres / 2
  const halfDepth = building.depthMetres / 2
  const { heightMetres, roofMetres, kind, era } = building
  if (kind === 'temple' && (era === 'classical' || era === 'bronze')) {
    const columns = Math.max(4, Math.min(10, Math.round(building.widthMetres / 2.4)))
    for (let i = 0; i < columns; i++) {
      const along = (i / (columns - 1) - 0.5) * building.widthMetres * 0.94
      const x = worldX(at, along, halfDepth + 1.1)
      const y = worldY(at, along, halfDepth + 1.1)
      fillLimb(
        raster,
        light,
        x,
        y,
        building.z,
        x,
        y,
        building.z + heightMetres,
        0.42,
        0.36,
        shaded(building.wallColour, 1.08),
        at.id,
      )
    }
    fillBox(
      raster,
      light,
      at,
      -halfWidth - 0.6,
      halfWidth + 0.6,
      halfDepth,
      halfDepth + 2,
      heightMetres - 0.7,
      heightMetres,
      building.wallColour,
    )
    fillBox(
      raster,
      light,
      at,
      -halfWidth - 1.2,
      halfWidth + 1.2,
      halfDepth,
      halfDepth + 2.6,
      -footingMetres,
      0.25,
      shaded(building.wallColour, 0.95),
    )
  } else if (kind === 'temple' && (era === 'medieval' || era === 'industrial')) {
    const half = Math.min(halfWidth, halfDepth) * 0.42
    const tower = stand(worldX(at, 0, -halfDepth), worldY(at, 0, -halfDepth), at.z, building.headingRadians, at.id)
    const tall = heightMetres * 1.7
    fillBox(raster, light, tower, -half, half, -half, half, -footingMetres, tall, building.wallColour)
    fillFrustum(
      raster,
      light,
      stand(tower.x, tower.y, tower.z, building.headingRadians + Math.PI / 4, at.id),
      0,
      0,
      tall,
      tall + half * 4,
      half * 1.5,
      0,
      building.roofColour,
      4,
      false,
    )
  } else if (kind === 'factory') {
    for (const along of [-0.5, 0.35]) {
      const x = worldX(at, halfWidth * along, -halfDepth * 0.7)
      const y = worldY(at, halfWidth * along, -halfDepth * 0.7)
      fillLimb(raster, light, x, y, building.z, x, y, building.z + heightMetres * 2.4, 1.3, 0.8, 0x9a5f48, at.id)
    }
  } else if (kind === 'mill') {
    const hub = heightMetres + roofMetres * 0.25
    const out = Math.min(halfWidth, halfDepth) + 0.5
    for (let arm = 0; arm < 4; arm++) {
      const turn = (arm / 4) * 2 * Math.PI + 0.4 + (building.id % 7) * 0.2
      const reach = heightMetres * 0.75
      const x = Math.sin(turn)
      const z = Math.cos(turn)
      localCorner(raster, at, 0, x * 0.8 + z * 0.5, out, hub + z * 0.8 - x * 0.5)
      localCorner(raster, at, 1, x * reach + z * 0.9, out, hub + z * reach - x * 0.9)
      localCorner(raster, at, 2, x * reach - z * 0.2, out, hub + z * reach + x * 0.2)
      localCorner(raster, at, 3, x * 0.8 - z * 0.2, out, hub + z * 0.8 + x * 0.2)
      fillFlat(raster, 4, litLocal(light, at, 0xe4dcc8, 0, 1, 0), at.id, false)
    }
  } else if (kind === 'tower' && building.roof === 'flat') {
    fillBox(
      raster,
      light,
      at,
      -halfWidth * 1.12,
      halfWidth * 1.12,
      -halfDepth * 1.12,
      halfDepth * 1.12,
      heightMetres - 0.4,
      heightMetres + 1,
      building.wallColour,
    )
  } else if (kind === 'harbour') paintPier(raster, light, building, at)
  const hearth = kind === 'home' || kind === 'hall' || kind === 'workshop'
  if (
    hearth &&
    (era === 'medieval' || era === 'industrial') &&
    (building.roof === 'gable' || building.roof === 'hip')
  ) {
    fillBox(
      raster,
      light,
      at,
      halfWidth * 0.3,
      halfWidth * 0.3 + 0.8,
      -0.4,
      0.4,
      heightMetres * 0.8,
      heightMetres + roofMetres + 0.9,
      0x8f6d5c,
    )
  }
  if (building.chimneySmoke > 0.05) paintSmoke(raster, light, building, at)
}

function paintSmoke(raster: Raster, light: Light, building: Building, at: Stand): void {
  const factory = building.kind === 'factory'
  const round = isRound(building)
  const along = round ? 0 : factory ? building.widthMetres * 0.175 : building.widthMetres * 0.15 + 0.4
  const back = factory ? -building.depthMetres * 0.35 : 0
  const x = worldX(at, along, back)
  const y = worldY(at, along, back)
  let z = building.z + (factory ? building.heightMetres * 2.4 : building.heightMetres + building.roofMetres + 1)
  let puff = factory ? 1.2 : 0.4
  for (let i = 0; i < 5; i++) {
    z += puff * 1.1
    fillBlob(
      raster,
      light,
      x + i * i * 0.12 * puff,
      y + i * 0.1,
      z,
      puff,
      puff * 0.8,
      factory ? 0x9c9890 : 0xcfcdc8,
      at.id,
    )
    puff *= 1.22
  }
}
