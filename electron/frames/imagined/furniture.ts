import type { Scene, ThingKind } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import { something, streetThings } from '../scenery/objects.ts'
import type { Land } from './land.ts'

import { inPicture, standable } from './stage.ts'
import type { Town } from './town.ts'
import { lengthOf, roadPoint } from './roads.ts'

/** Things at the sides of the roads, those on wheels in their lanes. */
export function furnishStreet(roll: Roll, scene: Scene, _land: Land, town: Town): void {
  const dark = scene.sky.sunAltitude < 0.06
  const wanted = roll.whole(2, scene.camera.shot === 'overview' ? 26 : 15)
  let made = 0
  for (let attempt = 0; attempt < wanted * 10 && made < wanted; attempt++) {
    const road = roll.pick(scene.roads)
    const spot = roadPoint(road, roll())
    const kind = roll.weigh(streetThings[scene.era])
    const wheeled = kind === 'car' || kind === 'cart'
    const side = roll.chance(0.5) ? 1 : -1
    const aside = side * (wheeled ? road.widthMetres * 0.24 : road.widthMetres / 2 + 0.5)
    const x = spot.x + Math.cos(spot.heading) * aside
    const y = spot.y - Math.sin(spot.heading) * aside
    if (!inPicture(scene.camera, x, y, 0, 300) || !standable(scene, town, x, y)) continue
    if (Math.hypot(x - scene.camera.x, y - scene.camera.y) < scene.camera.focusMetres * 0.4 + 2.5) continue
    if (scene.people.some((figure) => Math.hypot(figure.x - x, figure.y - y) < 1.2)) continue
    const heading =
      wheeled || kind === 'fence'
        ? spot.heading + (side > 0 ? 0 : Math.PI) + (kind === 'fence' ? Math.PI / 2 : 0)
        : kind === 'stall' || kind === 'bench'
          ? spot.heading - (side * Math.PI) / 2
          : roll.between(0, 6.28)
    scene.things.push(something(roll, kind, { x, y, z: 0, heading }, dark))
    made++
  }
  if (scene.era === 'industrial' && roll.chance(0.25) && scene.camera.shot === 'overview') {
    const road = scene.roads[scene.roads.length - 1]
    const spot = roadPoint(road, 0.5)
    if (lengthOf(road) > 80)
      scene.things.push(something(roll, 'train', { x: spot.x, y: spot.y, z: 0, heading: spot.heading }, dark))
  }
  birds(roll, scene)
}

export function beasts(roll: Roll, scene: Scene, _land: Land, town: Town, most: number): void {
  if (scene.era === 'networked' && roll.chance(0.5)) return
  const kind = roll.pick(
    scene.era === 'foraging' ? (['dog', 'horse'] as const) : (['sheep', 'sheep', 'cow', 'horse'] as const),
  )
  const way = scene.camera.headingRadians + roll.between(-0.3, 0.3)
  const out = roll.between(14, 45) + scene.camera.focusMetres * 0.3
  for (let i = roll.whole(0, most); i > 0; i--) {
    const x = scene.camera.x + Math.sin(way) * out + roll.between(-9, 9)
    const y = scene.camera.y + Math.cos(way) * out + roll.between(-9, 9)
    if (standable(scene, town, x, y))
      scene.things.push(something(roll, kind, { x, y, z: 0, heading: roll.between(0, 6.28) }, false))
  }
}

export function landscapeThings(roll: Roll, scene: Scene, land: Land, town: Town): void {
  const kinds: readonly ThingKind[] =
    scene.era === 'foraging' || scene.biome === 'desert' || scene.biome === 'tundra'
      ? ['rock']
      : ['rock', 'hay', 'fence', 'fence', 'hay']
  for (let i = roll.whole(0, 7); i > 0; i--) {
    const way = scene.camera.headingRadians + roll.between(-0.45, 0.45)
    const out = roll.between(9, 70)
    const x = scene.camera.x + Math.sin(way) * out
    const y = scene.camera.y + Math.cos(way) * out
    const kind = roll.pick(kinds)
    if (kind === 'hay' && land.coverAt(x, y) !== 'field') continue
    if (standable(scene, town, x, y))
      scene.things.push(something(roll, kind, { x, y, z: 0, heading: roll.between(0, 6.28) }, false))
  }
  birds(roll, scene)
}

function birds(roll: Roll, scene: Scene): void {
  if (scene.sky.sunAltitude < 0 || scene.sky.weather === 'storm' || !roll.chance(0.35)) return
  const way = scene.camera.headingRadians + roll.between(-0.3, 0.3)
  const out = roll.between(30, 120)
  for (let i = roll.whole(2, 9); i > 0; i--) {
    const x = scene.camera.x + Math.sin(way) * out + roll.between(-14, 14)
    const y = scene.camera.y + Math.cos(way) * out + roll.between(-14, 14)
    scene.things.push(
      something(roll, 'bird', { x, y, z: scene.camera.z + out * roll.between(0.08, 0.24), heading: 0 }, false),
    )
  }
}
