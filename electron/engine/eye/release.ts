import { walled } from '../../frames/fly.ts'
import type { Camera } from '../../frames/scene.ts'
import { around } from '../../frames/scenery/indoors.ts'
import type { BuildingReading } from '../../universe/reading.ts'
import { openMetres } from './sight.ts'

type Spot = Pick<Camera, 'x' | 'y' | 'z'>

const wantedMetres = 18
const reachMetres = 40
const turnRadians = 0.26
const turns = 12
/** What stands to the side of the picture counts too. */
const asideRadians = 0.28
const eyeMetres = 2.1
const strolls = [5, 10, 16]
const directions = 8

/**
 * Where an eye comes to rest that lets go of somebody: where it is, turned or stepped aside as little as it takes, so that it does not
 * stare at the wall beside which they stood. A room is looked into as it is.
 */
export function restingPlace(
  camera: Camera,
  buildings: readonly BuildingReading[],
  heightAt: (x: number, y: number) => number,
): Camera {
  if (around(buildings, camera.x, camera.y, 0, camera.z)) return camera
  let best = { camera, metres: openAt(camera, camera.headingRadians, buildings) }
  if (best.metres >= wantedMetres) return camera
  for (const spot of spotsAround(camera, heightAt)) {
    if (walled(buildings, spot.x, spot.y, spot.z)) continue
    for (let turn = 0; turn <= turns * 2; turn++) {
      const headingRadians = camera.headingRadians + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * turnRadians
      const metres = openAt(spot, headingRadians, buildings)
      if (metres <= best.metres) continue
      best = { metres, camera: { ...camera, ...spot, headingRadians, pitchRadians: -0.06, focusMetres: metres } }
      if (metres >= wantedMetres) return best.camera
    }
  }
  return best.camera
}

/** The eye's own place first, then ever farther from it. */
function spotsAround(camera: Camera, heightAt: (x: number, y: number) => number): Spot[] {
  const steps = strolls.flatMap((metres) =>
    Array.from({ length: directions }, (_, at) => {
      const turn = camera.headingRadians + Math.PI + (at / directions) * 2 * Math.PI
      const [x, y] = [camera.x + Math.sin(turn) * metres, camera.y + Math.cos(turn) * metres]
      return { x, y, z: heightAt(x, y) + eyeMetres }
    }),
  )
  return [{ x: camera.x, y: camera.y, z: camera.z }, ...steps]
}

function openAt(spot: Spot, headingRadians: number, buildings: readonly BuildingReading[]): number {
  return Math.min(
    ...[-asideRadians, 0, asideRadians].map((aside) =>
      openMetres(spot, headingRadians + aside, buildings, reachMetres),
    ),
  )
}
