import type { Building } from '../scene.ts'
import { mixBits, share } from './dress/grain.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import type { Raster } from './raster.ts'
import { fillBox, type Stand, stand, worldX, worldY } from './solids.ts'

const wood = 0x8a7256
const pile = 0x5f4c38
const halfMetres = 1.8
const boardMetres = 1.3
const pileMetres = 6
/** From the front of a harbour whose land nobody knows. */
const plainMetres = 26

/** How far beside its house a harbour's jetty reaches. */
export const pierReach = ({ kind, pier, x, y, depthMetres }: Building): number =>
  kind !== 'harbour' ? 0 : pier ? Math.hypot(pier.x - x, pier.y - y) + pier.lengthMetres : depthMetres / 2 + plainMetres

/** A deck of boards between posts that stand in the water. */
export function paintPier(raster: Raster, light: Light, building: Building, house: Stand): void {
  const { pier } = building
  if (!pier) {
    paintPlainPier(raster, light, building, house)
    return
  }
  const at = stand(pier.x, pier.y, pier.z, pier.headingRadians, house.id)
  const { lengthMetres } = pier
  fillBox(raster, light, at, -halfMetres, halfMetres, 0, lengthMetres, -0.34, -0.1, pile)
  for (let from = 0, board = 0; from < lengthMetres; from += boardMetres, board++) {
    const to = Math.min(lengthMetres, from + boardMetres)
    const colour = shaded(wood, 0.86 + 0.24 * share(mixBits(Math.imul(building.id, 37) + board)))
    const out = halfMetres + 0.1
    fillBox(raster, light, at, -out, out, from, to - 0.04, -0.1, 0, colour)
  }
  for (let along = 1; along <= lengthMetres; along += pileMetres)
    for (const side of [-halfMetres - 0.22, halfMetres + 0.22]) {
      const x = worldX(at, side, along)
      const y = worldY(at, side, along)
      fillLimb(raster, light, x, y, pier.z - 6, x, y, pier.z + 0.75, 0.19, 0.17, pile, house.id)
    }
}

function paintPlainPier(raster: Raster, light: Light, building: Building, at: Stand): void {
  const half = building.widthMetres / 2
  const front = building.depthMetres / 2
  fillBox(raster, light, at, -half * 0.4, half * 0.4, front, front + plainMetres, -0.4, 0.2, wood)
  for (let post = 1; post < 5; post++)
    for (const side of [-0.38, 0.38]) {
      const x = worldX(at, half * side, front + post * 6)
      const y = worldY(at, half * side, front + post * 6)
      fillLimb(raster, light, x, y, building.z - 6, x, y, building.z + 0.9, 0.2, 0.2, pile, at.id)
    }
}
