import { Problem } from './problem.ts'
import { camera as cameraValue, type Camera } from './values.ts'

/** A camera in bytes, little-endian: x, y, z, heading, pitch, field of view and focus as f64, then the number of its shot in a byte. */
const shots = cameraValue.shape.shot.options
const numberBytes = 8
const shotAt = 7 * numberBytes
export const cameraBytes = 8 * numberBytes

export function readCamera(view: DataView, offset: number): Camera {
  const [x, y, z, headingRadians, pitchRadians, fovRadians, focusMetres] = Array.from({ length: 7 }, (_, i) =>
    view.getFloat64(offset + i * numberBytes, true),
  )
  const shot = shots[view.getUint8(offset + shotAt)]
  const read = { shot, x, y, z, headingRadians, pitchRadians, fovRadians, focusMetres }
  const { data } = cameraValue.safeParse(read)
  if (!data) throw new Problem('bad frame', 'a frame was seen through no valid camera')
  return data
}

export function writeCamera(view: DataView, offset: number, camera: Camera): void {
  const { x, y, z, headingRadians, pitchRadians, fovRadians, focusMetres, shot } = camera
  for (const [i, number] of [x, y, z, headingRadians, pitchRadians, fovRadians, focusMetres].entries())
    view.setFloat64(offset + i * numberBytes, number, true)
  view.setUint8(offset + shotAt, shots.indexOf(shot))
}
