import { viewOf } from '../../../electron/frames/caption/labels.ts'
import { headAt, headMetres } from '../../../electron/frames/body.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { eyeOf, project } from '../../../electron/frames/paint/eye.ts'
import type { Scene } from '../../../electron/frames/scene.ts'

/** Heads that a look at a face is wide: the hair and the neck are on it. */
const wide = 1.8
/** A face turned further from the camera than this (cosine) shows little of what is felt. */
const leastTurned = 0.35
/** Portraits without a face, seen from behind or asleep, are left out; another seed is tried. */
const mostTries = 50
const apart = 10_000_000

export type Face = { x: number; y: number; size: number }

/** Where the face of a portrait is on a picture: its middle and the side of a square around it; null when it is turned away or cut off. */
export function faceOf(scene: Scene, width: number, height: number): Face | null {
  const { subject } = viewOf(scene)
  if (!subject || subject.pose === 'lying') return null
  const head = headAt(subject)
  const seen = project(eyeOf(scene.camera, width, height), head.x, head.y, head.z)
  if (!seen) return null
  const away = Math.atan2(scene.camera.x - head.x, scene.camera.y - head.y)
  if (Math.cos(away - subject.headingRadians - subject.gazeRadians) < leastTurned) return null
  const size = (wide * headMetres(subject) * height) / 2 / Math.tan(scene.camera.fovRadians / 2) / seen.ahead
  const inside = (at: number, length: number) => at > size / 2 && at < length - size / 2
  return inside(seen.x, width) && inside(seen.y, height) ? { x: seen.x, y: seen.y, size } : null
}

/** A portrait out of a seed, seen so close that its face is all there is. */
export function closeUp(seed: number): Scene {
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const scene = invent(seed + attempt * apart, { shot: 'portrait' })
    const [width, height] = [512, 288]
    const face = faceOf(scene, width, height)
    if (!face) continue
    const { camera } = scene
    const eye = eyeOf(camera, width, height)
    const turn = Math.atan((face.x - eye.centreX) / eye.focal)
    const rise = Math.atan((eye.centreY - face.y) / eye.focal)
    return {
      ...scene,
      camera: {
        ...camera,
        headingRadians: camera.headingRadians + turn,
        pitchRadians: camera.pitchRadians + rise,
        fovRadians: 2 * Math.atan(face.size / 2 / eye.focal),
      },
    }
  }
  throw new Error(`no portrait near seed ${seed} shows a face`)
}
