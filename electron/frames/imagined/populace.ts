import { castOf, lookAt, spotAt } from './compose.ts'
import { furnishStreet } from './furniture.ts'
import type { Scene } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Activity, Feeling } from '../../universe/reading.ts'
import type { Land } from './land.ts'
import { somebody } from './life.ts'
import { inPicture, standable } from './stage.ts'
import type { Town } from './town.ts'
import { roadPoint } from './roads.ts'

export type Arrange = (roll: Roll, scene: Scene, land: Land, town: Town, feeling: Feeling) => void

export const isDark = (scene: Scene) => scene.sky.sunAltitude < 0.04

export const streetWork: readonly (readonly [Activity, number])[] = [
  ['walking', 6],
  ['talking', 3],
  ['trading', 2],
  ['crafting', 1],
  ['playing', 1],
  ['resting', 1],
  ['building', 0.7],
  ['quarrelling', 0.4],
  ['courting', 0.5],
  ['praying', 0.3],
]

/** People on roads and before houses, where the camera can see them. */
export function populate(
  roll: Roll,
  scene: Scene,
  town: Town,
  feeling: Feeling,
  count: number,
  reach: number,
  work: readonly (readonly [Activity, number])[],
): void {
  const cast = castOf(scene, feeling)
  let id = scene.people.length + 10
  for (let attempt = 0; attempt < count * 8 && scene.people.length < count; attempt++) {
    const road = roll.pick(scene.roads)
    const spot = roadPoint(road, roll())
    const activity = roll.weigh(work)
    const walks = activity === 'walking' || activity === 'fleeing'
    const aside = roll.between(-1, 1) * (road.widthMetres / 2 + (walks ? 0.2 : 1.4))
    const x = spot.x + Math.cos(spot.heading) * aside
    const y = spot.y - Math.sin(spot.heading) * aside
    if (!inPicture(scene.camera, x, y, 0, reach) || !standable(scene, town, x, y)) continue
    if (
      Math.hypot(x - scene.camera.x, y - scene.camera.y) <
      (scene.camera.shot === 'street' ? 4 : scene.camera.focusMetres + 1.5)
    )
      continue
    const heading = walks
      ? spot.heading + (roll.chance(0.5) ? Math.PI : 0) + roll.between(-0.25, 0.25)
      : roll.between(0, 2 * Math.PI)
    scene.people.push(somebody(roll, cast, id++, spotAt(x, y, heading), activity))
    if (activity === 'talking' || activity === 'courting' || activity === 'quarrelling' || activity === 'trading') {
      const other = { x: x + Math.sin(heading) * 0.95, y: y + Math.cos(heading) * 0.95 }
      if (standable(scene, town, other.x, other.y))
        scene.people.push(somebody(roll, cast, id++, spotAt(other.x, other.y, heading + Math.PI), activity))
    }
  }
}

export const bystanders = (roll: Roll, scene: Scene) => {
  const hushed = scene.hour < 5.5 || scene.hour > 22.5 || scene.sky.weather === 'storm'
  const most = { overview: 90, street: 34, group: 12, portrait: 7, landscape: 6 }[scene.camera.shot]
  return Math.round(most * roll.between(0.15, 1) * roll.between(0.4, 1) * (hushed ? 0.25 : 1)) + scene.people.length
}

/** People at their errands, and what stands about in a street. */
export const street: Arrange = (roll, scene, land, town, feeling) => {
  const road = roll.chance(0.7) ? scene.roads[0] : roll.pick(scene.roads)
  lookAt(roll, scene, town, roadPoint(road, roll.between(0.38, 0.62)), feeling, undefined)
  populate(roll, scene, town, feeling, bystanders(roll, scene), scene.camera.shot === 'overview' ? 500 : 90, streetWork)
  furnishStreet(roll, scene, land, town)
}
