import type { Camera, Scene, Terrain } from '../scene.ts'
import { groundHeight } from '../paint/roads.ts'
import { coverAt, fieldAt } from '../scenery/vegetation.ts'
import type { Roll } from '../seeded.ts'
import { covers } from '../../universe/reading.ts'
import type { Town } from './town.ts'

const aspect = 16 / 9

/** A third of the picture, left or right; now and then the middle. */
export const third = (roll: Roll) =>
  roll.chance(0.22) ? roll.between(-0.08, 0.08) : roll.pick([-1, 1]) * roll.between(0.24, 0.42)

/** Whether a point is in the picture, or near its edge by `margin` (1 is half a picture). */
export function inPicture(camera: Camera, x: number, y: number, margin: number, reach: number): boolean {
  const dx = x - camera.x
  const dy = y - camera.y
  const ahead = dx * Math.sin(camera.headingRadians) + dy * Math.cos(camera.headingRadians)
  const right = dx * Math.cos(camera.headingRadians) - dy * Math.sin(camera.headingRadians)
  return (
    ahead > -2 && ahead < reach && Math.abs(right) < ahead * Math.tan(camera.fovRadians / 2) * aspect * (1 + margin) + 3
  )
}

/** Drops what the camera cannot see, and what stands in its face. */
export function trim(scene: Scene, clearMetres: number): void {
  const { camera } = scene
  const level = Math.cos(camera.pitchRadians) > 0.5
  const seen = (x: number, y: number, size: number, reach: number) =>
    !level || inPicture(camera, x, y, 0.12, reach + size) || Math.hypot(x - camera.x, y - camera.y) < size
  scene.buildings = scene.buildings.filter((one) =>
    seen(one.x, one.y, one.widthMetres + one.depthMetres + one.heightMetres, 4_000),
  )
  const inTheWay = (x: number, y: number) => {
    const dx = x - camera.x
    const dy = y - camera.y
    const ahead = dx * Math.sin(camera.headingRadians) + dy * Math.cos(camera.headingRadians)
    const right = Math.abs(dx * Math.cos(camera.headingRadians) - dy * Math.sin(camera.headingRadians))
    return ahead > -3 && ahead < clearMetres && right < 2.5 + ahead * 0.28
  }
  scene.plants = scene.plants.filter(
    (one) => seen(one.x, one.y, one.radiusMetres * 2 + 2, 3_000) && !(one.heightMetres > 1.3 && inTheWay(one.x, one.y)),
  )
  scene.people = scene.people.filter(
    (one) => seen(one.x, one.y, 1.5, 1_500) && Math.hypot(one.x - camera.x, one.y - camera.y) > 0.8,
  )
  scene.things = scene.things.filter(
    (one) =>
      seen(one.x, one.y, one.sizeMetres, 2_500) &&
      Math.hypot(one.x - camera.x, one.y - camera.y) > one.sizeMetres * 0.7 + 0.8,
  )
}

/** The height of the ground as it is painted, and of the sea beyond the land. */
export function groundAt(terrain: Terrain, x: number, y: number): number {
  const field = fieldAt(terrain, x, y)
  return field ? groundHeight(field, x, y) : terrain.seaLevel
}

/** Sets everything on the ground as it is painted, and boats on the water. */
export function settle(scene: Scene): void {
  const { terrain } = scene
  const ground = (x: number, y: number) => groundAt(terrain, x, y)
  for (const one of scene.people) one.z = round(Math.max(ground(one.x, one.y), terrain.seaLevel - 0.5))
  for (const one of scene.things) {
    if (one.kind === 'bird') continue
    one.z = round(
      one.kind === 'boat' || one.kind === 'ship'
        ? Math.max(terrain.seaLevel, ground(one.x, one.y))
        : ground(one.x, one.y),
    )
  }
  for (const one of scene.buildings) one.z = round(ground(one.x, one.y))
}

/** Whether somebody can stand here. */
export function standable(scene: Scene, town: Town, x: number, y: number): boolean {
  const field = fieldAt(scene.terrain, x, y)
  if (!field || town.taken(x, y, 0.45)) return false
  return groundHeight(field, x, y) > scene.terrain.seaLevel + 0.15 && covers[coverAt(field, x, y)] !== 'water'
}

/** The mood of a scene is that of the people in it, when there are any. */
export function averageMood(scene: Scene): void {
  if (scene.people.length === 0) return
  const mean = (part: 'valence' | 'arousal' | 'dominance') => {
    let sum = 0
    for (const figure of scene.people) sum += figure[part]
    return Math.round((sum / scene.people.length) * 1_000) / 1_000
  }
  scene.mood = { valence: mean('valence'), arousal: mean('arousal'), dominance: mean('dominance') }
}

const round = (metres: number) => Math.round(metres * 1_000) / 1_000 + 0
