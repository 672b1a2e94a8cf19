import { type Blockout, regions } from '../blockout.ts'
import { eyeOf } from '../paint/eye.ts'
import type { Scene } from '../scene.ts'
import { cellPixels, type Flow, hole } from './flow.ts'

export type Seen = { scene: Scene; blockout: Blockout }

const person = regions.indexOf('person')
const thing = regions.indexOf('thing')
/** How far, as a share of the distance, a point may lie off what was seen there and still be the same. */
const depthTolerance = 0.04

/**
 * Where everything seen here was in another view: each point is set back into the world by its depth, moved with what it belongs to,
 * and looked for through the other eye. What the other view hid is a hole.
 */
export function flowOfScenes(here: Seen, there: Seen, into: Flow): Flow {
  const { width, height } = into
  const eye = eyeOf(here.scene.camera, width, height)
  const other = eyeOf(there.scene.camera, width, height)
  const moved = movedBetween(here.scene, there.scene)
  const { depth, ids } = here.blockout
  for (let row = 0, at = 0; row < into.rows; row++) {
    const pixelY = Math.min(row * cellPixels + 1, height - 1)
    const up = (eye.centreY - (row + 0.5) * cellPixels) / eye.focal
    for (let column = 0; column < into.columns; column++, at++) {
      const pixel = pixelY * width + Math.min(column * cellPixels + 1, width - 1)
      const right = ((column + 0.5) * cellPixels - eye.centreX) / eye.focal
      const region = ids[pixel] >>> 24
      // The sky is so far that only turning moves it.
      const far = !(depth[pixel] < 1e5)
      const along = far ? 1 : depth[pixel] / Math.sqrt(1 + right * right + up * up)
      let x = (eye.forwardX + right * eye.rightX + up * eye.upX) * along
      let y = (eye.forwardY + right * eye.rightY + up * eye.upY) * along
      let z = (eye.forwardZ + up * eye.upZ) * along
      if (!far) {
        x += eye.x - other.x
        y += eye.y - other.y
        z += eye.z - other.z
        if (region === person || region === thing) {
          const shift = moved(region, ids[pixel] & 0xffffff)
          x += shift[0]
          y += shift[1]
          z += shift[2]
        }
      }
      const ahead = x * other.forwardX + y * other.forwardY + z * other.forwardZ
      const scale = other.focal / ahead
      const fromX = other.centreX + (x * other.rightX + y * other.rightY) * scale
      const fromY = other.centreY - (x * other.upX + y * other.upY + z * other.upZ) * scale
      const distance = far ? Number.POSITIVE_INFINITY : Math.sqrt(x * x + y * y + z * z)
      const seen = ahead > 1e-6 && isSame(there.blockout, fromX, fromY, distance, region)
      into.x[at] = seen ? fromX : hole
      into.y[at] = seen ? fromY : hole
    }
  }
  return into
}

function isSame(there: Blockout, x: number, y: number, distance: number, region: number): boolean {
  if (!(x >= 0 && y >= 0 && x < there.width && y < there.height)) return false
  const pixel = Math.floor(y) * there.width + Math.floor(x)
  if (there.ids[pixel] >>> 24 !== region) return false
  const depth = there.depth[pixel]
  if (distance === Number.POSITIVE_INFINITY) return !(depth < 1e5)
  return Math.abs(depth - distance) <= depthTolerance * distance + 0.1
}

const still: readonly [number, number, number] = [0, 0, 0]
const gone: readonly [number, number, number] = [Number.NaN, Number.NaN, Number.NaN]

/** How far a person or thing was from where it is now. People are known by id; things by their place in the list and their kind. */
function movedBetween(here: Scene, there: Scene): (region: number, index: number) => readonly [number, number, number] {
  const before = new Map(there.people.map((figure) => [figure.id, figure]))
  const shiftOf = (now: Place | undefined, then: Place | undefined) =>
    now && then ? ([then.x - now.x, then.y - now.y, then.z - now.z] as const) : gone
  const people = here.people.map((figure) => shiftOf(figure, before.get(figure.id)))
  const things = here.things.map((now, i) =>
    there.things[i]?.kind === now.kind ? shiftOf(now, there.things[i]) : gone,
  )
  return (region, index) => (region === person ? people[index] : things[index]) ?? still
}

type Place = { x: number; y: number; z: number }
