import type { Field, Terrain } from '../../scene.ts'
import { bedOf } from '../bed.ts'
import { normalsOf } from '../ground.ts'
import { coverIndex } from '../palette.ts'
import { groundHeight } from '../roads.ts'
import { createWeave } from './weave.ts'

/** The lie of the land at a place. Answers are left in fields. */
export type Land = {
  /** Which way the ground faces. */
  x: number
  y: number
  z: number
  begin(terrain: Terrain): void
  face(x: number, y: number): void
  /** What covers it: borders wander as in nature, not along the grid. */
  coverAt(x: number, y: number): number
  /** By which factor a ray that met something a little above the ground at (x, y, z) goes on until it meets the ground itself. */
  reach(eyeX: number, eyeY: number, eyeZ: number, x: number, y: number, z: number): number
}

const inside = ({ x, y, stepMetres, columns, rows }: Field, atX: number, atY: number) =>
  atX >= x && atY >= y && atX <= x + (columns - 1) * stepMetres && atY <= y + (rows - 1) * stepMetres

export function createLand(): Land {
  const eastward = createWeave(3, 301)
  const northward = createWeave(3, 402)
  let near: Field | undefined
  let far: Field | undefined
  let nearNormals: Float32Array = new Float32Array(0)
  let farNormals: Float32Array = new Float32Array(0)
  let nearCovers: Uint8Array = new Uint8Array(0)
  let farCovers: Uint8Array = new Uint8Array(0)
  let horizon = 0
  /** A square in which all is alike, as it was found last. */
  const square = { west: 0.5, east: -0.5, south: 0.5, north: -0.5, cover: 0 }
  const plainCover = (x: number, y: number): number => {
    const close = near !== undefined && inside(near, x, y)
    const field = close ? near : far && inside(far, x, y) ? far : undefined
    if (!field) return horizon
    const column = Math.min(field.columns - 1, Math.max(0, Math.floor((x - field.x) / field.stepMetres + 0.5)))
    const row = Math.min(field.rows - 1, Math.max(0, Math.floor((y - field.y) / field.stepMetres + 0.5)))
    return (close ? nearCovers : farCovers)[row * field.columns + column]
  }
  /** The same corners are meant from a twentieth of a cell within its sides, or by as much about the side a place lies on. */
  const remember = (
    field: Field,
    close: boolean,
    u: number,
    v: number,
    isWide: boolean,
    isTall: boolean,
    cover: number,
  ) => {
    const across = Math.floor(u + 0.05)
    const up = Math.floor(v + 0.05)
    const { stepMetres } = field
    square.west = field.x + (across + (isWide ? 0.05 : -0.05)) * stepMetres
    square.east = field.x + (across + (isWide ? 0.95 : 0.05)) * stepMetres
    square.south = field.y + (up + (isTall ? 0.05 : -0.05)) * stepMetres
    square.north = field.y + (up + (isTall ? 0.95 : 0.05)) * stepMetres
    square.cover = cover
    // What lies near is known better than what is far has it.
    if (!close && near && touches(near)) square.east = -Infinity
  }
  const touches = ({ x, y, stepMetres, columns, rows }: Field) =>
    square.east >= x &&
    square.north >= y &&
    square.west <= x + (columns - 1) * stepMetres &&
    square.south <= y + (rows - 1) * stepMetres
  /** The place that is asked for: numbers handed to a long function would be put on the heap each time. */
  const place = new Float64Array(2)
  const findCover = (): number => {
    const x = place[0]
    const y = place[1]
    const close = near !== undefined && inside(near, x, y)
    const field = close ? near : far && inside(far, x, y) ? far : undefined
    const scale = (far && !close ? far : near)?.stepMetres ?? 1
    const stray = scale * 0.9
    if (field) {
      const { columns, rows, stepMetres } = field
      const cover = close ? nearCovers : farCovers
      const u = (x - field.x) / stepMetres
      const v = (y - field.y) / stepMetres
      // Where all corners that could be meant are alike, it does not matter how the border wanders.
      if (u > 0.5 && v > 0.5 && u < columns - 1.5 && v < rows - 1.5) {
        const west = Math.floor(u + 0.05)
        const east = Math.floor(u + 0.95)
        const south = Math.floor(v + 0.05) * columns
        const north = Math.floor(v + 0.95) * columns
        const first = cover[south + west]
        if (cover[south + east] === first && cover[north + west] === first && cover[north + east] === first) {
          remember(field, close, u, v, west < east, south < north, first)
          return first
        }
      }
    }
    const size = 1 / (stray * 1.1)
    const dx = eastward(x * size, y * size) - 0.5
    const dy = northward(x * size, y * size) - 0.5
    return plainCover(x + dx * stray, y + dy * stray)
  }
  const findFace = (): void => {
    const x = place[0]
    const y = place[1]
    const close = near !== undefined && inside(near, x, y)
    const field = close ? near : far && inside(far, x, y) ? far : undefined
    if (!field) {
      land.x = 0
      land.y = 0
      land.z = 1
      return
    }
    const normals = close ? nearNormals : farNormals
    const u = (x - field.x) / field.stepMetres
    const v = (y - field.y) / field.stepMetres
    const column = Math.min(field.columns - 2, Math.floor(u))
    const row = Math.min(field.rows - 2, Math.floor(v))
    const s = u - column
    const t = v - row
    const a = (row * field.columns + column) * 3
    const b = a + field.columns * 3
    const southWest = (1 - s) * (1 - t)
    const southEast = s * (1 - t)
    const northWest = (1 - s) * t
    const northEast = s * t
    land.x = normals[a] * southWest + normals[a + 3] * southEast + normals[b] * northWest + normals[b + 3] * northEast
    land.y =
      normals[a + 1] * southWest + normals[a + 4] * southEast + normals[b + 1] * northWest + normals[b + 4] * northEast
    land.z =
      normals[a + 2] * southWest + normals[a + 5] * southEast + normals[b + 2] * northWest + normals[b + 5] * northEast
  }
  const land: Land = {
    x: 0,
    y: 0,
    z: 1,
    begin(terrain) {
      near = terrain
      far = terrain.far ?? undefined
      nearNormals = normalsOf(terrain)
      nearCovers = bedOf(terrain, terrain.seaLevel)
      if (terrain.far) {
        farNormals = normalsOf(terrain.far)
        farCovers = bedOf(terrain.far, terrain.seaLevel)
      }
      horizon = coverIndex[terrain.horizon === 'water' ? 'sand' : terrain.horizon]
      square.east = -Infinity
    },
    face(x, y) {
      place[0] = x
      place[1] = y
      findFace()
    },
    coverAt(x, y) {
      if (x < square.east && x > square.west && y > square.south && y < square.north) return square.cover
      place[0] = x
      place[1] = y
      return findCover()
    },
    reach(eyeX, eyeY, eyeZ, x, y, z) {
      if (!near) return 1
      let factor = 1
      for (let turn = 0; turn < 2; turn++) {
        const atX = eyeX + (x - eyeX) * factor
        const atY = eyeY + (y - eyeY) * factor
        if (!inside(near, atX, atY)) return factor
        land.face(atX, atY)
        const above = eyeZ + (z - eyeZ) * factor - groundHeight(near, atX, atY)
        // How fast the ray comes down on ground that leans as it does here.
        const sinking = (eyeZ - z) * land.z - (x - eyeX) * land.x - (y - eyeY) * land.y
        if (sinking < 0.02) return factor
        const on = (above * land.z) / sinking
        factor += on > 0.4 ? 0.4 : on < -0.4 ? -0.4 : on
      }
      return factor
    },
  }
  return land
}
