import { frameOn } from '../framing.ts'
import type { Material, Scene } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Activity, Era, Feeling } from '../../universe/reading.ts'
import { something } from '../scenery/objects.ts'
import { somebody } from './life.ts'
import type { Spot } from '../scenery/objects.ts'
import { castOf } from './compose.ts'
import { averageMood, third } from './stage.ts'

const walls: Record<Era, readonly (readonly [Material, number])[]> = {
  foraging: [['hide', 0x8a6a48]],
  farming: [
    ['mudbrick', 0xb48c62],
    ['thatch', 0xa58a54],
  ],
  bronze: [['mudbrick', 0xbf9668]],
  classical: [
    ['plaster', 0xd9b08a],
    ['plaster', 0xb5594a],
    ['plaster', 0xe4d6ba],
  ],
  medieval: [
    ['timber', 0x7a5a3e],
    ['stone', 0x958a7c],
    ['plaster', 0xd8c7a4],
  ],
  industrial: [
    ['plaster', 0x7f8f7a],
    ['plaster', 0xa88c6c],
    ['brick', 0x8a5444],
  ],
  networked: [
    ['plaster', 0xdedad0],
    ['plaster', 0xb8c4c8],
    ['concrete', 0xa8a6a0],
  ],
}

/** People at home by the light of a fire or a lamp, seen from a corner of the room. */
export function furnishRoom(roll: Roll, scene: Scene, feeling: Feeling): void {
  const [wall, wallColour] = roll.pick(walls[scene.era])
  const width = roll.between(5, 8.5)
  const depth = roll.between(5, 8)
  const early = scene.era === 'foraging' || scene.era === 'farming'
  scene.room = {
    x: 0,
    y: 0,
    z: 0,
    widthMetres: width,
    depthMetres: depth,
    heightMetres: roll.between(2.4, 3.4),
    headingRadians: 0,
    wall,
    wallColour,
    floorColour: roll.pick([0x6f5640, 0x80664a, 0x8d8172, 0x5f4a3a]),
    windows: early ? roll.whole(0, 1) : roll.whole(0, 3),
    glow: roll.between(0.5, 1),
  }
  scene.roads = []
  scene.buildings = []
  const at = (x: number, y: number, heading: number): Spot => ({ x, y, z: 0, heading })
  const hearthX = roll.pick([-1, 1]) * width * 0.22
  if (early) scene.things.push(something(roll, 'fire', at(0, 0.6, 0), true))
  else if (scene.era === 'networked')
    scene.things.push(something(roll, 'lamp', at(width * 0.38, depth * 0.36, 0), true, { sizeMetres: 1.7 }))
  else scene.things.push(something(roll, 'hearth', at(hearthX, depth / 2 - 0.4, Math.PI), true, { sizeMetres: 1.8 }))
  const table = !early && roll.chance(0.75)
  if (table) scene.things.push(something(roll, 'table', at(0, 0.4, 0), false))
  if (roll.chance(0.6)) scene.things.push(something(roll, 'bed', at(-width / 2 + 0.8, depth * 0.2, 0), false))
  if (roll.chance(0.5)) scene.things.push(something(roll, 'barrel', at(width / 2 - 0.6, depth / 2 - 0.7, 0), false))
  if (roll.chance(0.5)) scene.things.push(something(roll, 'bench', at(width * 0.3, -0.2, Math.PI / 2), false))
  const count = scene.camera.shot === 'portrait' ? roll.whole(1, 3) : roll.whole(2, 6)
  const doing: Activity = roll.pick([
    'eating',
    'talking',
    'resting',
    'studying',
    'healing',
    'crafting',
    'praying',
    'teaching',
    'playing',
    'sleeping',
  ] as const)
  for (let i = 0; i < count; i++) {
    const turn = ((i + 0.5) / count - 0.5) * 3.6
    const out = table || early ? 1.45 : 1.1
    const x = Math.sin(turn) * out
    const y = 0.5 + Math.cos(turn) * out * 0.8
    scene.people.push(
      somebody(roll, castOf(scene, feeling), i + 1, at(x, y, turn + Math.PI + roll.between(-0.3, 0.3)), doing, {
        speed: 0,
        hat: 'none',
        ...(doing === 'playing' ? { pose: 'sitting' as const } : {}),
      }),
    )
  }
  if (scene.camera.shot === 'portrait') {
    const subject = scene.people[0]
    const metres = roll.between(1.2, 2.1)
    Object.assign(subject, {
      x: roll.between(-0.6, 0.6),
      y: roll.between(-0.4, 0.4),
      headingRadians: Math.PI + roll.between(-0.5, 0.5),
      pose: 'standing',
      feeling,
    })
    const from = {
      x: subject.x + roll.between(-0.4, 0.4),
      y: subject.y - metres,
      z: subject.heightMetres * roll.between(0.86, 0.97),
    }
    scene.camera = frameOn(
      'portrait',
      from,
      { x: subject.x, y: subject.y, z: subject.heightMetres * 0.9 },
      third(roll),
      roll.between(0.16, 0.4),
      roll.between(0.46, 0.66),
    )
    for (const figure of scene.people.slice(1)) figure.y = Math.max(figure.y, subject.y + 1)
  } else {
    const from = { x: roll.between(-0.34, 0.34) * width, y: -depth / 2 + 0.35, z: roll.between(1.35, 1.75) }
    scene.camera = frameOn('group', from, { x: 0, y: 0.8, z: 0.9 }, 0, 0.02, roll.between(0.85, 1.1))
  }
  averageMood(scene)
}
