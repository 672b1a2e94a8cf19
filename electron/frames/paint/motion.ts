import { regions } from '../blockout.ts'
import type { Scene } from '../scene.ts'
import type { Eye } from './eye.ts'
import type { Raster } from './raster.ts'

const personKind = regions.indexOf('person')
const thingKind = regions.indexOf('thing')
/** Further than this between two frames is a jump, not a movement. */
const mostMetres = 30

/** How each moving thing's place has changed, in the axes of the earlier camera; three numbers each. */
export type Moves = { people: Float64Array; things: Float64Array }

export const emptyMoves = (): Moves => ({ people: new Float64Array(0), things: new Float64Array(0) })

export function compareScenes(moves: Moves, scene: Scene, earlier: Scene, before: Eye): void {
  if (moves.people.length < scene.people.length * 3) moves.people = new Float64Array(scene.people.length * 6)
  if (moves.things.length < scene.things.length * 3) moves.things = new Float64Array(scene.things.length * 6)
  const known = new Map(earlier.people.map((figure) => [figure.id, figure]))
  scene.people.forEach((figure, index) => note(moves.people, index, figure, known.get(figure.id), before))
  scene.things.forEach((thing, index) => {
    const then = earlier.things[index]
    note(moves.things, index, thing, then?.kind === thing.kind ? then : undefined, before)
  })
}

type Place = { x: number; y: number; z: number }

function note(to: Float64Array, index: number, now: Place, then: Place | undefined, eye: Eye): void {
  const dx = then ? now.x - then.x : 0
  const dy = then ? now.y - then.y : 0
  const dz = then ? now.z - then.z : 0
  const near = dx * dx + dy * dy + dz * dz < mostMetres * mostMetres
  to[index * 3] = near ? dx * eye.rightX + dy * eye.rightY : 0
  to[index * 3 + 1] = near ? dx * eye.upX + dy * eye.upY + dz * eye.upZ : 0
  to[index * 3 + 2] = near ? dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ : 0
}

/**
 * Every pixel's place in the earlier picture, subtracted from its place now. In homogeneous coordinates that place is linear in column,
 * row and nearness, so a row needs additions and one division a pixel.
 */
export function traceMotion(raster: Raster, before: Eye, moves: Moves, motion: Float32Array): void {
  const { width, height, nearness, ids, eye } = raster
  const across = (x: number, y: number, z: number) => x * before.rightX + y * before.rightY + z * 0
  const upward = (x: number, y: number, z: number) => x * before.upX + y * before.upY + z * before.upZ
  const onward = (x: number, y: number, z: number) => x * before.forwardX + y * before.forwardY + z * before.forwardZ
  const shiftX = eye.x - before.x
  const shiftY = eye.y - before.y
  const shiftZ = eye.z - before.z
  const shiftAcross = across(shiftX, shiftY, shiftZ)
  const shiftUp = upward(shiftX, shiftY, shiftZ)
  const shiftOn = onward(shiftX, shiftY, shiftZ)
  const slope = 1 / eye.focal
  const stepAcross = across(eye.rightX, eye.rightY, 0) * slope
  const stepUp = upward(eye.rightX, eye.rightY, 0) * slope
  const stepOn = onward(eye.rightX, eye.rightY, 0) * slope
  for (let row = 0; row < height; row++) {
    const up = (eye.centreY - row - 0.5) * slope
    const right = (0.5 - eye.centreX) * slope
    const x = eye.forwardX + right * eye.rightX + up * eye.upX
    const y = eye.forwardY + right * eye.rightY + up * eye.upY
    const z = eye.forwardZ + up * eye.upZ
    let rowAcross = across(x, y, z)
    let rowUp = upward(x, y, z)
    let rowOn = onward(x, y, z)
    const first = row * width
    for (let column = 0; column < width; column++) {
      const i = first + column
      const near = nearness[i]
      let a = rowAcross + near * shiftAcross
      let u = rowUp + near * shiftUp
      let o = rowOn + near * shiftOn
      const kind = ids[i] >>> 24
      if (kind >= personKind) {
        const table = kind === thingKind ? moves.things : moves.people
        const at = (ids[i] & 0xffffff) * 3
        a -= near * table[at]
        u -= near * table[at + 1]
        o -= near * table[at + 2]
      }
      if (o > 1e-6) {
        const scale = before.focal / o
        motion[i * 2] = column + 0.5 - (before.centreX + a * scale)
        motion[i * 2 + 1] = row + 0.5 - (before.centreY - u * scale)
      } else {
        motion[i * 2] = 0
        motion[i * 2 + 1] = 0
      }
      rowAcross += stepAcross
      rowUp += stepUp
      rowOn += stepOn
    }
  }
}
