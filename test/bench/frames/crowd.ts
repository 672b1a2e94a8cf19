import { groundHeight } from '../../../electron/frames/paint/roads.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { seeded } from '../../../electron/frames/seeded.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { shapeLand, terrainAround } from '../../../electron/frames/imagined/land.ts'
import { somebody } from '../../../electron/frames/imagined/life.ts'

/** A street in a medieval town with two hundred people before the camera and sixty houses or more. */
export function crowdedScene(): Scene {
  const scene = invent(2, {
    era: 'medieval',
    shot: 'street',
    setting: 'street',
    biome: 'hills',
    weather: 'clear',
    hour: 10,
  })
  const roll = seeded(5)
  const land = shapeLand(roll, 'hills', 110, false, false)
  scene.terrain = terrainAround(land, scene.camera.x, scene.camera.y, 4, 128)
  const way = scene.camera.headingRadians
  const ground = (x: number, y: number) => groundHeight(scene.terrain, x, y)
  scene.camera.z = ground(scene.camera.x, scene.camera.y) + 3
  scene.people = Array.from({ length: 200 }, (_, id) => {
    const out = 4 + (id / 200) ** 1.5 * 90
    const aside = roll.between(-0.4, 0.4) * out
    const x = scene.camera.x + Math.sin(way) * out + Math.cos(way) * aside
    const y = scene.camera.y + Math.cos(way) * out - Math.sin(way) * aside
    const cast = { era: scene.era, biome: scene.biome, celsius: 15, feeling: 'joyful' as const }
    return somebody(roll, cast, id, { x, y, z: ground(x, y), heading: roll.between(0, 6.28) }, 'walking')
  })
  const [model] = scene.buildings
  scene.buildings = Array.from({ length: 60 }, (_, id) => {
    const out = 15 + (id % 30) * 9
    const aside = (id < 30 ? -1 : 1) * (12 + (id % 3) * 11)
    const x = scene.camera.x + Math.sin(way) * out + Math.cos(way) * aside
    const y = scene.camera.y + Math.cos(way) * out - Math.sin(way) * aside
    return { ...model, id, x, y, z: ground(x, y), headingRadians: way + Math.PI / 2 }
  })
  return scene
}
