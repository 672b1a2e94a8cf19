import { regions } from '../blockout.ts'
import type { Room } from '../scene.ts'
import type { Light } from './light.ts'
import { tinted } from './light.ts'
import { blend, shaded } from './palette.ts'
import { fillFlat } from './fills.ts'
import type { Raster } from './raster.ts'
import { localCorner, stand } from './solids.ts'

const wallId = (regions.indexOf('building') << 24) >>> 0
const floorId = (regions.indexOf('ground') << 24) >>> 0

/** A room from inside, lit evenly so that its corners read. */
export function paintRoom(raster: Raster, light: Light, room: Room): void {
  const at = stand(room.x, room.y, room.z, room.headingRadians, wallId)
  const w = room.widthMetres / 2
  const d = room.depthMetres / 2
  const h = room.heightMetres
  const face = (corners: readonly (readonly [number, number, number])[], colour: number, id: number) => {
    corners.forEach(([right, forward, up], index) => localCorner(raster, at, index, right, forward, up))
    fillFlat(raster, 4, colour, id, false)
  }
  const shade = (colour: number, factor: number) => tinted(colour, factor * 1.02, factor * 0.97, factor * 0.9)
  face(
    [
      [-w, -d, 0],
      [-w, d, 0],
      [w, d, 0],
      [w, -d, 0],
    ],
    shade(room.floorColour, 0.82),
    floorId,
  )
  face(
    [
      [-w, -d, h],
      [-w, d, h],
      [w, d, h],
      [w, -d, h],
    ],
    shade(shaded(room.wallColour, 0.8), 0.62),
    wallId,
  )
  face(
    [
      [-w, d, 0],
      [-w, d, h],
      [w, d, h],
      [w, d, 0],
    ],
    shade(room.wallColour, 0.92),
    wallId,
  )
  face(
    [
      [-w, -d, 0],
      [-w, -d, h],
      [w, -d, h],
      [w, -d, 0],
    ],
    shade(room.wallColour, 0.7),
    wallId,
  )
  face(
    [
      [-w, -d, 0],
      [-w, -d, h],
      [-w, d, h],
      [-w, d, 0],
    ],
    shade(room.wallColour, 0.78),
    wallId,
  )
  face(
    [
      [w, -d, 0],
      [w, -d, h],
      [w, d, h],
      [w, d, 0],
    ],
    shade(room.wallColour, 0.84),
    wallId,
  )
  const pane = blend(
    0x5a6672,
    (Math.round(light.horizon[0]) << 16) | (Math.round(light.horizon[1]) << 8) | Math.round(light.horizon[2]),
    0.75,
  )
  const frame = shade(shaded(room.wallColour, 0.6), 0.9)
  for (let i = 0; i < room.windows; i++) {
    const middle = ((i + 0.5) / room.windows - 0.5) * room.widthMetres
    const half = Math.min(0.5, room.widthMetres / room.windows / 4)
    const window = (grown: number, colour: number, lift: number) =>
      face(
        [
          [middle - half - grown, d - lift, h * 0.38 - grown],
          [middle - half - grown, d - lift, h * 0.76 + grown],
          [middle + half + grown, d - lift, h * 0.76 + grown],
          [middle + half + grown, d - lift, h * 0.38 - grown],
        ],
        colour,
        wallId,
      )
    window(0.08, frame, 0.01)
    window(0, tinted(pane, 1, 1, 1), 0.02)
  }
}
