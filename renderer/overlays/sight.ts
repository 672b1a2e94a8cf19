import type { Camera } from '../../electron/wire/values.ts'
import type { Soul } from './crowd.ts'
import { type Onscreen, project } from './projection.ts'

export const headMetres = 1.8
/** A little beyond the edge there is still a glow to be seen. */
const margin = 0.1

export type Seen = { soul: Soul; at: Onscreen }

/** Who falls on the frame, behind walls or not; the farthest first. */
export function inFrame(souls: readonly Soul[], camera: Camera, aspect: number): Seen[] {
  return souls
    .flatMap((soul) => {
      const at = project(camera, aspect, { x: soul.x, y: soul.y, z: soul.z + headMetres / 2 })
      const isInside = (share: number) => share > -margin && share < 1 + margin
      return at && isInside(at.x) && isInside(at.y) ? [{ soul, at }] : []
    })
    .sort((a, b) => b.at.depthMetres - a.at.depthMetres)
}
