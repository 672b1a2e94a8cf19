import type { Scene } from '../../../electron/frames/scene.ts'
import { seeded } from '../../../electron/frames/seeded.ts'

/** A camera that has moved a little: what the frame before was taken with. */
export function neighbour(scene: Scene, seed: number): Scene {
  const roll = seeded(seed, 83)
  const { camera } = scene
  const reach = Math.min(1.5, camera.focusMetres * 0.05)
  return {
    ...scene,
    camera: {
      ...camera,
      x: camera.x + roll.between(-reach, reach),
      y: camera.y + roll.between(-reach, reach),
      headingRadians: camera.headingRadians + roll.between(-0.03, 0.03),
      pitchRadians: camera.pitchRadians + roll.between(-0.015, 0.015),
      fovRadians: camera.fovRadians * roll.between(1, 1.06),
    },
  }
}
