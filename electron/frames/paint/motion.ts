import { regions } from '../blockout.ts'
import type { Scene } from '../scene.ts'
import type { Eye } from './eye.ts'
import type { Raster } from './raster.ts'

const firstMoving = (regions.indexOf('person') << 24) >>> 0
const firstThing = (regions.indexOf('thing') << 24) >>> 0
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
  const slope = 1 / eye.focal
  const shift = turned(before, eye.x - before.x, eye.y - before.y, eye.z - before.z)
  const step = turned(before, eye.rightX * slope, eye.rightY * slope, 0)
  for (let row = 0; row < height; row++) {
    const up = (eye.centreY - row - 0.5) * slope
    const right = (0.5 - eye.centreX) * slope
    const start = turned(
      before,
      eye.forwardX + right * eye.rightX + up * eye.upX,
      eye.forwardY + right * eye.rightY + up * eye.upY,
      eye.forwardZ + up * eye.upZ,
    )
    traceRow(nearness, ids, motion, row * width, width, row, start, step, shift, before, moves.people, moves.things)
  }
}

type Turned = { across: number; up: number; on: number }

const turned = (eye: Eye, x: number, y: number, z: number): Turned => ({
  across: x * eye.rightX + y * eye.rightY,
  up: x * eye.upX + y * eye.upY + z * eye.upZ,
  on: x * eye.forwardX + y * eye.forwardY + z * eye.forwardZ,
})

function traceRow(
  nearness: Float32Array,
  ids: Uint32Array,
  motion: Float32Array,
  first: number,
  width: number,
  row: number,
  start: Turned,
  step: Turned,
  shift: Turned,
  before: Eye,
  people: Float64Array,
  things: Float64Array,
): void {
  let { across, up, on } = start
  const { across: stepAcross, up: stepUp, on: stepOn } = step
  const { across: shiftAcross, up: shiftUp, on: shiftOn } = shift
  const { focal, centreX, centreY } = before
  const offsetX = 0.5 - centreX
  const offsetY = row + 0.5 - centreY
  for (let column = 0; column < width; column++) {
    const i = first + column
    const near = nearness[i]
    let a = across + near * shiftAcross
    let u = up + near * shiftUp
    let o = on + near * shiftOn
    const id = ids[i]
    if (id >= firstMoving) {
      const table = id >= firstThing ? things : people
      const at = (id & 0xffffff) * 3
      a -= near * table[at]
      u -= near * table[at + 1]
      o -= near * table[at + 2]
    }
    // Behind the earlier camera there is nothing to compare with.
    const scale = o > 1e-6 ? focal / o : 0
    motion[i * 2] = scale === 0 ? 0 : column + offsetX - a * scale
    motion[i * 2 + 1] = scale === 0 ? 0 : offsetY + u * scale
    across += stepAcross
    up += stepUp
    on += stepOn
  }
}
