import { eyeOf, rayThrough } from '../../../electron/frames/paint/eye.ts'
import { groundHeight } from '../../../electron/frames/paint/roads.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { coverAt, fieldAt } from '../../../electron/frames/scenery/vegetation.ts'
import { covers } from '../../../electron/universe/reading.ts'
import type { Cover } from '../../../electron/universe/reading.ts'

const farthestMetres = 4_000

/** What covers the ground where a ray through a point of a picture of 512 × 288 meets it. */
export function coverSeen(scene: Scene, pictureX: number, pictureY: number): Cover | undefined {
  const eye = eyeOf(scene.camera, 512, 288)
  const ray = rayThrough(eye, pictureX, pictureY)
  for (let far = 0.5; far < farthestMetres; far *= 1.03) {
    const [x, y, z] = [eye.x + ray.x * far, eye.y + ray.y * far, eye.z + ray.z * far]
    const field = fieldAt(scene.terrain, x, y)
    if (!field) break
    if (groundHeight(field, x, y) >= z) return covers[coverAt(field, x, y)]
  }
  return undefined
}
