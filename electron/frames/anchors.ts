import type { Camera } from './scene.ts'

/** A place in a universe and an eye: what decides a scene. */
export type Standpoint = { tick: number; fraction: number; camera: Camera }

const anchorsPerTick = 8
const angleStep = 1 / 16

/**
 * The standpoint that a frame hangs on: the world time before it on a fixed grid, seen from the nearest point of a fixed grid.
 * Its picture depends on its blockout alone; a frame in between takes from that picture what both can see. So a frame is the same
 * whichever way one came to it. The grid grows with the distance in focus, so that an anchor always sees much the same.
 */
export function anchorOf({ tick, fraction, camera }: Standpoint): Standpoint {
  const stepMetres = 2 ** Math.round(Math.log2(Math.max(camera.focusMetres, 1) / 12))
  return {
    tick,
    fraction: Math.min(Math.floor(fraction * anchorsPerTick + 1e-9), anchorsPerTick - 1) / anchorsPerTick,
    camera: {
      ...camera,
      x: Math.round(camera.x / stepMetres) * stepMetres,
      y: Math.round(camera.y / stepMetres) * stepMetres,
      // Upward: the ground is below.
      z: Math.ceil(camera.z / stepMetres - 1e-9) * stepMetres,
      headingRadians: Math.round(camera.headingRadians / angleStep) * angleStep,
      pitchRadians: Math.round(camera.pitchRadians / angleStep) * angleStep,
      focusMetres: camera.focusMetres,
    },
  }
}

/** An anchor hangs on nothing. */
export function isAnchor(at: Standpoint): boolean {
  const anchor = anchorOf(at)
  const a = anchor.camera
  const b = at.camera
  return (
    anchor.fraction === at.fraction &&
    a.x === b.x &&
    a.y === b.y &&
    a.z === b.z &&
    a.headingRadians === b.headingRadians &&
    a.pitchRadians === b.pitchRadians
  )
}
