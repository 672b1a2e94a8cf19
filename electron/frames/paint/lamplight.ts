import type { Scene } from '../scene.ts'
import { rise } from './dress/grain.ts'
import type { Eye } from './eye.ts'

/** A lamp that stands beside the eye, in the world. */
export type Lamplight = {
  x: number
  y: number
  z: number
  reachMetres: number
  /** Amounts of light, which add to the day's; all 0 by day. */
  red: number
  green: number
  blue: number
}

/** The truth's lamps burn as bright whatever the exposure; the painter's own is taken out again. */
const unexposed = 1 / 0.62

/** Faces by night are painted by lamplight, as painters have always done. */
export function lamplightOf(scene: Pick<Scene, 'camera' | 'sky' | 'room'>, eye: Eye): Lamplight | undefined {
  const { camera, sky } = scene
  const night = rise(0.04, -0.13, sky.sunAltitude)
  if (scene.room || night <= 0.2 || (camera.shot !== 'portrait' && camera.shot !== 'group')) return undefined
  const far = camera.focusMetres
  const strength = 0.31 * unexposed * (0.6 + 0.12 * far * far) * (0.05 + 0.95 * night)
  return {
    x: eye.x + (eye.forwardX * 0.35 - eye.rightX * 0.55) * far,
    y: eye.y + (eye.forwardY * 0.35 - eye.rightY * 0.55) * far,
    z: eye.z + (eye.forwardZ * 0.35 + 0.25) * far,
    reachMetres: far * 2.4 + 1,
    red: strength,
    green: strength * 0.6,
    blue: strength * 0.28,
  }
}
